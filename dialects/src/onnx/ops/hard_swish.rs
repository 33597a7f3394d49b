//! # HardSwish
//! `x max(0, min(1, x / 6 + 1/2))`.
//!
//! <https://onnx.ai/onnx/operators/onnx__HardSwish.html>, operator sets 14, 22.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
