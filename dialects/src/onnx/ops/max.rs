//! # Max
//! Largest of several tensors.
//!
//! <https://onnx.ai/onnx/operators/onnx__Max.html>, operator sets 1, 6, 8, 12, 13.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, None)?;
    let contents =
        support::contents::pointwise(inputs, &out.dims, &|e| e.iter().map(|e| (*e).clone()).reduce(|a, b| a.larger(&b)));
    Ok(vec![out.with_contents(contents)])
}
