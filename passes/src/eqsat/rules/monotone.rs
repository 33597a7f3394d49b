//! Extrema of monotone functions (R16).

use egg::Id;
use kiln_algebra::{Access, BinOp, Const, DType, Guard, Ix, Monoid, Op, Scalar, UnOp};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::{axes, renumber},
    body,
    facts::Classes,
    language::ENode,
    normal::ranges,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "extremum-of-monotone",
    row: "R16, R18",
    why: "an activation, or a quantisation, is computed once a window or row instead of once an element",
    sides: "max(f(x)) = f(max(x))",
    condition: "f does not decrease, and depends on the reduced axes through x alone; padding is the identity and no window is empty",
    growth: Growth::Linear,
    numeric: Numeric::Rounds,
    provenance: "monotone",
    find: Find::Node(extremum),
    example: |mut e| {
        let (x, r) = (e.input(&[N, 3, 8]), e.input(&[N, 3]));
        let y = e.rows("max(add(mul(x0, 2.0:f32), x1), 0.0:f32)", x, r);
        let y = e.reduce(Monoid::Max, y);
        let z = e.per_axis(0, "max(x0, 0.5:f32)", &[x]);
        let z = e.pool(Monoid::Max, z, 3);
        e.done(&[y, z])
    },
    hostile: |mut e| {
        let x = e.input(&[N, 3, 8]);
        let b = e.input(&[8]);
        // Not monotone, of unknown sign, along the reduced axis, and a sum.
        let w = e.per_axis(0, "mul(x0, x0)", &[x]);
        let w = e.reduce(Monoid::Max, w);
        let y = e.per_axis(2, "max(x0, x1)", &[x, b]);
        let y = e.reduce(Monoid::Max, y);
        let z = e.per_axis(0, "max(x0, 0.0:f32)", &[x]);
        let z = e.reduce(Monoid::Sum, z);
        e.done(&[w, y, z])
    },
}];

/// How a body changes with an operand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trend {
    Up,
    Down,
}

/// The trend of a body in operand `k`, and whether rounding keeps it; none when it is not known to be monotone.
fn trend(m: &MapNode<'_>, eg: &Classes, body: &Scalar, k: usize, types: &[DType]) -> Option<(Trend, bool)> {
    let rec = |s: &Scalar| trend(m, eg, s, k, types);
    let free = |s: &Scalar| body::free_of(s, k);
    let turn = |(t, e): (Trend, bool)| (if t == Trend::Up { Trend::Down } else { Trend::Up }, e);
    let sign = |s: &Scalar| {
        let r = m.range(eg, s);
        if r.nan {
            None
        } else if r.low >= 0.0 {
            Some(true)
        } else if r.high <= 0.0 {
            Some(false)
        } else {
            None
        }
    };
    match body {
        Scalar::Arg(i) if *i as usize == k => Some((Trend::Up, true)),
        Scalar::Un(UnOp::Neg, a) => rec(a).map(turn),
        Scalar::Un(UnOp::Floor | UnOp::Ceil | UnOp::Round | UnOp::Trunc | UnOp::Sqrt, a) => rec(a),
        Scalar::Un(UnOp::Exp | UnOp::Tanh | UnOp::Erf | UnOp::Atan | UnOp::Log | UnOp::Sinh, a) => {
            rec(a).map(|(t, _)| (t, false))
        }
        Scalar::Cast(to, a) => {
            let from = a.dtype(types).ok()?;
            // Integers wrap when they are made narrower; floats saturate.
            let keeps = from.is_float() || to.is_float() || (to.size() > from.size() && !to.is_storage());
            let plain = *to != DType::Bool && !to.is_minifloat() && to.narrow_bits().is_none();
            (keeps && plain).then(|| rec(a)).flatten()
        }
        Scalar::Bin(op, a, b) => {
            let float = a.dtype(types).ok()?.is_float();
            let (x, c, left) = if free(b) { (a, b, true) } else { (b, a, false) };
            if !free(c) {
                return None;
            }
            match op {
                BinOp::Max | BinOp::Min => rec(x),
                BinOp::Add if float => rec(x),
                BinOp::Sub if float => rec(x).map(|t| if left { t } else { turn(t) }),
                BinOp::Mul if float => sign(c).and_then(|up| rec(x).map(|t| if up { t } else { turn(t) })),
                BinOp::Div if float && left => sign(c).and_then(|up| rec(x).map(|t| if up { t } else { turn(t) })),
                // Exact in a wider integer: the zero point of a quantised value.
                BinOp::Sub if left && matches!(&**x, Scalar::Cast(..)) && m.range(eg, body).magnitude() < 2f64.powi(20) => rec(x),
                _ => None,
            }
        }
        _ => None,
    }
}

/// No window of a padded read is empty: each guarded index moves in steps of one along a reduced axis of its own, and
/// its run meets the extent whatever the other axes are.
fn never_empty(eg: &Classes, domain: &[Ix], reduced: &[usize], access: &Access) -> bool {
    let r = ranges(eg, domain);
    let mut seen: Vec<usize> = Vec::new();
    access.guards.iter().all(|Guard { expr, extent }| {
        let own: Vec<usize> = reduced.iter().copied().filter(|a| expr.uses_axis(*a)).collect();
        let [k] = own[..] else { return false };
        let Some((step, rest)) = expr.linear_in(k) else { return false };
        let last = rest.plus(&domain[k]).plus(&Ix::konst(-1));
        let meets = r.non_negative(&last) && r.non_negative(&extent.minus(&rest).plus(&Ix::konst(-1)));
        let fresh = !seen.contains(&k);
        seen.push(k);
        step.is(1) && meets && fresh
    })
}

fn extremum(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Reduce { domain, reduced, monoid: monoid @ (Monoid::Max | Monoid::Min), access }) = n.op() else { return };
    let ty = eg[root].data.ty();
    let padded = !access.guards.is_empty();
    if eg[root].data.constant || (padded && access.fill != Some(monoid.identity(ty.dtype))) {
        return;
    }
    if padded && !never_empty(eg, domain, reduced, access) {
        return;
    }
    let rank = domain.len() - reduced.len();
    let mut to = vec![usize::MAX; domain.len()];
    (0..domain.len()).filter(|i| !reduced.contains(i)).enumerate().for_each(|(new, old)| to[old] = new);
    for m in MapNode::all(eg, n.children[0]) {
        let types: Vec<DType> = m.children.iter().map(|c| eg[*c].data.ty().dtype).collect();
        for k in 0..m.children.len() {
            if !m.accesses[k].guards.is_empty() || body::uses_axes(m.body) || eg[m.children[k]].data.constant {
                continue;
            }
            let Some((trend, exact)) = trend(&m, eg, m.body, k, &types) else { continue };
            let below = match (monoid, trend) {
                (m, Trend::Up) => *m,
                (Monoid::Max, _) => Monoid::Min,
                _ => Monoid::Max,
            };
            // Where the other operands are read, without the reduced axes; padded reads would go outside.
            let at = |i: usize| -> Option<Access> {
                let a = m.accesses[i].at(&access.map);
                let fits = axes(&a).iter().all(|x| to[*x] != usize::MAX) && (a.guards.is_empty() || !padded);
                fits.then(|| renumber(&a, &to.iter().map(|t| if *t == usize::MAX { 0 } else { *t }).collect::<Vec<_>>()))
            };
            let others: Option<Vec<Access>> =
                (0..m.children.len()).map(|i| if i == k { Some(Access::identity(rank)) } else { at(i) }).collect();
            let Some(accesses) = others else { continue };
            let fill: Option<Const> = padded.then(|| below.identity(types[k]));
            let read = Access { guards: access.guards.clone(), fill, ..m.accesses[k].at(&access.map) };
            let inner = Op::Reduce { domain: domain.clone(), reduced: reduced.clone(), monoid: below, access: read };
            let mut children = classes(m.children);
            children[k] = Term::Op(inner, vec![Term::Class(m.children[k])]);
            let op = Op::Map { domain: ty.dims.clone(), body: m.body.clone(), accesses };
            let numeric = if exact { Numeric::Exact } else { Numeric::Rounds };
            out.push(Match { root, term: Term::Op(op, children), numeric, from: vec![root, n.children[0]] });
        }
    }
}
