//! # Hardmax
//! One at the first largest element along an axis, else zero.
//!
//! <https://onnx.ai/onnx/operators/onnx__Hardmax.html>, operator sets 1, 11, 13.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
