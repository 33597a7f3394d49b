//! # ConvTranspose
//! Transposed convolution: the gradient of a convolution by its input.
//!
//! <https://onnx.ai/onnx/operators/onnx__ConvTranspose.html>, operator sets 1, 11, 22.

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
    let t = support::conv::Transposed::of(node, x, w, cx)?;
    let dims = [x.dims[0].clone(), w.dims[1].scale(t.groups)].into_iter().chain(t.out).collect();
    Ok(vec![Fact::new(x.dtype, dims)])
}
