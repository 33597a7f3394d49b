//! # Col2Im
//! Blocks put back to where they lay in an image, overlaps added.
//!
//! <https://onnx.ai/onnx/operators/onnx__Col2Im.html>, operator sets 18.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Batch, channels, and the image's extents.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let image = support::col2im::Image::of(node, inputs, cx)?;
    let dims = [x.dims[0].clone(), image.channels.clone()].into_iter().chain(image.extents).collect();
    Ok(vec![Fact::new(x.dtype, dims)])
}
