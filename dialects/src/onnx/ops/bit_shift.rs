//! # BitShift
//! Shift of the bits to one side.
//!
//! <https://onnx.ai/onnx/operators/onnx__BitShift.html>, operator sets 11, 28.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    if !matches!(node.string("direction", "")?, "LEFT" | "RIGHT") {
        return Err(node.invalid("attribute 'direction' must be LEFT or RIGHT"));
    }
    Ok(vec![support::broadcast(node, inputs, cx, None)?])
}
