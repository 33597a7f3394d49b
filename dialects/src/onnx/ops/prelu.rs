//! # PRelu
//! `x`, or `slope x` below zero.
//!
//! <https://onnx.ai/onnx/operators/onnx__PRelu.html>, operator sets 1, 6, 7, 9, 16.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same(node, inputs)
}
