//! Fused regions.

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
    /// Nodes that compute something (all but the inputs).
    pub fn body(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.graph.ids().filter(|i| !matches!(self.graph.node(*i).op, Op::Input(..)))
    }
}
