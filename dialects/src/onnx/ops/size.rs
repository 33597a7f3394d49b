//! # Size
//! The number of elements of the input.
//!
//! <https://onnx.ai/onnx/operators/onnx__Size.html>, operator sets 1, 13, 19, 21, 23, 24, 25.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// int64 scalar, known from the extents.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    Ok(vec![Fact::new(DType::I64, Vec::new()).with_contents(Some(vec![x.elements()]))])
}
