//! # RMSNormalization
//! Division by the root mean square over the trailing axes.
//!
//! <https://onnx.ai/onnx/operators/onnx__RMSNormalization.html>, operator sets 23.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
