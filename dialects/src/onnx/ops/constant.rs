//! # Constant
//! A tensor of the model.
//!
//! <https://onnx.ai/onnx/operators/onnx__Constant.html>, operator sets 1, 9, 11, 12, 13, 19, 21, 23, 24, 25.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and elements of the attribute.
pub(super) fn infer(node: &OnnxNode, _: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    Ok(vec![support::constant(node)?])
}
