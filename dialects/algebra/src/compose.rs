//! Composition of accesses, views and maps: the legality rules that fusion rests on.

use crate::{
    DType, Op, Tensor,
    eval::evaluate_node,
    graph::NodeId,
    ix::{Atom, Ix},
    op::{Access, Guard},
    ranges::Ranges,
    scalar::{BinOp, Const, Scalar},
};

/// Strides of a dense row-major tensor, in elements.
pub fn row_major_strides(dims: &[Ix]) -> Vec<Ix> {
    let mut out = vec![Ix::konst(1); dims.len()];
    for i in (1..dims.len()).rev() {
        out[i - 1] = out[i].times(&dims[i]);
    }
    out
}

impl Access {
    /// Offset in elements under the given strides: `Σ map[i] * strides[i]`.
    pub fn linear(&self, strides: &[Ix]) -> Ix {
        self.map.iter().zip(strides).fold(Ix::konst(0), |sum, (e, s)| sum.plus(&e.times(s)))
    }

    /// The access to `x` of reading `y` through `self`, where `y[e] = x[inner(e)]`. Guards add up: those of `self`,
    /// then those of `inner`. `None` where the two fill values differ.
    pub fn compose(&self, inner: &Access) -> Option<Access> {
        let fill = match (self.fill, inner.fill) {
            (Some(a), Some(b)) if a != b => return None,
            (a, b) => a.or(b),
        };
        let through = inner.at(&self.map);
        let mut guards = self.guards.clone();
        guards.extend(through.guards.into_iter().filter(|g| !self.guards.contains(g)));
        Some(Access { map: through.map, guards, fill })
    }

    /// Simplifies the expressions over a domain and drops guards that always hold there.
    pub fn simplify(&self, ranges: &Ranges) -> Access {
        let mut guards: Vec<Guard> = Vec::new();
        for g in &self.guards {
            let g = Guard { expr: ranges.simplify(&g.expr), extent: ranges.simplify(&g.extent) };
            if !ranges.within(&g.expr, &g.extent) && !guards.contains(&g) {
                guards.push(g);
            }
        }
        let fill = self.fill.filter(|_| !guards.is_empty());
        Access { map: self.map.iter().map(|e| ranges.simplify(e)).collect(), guards, fill }
    }

    /// Adds guards, keeping the fill value or setting it. `None` where another fill value is in place.
    pub fn guarded(&self, guards: &[Guard], fill: Const) -> Option<Access> {
        if guards.is_empty() {
            return Some(self.clone());
        }
        let outer = Access { map: Vec::new(), guards: guards.to_vec(), fill: Some(fill) };
        if self.fill.is_some_and(|f| f != fill) {
            return None;
        }
        let mut all = outer.guards;
        all.extend(self.guards.iter().filter(|g| !guards.contains(g)).cloned());
        Some(Access { map: self.map.clone(), guards: all, fill: Some(fill) })
    }

    /// `p` with `map[i] = d_p(i)` when the access is an unguarded permutation of the `rank` axes of the domain.
    pub fn permutation(&self, rank: usize) -> Option<Vec<usize>> {
        let p: Option<Vec<usize>> = self.map.iter().map(Ix::as_axis).collect();
        let p = p.filter(|p| self.guards.is_empty() && p.len() == rank)?;
        (0..rank).all(|a| p.contains(&a)).then_some(p)
    }

    /// Axes of a domain of this rank along which the operand is repeated.
    pub fn broadcast_axes(&self, rank: usize) -> Vec<usize> {
        (0..rank).filter(|i| !self.uses_axis(*i)).collect()
    }
}

/// True for a view that gives its operand back: the same extents, read in place.
pub fn is_identity_view(op: &Op, dims: &[Ix]) -> bool {
    matches!(op, Op::View { domain, access } if domain == dims && access.is_identity(dims.len()))
}

/// The value of an index expression as an i64 body over the axes and symbols of the same domain.
pub fn ix_scalar(e: &Ix) -> Scalar {
    let int = |k| Scalar::int(DType::I64, k);
    let atom = |a: &Atom| match a {
        Atom::Axis(i) => Scalar::Axis(*i),
        Atom::Sym(i) => Scalar::Sym(*i),
        Atom::Mod(n, d) => Scalar::bin(BinOp::Mod, ix_scalar(n), ix_scalar(d)),
        Atom::FloorDiv(n, d) => {
            // `div` truncates; what `mod` leaves is divisible.
            let (n, d) = (ix_scalar(n), ix_scalar(d));
            let rest = Scalar::bin(BinOp::Mod, n.clone(), d.clone());
            Scalar::bin(BinOp::Div, Scalar::bin(BinOp::Sub, n, rest), d)
        }
        Atom::Min(a, b) => Scalar::bin(BinOp::Min, ix_scalar(a), ix_scalar(b)),
        Atom::Max(a, b) => Scalar::bin(BinOp::Max, ix_scalar(a), ix_scalar(b)),
    };
    let mut sum: Option<Scalar> = (e.offset() != 0 || e.terms().is_empty()).then(|| int(e.offset()));
    for t in e.terms() {
        let mut p: Option<Scalar> = (t.coef != 1).then(|| int(t.coef));
        for a in &t.atoms {
            let a = atom(a);
            p = Some(match p {
                None => a,
                Some(p) => Scalar::bin(BinOp::Mul, p, a),
            });
        }
        let p = p.unwrap_or_else(|| int(1));
        sum = Some(match sum {
            None => p,
            Some(s) => Scalar::bin(BinOp::Add, s, p),
        });
    }
    sum.unwrap_or_else(|| int(0))
}

/// The condition that all guards hold, as a body; true for none.
pub fn guards_scalar(guards: &[Guard]) -> Scalar {
    let zero = || Scalar::int(DType::I64, 0);
    let one = |g: &Guard| {
        let low = Scalar::bin(BinOp::Le, zero(), ix_scalar(&g.expr));
        let high = Scalar::bin(BinOp::Lt, ix_scalar(&g.expr), ix_scalar(&g.extent));
        Scalar::bin(BinOp::And, low, high)
    };
    let all = guards.iter().map(one).reduce(|a, b| Scalar::bin(BinOp::And, a, b));
    all.unwrap_or(Scalar::Const(Const::bool(true)))
}

/// Value of a body on constants; `None` when it uses axes or symbols or does not type.
pub fn apply(body: &Scalar, args: &[Const]) -> Option<Const> {
    let mut free = true;
    body.visit(&mut |s| free &= !matches!(s, Scalar::Axis(_) | Scalar::Sym(_)));
    let accesses = args.iter().map(|_| Access::new(vec![])).collect();
    let op = Op::Map { domain: vec![], body: body.clone(), accesses };
    let tensors: Vec<Tensor> = args.iter().map(|c| Tensor::scalar(*c)).collect();
    let out = evaluate_node(&op, &tensors.iter().collect::<Vec<_>>(), &[]);
    out.ok().filter(|_| free).map(|t| t.get(0))
}

/// `op` with operand `operand`, a view through `view`, replaced by the view's own operand.
///
/// `None` where the fill values differ, and for operands that are not read through an access (those of a concat, the
/// data of a gather or scatter, what is sorted).
pub fn absorb_view(op: &Op, operand: usize, view: &Access) -> Option<Op> {
    let mut op = op.clone();
    let access = op.accesses_mut().into_iter().find(|(i, _)| *i == operand)?.1;
    *access = access.compose(view)?;
    Some(op)
}

/// Body and accesses of a map, or of a view as the map that it is.
pub fn as_map(op: &Op) -> Option<(&[Ix], Scalar, Vec<Access>)> {
    match op {
        Op::Map { domain, body, accesses } => Some((domain, body.clone(), accesses.clone())),
        Op::View { domain, access } => Some((domain, Scalar::arg(0), vec![access.clone()])),
        _ => None,
    }
}

/// How the guards of a consumer's access are kept when the producer is computed in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guarding {
    /// On the producer's operands only, with fill values that the body maps to the consumer's.
    Fills,
    /// On the operands, and by a `select` in the body where no such fill values are found.
    Select,
}

/// The consumer (a map or view) with the producer (a map or view) computed in place of operand `operand`.
///
/// Operands that are read twice through equal accesses become one. `types` gives the element type of each of the
/// producer's operands. `None` when the ops are of another kind, or when a guard cannot be kept as `guarding` asks.
pub fn inline_map(
    consumer: (&Op, &[NodeId]),
    operand: usize,
    producer: (&Op, &[NodeId]),
    types: &[DType],
    guarding: Guarding,
) -> Option<(Op, Vec<NodeId>)> {
    let (domain, body, accesses) = as_map(consumer.0)?;
    let (_, p_body, p_accesses) = as_map(producer.0)?;
    let read = accesses.get(operand)?;
    let plain = Access::new(read.map.clone());
    let mut moved: Vec<Access> = p_accesses.iter().map(|a| plain.compose(a)).collect::<Option<_>>()?;
    // Axes of the producer are index expressions of the consumer's.
    let mut p_body = p_body.map_leaves(&|s| match s {
        Scalar::Axis(i) => read.map.get(*i as usize).map(ix_scalar),
        _ => None,
    });
    if let Some(fill) = read.fill {
        let own: Vec<Option<Const>> = p_accesses.iter().map(|a| a.fill).collect();
        let found = fills(&p_body, &own, types, fill);
        if found.is_none() {
            if guarding == Guarding::Fills {
                return None;
            }
            p_body = Scalar::select(guards_scalar(&read.guards), p_body, Scalar::Const(fill));
        }
        for (i, a) in moved.iter_mut().enumerate() {
            let fallback = Const::from_i64(*types.get(i)?, 0);
            let value = found.as_ref().map_or(own[i].unwrap_or(fallback), |f| f[i]);
            *a = a.guarded(&read.guards, value)?;
        }
    }
    // The operands of both, each pair of value and access once.
    let mut out: Vec<(NodeId, Access)> = Vec::new();
    let mut place = |id: NodeId, a: &Access| {
        let at = out.iter().position(|(i, x)| *i == id && x == a).unwrap_or_else(|| {
            out.push((id, a.clone()));
            out.len() - 1
        });
        Scalar::arg(at)
    };
    let mut kept = Vec::new();
    for (i, (id, a)) in consumer.1.iter().zip(&accesses).enumerate() {
        kept.push(if i == operand { Scalar::arg(0) } else { place(*id, a) });
    }
    let inner: Vec<Scalar> = producer.1.iter().zip(&moved).map(|(id, a)| place(*id, a)).collect();
    let p_body = p_body.map_leaves(&|s| match s {
        Scalar::Arg(i) => inner.get(*i as usize).cloned(),
        _ => None,
    });
    kept[operand] = p_body;
    let body = body.map_leaves(&|s| match s {
        Scalar::Arg(i) => kept.get(*i as usize).cloned(),
        _ => None,
    });
    let (ids, accesses) = out.into_iter().unzip();
    Some((Op::Map { domain: domain.to_vec(), body, accesses }, ids))
}

/// Fill values of the operands that a body maps to `fill`: an operand's own where it has one, else the first that fits
/// of a few (`f(fill) = fill'`).
fn fills(body: &Scalar, own: &[Option<Const>], types: &[DType], fill: Const) -> Option<Vec<Const>> {
    const TRIES: usize = 512;
    let mut choices: Vec<Vec<Const>> = Vec::new();
    for (i, o) in own.iter().enumerate() {
        let t = *types.get(i)?;
        let list = match o {
            Some(c) => vec![*c],
            None => {
                let same = if t == fill.dtype { fill } else { Const::from_f64(t, fill.to_f64()) };
                let mut list = vec![same];
                let more = [0.0, 1.0, -1.0, f64::NEG_INFINITY, f64::INFINITY].map(|v| Const::from_f64(t, v));
                list.extend(more.into_iter().filter(|c| *c != same));
                list
            }
        };
        choices.push(list);
    }
    let total = choices.iter().fold(1usize, |n, c| n.saturating_mul(c.len()));
    (0..total.min(TRIES)).find_map(|mut pick| {
        let args: Vec<Const> = choices
            .iter()
            .map(|c| {
                let v = c[pick % c.len()];
                pick /= c.len();
                v
            })
            .collect();
        (apply(body, &args)? == fill).then_some(args)
    })
}

#[cfg(test)]
mod tests;
