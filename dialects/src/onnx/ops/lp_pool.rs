//! # LpPool
//! p-norm of each window.
//!
//! <https://onnx.ai/onnx/operators/onnx__LpPool.html>, operator sets 1, 2, 11, 18, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, channels, and one extent a spatial dimension.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let w = support::window::Window::of_pool(node, &x.dims, cx)?;
    let dims = x.dims[..2].iter().cloned().chain(w.out).collect();
    Ok(vec![Fact::new(x.dtype, dims)])
}
