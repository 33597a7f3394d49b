//! # GatherElements
//! Elements along an axis, chosen by an index each.
//!
//! <https://onnx.ai/onnx/operators/onnx__GatherElements.html>, operator sets 11, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the indices.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let axis = support::axis(node, node.int("axis", 0)?, x.rank())?;
    if i.rank() != x.rank() {
        return Err(node.invalid(format!("the indices have rank {}, the data {}", i.rank(), x.rank())));
    }
    let mut others = i.dims.iter().zip(&x.dims).enumerate().filter(|(d, _)| *d != axis);
    if !others.all(|(_, (i, x))| cx.within(i, x)) {
        return Err(node.invalid(format!("the indices {} are larger than the data {} beside axis {axis}", i.ty(), x.ty())));
    }
    Ok(vec![Fact::new(x.dtype, i.dims.clone())])
}
