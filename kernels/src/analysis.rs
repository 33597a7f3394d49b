//! What a region reads, found by composing its accesses symbolically, with nothing emitted. Archetypes choose loop
//! orders, vector axes and conditions by it.

use std::{collections::BTreeSet, rc::Rc};

use kiln_algebra::{Access, Guard, Ix, NodeId, Op, Ranges, Scalar};
use kiln_plan::Cone;

use crate::emit::index;

/// A read of an input.
#[derive(Clone, Debug)]
pub struct Load {
    /// Which input of the cone.
    pub input: usize,
    /// Element address over the walk's axes.
    pub address: Ix,
    /// Conditions under which it is read.
    pub guards: Vec<Guard>,
}

/// All that is read, and all index expressions that matter besides.
#[derive(Clone, Debug, Default)]
pub struct Footprint {
    /// Reads of inputs.
    pub loads: Vec<Load>,
    /// Guards, axis positions used as values, indices of gathered data.
    pub others: Vec<Ix>,
    /// Those of them that are guards.
    pub edges: Vec<Ix>,
    /// Nodes at which the walk stopped, and the index there.
    pub stopped: Vec<(NodeId, Vec<Ix>)>,
    /// Whether some node was stopped at under a guard: its index may be out of its domain.
    pub guarded: bool,
    /// Scalar operations in bodies, per point.
    pub ops: usize,
}

impl Footprint {
    /// Addresses and all other expressions.
    pub fn expressions(&self) -> impl Iterator<Item = &Ix> {
        self.loads.iter().flat_map(|l| std::iter::once(&l.address).chain(l.guards.iter().map(|g| &g.expr))).chain(&self.others)
    }
    /// Whether anything depends on an axis.
    pub fn uses(&self, axis: usize) -> bool {
        self.expressions().chain(self.stopped.iter().flat_map(|s| &s.1)).any(|e| e.uses_axis(axis))
    }
}

/// Walks up a cone from some value.
pub struct Walk<'a> {
    cone: &'a Cone,
    /// Extents of the axes that indices range over; those of reductions on the way are added.
    pub ranges: Ranges,
    stop: &'a dyn Fn(NodeId) -> bool,
    /// Few, so that looking through them is the cheapest.
    seen: Vec<(NodeId, Rc<[Ix]>, Vec<Guard>)>,
    guards: Vec<Guard>,
    /// What has been found.
    pub found: Footprint,
}

impl<'a> Walk<'a> {
    /// A walk over axes of these extents that does not go past the nodes that `stop` holds for.
    pub fn new(cone: &'a Cone, extents: &[Ix], stop: &'a dyn Fn(NodeId) -> bool) -> Self {
        let ranges = Ranges { extents: extents.to_vec(), symbols: cone.graph.symbol_bounds() };
        Self { cone, ranges, stop, seen: Vec::new(), guards: Vec::new(), found: Footprint::default() }
    }

    /// An index as the walk reports it.
    pub fn simplified(&self, at: &[Ix]) -> Vec<Ix> {
        at.iter().map(|e| index::simplify(&self.ranges, e)).collect()
    }

    /// Visits a node at an index.
    pub fn visit(&mut self, node: NodeId, at: &[Ix]) {
        self.reach(node, at.to_vec());
    }

    fn reach(&mut self, node: NodeId, at: Vec<Ix>) {
        let at: Rc<[Ix]> = at.into_iter().map(|e| index::simplified(&self.ranges, e)).collect();
        if self.seen.iter().any(|(n, a, g)| *n == node && *a == at && *g == self.guards) {
            return;
        }
        self.seen.push((node, at.clone(), self.guards.clone()));
        if (self.stop)(node) {
            self.found.guarded |= !self.guards.is_empty();
            self.found.stopped.push((node, at.to_vec()));
            return;
        }
        self.enter(node, &at);
    }

    /// Visits what a node is computed from, even where the walk would stop at it.
    pub fn enter(&mut self, node: NodeId, at: &[Ix]) {
        let n = self.cone.graph.node(node);
        match &n.op {
            Op::Input(i, _) => {
                let input = *i as usize;
                let address = self.cone.inputs[input].layout.linear(&n.ty.dims, at);
                let address = index::simplified(&self.ranges, address);
                self.found.loads.push(Load { input, address, guards: self.guards.clone() });
            }
            Op::Const(_) | Op::Weight(..) => {}
            Op::View { access, .. } => self.read(n.inputs[0], access, at),
            Op::Map { body, accesses, .. } => {
                self.found.ops += body.ops();
                body.visit(&mut |s| {
                    if let Scalar::Axis(i) = s {
                        self.found.others.push(at[*i as usize].clone());
                    }
                });
                for (i, a) in n.inputs.iter().zip(accesses) {
                    self.read(*i, a, at);
                }
            }
            Op::Reduce { domain, reduced, access, .. } => {
                let at = self.domain_index(domain, reduced, at);
                self.read(n.inputs[0], access, &at);
            }
            Op::Contract { domain, reduced, accesses } => {
                let at = self.domain_index(domain, reduced, at);
                for (i, a) in n.inputs.iter().zip(accesses) {
                    self.read(*i, a, &at);
                }
            }
            Op::Fold(f) => {
                let at = self.domain_index(&f.domain, &f.reduced, at);
                for (i, a) in n.inputs.iter().zip(f.accesses.iter().chain(&f.times)) {
                    self.read(*i, a, &at);
                }
            }
            Op::Concat { axis } => {
                let mut start = Ix::konst(0);
                for i in &n.inputs {
                    let extent = &self.cone.graph.node(*i).ty.dims[*axis];
                    let mut part = at.to_vec();
                    part[*axis] = index::simplified(&self.ranges, at[*axis].minus(&start));
                    start = start.plus(extent);
                    let guard = Guard { expr: part[*axis].clone(), extent: extent.clone() };
                    self.under(&[guard], |w| w.reach(*i, part));
                }
            }
            Op::Gather { indices, map, .. } => {
                for (j, a) in indices.iter().enumerate() {
                    self.read(n.inputs[j + 1], a, at);
                }
                let gathered = indices.iter().map(|_| {
                    self.ranges.symbols.push((i64::MIN, None));
                    Ix::sym(self.ranges.symbols.len() - 1)
                });
                let axes: Vec<Ix> = at.iter().cloned().chain(gathered).collect();
                let data: Vec<Ix> = map.iter().map(|e| e.subst_axes(&axes)).collect();
                self.reach(n.inputs[0], data);
            }
            // Computed as a whole, and so never above the point of a walk; the archetypes visit their operands.
            Op::Scan { .. } | Op::Sort { .. } | Op::Scatter { .. } | Op::Greedy { .. } => {}
        }
    }

    /// The index of a reduction's domain: fresh axes for the reduced ones.
    pub fn domain_index(&mut self, domain: &[Ix], reduced: &[usize], at: &[Ix]) -> Vec<Ix> {
        let mut kept = at.iter();
        (0..domain.len())
            .map(|i| {
                if !reduced.contains(&i) {
                    return kept.next().cloned().unwrap_or_default();
                }
                self.ranges.extents.push(domain[i].clone());
                Ix::axis(self.ranges.extents.len() - 1)
            })
            .collect()
    }

    /// Visits an operand through an access.
    pub fn read(&mut self, operand: NodeId, access: &Access, at: &[Ix]) {
        let a = access.at(at);
        self.under(&a.guards, |w| w.reach(operand, a.map));
    }

    fn under(&mut self, guards: &[Guard], visit: impl FnOnce(&mut Self)) {
        let mut left = Vec::new();
        for g in guards {
            match index::decide(&self.ranges, g) {
                index::Decided::Always => {}
                index::Decided::Never => return,
                index::Decided::Test(g) => left.push(g),
            }
        }
        for g in &left {
            self.found.others.push(g.expr.clone());
            self.found.edges.push(g.expr.clone());
        }
        let outer = self.guards.len();
        self.guards.extend(left);
        visit(self);
        self.guards.truncate(outer);
    }
}

/// Whether an index that a walk found has gathered numbers in it: they are symbols past the module's.
pub fn depends_on_data(cone: &Cone, at: &[Ix]) -> bool {
    at.iter().any(|e| e.symbols().last().is_some_and(|s| *s >= cone.graph.symbols.len()))
}

/// Neighbouring axes that act as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Which axes, the slowest first.
    pub axes: Vec<usize>,
    /// Product of their extents.
    pub extent: Ix,
}

/// Merges axes that follow each other in `order` (the slowest first) where every expression depends on them through
/// `a * extent(b) + b` alone. Axes of extent 1 are left out.
pub fn coalesce(extents: &[Ix], order: &[usize], exprs: &[&Ix]) -> Vec<Group> {
    coalesce_within(extents, order, exprs, &[])
}

/// The same with expressions that are only compared: a bound of `a` is one of `a * extent(b) + b`.
pub fn coalesce_within(extents: &[Ix], order: &[usize], exprs: &[&Ix], edges: &[&Ix]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for b in order.iter().copied().filter(|a| !extents[*a].is(1)) {
        let joins = |a: usize| {
            let coefficients = |e: &Ix| Some((e.linear_in(a)?.0, e.linear_in(b)?.0));
            let together = |c: &(Ix, Ix)| c.0 == c.1.times(&extents[b]);
            let bounds = |c: &(Ix, Ix)| together(c) || c.0.is(1) && c.1.is(0);
            exprs.iter().all(|e| coefficients(e).is_some_and(|c| together(&c)))
                && edges.iter().all(|e| coefficients(e).is_some_and(|c| bounds(&c)))
        };
        match groups.last_mut() {
            Some(g) if g.axes.last().is_some_and(|a| joins(*a)) => {
                g.axes.push(b);
                g.extent = g.extent.times(&extents[b]);
            }
            _ => groups.push(Group { axes: vec![b], extent: extents[b].clone() }),
        }
    }
    groups
}

/// The index of every axis, from one expression per group. Axes in no group are 0.
pub fn ungroup(extents: &[Ix], groups: &[Group], at: &[Ix]) -> Vec<Ix> {
    let mut index = vec![Ix::konst(0); extents.len()];
    for (g, e) in groups.iter().zip(at) {
        let mut inner = Ix::konst(1);
        for (i, a) in g.axes.iter().enumerate().rev() {
            let q = e.floordiv(&inner);
            index[*a] = if i == 0 { q } else { q.modulo(&extents[*a]) };
            inner = inner.times(&extents[*a]);
        }
    }
    index
}

/// A task number (or any linear index) as one expression per extent, the last one fastest.
pub fn delinearise(linear: &Ix, extents: &[Ix]) -> Vec<Ix> {
    let mut at = vec![Ix::konst(0); extents.len()];
    let mut inner = Ix::konst(1);
    for (i, e) in extents.iter().enumerate().rev() {
        let q = linear.floordiv(&inner);
        at[i] = if i == 0 { q } else { q.modulo(e) };
        inner = inner.times(e);
    }
    at
}

/// Product of extents.
pub fn product<'a>(extents: impl IntoIterator<Item = &'a Ix>) -> Ix {
    extents.into_iter().fold(Ix::konst(1), |p, e| p.times(e))
}

/// All symbols that the region's code needs.
pub fn symbols(cone: &Cone) -> BTreeSet<usize> {
    let mut all = BTreeSet::new();
    let mut of = |e: &Ix| all.extend(e.symbols());
    let mut scalars = BTreeSet::new();
    for node in &cone.graph.nodes {
        node.ty.dims.iter().for_each(&mut of);
        node.op.exprs().for_each(&mut of);
        if let Op::Map { body, .. } = &node.op {
            body.visit(&mut |s| {
                if let Scalar::Sym(i) = s {
                    scalars.insert(*i as usize);
                }
            });
        }
    }
    all.extend(scalars);
    all
}
