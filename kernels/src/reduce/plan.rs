//! Which axes are rows, which reductions there are and in which order, and along what vectors go.

use std::collections::{BTreeMap, BTreeSet};

use kiln_algebra::{Ix, NodeId, Op};
use kiln_plan::{Cone, Refusal};

use crate::{
    analysis::{Footprint, Group, Walk, coalesce},
    frame,
};

/// A reduction (or a contraction that is computed as one).
#[derive(Clone, Debug)]
pub(crate) struct Reduction {
    pub(crate) node: NodeId,
    /// Index of the result over the row axes.
    pub(crate) at: Vec<Ix>,
}

/// Reductions over the same columns that do not need each other: one loop.
#[derive(Clone, Debug)]
pub(crate) struct Pass {
    pub(crate) reductions: Vec<Reduction>,
    /// Extents of the reduced axes.
    pub(crate) columns: Vec<Ix>,
    /// The columns in loop order, merged where they act as one.
    pub(crate) groups: Vec<Group>,
}

/// One output: which of its axes are rows.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    /// For each axis: the row axis that it is, or none for a column.
    pub(crate) row: Vec<Option<usize>>,
    /// Extents of the columns.
    pub(crate) columns: Vec<Ix>,
    /// Columns in memory order, merged; numbered as in `columns`.
    pub(crate) groups: Vec<Group>,
}

/// What vectors go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Along {
    /// The elements of a row.
    Columns,
    /// Neighbouring rows: elements of the last row group.
    Rows,
}

/// The structure of a row kernel.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Extents of the row axes.
    pub(crate) rows: Vec<Ix>,
    /// Row axes in loop order, merged where they act as one.
    pub(crate) groups: Vec<Group>,
    pub(crate) passes: Vec<Pass>,
    pub(crate) outputs: Vec<Output>,
    pub(crate) along: Along,
}

fn reduces(cone: &Cone, id: NodeId) -> bool {
    cone.graph.node(id).op.reduction().is_some()
}

fn domain(cone: &Cone, id: NodeId) -> (&[Ix], &[usize]) {
    cone.graph.node(id).op.reduction().unwrap_or((&[], &[]))
}

/// The index of a reduction's domain from its result's index and its columns.
pub(crate) fn domain_index(cone: &Cone, id: NodeId, at: &[Ix], columns: &[Ix]) -> Vec<Ix> {
    let (domain, reduced) = domain(cone, id);
    let (mut kept, mut cols) = (at.iter(), columns.iter());
    (0..domain.len())
        .map(|i| if reduced.contains(&i) { cols.next() } else { kept.next() }.cloned().unwrap_or_default())
        .collect()
}

/// Visits the operands of a reduction at an index of its domain.
fn visit_operands(walk: &mut Walk<'_>, cone: &Cone, id: NodeId, at: &[Ix]) {
    let n = cone.graph.node(id);
    match &n.op {
        Op::Reduce { access, .. } => walk.read(n.inputs[0], access, at),
        Op::Contract { accesses, .. } => {
            for (i, a) in n.inputs.iter().zip(accesses) {
                walk.read(*i, a, at);
            }
        }
        Op::Fold(f) => {
            for (i, a) in n.inputs.iter().zip(f.accesses.iter().chain(&f.times)) {
                walk.read(*i, a, at);
            }
        }
        _ => {}
    }
}

type Reached = BTreeMap<NodeId, Vec<Ix>>;

/// All reductions that a value needs, with their indices over the value's axes.
fn closure(cone: &Cone, node: NodeId, extents: &[Ix]) -> Result<Reached, Refusal> {
    let stop = |id| reduces(cone, id);
    let mut reached = Reached::new();
    let mut walk = Walk::new(cone, extents, &stop);
    let index: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    walk.visit(node, &index);
    loop {
        if walk.found.guarded {
            return frame::refuse("a reduction is padded or joined with something else");
        }
        let found = std::mem::take(&mut walk.found.stopped);
        if found.is_empty() {
            return Ok(reached);
        }
        for (id, at) in found {
            if at.iter().any(|e| (extents.len()..walk.ranges.extents.len()).any(|a| e.uses_axis(a))) {
                return frame::refuse("a reduction is computed for every element of another");
            }
            if crate::analysis::depends_on_data(cone, &at) {
                return frame::refuse("an index tensor says where a reduction is needed");
            }
            match reached.get(&id) {
                Some(before) if *before != at => return frame::refuse("a reduction is needed at two places of a row"),
                Some(_) => continue,
                None => {}
            }
            let (domain, reduced) = domain(cone, id);
            let inner = walk.domain_index(domain, reduced, &at);
            visit_operands(&mut walk, cone, id, &inner);
            reached.insert(id, at);
        }
    }
}

fn used_axes(reached: &Reached) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    for e in reached.values().flatten() {
        e.visit(&mut |a| {
            if let kiln_algebra::Atom::Axis(i) = a {
                all.insert(*i as usize);
            }
        });
    }
    all
}

/// Finds the structure, or why there is none.
pub(crate) fn plan(cone: &Cone) -> Result<Plan, Refusal> {
    if !cone.body().any(|id| reduces(cone, id)) {
        return frame::refuse("the region has no reduction");
    }
    let mut rows: Option<Vec<Ix>> = None;
    let mut reached = Reached::new();
    let mut outputs = Vec::new();
    for o in &cone.graph.outputs {
        let extents = &cone.graph.node(o.node).ty.dims;
        let mine = closure(cone, o.node, extents)?;
        let used = used_axes(&mine);
        let own: Vec<Ix> = used.iter().map(|a| extents[*a].clone()).collect();
        if rows.get_or_insert_with(|| own.clone()) != &own {
            return frame::refuse("the outputs have different rows");
        }
        let row: Vec<Option<usize>> =
            (0..extents.len()).map(|a| used.iter().position(|u| *u == a).filter(|_| used.contains(&a))).collect();
        let to_rows: Vec<Ix> = row.iter().map(|r| r.map_or(Ix::konst(0), Ix::axis)).collect();
        for (id, at) in mine {
            let axes = used_axes(&Reached::from([(id, at.clone())]));
            if axes != used {
                return frame::refuse("the reductions have different rows");
            }
            let at: Vec<Ix> = at.iter().map(|e| e.subst_axes(&to_rows)).collect();
            match reached.get(&id) {
                Some(before) if *before != at => return frame::refuse("a reduction is needed at two places of a row"),
                _ => reached.insert(id, at),
            };
        }
        let columns = extents.iter().zip(&row).filter(|(_, r)| r.is_none()).map(|(e, _)| e.clone()).collect();
        outputs.push(Output { row, columns, groups: Vec::new() });
    }
    let rows = rows.unwrap_or_default();
    let mut plan = Plan { rows, groups: Vec::new(), passes: Vec::new(), outputs, along: Along::Columns };
    plan.passes = passes(cone, &reached);
    arrange(cone, &mut plan);
    Ok(plan)
}

/// Groups the reductions by what they need.
fn passes(cone: &Cone, reached: &Reached) -> Vec<Pass> {
    let stop = |id| reduces(cone, id);
    let mut level: BTreeMap<NodeId, usize> = BTreeMap::new();
    let mut passes: BTreeMap<(usize, Vec<Ix>), Vec<Reduction>> = BTreeMap::new();
    // Operands come before users in a graph.
    for (id, at) in reached {
        let (domain, reduced) = domain(cone, *id);
        let mut walk = Walk::new(cone, domain, &stop);
        let all: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
        visit_operands(&mut walk, cone, *id, &all);
        let mine = walk.found.stopped.iter().filter_map(|(n, _)| level.get(n)).max().map_or(0, |l| l + 1);
        level.insert(*id, mine);
        let columns: Vec<Ix> = reduced.iter().map(|r| domain[*r].clone()).collect();
        passes.entry((mine, columns)).or_default().push(Reduction { node: *id, at: at.clone() });
    }
    passes
        .into_iter()
        .map(|((_, columns), reductions)| Pass { reductions, columns, groups: Vec::new() })
        .collect()
}

/// What a pass reads, over the row axes and then its columns.
fn pass_footprint(cone: &Cone, rows: &[Ix], pass: &Pass) -> Footprint {
    let stop = |id| reduces(cone, id);
    let extents: Vec<Ix> = rows.iter().chain(&pass.columns).cloned().collect();
    let columns: Vec<Ix> = (rows.len()..extents.len()).map(Ix::axis).collect();
    let mut walk = Walk::new(cone, &extents, &stop);
    for r in &pass.reductions {
        let at = domain_index(cone, r.node, &r.at, &columns);
        visit_operands(&mut walk, cone, r.node, &at);
    }
    walk.found
}

/// The output's index from row and column expressions.
pub(crate) fn output_index(o: &Output, rows: &[Ix], columns: &[Ix]) -> Vec<Ix> {
    let mut cols = columns.iter();
    o.row.iter().map(|r| r.map_or_else(|| cols.next().cloned().unwrap_or_default(), |r| rows[r].clone())).collect()
}

fn output_footprint(cone: &Cone, rows: &[Ix], j: usize, o: &Output) -> (Footprint, Ix) {
    let stop = |id| reduces(cone, id);
    let extents: Vec<Ix> = rows.iter().chain(&o.columns).cloned().collect();
    let mut walk = Walk::new(cone, &extents, &stop);
    let axes: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    let index = output_index(o, &axes[..rows.len()], &axes[rows.len()..]);
    let node = cone.graph.outputs[j].node;
    walk.visit(node, &index);
    let store = cone.outputs[j].layout.linear(&cone.graph.node(node).ty.dims, &index);
    (walk.found, store)
}

/// Slowest first by the constant strides of the widest-ranging read.
fn loop_order(axes: impl Iterator<Item = usize>, loads: &[&Ix]) -> Vec<usize> {
    let mut order: Vec<usize> = axes.collect();
    let stride = |a: usize| {
        loads.iter().filter_map(|e| e.linear_in(a)).map(|(c, _)| c.as_const().map_or(i64::MAX / 2, i64::abs)).max().unwrap_or(0)
    };
    order.sort_by_key(|a| std::cmp::Reverse(stride(*a)));
    order
}

/// Chooses loop orders, merges axes, and decides what vectors go along.
fn arrange(cone: &Cone, plan: &mut Plan) {
    let rows = plan.rows.clone();
    let n = rows.len();
    let mut all: Vec<Ix> = Vec::new();
    let (mut by_column, mut by_row) = (0usize, vec![0usize; n]);
    for pass in &mut plan.passes {
        let found = pass_footprint(cone, &rows, pass);
        let extents: Vec<Ix> = rows.iter().chain(&pass.columns).cloned().collect();
        let loads: Vec<&Ix> = found.loads.iter().map(|l| &l.address).collect();
        let order = loop_order(n..extents.len(), &loads);
        let exprs: Vec<&Ix> = found.expressions().collect();
        pass.groups = renumber(coalesce(&extents, &order, &exprs), n);
        let unit = |e: &Ix, a: usize| e.linear_in(a).is_some_and(|(c, _)| c.is(1));
        for l in &loads {
            // Reads that every row shares say nothing about either way.
            if (n..extents.len()).any(|a| unit(l, a) && !extents[a].is(1)) {
                by_column += 1;
            }
            (0..n).filter(|a| unit(l, *a) && !rows[*a].is(1)).for_each(|a| by_row[a] += 1);
        }
        all.extend(found.expressions().cloned());
    }
    let mut stores = Vec::new();
    for (j, o) in plan.outputs.iter_mut().enumerate() {
        let (found, store) = output_footprint(cone, &rows, j, o);
        let extents: Vec<Ix> = rows.iter().chain(&o.columns).cloned().collect();
        let order = loop_order(n..extents.len(), &[&store]);
        let exprs: Vec<&Ix> = found.expressions().chain([&store]).collect();
        o.groups = renumber(coalesce(&extents, &order, &exprs), n);
        all.extend(found.expressions().cloned());
        all.push(store.clone());
        stores.push(store);
    }
    let first: Vec<&Ix> = stores.iter().take(1).collect();
    let mut order = loop_order(0..n, &first);
    let best = (0..n).max_by_key(|a| (by_row[*a], std::cmp::Reverse(*a)));
    if let Some(best) = best.filter(|a| by_row[*a] > by_column) {
        plan.along = Along::Rows;
        order.retain(|a| *a != best);
        order.push(best);
    }
    let exprs: Vec<&Ix> = all.iter().collect();
    plan.groups = coalesce(&rows, &order, &exprs);
}

fn renumber(mut groups: Vec<Group>, by: usize) -> Vec<Group> {
    groups.iter_mut().flat_map(|g| &mut g.axes).for_each(|a| *a -= by);
    groups
}
