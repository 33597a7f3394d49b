//! What the archetypes of primitives that are computed as a whole have in common.

use kiln_algebra::{Ix, Node, NodeId, Op};
use kiln_plan::{Cone, Refusal};

use crate::{
    analysis::delinearise,
    emit::{Axis, Kernel},
    frame::refuse,
};

/// The primitive `name` that is the region's only output, with nothing but pointwise nodes around its operands.
pub(crate) fn anchor<'c>(cone: &'c Cone, name: &str) -> Result<(NodeId, &'c Node), Refusal> {
    let g = &cone.graph;
    let [out] = &g.outputs[..] else { return refuse("the region does not have exactly one output") };
    let node = g.node(out.node);
    if node.op.name() != name {
        return refuse(format!("the region's output is no '{name}'"));
    }
    for id in g.ids().filter(|i| *i != out.node) {
        match &g.node(id).op {
            Op::Input(..) | Op::Map { .. } | Op::View { .. } | Op::Concat { .. } | Op::Gather { .. } => {}
            Op::Const(t) if t.len() == 1 => {}
            op => return refuse(format!("'{}' has to be in memory for a '{name}' to read it", op.name())),
        }
    }
    Ok((out.node, node))
}

/// Dimensions of an output other than `axis`, the slowest in memory first.
pub(crate) fn other_dims(cone: &Cone, axis: usize) -> Vec<usize> {
    cone.outputs[0].layout.order.iter().map(|d| usize::from(*d)).filter(|d| *d != axis).collect()
}

/// A linear index as one axis per extent, the last one fastest.
pub(crate) fn split(k: &mut Kernel<'_, '_>, linear: &Ix, extents: &[Ix]) -> Vec<Axis> {
    let at = delinearise(linear, extents);
    at.iter()
        .zip(extents)
        .map(|(i, extent)| {
            let i = k.simplify(i);
            k.axis_of(&i, extent)
        })
        .collect()
}
