//! Rows, keys and columns of a region of folds.
//!
//! The iteration space is the outputs' domain times the reduced axes, the *keys*. Axes of the outputs that terms depend
//! on are *rows*: each row has a state. The others are *columns*: only factors, and what comes after the folds, depend on
//! them.

use kiln_algebra::{Access, Atom, Fold, Ix, NodeId, Op, Ranges};
use kiln_plan::{Cone, Refusal};

use crate::{
    analysis::{Footprint, Walk, depends_on_data},
    emit::Kernel,
    frame::{self, refuse},
};

/// One fold.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) node: NodeId,
    /// Index of the result over the outputs' axes.
    pub(crate) at: Vec<Ix>,
}

/// The structure of a region.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Extents of the outputs' axes, those split that the folds' results are read through.
    pub(crate) extents: Vec<Ix>,
    /// The outputs' index over these axes.
    pub(crate) outputs: Vec<Ix>,
    /// Folds; those with a factor first.
    pub(crate) parts: Vec<Part>,
    /// How many have a factor.
    pub(crate) factors: usize,
    /// Which axes are rows, and columns.
    pub(crate) rows: Vec<usize>,
    pub(crate) columns: Vec<usize>,
    /// Extents of the reduced axes.
    pub(crate) keys: Vec<Ix>,
    /// What the state reduces, read over the outputs' axes and then the keys.
    pub(crate) first: (NodeId, Access),
    /// The one contraction that the terms are computed from, with its index over the same axes, where there is one.
    pub(crate) score: Option<(NodeId, Vec<Ix>)>,
}

/// The fold of a node.
pub(crate) fn fold_of(cone: &Cone, node: NodeId) -> Option<&Fold> {
    match &cone.graph.node(node).op {
        Op::Fold(f) => Some(f),
        _ => None,
    }
}

/// The constant that an axis is divided by somewhere in an expression.
fn divisor_of(e: &Ix, axis: usize) -> Option<i64> {
    e.terms().iter().flat_map(|t| &t.atoms).find_map(|a| match a {
        Atom::FloorDiv(n, d) | Atom::Mod(n, d) if n.as_axis() == Some(axis) => d.as_const().filter(|c| *c > 1),
        _ => None,
    })
}

/// Where the outputs read the folds.
fn reached(cone: &Cone, extents: &[Ix], index: &[Ix]) -> Result<Footprint, Refusal> {
    let stop = |n: NodeId| cone.graph.node(n).op.reduction().is_some();
    let mut walk = Walk::new(cone, extents, &stop);
    for o in &cone.graph.outputs {
        walk.visit(o.node, index);
    }
    let found = walk.found;
    if found.guarded {
        return refuse("a fold is padded or joined with something else");
    }
    for (n, at) in &found.stopped {
        if fold_of(cone, *n).is_none() {
            return refuse("the region has a reduction beside its folds");
        }
        if depends_on_data(cone, at) {
            return refuse("an index tensor says where a fold is read");
        }
    }
    if found.stopped.is_empty() {
        return refuse("the region has no fold");
    }
    Ok(found)
}

impl Plan {
    /// Finds the structure of a cone.
    pub(crate) fn new(cone: &Cone) -> Result<Self, Refusal> {
        frame::check(cone)?;
        if !cone.graph.nodes.iter().any(|n| matches!(n.op, Op::Fold(_))) {
            return refuse("the region has no fold");
        }
        let domain = frame::common_domain(cone)?;
        let plain: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
        let found = reached(cone, &domain, &plain)?;
        let (mut extents, mut outputs) = (Vec::new(), Vec::new());
        for (axis, extent) in domain.iter().enumerate() {
            let all = found.stopped.iter().flat_map(|(_, at)| at);
            let by = all.filter_map(|e| divisor_of(e, axis)).next();
            let by = by.filter(|c| extent.as_const().is_some_and(|n| n % c == 0 && n > *c));
            let first = extents.len();
            match by {
                None => {
                    extents.push(extent.clone());
                    outputs.push(Ix::axis(first));
                }
                Some(c) => {
                    extents.extend([extent.floordiv(&Ix::konst(c)), Ix::konst(c)]);
                    outputs.push(Ix::axis(first).scale(c).plus(&Ix::axis(first + 1)));
                }
            }
        }
        let found = reached(cone, &extents, &outputs)?;
        let mut parts: Vec<Part> = Vec::new();
        for (node, at) in found.stopped {
            match parts.iter().find(|p| p.node == node) {
                Some(p) if p.at != at => return refuse("a fold is read at two places of a row"),
                Some(_) => {}
                None => parts.push(Part { node, at }),
            }
        }
        parts.sort_by_key(|p| (fold_of(cone, p.node).is_none_or(|f| f.times.is_none()), p.node));
        let factors = parts.iter().filter(|p| fold_of(cone, p.node).is_some_and(|f| f.times.is_some())).count();
        let mut plan = Self {
            extents,
            outputs,
            parts,
            factors,
            rows: Vec::new(),
            columns: Vec::new(),
            keys: Vec::new(),
            first: (NodeId(0), Access::identity(0)),
            score: None,
        };
        plan.share(cone)?;
        plan.sort(cone)?;
        plan.find_score(cone)?;
        Ok(plan)
    }

    /// Axes of the outputs, then the keys.
    pub(crate) fn all_extents(&self) -> Vec<Ix> {
        self.extents.iter().chain(&self.keys).cloned().collect()
    }

    /// The index of a fold's domain over the outputs' axes and the keys.
    pub(crate) fn domain_index(&self, cone: &Cone, part: &Part, keys: &[Ix]) -> Vec<Ix> {
        let Some(f) = fold_of(cone, part.node) else { return Vec::new() };
        let mut kept = part.at.iter();
        (0..f.domain.len())
            .map(|i| match f.reduced.iter().position(|r| *r == i) {
                Some(r) => keys[r].clone(),
                None => kept.next().cloned().unwrap_or_default(),
            })
            .collect()
    }

    /// The keys as axes behind the outputs' axes.
    pub(crate) fn key_axes(&self) -> Vec<Ix> {
        (self.extents.len()..self.extents.len() + self.keys.len()).map(Ix::axis).collect()
    }

    fn ranges(&self, cone: &Cone) -> Ranges {
        Ranges { extents: self.all_extents(), symbols: cone.graph.symbol_bounds() }
    }

    /// All folds must have the same keys and the same state.
    fn share(&mut self, cone: &Cone) -> Result<(), Refusal> {
        let parts = self.parts.clone();
        let mut monoid = None;
        for p in &parts {
            let Some(f) = fold_of(cone, p.node) else { continue };
            let keys: Vec<Ix> = f.reduced.iter().map(|r| f.domain[*r].clone()).collect();
            if monoid.is_none() {
                self.keys = keys.clone();
            }
            if self.keys != keys {
                return refuse("the folds have different keys");
            }
            let index = self.domain_index(cone, p, &self.key_axes());
            let access = f.accesses[0].at(&index).simplify(&self.ranges(cone));
            let first = (cone.graph.node(p.node).inputs[0], access);
            match &monoid {
                None => (self.first, monoid) = (first, Some(f.monoid)),
                Some(m) if self.first != first || *m != f.monoid => return refuse("the folds have different states"),
                _ => {}
            }
        }
        if !self.first.1.guards.is_empty() {
            return refuse("what the state reduces is padded");
        }
        Ok(())
    }

    /// Sorts axes into rows and columns.
    fn sort(&mut self, cone: &Cone) -> Result<(), Refusal> {
        let extents = self.all_extents();
        let never = |_| false;
        let mut walk = Walk::new(cone, &extents, &never);
        for p in &self.parts {
            let Some(f) = fold_of(cone, p.node) else { continue };
            let index = self.domain_index(cone, p, &self.key_axes());
            for (i, a) in f.accesses.iter().enumerate() {
                walk.read(cone.graph.node(p.node).inputs[i], a, &index);
            }
            if f.times.is_none() {
                walk.found.others.extend(p.at.iter().cloned());
            }
        }
        let found = walk.found;
        (self.rows, self.columns) = (0..self.extents.len()).partition(|a| found.uses(*a));
        Ok(())
    }

    /// The contraction behind the terms, when there is one and it is read at one place.
    fn find_score(&mut self, cone: &Cone) -> Result<(), Refusal> {
        let stop = |n: NodeId| cone.graph.node(n).op.reduction().is_some();
        let mut walk = Walk::new(cone, &self.all_extents(), &stop);
        let index: Vec<Ix> = (0..self.extents.len() + self.keys.len()).map(Ix::axis).collect();
        for p in &self.parts {
            let Some(f) = fold_of(cone, p.node) else { continue };
            // The first operands are the state's, which is read below.
            let at = self.domain_index(cone, p, &self.key_axes());
            for (i, a) in f.accesses.iter().enumerate().skip(1) {
                walk.read(cone.graph.node(p.node).inputs[i], a, &at);
            }
        }
        walk.read(self.first.0, &self.first.1, &index);
        let found = walk.found;
        let mut scores = found.stopped;
        scores.dedup();
        if scores.iter().any(|(n, _)| !matches!(cone.graph.node(*n).op, Op::Contract { .. })) {
            return refuse("the terms depend on another reduction");
        }
        self.score = match &scores[..] {
            [] => None,
            [one] if !found.guarded => Some(one.clone()),
            _ => return refuse("the terms read a contraction at several places"),
        };
        let known = |id: NodeId| self.parts.iter().any(|p| p.node == id) || self.score.as_ref().is_some_and(|s| s.0 == id);
        if cone.graph.ids().any(|id| cone.graph.node(id).op.reduction().is_some() && !known(id)) {
            return refuse("there is a reduction in what the folds read");
        }
        Ok(())
    }

    /// Product of the columns' extents, when it is known.
    pub(crate) fn column_count(&self) -> Option<i64> {
        self.columns.iter().try_fold(1i64, |p, c| self.extents[*c].as_const().and_then(|e| p.checked_mul(e)))
    }
}

/// Whether a fold's terms are those of the first one.
pub(super) fn same_terms(cone: &Cone, plan: &Plan, other: &Part) -> bool {
    let part = &plan.parts[0];
    let (Some(f), Some(g)) = (fold_of(cone, part.node), fold_of(cone, other.node)) else { return false };
    let keys: Vec<Ix> = (plan.extents.len()..plan.extents.len() + plan.keys.len()).map(Ix::axis).collect();
    let ranges = Ranges { extents: plan.all_extents(), symbols: cone.graph.symbol_bounds() };
    let reads = |f: &Fold, p: &Part| -> Vec<(NodeId, Access)> {
        let at = plan.domain_index(cone, p, &keys);
        let inputs = &cone.graph.node(p.node).inputs;
        f.accesses.iter().zip(inputs).map(|(a, i)| (*i, a.at(&at).simplify(&ranges))).collect()
    };
    f.body == g.body && reads(f, part) == reads(g, other)
}

/// Where the outputs at an index read the folds, as the emitter will ask for them.
pub(super) fn places(k: &Kernel<'_, '_>, out: &[Ix]) -> Vec<(NodeId, Vec<Ix>)> {
    let stop = |n: NodeId| matches!(k.cone.graph.node(n).op, Op::Fold(_));
    let mut walk = Walk::new(k.cone, &[], &stop);
    walk.ranges = k.ranges().clone();
    for o in &k.cone.graph.outputs {
        walk.visit(o.node, out);
    }
    walk.found.stopped
}
