//! # TensorScatter
//! A cache with new elements written from an index on.
//!
//! <https://onnx.ai/onnx/operators/onnx__TensorScatter.html>, operator sets 24.

use crate::onnx::{InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The cache's type and shape.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (cache, update) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if cache.rank() != update.rank() || cache.dtype != update.dtype {
        return Err(node.invalid(format!("the update {} does not fit the cache {}", update.ty(), cache.ty())));
    }
    match support::axis(node, node.int("axis", -2)?, cache.rank())? {
        0 => Err(node.invalid("the axis is the batch's")),
        _ => support::same(node, inputs),
    }
}
