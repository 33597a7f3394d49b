//! # MaxPool
//! Largest element of each window.
//!
//! <https://onnx.ai/onnx/operators/onnx__MaxPool.html>, operator sets 1, 8, 10, 11, 12, 22.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, channels, and one extent a spatial dimension; the positions are int64.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let w = support::window::Window::of_pool(node, &x.dims, cx)?;
    let dims = x.dims[..2].iter().cloned().chain(w.out).collect();
    let out = Fact::new(x.dtype, dims);
    Ok(vec![out.clone(), Fact::new(DType::I64, out.dims)])
}
