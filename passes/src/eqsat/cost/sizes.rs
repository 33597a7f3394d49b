//! Extents of a cone at the values of the symbols that costs are taken at.

use kiln_algebra::{Graph, Ix, Node, NodeId, Op};
use kiln_plan::{Anchor, Cone};

/// Symbols without a known value are taken as this.
const UNKNOWN: f64 = 1024.0;

/// Extents at the symbols' `opt` values.
pub(super) struct Sizes {
    pub(super) opt: Vec<i64>,
    /// Elements of each node.
    elements: Vec<f64>,
    /// Points of the domain of each node that has one, else its elements.
    points: Vec<f64>,
}

impl Sizes {
    pub(super) fn new(graph: &Graph) -> Self {
        let mut sizes = Self { opt: graph.opt_symbols(), elements: Vec::new(), points: Vec::new() };
        sizes.elements = graph.nodes.iter().map(|n| sizes.all(&n.ty.dims)).collect();
        let points = |(n, elements): (&Node, &f64)| n.op.domain().map_or(*elements, |d| sizes.all(d));
        sizes.points = graph.nodes.iter().zip(&sizes.elements).map(points).collect();
        sizes
    }
    pub(super) fn ext(&self, e: &Ix) -> f64 {
        e.as_const().or_else(|| e.eval(&[], &self.opt)).map_or(UNKNOWN, |v| v.max(0) as f64)
    }
    pub(super) fn all(&self, dims: &[Ix]) -> f64 {
        dims.iter().map(|d| self.ext(d)).product()
    }
    /// Elements of a node.
    pub(super) fn of(&self, n: NodeId) -> f64 {
        self.elements[n.0 as usize]
    }
    /// Points at which a node is computed.
    pub(super) fn points(&self, n: NodeId) -> f64 {
        self.points[n.0 as usize]
    }
}

/// A contraction as a batch of matrix products.
#[derive(Clone, Copy, Debug)]
pub(super) struct Product {
    pub(super) rows: f64,
    pub(super) columns: f64,
    pub(super) batch: f64,
    pub(super) depth: f64,
    /// Which operand gives the rows.
    pub(super) rows_of: usize,
}

/// Rows, columns (the operand that owns the output's innermost axis gives these) and batch of the contraction.
pub(super) fn product(cone: &Cone, s: &Sizes) -> Product {
    let mut out = Product { rows: 1.0, columns: 1.0, batch: 1.0, depth: 1.0, rows_of: 0 };
    let Anchor::Contract(c) = cone.anchor() else { return out };
    let Op::Contract { domain, reduced, accesses: [a, b] } = &cone.graph.node(c).op else { return out };
    let inner = output_axis(cone, s);
    let mut kept = 0;
    for (i, d) in domain.iter().enumerate() {
        if reduced.contains(&i) {
            out.depth *= s.ext(d);
            continue;
        }
        match (a.uses_axis(i), b.uses_axis(i)) {
            (true, true) => out.batch *= s.ext(d),
            (false, true) => out.columns *= s.ext(d),
            (uses, false) => {
                out.rows *= s.ext(d);
                out.rows_of = if uses && inner == Some(kept) { 1 } else { out.rows_of };
            }
        }
        kept += 1;
    }
    if out.rows_of == 1 {
        std::mem::swap(&mut out.rows, &mut out.columns);
    }
    out
}

/// The axis of the outputs that vectors or neighbouring threads go along.
pub(super) fn output_axis(cone: &Cone, s: &Sizes) -> Option<usize> {
    let (o, storage) = (cone.graph.outputs.first()?, cone.outputs.first()?);
    let dims = &cone.graph.node(o.node).ty.dims;
    storage.layout.order.iter().rev().map(|i| usize::from(*i)).find(|i| dims.get(*i).is_some_and(|d| s.ext(d) > 1.0))
}
