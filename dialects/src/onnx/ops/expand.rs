//! # Expand
//! Broadcast to a shape.
//!
//! <https://onnx.ai/onnx/operators/onnx__Expand.html>, operator sets 8, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The broadcast of the input's shape and the given one.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let shape = support::exprs(node, inputs, 1, "shape")?.ok_or_else(|| node.invalid("the shape is missing"))?;
    shape.iter().for_each(|d| cx.not_negative(d));
    let dims = support::expanded(node, cx, &x.dims, &shape)?;
    let contents = support::contents::pointwise(&inputs[..1], &dims, &|e| Some(e[0].clone()));
    Ok(vec![Fact::new(x.dtype, dims).with_contents(contents)])
}
