//! # QLinearMatMul
//! Matrix product of quantised tensors.
//!
//! <https://onnx.ai/onnx/operators/onnx__QLinearMatMul.html>, operator sets 10, 21.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// As `MatMul`; the type is that of the output's zero point.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (a, b, z) = (support::need(node, inputs, 0)?, support::need(node, inputs, 3)?, support::need(node, inputs, 7)?);
    Ok(vec![Fact::new(z.dtype, support::matmul::dims(node, a, b, cx)?)])
}
