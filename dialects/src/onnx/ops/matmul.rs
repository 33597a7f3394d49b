//! # MatMul
//! Matrix product with numpy's broadcasting of the leading dimensions.
//!
//! <https://onnx.ai/onnx/operators/onnx__MatMul.html>, operator sets 1, 9, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Broadcast batch dimensions, rows of the first, columns of the second.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if a.dtype != b.dtype {
        return Err(node.invalid(format!("the operands are {} and {}", a.dtype, b.dtype)));
    }
    Ok(vec![Fact::new(a.dtype, support::matmul::dims(node, a, b, cx)?)])
}
