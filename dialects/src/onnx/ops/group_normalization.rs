//! # GroupNormalization
//! Normalisation over groups of channels.
//!
//! <https://onnx.ai/onnx/operators/onnx__GroupNormalization.html>, operator sets 18, 21.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
