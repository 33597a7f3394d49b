//! # QLinearConv
//! Convolution of quantised tensors.
//!
//! <https://onnx.ai/onnx/operators/onnx__QLinearConv.html>, operator sets 10.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// As `Conv`; the type is that of the output's zero point.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, w, z) = (support::need(node, inputs, 0)?, support::need(node, inputs, 3)?, support::need(node, inputs, 7)?);
    Ok(vec![Fact::new(z.dtype, support::conv::dims(node, x, w, cx)?)])
}
