//! # ReduceSumSquare
//! Sum of squares over axes.
//!
//! <https://onnx.ai/onnx/operators/onnx__ReduceSumSquare.html>, operator sets 1, 11, 13, 18.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The reduced axes are removed, or kept with extent 1.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::reduce::infer(node, inputs, None)
}
