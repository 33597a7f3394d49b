//! # SwiGLU
//! `a sigmoid(alpha a) b`.
//!
//! <https://onnx.ai/onnx/operators/onnx__SwiGLU.html>, operator sets 28.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if a.dtype != b.dtype || a.rank() != b.rank() || a.dims.iter().zip(&b.dims).any(|(p, q)| cx.unify(p, q).is_none()) {
        return Err(node.invalid(format!("inputs {} and {} differ", a.ty(), b.ty())));
    }
    Ok(vec![Fact::new(a.dtype, a.dims.clone())])
}
