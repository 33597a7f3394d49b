//! # SoftmaxCrossEntropyLoss
//! Negative log likelihood of the softmax of scores.
//!
//! <https://onnx.ai/onnx/operators/onnx__SoftmaxCrossEntropyLoss.html>, operator sets 12, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the labels, or a scalar when reduced; then the log probabilities.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, t) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    support::labels(node, x, t, cx)?;
    let dims = if node.string("reduction", "mean")? == "none" { t.dims.clone() } else { Vec::new() };
    Ok(vec![Fact::new(x.dtype, dims), Fact::new(x.dtype, x.dims.clone())])
}
