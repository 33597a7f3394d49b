//! # Attention
//! Scaled dot-product attention with masks, caches and groups of heads.
//!
//! <https://onnx.ai/onnx/operators/onnx__Attention.html>, operator sets 23, 24, 25.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The result in the layout of the queries; then the keys and values with the past, and the scores.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let a = support::attention::shapes(node, inputs, cx)?;
    Ok(a.facts())
}
