//! # Gelu
//! Gaussian error linear unit, exact or by tanh.
//!
//! <https://onnx.ai/onnx/operators/onnx__Gelu.html>, operator sets 20.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
