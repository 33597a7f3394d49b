//! # Trilu
//! Upper or lower triangles of the matrices in the last two dimensions.
//!
//! <https://onnx.ai/onnx/operators/onnx__Trilu.html>, operator sets 14.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same(node, inputs)
}
