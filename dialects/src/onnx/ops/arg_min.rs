//! # ArgMin
//! Position of the smallest element along an axis.
//!
//! <https://onnx.ai/onnx/operators/onnx__ArgMin.html>, operator sets 1, 11, 12, 13.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The axis is removed, or kept with extent 1; int64.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let at = support::axis(node, node.int("axis", 0)?, x.rank())?;
    Ok(vec![Fact::new(DType::I64, support::reduce_dims(&x.dims, &[at], node.flag("keepdims", true)?))])
}
