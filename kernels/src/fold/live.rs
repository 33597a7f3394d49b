//! Which keys a row can see: necessary conditions, over positions, for an element to be more than the reduction's least.
//!
//! Where a mask chooses between a score and something as small as minus infinity by a comparison of positions, keys on the
//! wrong side of it have terms of zero, and tiles of them are left out.

use kiln_algebra::{Access, BinOp, Ix, Monoid, NodeId, Op, Ranges, Scalar, UnOp};
use kiln_plan::Cone;

use super::plan::{Plan, fold_of};
use crate::{
    analysis::Walk,
    emit::{EmitError, Kernel, Value},
};

/// Numbers up to this one stand for minus infinity in masks: terms under any ordinary score are zero.
const LEAST: f64 = -1e4;

/// Keys of a tile of rows: from, and up to but not including.
#[derive(Clone, Debug, Default)]
pub(super) struct Span {
    /// Those that some row sees; absent where nothing is known.
    pub(super) from: Option<Ix>,
    pub(super) to: Option<Ix>,
    /// Those for which every row's conditions hold; absent where there is no condition.
    pub(super) clear_from: Option<Ix>,
    pub(super) clear_to: Option<Ix>,
    /// Conditions that are not bounds of the keys: no key is known to be clear.
    pub(super) unclear: bool,
}

/// Whether terms read memory beside the scores.
pub(super) fn reads(cone: &Cone, plan: &Plan) -> bool {
    let stop = |n: NodeId| cone.graph.node(n).op.reduction().is_some();
    let extents = plan.all_extents();
    let mut walk = Walk::new(cone, &extents, &stop);
    let all: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    walk.read(plan.first.0, &plan.first.1, &all);
    for p in &plan.parts {
        if let Some(f) = fold_of(cone, p.node) {
            let at = plan.domain_index(cone, p, &all[plan.extents.len()..]);
            for (i, a) in cone.graph.node(p.node).inputs.iter().zip(&f.accesses) {
                walk.read(*i, a, &at);
            }
        }
    }
    !walk.found.loads.is_empty()
}

/// When an element counts.
#[derive(Clone, Debug, PartialEq)]
enum Live {
    /// Never; `exact` where it is the reduction's identity.
    Never { exact: bool },
    /// Only where all of these are not negative; `exact` where it is the identity otherwise.
    Where { all: Vec<Ix>, exact: bool },
}

impl Live {
    fn unknown() -> Self {
        Live::Where { all: Vec::new(), exact: true }
    }
}

pub(super) struct Reader<'a> {
    pub(super) cone: &'a Cone,
    pub(super) score: Option<NodeId>,
    pub(super) ranges: Ranges,
}

/// Levels of maps that are looked through.
pub(super) const DEPTH: usize = 8;

impl Reader<'_> {
    fn read(&self, node: NodeId, access: &Access, at: &[Ix]) -> Option<(NodeId, Vec<Ix>)> {
        let mut a = access.at(at);
        let mut node = node;
        loop {
            if !a.guards.is_empty() || Some(node) == self.score {
                return None;
            }
            let n = self.cone.graph.node(node);
            match &n.op {
                Op::View { access, .. } => {
                    let index = a.map.clone();
                    a = access.at(&index);
                    node = n.inputs[0];
                }
                Op::Map { .. } => return Some((node, a.map.iter().map(|e| self.ranges.simplify(e)).collect())),
                _ => return None,
            }
        }
    }

    fn live(&self, node: NodeId, at: &[Ix], s: &Scalar, depth: usize) -> Live {
        let go = |s: &Scalar| self.live(node, at, s, depth);
        match s {
            Scalar::Const(c) if c.dtype.is_float() && c.to_f64() <= LEAST => {
                Live::Never { exact: c.to_f64() == f64::NEG_INFINITY }
            }
            Scalar::Cast(d, a) if d.is_float() => go(a),
            Scalar::Select(c, a, b) => match (go(a), go(b)) {
                (Live::Never { exact: x }, Live::Never { exact: y }) => Live::Never { exact: x && y },
                (Live::Where { all, exact }, Live::Never { exact: x }) => self.under(node, at, c, true, depth, all, exact && x),
                (Live::Never { exact: x }, Live::Where { all, exact }) => self.under(node, at, c, false, depth, all, exact && x),
                _ => Live::unknown(),
            },
            Scalar::Bin(BinOp::Add | BinOp::Min, a, b) => match (go(a), go(b)) {
                (Live::Never { exact }, _) | (_, Live::Never { exact }) => Live::Never { exact },
                (Live::Where { mut all, exact: x }, Live::Where { all: more, exact: y }) => {
                    all.extend(more);
                    Live::Where { all, exact: x && y }
                }
            },
            Scalar::Arg(i) if depth > 0 => {
                let n = self.cone.graph.node(node);
                let Op::Map { accesses, .. } = &n.op else { return Live::unknown() };
                let (Some(access), Some(operand)) = (accesses.get(*i as usize), n.inputs.get(*i as usize)) else {
                    return Live::unknown();
                };
                match self.read(*operand, access, at) {
                    Some((inner, index)) => match &self.cone.graph.node(inner).op {
                        Op::Map { body, .. } => self.live(inner, &index, body, depth - 1),
                        _ => Live::unknown(),
                    },
                    None => Live::unknown(),
                }
            }
            _ => Live::unknown(),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn under(&self, node: NodeId, at: &[Ix], c: &Scalar, truth: bool, depth: usize, mut all: Vec<Ix>, exact: bool) -> Live {
        let before = all.len();
        let _enough = self.conditions(node, at, c, truth, depth, &mut all);
        // A condition that says nothing of positions does not make the element less than it is.
        let exact = exact || all.len() == before;
        Live::Where { all, exact }
    }

    /// What must not be negative for a condition to be `truth`; gives whether that is also enough.
    fn conditions(&self, node: NodeId, at: &[Ix], c: &Scalar, truth: bool, depth: usize, out: &mut Vec<Ix>) -> bool {
        match c {
            Scalar::Un(UnOp::Not, a) => self.conditions(node, at, a, !truth, depth, out),
            Scalar::Cast(kiln_algebra::DType::Bool, a) => self.conditions(node, at, a, truth, depth, out),
            Scalar::Bin(op @ (BinOp::And | BinOp::Or), a, b) if truth == (*op == BinOp::And) => {
                let a = self.conditions(node, at, a, truth, depth, out);
                self.conditions(node, at, b, truth, depth, out) && a
            }
            Scalar::Bin(op, a, b) if op.is_compare() => {
                let (Some(a), Some(b)) = (self.position(node, at, a, depth), self.position(node, at, b, depth)) else {
                    return false;
                };
                let one = Ix::konst(1);
                match (op, truth) {
                    (BinOp::Ge, true) | (BinOp::Lt, false) => out.push(a.minus(&b)),
                    (BinOp::Gt, true) | (BinOp::Le, false) => out.push(a.minus(&b).minus(&one)),
                    (BinOp::Le, true) | (BinOp::Gt, false) => out.push(b.minus(&a)),
                    (BinOp::Lt, true) | (BinOp::Ge, false) => out.push(b.minus(&a).minus(&one)),
                    (BinOp::Eq, true) | (BinOp::Ne, false) => out.extend([a.minus(&b), b.minus(&a)]),
                    _ => return false,
                }
                true
            }
            Scalar::Arg(i) if depth > 0 => {
                let n = self.cone.graph.node(node);
                let Op::Map { accesses, .. } = &n.op else { return false };
                let Some((inner, index)) = self.read(n.inputs[*i as usize], &accesses[*i as usize], at) else { return false };
                match &self.cone.graph.node(inner).op {
                    Op::Map { body, .. } => self.conditions(inner, &index, body, truth, depth - 1, out),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// A body with its choices made as where all conditions hold. Choices that conditions do not decide stay.
    pub(super) fn clear(&self, node: NodeId, at: &[Ix], s: &Scalar) -> Scalar {
        let go = |s: &Scalar| self.clear(node, at, s);
        let decided = |c: &Scalar, truth| self.conditions(node, at, c, truth, DEPTH, &mut Vec::new());
        match s {
            Scalar::Select(c, a, b) => match (self.live(node, at, a, DEPTH), self.live(node, at, b, DEPTH)) {
                (Live::Where { .. }, Live::Never { .. }) if decided(c, true) => go(a),
                (Live::Never { .. }, Live::Where { .. }) if decided(c, false) => go(b),
                _ => s.clone(),
            },
            Scalar::Cast(d, a) if d.is_float() => Scalar::cast(*d, go(a)),
            Scalar::Bin(op @ (BinOp::Add | BinOp::Min), a, b) => Scalar::bin(*op, go(a), go(b)),
            _ => s.clone(),
        }
    }

    /// A number as an expression of positions.
    fn position(&self, node: NodeId, at: &[Ix], s: &Scalar, depth: usize) -> Option<Ix> {
        let go = |s: &Scalar| self.position(node, at, s, depth);
        Some(match s {
            Scalar::Axis(i) => at.get(*i as usize)?.clone(),
            Scalar::Sym(i) => Ix::sym(*i as usize),
            Scalar::Const(c) if !c.dtype.is_float() || c.to_f64().fract() == 0.0 && c.to_f64().abs() < 1e15 => {
                Ix::konst(c.to_i64())
            }
            Scalar::Cast(_, a) => go(a)?,
            Scalar::Un(UnOp::Neg, a) => go(a)?.scale(-1),
            Scalar::Bin(BinOp::Add, a, b) => go(a)?.plus(&go(b)?),
            Scalar::Bin(BinOp::Sub, a, b) => go(a)?.minus(&go(b)?),
            Scalar::Bin(BinOp::Mul, a, b) => {
                let (a, b) = (go(a)?, go(b)?);
                match (a.as_const(), b.as_const()) {
                    (Some(c), _) => b.scale(c),
                    (_, Some(c)) => a.scale(c),
                    _ => return None,
                }
            }
            Scalar::Arg(i) if depth > 0 => {
                let n = self.cone.graph.node(node);
                let Op::Map { accesses, .. } = &n.op else { return None };
                let (inner, index) = self.read(n.inputs[*i as usize], &accesses[*i as usize], at)?;
                let Op::Map { body, .. } = &self.cone.graph.node(inner).op else { return None };
                return self.position(inner, &index, body, depth - 1);
            }
            _ => return None,
        })
    }
}

/// Conditions over the outputs' axes and the key that must not be negative for a key to matter to a row, and whether keys
/// for which one is may be left out.
fn conditions(cone: &Cone, plan: &Plan) -> (Vec<Ix>, bool) {
    let max = plan.parts.iter().all(|p| fold_of(cone, p.node).is_some_and(|f| f.monoid == Monoid::Max));
    let nothing = (Vec::new(), false);
    if plan.keys.len() != 1 || !max {
        return nothing;
    }
    let extents = plan.all_extents();
    let ranges = Ranges { extents: extents.clone(), symbols: cone.graph.symbol_bounds() };
    let reader = Reader { cone, score: plan.score.as_ref().map(|s| s.0), ranges };
    let all: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    let Some((node, at)) = reader.read(plan.first.0, &plan.first.1, &all) else { return nothing };
    let Op::Map { body, .. } = &cone.graph.node(node).op else { return nothing };
    let Live::Where { all, exact } = reader.live(node, &at, body, DEPTH) else { return nothing };
    let all: Vec<Ix> = all.iter().map(|e| reader.ranges.simplify(e)).collect();
    let out = exact || every_row_sees(&reader.ranges, plan, &all) && !reads(cone, plan);
    (all, out)
}

/// Whether every row has a key that fulfils all conditions: else numbers that stand for infinity are a row's largest.
fn every_row_sees(ranges: &Ranges, plan: &Plan, all: &[Ix]) -> bool {
    let key = plan.extents.len();
    let (mut from, mut to) = (vec![Ix::konst(0)], vec![plan.keys[0].clone()]);
    for e in all {
        match e.linear_in(key) {
            Some((c, rest)) if c.is(1) => from.push(rest.scale(-1)),
            Some((c, rest)) if c.is(-1) => to.push(rest.plus(&Ix::konst(1))),
            _ => return false,
        }
    }
    from.iter().all(|f| to.iter().all(|t| ranges.bounds(&ranges.simplify(&t.minus(f))).0.is_some_and(|l| l >= 1)))
}

/// The keys for which all conditions hold, where those are bounds of the keys alone and other keys may be left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Limits {
    /// First keys, over the outputs' axes.
    pub(super) from: Vec<Ix>,
    /// Keys after the last.
    pub(super) to: Vec<Ix>,
}

/// See [`Limits`].
pub(super) fn limits(cone: &Cone, plan: &Plan) -> Option<Limits> {
    let (all, out) = conditions(cone, plan);
    let mut limits = Limits::default();
    if plan.keys.len() != 1 || !all.is_empty() && !out {
        return None;
    }
    for e in all {
        match e.linear_in(plan.extents.len()) {
            Some((c, rest)) if c.is(1) => limits.from.push(rest.scale(-1)),
            Some((c, rest)) if c.is(-1) => limits.to.push(rest.plus(&Ix::konst(1))),
            _ => return None,
        }
    }
    Some(limits)
}

/// The keys that rows of a tile see; `at` is the block's index over the outputs' axes.
pub(super) fn span(k: &Kernel<'_, '_>, plan: &Plan, along: usize, at: &[Ix], (tile, rows): (&Ix, i64)) -> Span {
    let mut out = Span::default();
    let key = plan.extents.len();
    let first = tile.scale(rows);
    let last = first.plus(&Ix::konst(rows - 1)).smaller(&plan.extents[along].minus(&Ix::konst(1)));
    let (all, skips) = conditions(k.cone, plan);
    let join = |into: &mut Option<Ix>, e: Ix, larger: bool| {
        *into = Some(match into.take() {
            None => e,
            Some(o) if larger => o.larger(&e),
            Some(o) => o.smaller(&e),
        });
    };
    for e in all {
        let bound = e.linear_in(key).filter(|(c, _)| c.is(1) || c.is(-1));
        let slope = bound.as_ref().and_then(|(_, rest)| rest.linear_in(along)).and_then(|(s, _)| s.as_const());
        let (Some((c, rest)), Some(slope)) = (bound, slope) else {
            out.unclear = true;
            continue;
        };
        // The row for which the condition is the weakest, or the strongest.
        let of = |weakest: bool| {
            let mut index = at.to_vec();
            index[along] = if (slope > 0) == weakest { last.clone() } else { first.clone() };
            index.push(Ix::konst(0));
            k.simplify(&rest.subst_axes(&index))
        };
        let (some, every) = (of(true), of(false));
        let one = Ix::konst(1);
        if c.is(-1) {
            join(&mut out.clear_to, every.plus(&one), false);
            if skips {
                join(&mut out.to, some.plus(&one), false);
            }
        } else {
            join(&mut out.clear_from, every.scale(-1), true);
            if skips {
                join(&mut out.from, some.scale(-1), true);
            }
        }
    }
    out
}

/// Tiles of `by` keys: the first that some row of the block sees, those from and up to which no condition and no edge need be
/// looked at, and the end.
pub(super) fn tiles(k: &mut Kernel<'_, '_>, span: Span, key_count: &Ix, by: i64) -> [Ix; 4] {
    let by = Ix::konst(by);
    let tiles = key_count.ceildiv(&by);
    let zero = Ix::konst(0);
    let mut pin = |e: Ix| {
        let e = k.simplify(&e);
        // As an axis of its own: loop bounds are computed once.
        if e.as_const().is_some() || e == tiles { e } else { k.axis_of(&e, &tiles.plus(&Ix::konst(1))).ix() }
    };
    let first = pin(span.from.map_or(zero.clone(), |e| e.larger(&zero).floordiv(&by).smaller(&tiles)));
    let past = pin(span.to.map_or_else(|| tiles.clone(), |e| e.larger(&zero).ceildiv(&by).smaller(&tiles)).larger(&first));
    let whole = key_count.floordiv(&by);
    let end = if whole == tiles { past.clone() } else { pin(past.smaller(&whole).larger(&first)) };
    if span.unclear {
        return [first.clone(), first.clone(), first, past];
    }
    let from = match span.clear_from {
        None => first.clone(),
        Some(e) => pin(e.larger(&zero).ceildiv(&by).larger(&first).smaller(&end)),
    };
    let to = match span.clear_to {
        None => end,
        Some(e) => pin(e.larger(&zero).floordiv(&by).smaller(&end).larger(&from)),
    };
    [first, from, to, past]
}

/// The element that the state reduces, where all conditions hold.
pub(super) fn clear_element<'c>(k: &mut Kernel<'c, '_>, plan: &Plan, at: &[Ix]) -> Result<Value<'c>, EmitError> {
    let reader = Reader { cone: k.cone, score: plan.score.as_ref().map(|s| s.0), ranges: k.ranges().clone() };
    match reader.read(plan.first.0, &plan.first.1, at) {
        Some((node, index)) => clear_value(k, plan, node, &index, DEPTH),
        None => k.read(plan.first.0, &plan.first.1, at),
    }
}

fn clear_value<'c>(k: &mut Kernel<'c, '_>, plan: &Plan, node: NodeId, at: &[Ix], depth: usize) -> Result<Value<'c>, EmitError> {
    let cone = k.cone;
    let n = cone.graph.node(node);
    let Op::Map { body, accesses, .. } = &n.op else { return k.pull(node, at) };
    let reader = Reader { cone, score: plan.score.as_ref().map(|s| s.0), ranges: k.ranges().clone() };
    let body = reader.clear(node, at, body);
    k.term_body(
        node,
        &body,
        &mut |k, i| {
            let reader = Reader { cone, score: plan.score.as_ref().map(|s| s.0), ranges: k.ranges().clone() };
            match reader.read(n.inputs[i], &accesses[i], at) {
                Some((inner, index)) if depth > 0 => clear_value(k, plan, inner, &index, depth - 1),
                _ => k.read(n.inputs[i], &accesses[i], at),
            }
        },
        at,
    )
}
