//! # NegativeLogLikelihoodLoss
//! Weighted negative log likelihood of target classes.
//!
//! <https://onnx.ai/onnx/operators/onnx__NegativeLogLikelihoodLoss.html>, operator sets 12, 13, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the target, or a scalar when reduced.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, t) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    support::labels(node, x, t, cx)?;
    let dims = if node.string("reduction", "mean")? == "none" { t.dims.clone() } else { Vec::new() };
    Ok(vec![Fact::new(x.dtype, dims)])
}
