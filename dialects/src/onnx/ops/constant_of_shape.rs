//! # ConstantOfShape
//! One value everywhere.
//!
//! <https://onnx.ai/onnx/operators/onnx__ConstantOfShape.html>, operator sets 9, 20, 21, 23, 24, 25.

use kiln_algebra::Tensor;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The shape that the input holds; type of the value.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let dims = support::exprs(node, inputs, 0, "shape")?.ok_or_else(|| node.invalid("the shape is missing"))?;
    dims.iter().for_each(|d| cx.not_negative(d));
    let value = support::fill_value(node)?;
    let same = Fact::constant(Tensor::splat(&[1], value));
    let contents = support::contents::fixed(&dims).zip(same.contents.and_then(|c| c.first().cloned()));
    let contents = contents.map(|(shape, v)| vec![v; shape.iter().product()]);
    Ok(vec![Fact::new(value.dtype, dims).with_contents(contents)])
}
