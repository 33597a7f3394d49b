//! # BitwiseAnd
//! Conjunction of the bits.
//!
//! <https://onnx.ai/onnx/operators/onnx__BitwiseAnd.html>, operator sets 18.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    Ok(vec![support::broadcast(node, inputs, cx, None)?])
}
