//! # Conv
//! Convolution over any number of spatial dimensions, with groups.
//!
//! <https://onnx.ai/onnx/operators/onnx__Conv.html>, operator sets 1, 11, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, output channels, and one extent a spatial dimension.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if x.dtype != w.dtype {
        return Err(node.invalid(format!("the input is {}, the weight {}", x.dtype, w.dtype)));
    }
    Ok(vec![Fact::new(x.dtype, support::conv::dims(node, x, w, cx)?)])
}
