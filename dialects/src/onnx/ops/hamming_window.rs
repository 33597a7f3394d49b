//! # HammingWindow
//! `25/46 - 21/46 cos(2 pi n / N)`.
//!
//! <https://onnx.ai/onnx/operators/onnx__HammingWindow.html>, operator sets 17.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// A vector of the given size, float by default.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let size = support::exprs(node, inputs, 0, "size")?.ok_or_else(|| node.invalid("the size is missing"))?;
    let [size] = &size[..] else { return Err(node.invalid("the size is no scalar")) };
    Ok(vec![Fact::new(node.dtype_opt("output_datatype")?.unwrap_or(DType::F32), vec![size.clone()])])
}
