//! What a reduction carries from element to element: one value, or for a fold its sum and the state that it is under.

use kiln_algebra::{Const, DType, Ix, Monoid, NodeId, Op};
use kiln_plan::Cone;

use crate::emit::{Axis, EmitError, Kernel, Value};

/// The threads that share a row.
#[derive(Clone, Copy)]
pub(super) struct Team {
    /// How many they are.
    pub(super) size: i64,
    /// Number in the team.
    pub(super) member: Axis,
    /// They are in different warps.
    pub(super) across: Option<Across>,
}

/// Teams of warps: each lane has rows of its own.
#[derive(Clone, Copy)]
pub(super) struct Across {
    /// The lane of the warp.
    pub(super) place: Axis,
    /// Rows of a lane.
    pub(super) lanes: i64,
}

/// Bytes of what is carried, at most.
pub(super) fn bytes(cone: &Cone, node: NodeId) -> i64 {
    identity(cone, node).iter().map(|c| c.dtype.size() as i64).max().unwrap_or(4)
}

/// How many values a reduction carries. The first one is the result.
pub(super) fn parts(cone: &Cone, node: NodeId) -> usize {
    if matches!(cone.graph.node(node).op, Op::Fold(_)) { 2 } else { 1 }
}

fn monoid(cone: &Cone, node: NodeId) -> Monoid {
    match &cone.graph.node(node).op {
        Op::Reduce { monoid, .. } => *monoid,
        Op::Fold(f) => f.combine,
        _ => Monoid::Sum,
    }
}

fn wide(c: Const) -> Const {
    let dtype = c.dtype.compute();
    if dtype == c.dtype { c } else { Const::from_f64(dtype, c.to_f64()) }
}

/// The neutral elements, in the types that are accumulated in.
pub(super) fn identity(cone: &Cone, node: NodeId) -> Vec<Const> {
    let n = cone.graph.node(node);
    let mut all = vec![wide(monoid(cone, node).identity(n.ty.dtype))];
    if let Op::Fold(f) = &n.op {
        all.push(f.monoid.identity(cone.graph.node(n.inputs[0]).ty.dtype));
    }
    all
}

/// The name of a monoid in exchanges between threads.
pub(crate) fn kind(m: Monoid, dtype: DType) -> &'static str {
    let unsigned = dtype.is_int() && !dtype.is_signed();
    match (m, dtype == DType::Bool) {
        (Monoid::Sum | Monoid::Max, true) => "or",
        (Monoid::Prod | Monoid::Min, true) => "and",
        (Monoid::Sum, false) => "add",
        (Monoid::Prod, false) => "mul",
        (Monoid::Max, false) if unsigned => "umax",
        (Monoid::Min, false) if unsigned => "umin",
        (Monoid::Max, false) => "max",
        (Monoid::Min, false) => "min",
    }
}

/// Two parts of a row together.
pub(super) fn merge<'c>(
    k: &mut Kernel<'c, '_>,
    node: NodeId,
    a: &[Value<'c>],
    b: &[Value<'c>],
) -> Result<Vec<Value<'c>>, EmitError> {
    let cone = k.cone;
    let m = monoid(cone, node);
    let Op::Fold(f) = &cone.graph.node(node).op else { return Ok(vec![k.combine(node, m, a[0], b[0])?]) };
    let state = k.combine(node, f.monoid, a[1], b[1])?;
    let (x, y) = (k.fold_rescale(node, f, a[0], a[1], state)?, k.fold_rescale(node, f, b[0], b[1], state)?);
    Ok(vec![k.combine(node, m, x, y)?, state])
}

/// All lanes of vectors combined, by halves.
pub(super) fn halves<'c>(k: &mut Kernel<'c, '_>, node: NodeId, v: &[Value<'c>]) -> Result<Vec<Value<'c>>, EmitError> {
    let mut v = v.to_vec();
    while v[0].lanes > 1 {
        let half = v[0].lanes / 2;
        let mut part = |first| -> Vec<Value<'c>> {
            v.iter()
                .map(|v| {
                    let ssa = if half == 1 { k.b().extract(v.ssa, first) } else { k.b().slice(v.ssa, first, half) };
                    Value { ssa, lanes: half, ..*v }
                })
                .collect()
        };
        let (a, b) = (part(0), part(half));
        v = merge(k, node, &a, &b)?;
    }
    Ok(v)
}

/// The result of threads that share a row.
pub(super) fn exchange<'c>(k: &mut Kernel<'c, '_>, node: NodeId, v: &[Value<'c>], team: &Team) -> Result<Value<'c>, EmitError> {
    let cone = k.cone;
    let all = |k: &mut Kernel<'c, '_>, m: Monoid, v: Value<'c>| {
        if let Some(across) = team.across {
            return through_memory(k, node, m, v, team, across);
        }
        let kind = kind(m, v.dtype);
        let near = team.size <= 32;
        let ssa = if near { k.b().warp_reduce(kind, v.ssa, team.size) } else { k.b().block_reduce(kind, v.ssa, 0) };
        Ok(Value { ssa, ..v })
    };
    let m = monoid(cone, node);
    let Op::Fold(f) = &cone.graph.node(node).op else { return all(k, m, v[0]) };
    let state = all(k, f.monoid, v[1])?;
    let mine = k.fold_rescale(node, f, v[0], v[1], state)?;
    all(k, m, mine)
}

/// Warps put their parts into shared memory, and every thread combines those of its rows in the same order.
fn through_memory<'c>(
    k: &mut Kernel<'c, '_>,
    node: NodeId,
    m: Monoid,
    v: Value<'c>,
    team: &Team,
    across: Across,
) -> Result<Value<'c>, EmitError> {
    let v = k.spread(v, across.lanes as usize);
    let lane = (across.lanes > 1).then(|| k.lane(across.lanes as usize).ix());
    let at = |member: &Ix| {
        let first = member.scale(32).plus(&across.place.ix()).scale(across.lanes);
        lane.as_ref().map_or(first.clone(), |l| first.plus(l))
    };
    let shared = k.top().shared(0);
    // What was exchanged before has been read.
    k.b().barrier();
    let own = k.simplify(&at(&team.member.ix()));
    k.store_at(shared, &own, v.dtype, v);
    k.b().barrier();
    let mut sum: Option<Value<'c>> = None;
    for member in 0..team.size {
        let from = k.simplify(&at(&Ix::konst(member)));
        let part = k.load_at(shared, &from, (v.dtype, v.dtype), false, None)?;
        sum = Some(match sum {
            Some(sum) => k.combine(node, m, sum, part)?,
            None => part,
        });
    }
    Ok(sum.unwrap_or(v))
}

/// One more element.
pub(super) fn accumulate<'c>(
    k: &mut Kernel<'c, '_>,
    node: NodeId,
    at: &[Ix],
    acc: &[Value<'c>],
) -> Result<Vec<Value<'c>>, EmitError> {
    let cone = k.cone;
    let n = cone.graph.node(node);
    match &n.op {
        Op::Contract { accesses, .. } => {
            let a = k.read(n.inputs[0], &accesses[0], at)?;
            let b = k.read(n.inputs[1], &accesses[1], at)?;
            Ok(vec![k.multiply_add(node, acc[0], a, b)?])
        }
        Op::Reduce { monoid, access, .. } => {
            let v = k.read(n.inputs[0], access, at)?;
            Ok(vec![k.combine(node, *monoid, acc[0], v)?])
        }
        Op::Fold(f) => {
            let x = k.read(n.inputs[0], &f.accesses[0], at)?;
            let x = k.spread(x, acc[1].lanes);
            let state = k.combine(node, f.monoid, acc[1], x)?;
            let sum = k.fold_rescale(node, f, acc[0], acc[1], state)?;
            let term = k.fold_term(node, f, at, state, Some(x))?;
            let sum = match &f.times {
                None => k.combine(node, f.combine, sum, term)?,
                Some(times) => {
                    let y = k.read(n.inputs[f.state()], times, at)?;
                    k.multiply_add(node, sum, term, y)?
                }
            };
            Ok(vec![sum, state])
        }
        _ => Err(k.unsupported(node, "it is no reduction")),
    }
}
