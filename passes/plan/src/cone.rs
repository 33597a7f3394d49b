//! Fused regions.

use std::fmt::Write;

use kiln_algebra::{Graph, NodeId, Op};

use crate::layout::Storage;

/// A region that becomes one kernel: a graph whose inputs are buffers and whose outputs are buffers.
///
/// It holds no `Const` and no `Weight`: constants that are not folded into a scalar body are inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cone {
    /// The region; `graph.inputs[i]` reads buffer `i`, `graph.outputs[j]` fills buffer `inputs.len() + j`.
    pub graph: Graph,
    /// How each input lies in memory.
    pub inputs: Vec<Storage>,
    /// How each output lies in memory.
    pub outputs: Vec<Storage>,
}

/// The operation that gives a cone its iteration space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// No reduction at all.
    None,
    /// One or more reductions, the first of them.
    Reduce(NodeId),
    /// One contraction (there may be reductions besides).
    Contract(NodeId),
}

impl Cone {
    /// The contraction, else the first reduction, else none.
    pub fn anchor(&self) -> Anchor {
        let find = |f: fn(&Op) -> bool| self.graph.ids().find(|i| f(&self.graph.node(*i).op));
        if let Some(c) = find(|o| matches!(o, Op::Contract { .. })) {
            return Anchor::Contract(c);
        }
        find(|o| matches!(o, Op::Reduce { .. } | Op::Fold(_))).map_or(Anchor::None, Anchor::Reduce)
    }
    /// The structure without names: nodes, outputs, storages, extents. The contents of constants are left out.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let g = &self.graph;
        for n in &g.nodes {
            let inputs: Vec<u32> = n.inputs.iter().map(|i| i.0).collect();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:?} {inputs:?} {}", n.op, n.ty);
        }
        let ports: Vec<u32> = g.inputs.iter().chain(&g.outputs).map(|p| p.node.0).collect();
        let symbols: Vec<_> = g.symbols.iter().map(|s| (s.min, s.opt, s.max)).collect();
        let _ = write!(text, "{ports:?} {:?} {:?} {symbols:?}", self.inputs, self.outputs);
        text
    }
    /// The canonical key in records: what is computed, shapes, types and layouts.
    pub fn key(&self) -> String {
        // FNV-1a, 128 bits: short, and the same everywhere.
        let hash = self.text().bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |h, b| {
            (h ^ u128::from(b)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        });
        let anchor = self.body().map(|i| self.graph.node(i).op.name()).find(|n| *n == "contract" || *n == "reduce");
        format!("{}-{hash:032x}", anchor.unwrap_or("map"))
    }
    /// Nodes that compute something (all but the inputs).
    pub fn body(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.graph.ids().filter(|i| !matches!(self.graph.node(*i).op, Op::Input(..)))
    }
}
