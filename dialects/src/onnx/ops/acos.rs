//! # Acos
//! Inverse cosine.
//!
//! <https://onnx.ai/onnx/operators/onnx__Acos.html>, operator sets 7, 22.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
