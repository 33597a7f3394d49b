//! # ReverseSequence
//! Reverses the first elements of each sequence of a batch.
//!
//! <https://onnx.ai/onnx/operators/onnx__ReverseSequence.html>, operator sets 10, 28.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same(node, inputs)
}
