//! # MatMulInteger
//! Matrix product of integers with zero points.
//!
//! <https://onnx.ai/onnx/operators/onnx__MatMulInteger.html>, operator sets 10.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// As `MatMul`, int32.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![Fact::new(DType::I32, support::matmul::dims(node, a, b, cx)?)])
}
