//! # RandomNormalLike
//! Normally distributed numbers of an operand's shape.
//!
//! <https://onnx.ai/onnx/operators/onnx__RandomNormalLike.html>, operator sets 1, 22.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Shape of the input; type of the attribute, or of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    Ok(vec![Fact::new(node.dtype_opt("dtype")?.unwrap_or(x.dtype), x.dims.clone())])
}
