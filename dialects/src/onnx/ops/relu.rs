//! # Relu
//! `max(x, 0)`.
//!
//! <https://onnx.ai/onnx/operators/onnx__Relu.html>, operator sets 1, 6, 13, 14.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same(node, inputs)
}
