//! # ReduceMin
//! Smallest over axes.
//!
//! <https://onnx.ai/onnx/operators/onnx__ReduceMin.html>, operator sets 1, 11, 12, 13, 18, 20.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The reduced axes are removed, or kept with extent 1.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    support::reduce::infer(node, inputs, Some(Ix::smaller))
}
