//! A contraction as a batch of matrix products over the outputs' domain.

use std::cell::RefCell;

use kiln_algebra::{Access, Atom, Guard, Ix, NodeId, Op, Ranges};
use kiln_plan::{Cone, Refusal};

use crate::{
    analysis::{Footprint, Group, Walk, coalesce, delinearise, depends_on_data, product, ungroup},
    frame::{self, refuse},
};

/// Axes that are one index together.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    /// Merged axes, the slowest first.
    pub(crate) groups: Vec<Group>,
    /// Product of the extents.
    pub(crate) size: Ix,
}

/// One operand of the contraction.
#[derive(Clone, Debug)]
pub(crate) struct Operand {
    pub(crate) node: NodeId,
    access: Access,
}

/// The contraction of a cone, its axes sorted.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    /// The contraction.
    pub(crate) contraction: NodeId,
    /// Extents of the outputs' axes, those split that the operands take apart.
    extents: Vec<Ix>,
    /// The outputs' index over these axes.
    outputs: Vec<Ix>,
    /// Index of the contraction's value over the domain's axes.
    at: Vec<Ix>,
    contract_domain: Vec<Ix>,
    reduced: Vec<usize>,
    /// Rows' operand, columns' operand.
    pub(crate) operands: [Operand; 2],
    /// Axes that both operands depend on.
    pub(crate) batch: Side,
    /// Axes of the first operand.
    pub(crate) m: Side,
    /// Axes of the second one.
    pub(crate) n: Side,
    /// Reduced axes, numbered by their position among the reduced ones.
    pub(crate) k: Side,
}

thread_local! {
    /// The cone that was looked at last: archetypes look at the same one after each other.
    static LAST: RefCell<Option<(Cone, Result<Problem, Refusal>)>> = const { RefCell::new(None) };
}

impl Problem {
    /// As [`Problem::new`], and at once for a cone that was looked at last.
    pub(crate) fn of(cone: &Cone) -> Result<Self, Refusal> {
        LAST.with_borrow_mut(|last| match last {
            Some((known, found)) if known == cone => found.clone(),
            _ => {
                let found = Self::new(cone);
                *last = Some((cone.clone(), found.clone()));
                found
            }
        })
    }

    /// Sorts the axes of a cone with one contraction.
    pub(crate) fn new(cone: &Cone) -> Result<Self, Refusal> {
        frame::check(cone)?;
        let g = &cone.graph;
        let mut contractions = g.ids().filter(|i| matches!(g.node(*i).op, Op::Contract { .. }));
        let (Some(c), None) = (contractions.next(), contractions.next()) else {
            return refuse("the region does not have exactly one contraction");
        };
        if g.ids().any(|i| matches!(g.node(i).op, Op::Reduce { .. } | Op::Fold(_))) {
            return refuse("the region has a reduction beside its contraction");
        }
        check_epilogue(cone, c)?;
        let domain = frame::common_domain(cone)?;
        let plain: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
        let (at, _) = place(cone, c, &domain, &plain)?;
        let Op::Contract { domain: contract_domain, reduced, accesses } = &g.node(c).op else {
            return refuse("the contraction is gone");
        };
        if accesses.iter().any(|a| a.fill.is_some_and(|f| f.to_f64() != 0.0)) {
            return refuse("an operand is padded with something else than zero; pad it in a kernel of its own");
        }
        let mut p = Self {
            contraction: c,
            at,
            contract_domain: contract_domain.clone(),
            reduced: reduced.clone(),
            operands: [0, 1].map(|i| Operand { node: g.node(c).inputs[i], access: accesses[i].clone() }),
            batch: Side::empty(),
            m: Side::empty(),
            n: Side::empty(),
            k: Side::empty(),
            extents: domain.clone(),
            outputs: plain,
        };
        p.take_apart(&domain);
        let (_, epilogue) = place(cone, c, &p.extents, &p.outputs)?;
        p.sort(cone, &domain, &epilogue);
        Ok(p)
    }

    /// Splits axes that operands read through a quotient and a remainder, such as heads and channels of a joined axis.
    fn take_apart(&mut self, domain: &[Ix]) {
        let reduced: Vec<Ix> = (0..self.reduced.len()).map(|r| Ix::axis(domain.len() + r)).collect();
        let index = self.contract_index(&self.outputs, &reduced);
        let read: Vec<Ix> = self.operands.iter().flat_map(|o| o.access.at(&index).map).collect();
        (self.extents, self.outputs) = (Vec::new(), Vec::new());
        for (axis, extent) in domain.iter().enumerate() {
            let first = self.extents.len();
            let part =
                read.iter().find_map(|e| divisor_of(e, axis)).filter(|c| extent.as_const().is_some_and(|n| n % c == 0 && n > *c));
            match part {
                None => {
                    self.extents.push(extent.clone());
                    self.outputs.push(Ix::axis(first));
                }
                Some(c) => {
                    self.extents.extend([extent.floordiv(&Ix::konst(c)), Ix::konst(c)]);
                    self.outputs.push(Ix::axis(first).scale(c).plus(&Ix::axis(first + 1)));
                }
            }
        }
    }

    fn sort(&mut self, cone: &Cone, domain: &[Ix], epilogue: &Footprint) {
        let axes = self.extents.len();
        let extents: Vec<Ix> = self.extents.iter().chain(&self.reduced_extents()).cloned().collect();
        let feet = [0, 1].map(|j| self.footprint(cone, j, &extents));
        let used = |j: usize, i: usize| feet[j].uses(i);
        let mut sides: [Vec<usize>; 3] = Default::default();
        for i in 0..axes {
            let side = match (used(0, i), used(1, i)) {
                (true, true) => 0,
                (false, true) => 2,
                (_, false) => 1,
            };
            sides[side].push(i);
        }
        // The output's innermost axis should be a column: neighbouring threads write neighbouring columns.
        let mut order: Vec<usize> = Vec::new();
        for d in &cone.outputs[0].layout.order {
            order.extend((0..axes).filter(|a| self.outputs[*d as usize].uses_axis(*a)));
        }
        let inner = order.iter().rev().copied().find(|d| !self.extents[*d].is(1));
        let [_, rows, columns] = &mut sides;
        if inner.is_some_and(|i| rows.contains(&i)) {
            std::mem::swap(rows, columns);
            self.operands.swap(0, 1);
        }
        let stores: Vec<Ix> = cone.outputs.iter().map(|s| s.layout.linear(domain, &self.outputs)).collect();
        let exprs: Vec<&Ix> = feet.iter().flat_map(Footprint::expressions).chain(epilogue.expressions()).chain(&stores).collect();
        let side = |axes: &[usize]| {
            let order: Vec<usize> = order.iter().copied().filter(|d| axes.contains(d)).collect();
            Side::of(coalesce(&extents, &order, &exprs))
        };
        (self.batch, self.m, self.n) = (side(&sides[0]), side(&sides[1]), side(&sides[2]));
        let depth = depth_order(cone, &feet, &extents, axes);
        let mut k = Side::of(coalesce(&extents, &depth, &exprs));
        k.groups.iter_mut().flat_map(|g| &mut g.axes).for_each(|a| *a -= axes);
        self.k = k;
    }

    /// Extents of the reduced axes.
    pub(crate) fn reduced_extents(&self) -> Vec<Ix> {
        self.reduced.iter().map(|r| self.contract_domain[*r].clone()).collect()
    }

    fn footprint(&self, cone: &Cone, operand: usize, extents: &[Ix]) -> Footprint {
        let never = |_| false;
        let mut walk = Walk::new(cone, extents, &never);
        let reduced: Vec<Ix> = (0..self.reduced.len()).map(|r| Ix::axis(self.extents.len() + r)).collect();
        let o = &self.operands[operand];
        walk.read(o.node, &o.access, &self.contract_index(&self.outputs, &reduced));
        walk.found
    }

    /// The index of the contraction's domain for an index of the outputs and one of the reduced axes.
    fn contract_index(&self, out: &[Ix], reduced: &[Ix]) -> Vec<Ix> {
        let mut kept = self.at.iter().map(|e| e.subst_axes(out));
        (0..self.contract_domain.len())
            .map(|i| match self.reduced.iter().position(|r| *r == i) {
                Some(r) => reduced[r].clone(),
                None => kept.next().unwrap_or_default(),
            })
            .collect()
    }

    /// The outputs' index for a batch, a row and a column.
    pub(crate) fn out_index(&self, batch: &Ix, m: &Ix, n: &Ix) -> Vec<Ix> {
        self.out_index_of(&self.batch.split(batch), &self.m.split(m), &self.n.split(n))
    }

    /// The same with one expression a group.
    pub(crate) fn out_index_of(&self, batch: &[Ix], m: &[Ix], n: &[Ix]) -> Vec<Ix> {
        let (mut groups, mut at) = (Vec::new(), Vec::new());
        for (side, e) in [(&self.batch, batch), (&self.m, m), (&self.n, n)] {
            groups.extend(side.groups.iter().cloned());
            at.extend_from_slice(e);
        }
        let index = ungroup(&self.extents, &groups, &at);
        self.outputs.iter().map(|e| e.subst_axes(&index)).collect()
    }

    /// Rows for the first operand, columns for the second.
    pub(crate) fn lines(&self, operand: usize) -> &[Group] {
        if operand == 0 { &self.m.groups } else { &self.n.groups }
    }

    /// The same with each axis of the rows or columns a group of its own.
    pub(crate) fn split_lines(&self, operand: usize) -> Self {
        let mut p = self.clone();
        let side = if operand == 0 { &mut p.m } else { &mut p.n };
        let one = |a: &usize| Group { axes: vec![*a], extent: self.extents[*a].clone() };
        side.groups = side.groups.iter().flat_map(|g| g.axes.iter().map(one)).collect();
        p
    }

    /// The same with each reduced axis a group of its own.
    pub(crate) fn split_depth(&self) -> Self {
        let mut p = self.clone();
        let reduced = self.reduced_extents();
        let one = |a: &usize| Group { axes: vec![*a], extent: reduced[*a].clone() };
        p.k.groups = p.k.groups.iter().flat_map(|g| g.axes.iter().map(one)).collect();
        p
    }

    /// Rows become columns.
    pub(crate) fn turn(&mut self) {
        std::mem::swap(&mut self.m, &mut self.n);
        self.operands.swap(0, 1);
    }

    /// How an operand is read at an index with one expression a group: an access over the axes of those expressions.
    pub(crate) fn operand_at(&self, operand: usize, batch: &[Ix], line: &[Ix], depth: &[Ix]) -> Access {
        let none = |groups: &[Group]| vec![Ix::konst(0); groups.len()];
        let out = if operand == 0 {
            self.out_index_of(batch, line, &none(&self.n.groups))
        } else {
            self.out_index_of(batch, &none(&self.m.groups), line)
        };
        let reduced = ungroup(&self.reduced_extents(), &self.k.groups, depth);
        self.operands[operand].access.at(&self.contract_index(&out, &reduced))
    }

    /// How an operand is read at a batch, a row or column and a depth: an access over the axes of those expressions,
    /// zero past the edges.
    pub(crate) fn operand_access(&self, operand: usize, batch: &Ix, line: &Ix, depth: &Ix) -> Access {
        let zero = Ix::konst(0);
        let side = if operand == 0 { &self.m } else { &self.n };
        let out = if operand == 0 { self.out_index(batch, line, &zero) } else { self.out_index(batch, &zero, line) };
        let reduced = ungroup(&self.reduced_extents(), &self.k.groups, &self.k.split(depth));
        let mut access = self.operands[operand].access.at(&self.contract_index(&out, &reduced));
        for (expr, extent) in [(line, &side.size), (depth, &self.k.size)] {
            access.guards.push(Guard { expr: expr.clone(), extent: extent.clone() });
        }
        access
    }

    /// The contraction's index where the outputs have an index, as the emitter will ask for it.
    pub(crate) fn contraction_index(&self, cone: &Cone, ranges: &Ranges, out: &[Ix]) -> Option<Vec<Ix>> {
        let stop = |n| n == self.contraction;
        let mut walk = Walk::new(cone, &[], &stop);
        walk.ranges = ranges.clone();
        walk.visit(cone.graph.outputs.first()?.node, out);
        walk.found.stopped.into_iter().next().map(|(_, at)| at)
    }

    /// Rows, columns, depth, batch where the symbols have their usual values.
    pub(crate) fn usual_sizes(&self, cone: &Cone) -> [i64; 4] {
        let opt = cone.graph.opt_symbols();
        [&self.m, &self.n, &self.k, &self.batch].map(|s| s.size.eval(&[], &opt).unwrap_or(1 << 20).max(1))
    }
}

impl Side {
    fn empty() -> Self {
        Self::of(Vec::new())
    }

    fn of(groups: Vec<Group>) -> Self {
        let size = product(groups.iter().map(|g| &g.extent));
        Self { groups, size }
    }

    /// A linear index as one expression a group.
    fn split(&self, linear: &Ix) -> Vec<Ix> {
        let extents: Vec<Ix> = self.groups.iter().map(|g| g.extent.clone()).collect();
        delinearise(linear, &extents)
    }
}

/// The constant that an axis is divided by somewhere in an expression.
fn divisor_of(e: &Ix, axis: usize) -> Option<i64> {
    e.terms().iter().flat_map(|t| &t.atoms).find_map(|a| match a {
        Atom::FloorDiv(n, d) | Atom::Mod(n, d) if n.as_axis() == Some(axis) => d.as_const().filter(|c| *c > 1),
        Atom::FloorDiv(n, d) | Atom::Mod(n, d) | Atom::Min(n, d) | Atom::Max(n, d) => {
            divisor_of(n, axis).or_else(|| divisor_of(d, axis))
        }
        _ => None,
    })
}

/// After the contraction there may be maps and views that read it at every point, whatever their index maps.
fn check_epilogue(cone: &Cone, c: NodeId) -> Result<(), Refusal> {
    let g = &cone.graph;
    let mut after = vec![false; g.nodes.len()];
    after[c.0 as usize] = true;
    for id in g.ids() {
        let n = g.node(id);
        let reads: Vec<usize> = (0..n.inputs.len()).filter(|i| after[n.inputs[*i].0 as usize]).collect();
        if reads.is_empty() {
            continue;
        }
        after[id.0 as usize] = true;
        let guarded = match &n.op {
            Op::Map { accesses, .. } => reads.iter().any(|i| !accesses[*i].guards.is_empty()),
            Op::View { access, .. } => !access.guards.is_empty(),
            _ => true,
        };
        if guarded {
            return refuse("the contraction is read by something else than a map or an unpadded view");
        }
    }
    if g.outputs.iter().any(|o| !after[o.node.0 as usize]) {
        return refuse("an output does not depend on the contraction");
    }
    Ok(())
}

/// Where the outputs read the contraction, and what else they read.
fn place(cone: &Cone, c: NodeId, extents: &[Ix], index: &[Ix]) -> Result<(Vec<Ix>, Footprint), Refusal> {
    let stop = |n| n == c;
    let mut walk = Walk::new(cone, extents, &stop);
    for o in &cone.graph.outputs {
        walk.visit(o.node, index);
    }
    let found = walk.found;
    let Some((_, at)) = found.stopped.first().cloned() else { return refuse("no output reads the contraction") };
    if found.stopped.iter().any(|(_, other)| *other != at) {
        return refuse("the contraction is read at several indices");
    }
    if found.guarded {
        return refuse("the contraction is padded or joined with something else");
    }
    if depends_on_data(cone, &at) {
        return refuse("an index tensor says where the contraction is read");
    }
    Ok((at, found))
}

/// An order of the reduced axes in which the operands' memory is walked in runs, the slowest first.
fn depth_order(cone: &Cone, feet: &[Footprint; 2], extents: &[Ix], first: usize) -> Vec<usize> {
    let opt = cone.graph.opt_symbols();
    let axes: Vec<usize> = (first..extents.len()).filter(|a| !extents[*a].is(1)).collect();
    let size = |a: usize| extents[a].eval(&[], &opt).unwrap_or(1);
    let main = |f: &Footprint| f.loads.iter().max_by_key(|l| l.address.terms().len()).map(|l| l.address.clone());
    let stride = |address: &Option<Ix>, a: usize| {
        let by = address.as_ref().and_then(|e| e.linear_in(a)).and_then(|(c, _)| c.eval(&[], &opt));
        by.map_or(i64::MAX, i64::abs)
    };
    let addresses = [main(&feet[0]), main(&feet[1])];
    // How far from the innermost axis on an operand's elements follow each other, up to a vector.
    let run = |address: &Option<Ix>, order: &[usize]| {
        let mut n = 1;
        for a in order.iter().rev() {
            if stride(address, *a) != n {
                break;
            }
            n *= size(*a);
        }
        n.min(8)
    };
    let mut best: Option<(i64, Vec<usize>)> = None;
    for of in &addresses {
        let mut order = axes.clone();
        // An axis that the operand does not depend on comes first.
        order.sort_by_key(|a| {
            std::cmp::Reverse(match stride(of, *a) {
                0 => i64::MAX,
                s => s,
            })
        });
        let score = addresses.iter().map(|a| run(a, &order)).sum();
        if best.as_ref().is_none_or(|(s, _)| score > *s) {
            best = Some((score, order));
        }
    }
    best.map_or(axes, |(_, order)| order)
}
