//! # And
//! Conjunction of truth values.
//!
//! <https://onnx.ai/onnx/operators/onnx__And.html>, operator sets 1, 7.

use kiln_algebra::DType;

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, Some(DType::Bool))?;
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| Some(e[0].times(e[1])));
    Ok(vec![out.with_contents(contents)])
}
