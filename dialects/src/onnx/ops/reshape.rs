//! # Reshape
//! The same elements under another shape.
//!
//! <https://onnx.ai/onnx/operators/onnx__Reshape.html>, operator sets 1, 5, 13, 14, 19, 21, 23, 24, 25.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The target, 0 and -1 resolved.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let shape = support::exprs(node, inputs, 1, "shape")?.ok_or_else(|| node.invalid("the shape is missing"))?;
    let dims = support::reshape::target(node, cx, &x.dims, &shape, node.flag("allowzero", false)?)?;
    Ok(vec![Fact::new(x.dtype, dims).with_contents(x.contents.clone())])
}
