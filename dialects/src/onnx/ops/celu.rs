//! # Celu
//! `max(0, x) + min(0, alpha (exp(x / alpha) - 1))`.
//!
//! <https://onnx.ai/onnx/operators/onnx__Celu.html>, operator sets 12, 28.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
