//! # Add
//! Sum of two tensors.
//!
//! <https://onnx.ai/onnx/operators/onnx__Add.html>, operator sets 1, 6, 7, 13, 14.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, None)?;
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| Some(e[0].plus(e[1])));
    Ok(vec![out.with_contents(contents)])
}
