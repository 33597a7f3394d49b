//! # ConvInteger
//! Convolution of integers with zero points.
//!
//! <https://onnx.ai/onnx/operators/onnx__ConvInteger.html>, operator sets 10.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// As `Conv`, int32.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![Fact::new(DType::I32, support::conv::dims(node, x, w, cx)?)])
}
