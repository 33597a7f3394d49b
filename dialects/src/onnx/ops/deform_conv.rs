//! # DeformConv
//! Convolution whose taps are displaced by computed offsets, and weighted.
//!
//! <https://onnx.ai/onnx/operators/onnx__DeformConv.html>, operator sets 19, 22.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// As for a convolution of the same attributes.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    support::need(node, inputs, 2)?;
    Ok(vec![Fact::new(x.dtype, support::conv::dims(node, x, w, cx)?)])
}
