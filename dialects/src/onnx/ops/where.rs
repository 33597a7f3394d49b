//! # Where
//! Elements of one tensor or the other.
//!
//! <https://onnx.ai/onnx/operators/onnx__Where.html>, operator sets 9, 16.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the two.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (c, a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    if c.dtype != DType::Bool || a.dtype != b.dtype {
        return Err(node.invalid(format!("inputs are {}, {} and {}", c.dtype, a.dtype, b.dtype)));
    }
    let out = Fact::new(a.dtype, cx.broadcast(node, &[&c.dims, &a.dims, &b.dims])?);
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| match e[0].as_const() {
        Some(0) => Some(e[2].clone()),
        Some(_) => Some(e[1].clone()),
        None => None,
    });
    Ok(vec![out.with_contents(contents)])
}
