//! # Identity
//! The input.
//!
//! <https://onnx.ai/onnx/operators/onnx__Identity.html>, operator sets 1, 13, 14, 16, 19, 21, 23, 24, 25.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// All that is known of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    Ok(vec![support::need(node, inputs, 0)?.clone()])
}
