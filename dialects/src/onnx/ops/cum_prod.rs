//! # CumProd
//! Products of the elements up to each along an axis.
//!
//! <https://onnx.ai/onnx/operators/onnx__CumProd.html>, operator sets 26.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same(node, inputs)
}
