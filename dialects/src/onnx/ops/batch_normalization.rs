//! # BatchNormalization
//! Scale and shift of each channel by given statistics.
//!
//! <https://onnx.ai/onnx/operators/onnx__BatchNormalization.html>, operator sets 1, 6, 7, 9, 14, 15.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    if node.flag("training_mode", false)? {
        return Err(node.unsupported("training mode is not supported; export the model for inference"));
    }
    support::same_float(node, inputs)
}
