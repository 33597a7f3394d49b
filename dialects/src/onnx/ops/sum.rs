//! # Sum
//! Sum of several tensors.
//!
//! <https://onnx.ai/onnx/operators/onnx__Sum.html>, operator sets 1, 6, 8, 13.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, None)?;
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| Some(e.iter().fold(Ix::konst(0), |s, e| s.plus(e))));
    Ok(vec![out.with_contents(contents)])
}
