//! Which axes of a contraction are batch, rows, columns and summed, over the axes of the outputs.

use std::collections::BTreeSet;

use kiln_algebra::{Atom, Ix, NodeId, Op, Ranges};
use kiln_plan::{Anchor, Cone, Refusal};

use crate::{
    analysis::{self, Footprint, Group, Walk, coalesce, product, ungroup},
    emit::index,
    frame,
};

/// The structure of a contraction's kernel. Axes are numbered: those of the outputs (some of them split), then the
/// summed ones.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The contraction.
    pub(crate) node: NodeId,
    /// Extents of all axes.
    pub(crate) extents: Vec<Ix>,
    /// How many of them belong to the outputs.
    pub(crate) kept: usize,
    /// Index of the outputs (which share one domain).
    pub(crate) output: Vec<Ix>,
    /// Index of the contraction's result.
    pub(crate) at: Vec<Ix>,
    /// Axes that both operands depend on.
    pub(crate) batch: Vec<Group>,
    /// Axes of the rows: only operand `a` depends on them.
    pub(crate) m: Vec<Group>,
    /// Axes of the columns: only the other operand depends on them. Never empty.
    pub(crate) n: Vec<Group>,
    /// Summed axes in order, merged as far as operand `a` goes.
    pub(crate) k_a: Vec<Group>,
    /// The same, merged as far as the other operand goes.
    pub(crate) k_b: Vec<Group>,
    /// Which operand gives the rows.
    pub(crate) a: usize,
}

impl Plan {
    /// Product of the extents of groups.
    pub(crate) fn size(groups: &[Group]) -> Ix {
        product(groups.iter().map(|g| &g.extent))
    }

    /// The index of the contraction's domain, from expressions for all axes.
    pub(crate) fn domain_index(&self, cone: &Cone, axes: &[Ix]) -> Vec<Ix> {
        let Op::Contract { domain, reduced, .. } = &cone.graph.node(self.node).op else { return Vec::new() };
        let mut kept = self.at.iter();
        let mut summed = axes[self.kept..].iter();
        (0..domain.len())
            .map(|i| match reduced.contains(&i) {
                true => summed.next().cloned().unwrap_or_default(),
                false => kept.next().map(|e| e.subst_axes(&axes[..self.kept])).unwrap_or_default(),
            })
            .collect()
    }
}

fn footprint(cone: &Cone, plan: &Plan, operand: usize) -> Footprint {
    let never = |_| false;
    let mut walk = Walk::new(cone, &plan.extents, &never);
    let axes: Vec<Ix> = (0..plan.extents.len()).map(Ix::axis).collect();
    let at = plan.domain_index(cone, &axes);
    let n = cone.graph.node(plan.node);
    if let Op::Contract { accesses, .. } = &n.op {
        walk.read(n.inputs[operand], &accesses[operand], &at);
    }
    walk.found
}

/// What the outputs read besides the contraction, and where they are stored.
fn epilogue(cone: &Cone, plan: &Plan) -> Vec<Ix> {
    let stop = |id| id == plan.node;
    let mut walk = Walk::new(cone, &plan.extents, &stop);
    for o in &cone.graph.outputs {
        walk.visit(o.node, &plan.output);
    }
    let mut all: Vec<Ix> = walk.found.expressions().cloned().collect();
    for (o, s) in cone.graph.outputs.iter().zip(&cone.outputs) {
        let address = s.layout.linear(&cone.graph.node(o.node).ty.dims, &plan.output);
        all.push(index::simplify(&walk.ranges, &address));
    }
    all
}

/// Divisors by which an axis is taken apart somewhere.
fn divisors(exprs: &[Ix], axis: usize) -> BTreeSet<Ix> {
    let mut found = BTreeSet::new();
    for e in exprs {
        e.visit(&mut |a| {
            if let Atom::FloorDiv(n, d) | Atom::Mod(n, d) = a
                && n.as_axis() == Some(axis)
            {
                found.insert((**d).clone());
            }
        });
    }
    found
}

/// Extents of the parts of an axis, the slowest first, when the divisors follow each other.
fn parts(extent: &Ix, divisors: BTreeSet<Ix>) -> Option<Vec<Ix>> {
    let mut chain: Vec<Ix> = divisors.into_iter().collect();
    chain.sort_by_key(|d| d.as_const().unwrap_or(i64::MAX));
    let mut out = Vec::new();
    let mut outer = extent.clone();
    for d in chain.iter().rev() {
        let (q, r) = outer.split(d);
        if !r.is(0) || q.is(0) {
            return None;
        }
        out.push(q);
        outer = d.clone();
    }
    out.push(outer);
    (out.len() > 1).then_some(out)
}

fn reach(cone: &Cone, node: NodeId, extents: &[Ix], output: &[Ix]) -> Result<Vec<Ix>, Refusal> {
    let stop = |id| id == node;
    let mut walk = Walk::new(cone, extents, &stop);
    for o in &cone.graph.outputs {
        walk.visit(o.node, output);
    }
    if walk.found.guarded {
        return frame::refuse("the contraction is padded or joined with something else");
    }
    let mut found = walk.found.stopped.into_iter().map(|(_, at)| at);
    let Some(first) = found.next() else { return frame::refuse("no output needs the contraction") };
    if found.any(|at| at != first) {
        return frame::refuse("the outputs need the contraction at several places");
    }
    if analysis::depends_on_data(cone, &first) {
        return frame::refuse("an index tensor says where the contraction is needed");
    }
    if first.iter().any(|e| (extents.len()..walk.ranges.extents.len()).any(|a| e.uses_axis(a))) {
        return frame::refuse("a reduction follows the contraction");
    }
    Ok(first)
}

fn blank(node: NodeId, extents: Vec<Ix>, kept: usize, output: Vec<Ix>, at: Vec<Ix>) -> Plan {
    let none = Vec::new;
    Plan { node, extents, kept, output, at, batch: none(), m: none(), n: none(), k_a: none(), k_b: none(), a: 0 }
}

/// Finds the structure, or why there is none.
pub(crate) fn plan(cone: &Cone) -> Result<Plan, Refusal> {
    let Anchor::Contract(node) = cone.anchor() else { return frame::refuse("the region has no contraction") };
    let others = |id: &NodeId| *id != node && cone.graph.node(*id).op.reduction().is_some();
    if cone.body().any(|id| others(&id)) {
        return frame::refuse("the region has reductions besides the contraction");
    }
    let dims = frame::common_domain(cone)?;
    let Op::Contract { domain, reduced, .. } = &cone.graph.node(node).op else {
        return frame::refuse("the region has no contraction");
    };
    let summed: Vec<Ix> = reduced.iter().map(|r| domain[*r].clone()).collect();
    let identity: Vec<Ix> = (0..dims.len()).map(Ix::axis).collect();
    let at = reach(cone, node, &dims, &identity)?;
    let whole: Vec<Ix> = dims.iter().chain(&summed).cloned().collect();
    let first = blank(node, whole, dims.len(), identity, at);
    let mut plan = split_axes(cone, &first, &dims, &summed)?;
    classify(cone, &mut plan)?;
    Ok(plan)
}

/// Takes axes of the outputs apart where the operands see only parts of them.
fn split_axes(cone: &Cone, first: &Plan, dims: &[Ix], summed: &[Ix]) -> Result<Plan, Refusal> {
    let mut exprs = first.at.clone();
    for operand in [0, 1] {
        exprs.extend(footprint(cone, first, operand).expressions().cloned());
    }
    let mut extents: Vec<Ix> = Vec::new();
    let mut output = Vec::new();
    for (i, extent) in dims.iter().enumerate() {
        let all = parts(extent, divisors(&exprs, i)).unwrap_or_else(|| vec![extent.clone()]);
        let mut index = Ix::konst(0);
        for part in all {
            index = index.times(&part).plus(&Ix::axis(extents.len()));
            extents.push(part);
        }
        output.push(index);
    }
    let kept = extents.len();
    extents.extend(summed.iter().cloned());
    let at = reach(cone, first.node, &extents[..kept], &output)?;
    Ok(blank(first.node, extents, kept, output, at))
}

fn strides(axes: impl Iterator<Item = usize>, exprs: &[&Ix]) -> Vec<usize> {
    let mut order: Vec<usize> = axes.collect();
    let stride = |a: usize| {
        let of = |e: &&Ix| e.linear_in(a).map_or(0, |(c, _)| c.as_const().map_or(i64::MAX / 2, i64::abs));
        exprs.iter().map(of).max().unwrap_or(0)
    };
    order.sort_by_key(|a| std::cmp::Reverse(stride(*a)));
    order
}

fn classify(cone: &Cone, plan: &mut Plan) -> Result<(), Refusal> {
    let found = [footprint(cone, plan, 0), footprint(cone, plan, 1)];
    let outside = epilogue(cone, plan);
    let kept: Vec<usize> = (0..plan.kept).filter(|a| !plan.extents[*a].is(1)).collect();
    let (mut batch, mut sides) = (Vec::new(), [Vec::new(), Vec::new()]);
    for a in kept {
        match (found[0].uses(a), found[1].uses(a)) {
            (true, false) => sides[0].push(a),
            (false, true) => sides[1].push(a),
            (true, true) => batch.push(a),
            // The sum would be computed again for every element along it.
            (false, false) => return frame::refuse("an axis of the outputs is none of the contraction's"),
        }
    }
    let store: Vec<&Ix> = outside.last().into_iter().collect();
    let order = strides(0..plan.kept, &store);
    let all: Vec<&Ix> = found.iter().flat_map(|f| f.expressions()).chain(&outside).collect();
    let sorted = |axes: &[usize]| order.iter().copied().filter(|a| axes.contains(a)).collect::<Vec<_>>();
    plan.batch = coalesce(&plan.extents, &sorted(&batch), &all);
    let mut best: Option<(f64, Plan)> = None;
    for a in [0, 1] {
        let mut p = plan.clone();
        p.a = a;
        p.m = coalesce(&p.extents, &sorted(&sides[a]), &all);
        p.n = coalesce(&p.extents, &sorted(&sides[1 - a]), &all);
        let (fa, fb) = (&found[a], &found[1 - a]);
        let (ea, eb): (Vec<&Ix>, Vec<&Ix>) = (fa.expressions().collect(), fb.expressions().collect());
        // The order in which the columns' operand lies in memory, so that it can be read as it is.
        let loads: Vec<&Ix> = fb.loads.iter().map(|l| &l.address).collect();
        let k = strides(p.kept..p.extents.len(), &loads);
        p.k_a = coalesce(&p.extents, &k, &ea);
        p.k_b = coalesce(&p.extents, &k, &eb);
        if p.n.is_empty() {
            continue;
        }
        let cost = traffic(cone, &p, &found, &outside);
        if best.as_ref().is_none_or(|(c, _)| cost < *c) {
            best = Some((cost, p));
        }
    }
    match best {
        Some((_, p)) => *plan = p,
        None => return frame::refuse("no axis of the result belongs to one operand alone"),
    }
    Ok(())
}

/// About how long moving data takes besides multiplying, in scalar operations: packing both operands and storing.
fn traffic(cone: &Cone, p: &Plan, found: &[Footprint; 2], outside: &[Ix]) -> f64 {
    let opt = cone.graph.opt_symbols();
    let size = |groups: &[Group]| Plan::size(groups).eval(&[], &opt).map_or(1e6, |v| v.max(1) as f64);
    let (m, n, k) = (size(&p.m), size(&p.n), size(&p.k_b));
    let inner = |groups: &[Group]| groups.last().and_then(|g| g.axes.last()).copied();
    let unit = |exprs: &[&Ix], axis: Option<usize>| {
        axis.is_some_and(|a| exprs.iter().all(|e| e.linear_in(a).is_some_and(|(c, _)| c.is(0) || c.is(1))))
    };
    // Vectors of eight; a scalar read, insert and store otherwise.
    let each = |vector: bool| if vector { 0.25 } else { 2.0 };
    let pack = |f: &Footprint, axis: Option<usize>| {
        let addresses: Vec<&Ix> = f.loads.iter().map(|l| &l.address).collect();
        let vector = unit(&addresses, axis);
        each(vector) * f.loads.len() as f64 + f.ops as f64 * 0.25
    };
    let rows = if direct(cone, p, true).is_some() { 0.0 } else { m * k * (n / 256.0).ceil() * pack(&found[p.a], inner(&p.k_a)) };
    let columns = match direct(cone, p, false) {
        Some(d) if d.side.is(1) => 0.0,
        _ => n * k * (m / 112.0).ceil() * pack(&found[1 - p.a], inner(&p.n)),
    };
    let stores = m * n * each(unit(&outside.iter().collect::<Vec<_>>(), inner(&p.n)));
    // Vectors that a narrow result does not fill are multiplied all the same.
    let idle = if n < 8.0 { m * k * (8.0 - n) / 8.0 } else { 0.0 };
    rows + columns + stores + idle
}

/// An operand that is read where it lies: no guards, nothing computed.
#[derive(Clone, Debug)]
pub(crate) struct Direct {
    /// Which input of the cone.
    pub(crate) input: usize,
    /// Distance of elements along its rows or columns.
    pub(crate) side: Ix,
    /// Distance of elements along the flattened sum.
    pub(crate) k: Ix,
    /// The address of the first element, over the batch groups (numbered from 0).
    pub(crate) base: Ix,
}

/// Whether an operand (the rows' if `rows`) can be read directly.
pub(crate) fn direct(cone: &Cone, plan: &Plan, rows: bool) -> Option<Direct> {
    let operand = if rows { plan.a } else { 1 - plan.a };
    let (side, k) = if rows { (&plan.m, &plan.k_a) } else { (&plan.n, &plan.k_b) };
    if side.len() > 1 || k.len() > 1 {
        return None;
    }
    let mut node = cone.graph.node(cone.graph.node(plan.node).inputs[operand]);
    while let Op::View { .. } = &node.op {
        node = cone.graph.node(node.inputs[0]);
    }
    let Op::Input(input, _) = &node.op else { return None };
    let input = *input as usize;
    let dtype = node.ty.dtype;
    if cone.inputs[input].dtype != dtype || dtype.compute() != dtype || dtype == kiln_algebra::DType::Bool {
        return None;
    }
    let found = footprint(cone, plan, operand);
    let [load] = &found.loads[..] else { return None };
    if !load.guards.is_empty() || !found.others.is_empty() {
        return None;
    }
    // Over one axis per group: batch groups, then the side, then the sum.
    let groups: Vec<Group> = plan.batch.iter().chain(side).chain(k).cloned().collect();
    let at: Vec<Ix> = (0..groups.len()).map(Ix::axis).collect();
    let index = ungroup(&plan.extents, &groups, &at);
    let ranges = Ranges {
        extents: groups.iter().map(|g| g.extent.clone()).collect(),
        symbols: cone.graph.symbol_bounds(),
    };
    let address = index::simplify(&ranges, &load.address.subst_axes(&index));
    let mut rest = address;
    let mut take = |has: bool, axis: usize| -> Option<Ix> {
        if !has {
            return Some(Ix::konst(0));
        }
        let (c, without) = rest.linear_in(axis)?;
        rest = without;
        Some(c)
    };
    let side_step = take(!side.is_empty(), plan.batch.len())?;
    let k_step = take(!k.is_empty(), plan.batch.len() + side.len())?;
    if side_step.has_axes() || k_step.has_axes() {
        return None;
    }
    Some(Direct { input, side: side_step, k: k_step, base: rest })
}
