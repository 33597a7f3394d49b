//! # Einsum
//! Sum of products by Einstein's convention.
//!
//! <https://onnx.ai/onnx/operators/onnx__Einsum.html>, operator sets 12, 28.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The extents of the result's labels.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let first = support::need(node, inputs, 0)?;
    let e = support::einsum::equation(node, inputs, cx)?;
    Ok(vec![Fact::new(first.dtype, e.result.iter().map(|l| e.extents[*l].clone()).collect())])
}
