//! # Mish
//! `x tanh(softplus(x))`.
//!
//! <https://onnx.ai/onnx/operators/onnx__Mish.html>, operator sets 18, 22.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
