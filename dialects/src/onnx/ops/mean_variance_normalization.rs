//! # MeanVarianceNormalization
//! Centred and divided by the standard deviation over axes.
//!
//! <https://onnx.ai/onnx/operators/onnx__MeanVarianceNormalization.html>, operator sets 9, 13.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::same_float(node, inputs)
}
