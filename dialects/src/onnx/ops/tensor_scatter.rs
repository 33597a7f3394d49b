//! # TensorScatter
//! A cache with new elements written from an index on.
//!
//! <https://onnx.ai/onnx/operators/onnx__TensorScatter.html>, operator sets 24.

use crate::onnx::{InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The cache's type and shape.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (cache, update) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if cache.rank() != update.rank() || cache.dtype != update.dtype {
        return Err(node.invalid(format!("the update {} does not fit the cache {}", update.ty(), cache.ty())));
    }
    let axis = support::axis(node, node.int("axis", -2)?, cache.rank())?;
    if axis == 0 {
        return Err(node.invalid("the axis is the batch's"));
    }
    let mut others = cache.dims.iter().zip(&update.dims).enumerate().filter(|(d, _)| *d != axis);
    if !others.all(|(_, (a, b))| cx.agree(a, b)) {
        return Err(node.invalid(format!("the update {} does not fit the cache {} beside axis {axis}", update.ty(), cache.ty())));
    }
    support::same(node, inputs)
}
