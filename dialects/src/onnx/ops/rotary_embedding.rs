//! # RotaryEmbedding
//! Pairs of elements rotated by angles that depend on the position.
//!
//! <https://onnx.ai/onnx/operators/onnx__RotaryEmbedding.html>, operator sets 23.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if !matches!(x.rank(), 3 | 4) {
        return Err(node.invalid(format!("the input has rank {}, not 3 or 4", x.rank())));
    }
    support::same_float(node, inputs)
}
