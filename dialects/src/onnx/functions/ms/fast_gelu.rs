//! # FastGelu (com.microsoft)
//! The GELU by a hyperbolic tangent, of a sum where a bias is given.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let mut x = need(node, inputs, 0)?.clone();
    if let Some(bias) = optional(inputs, 1) {
        x = b.op("Add", &[&x, bias])?;
    }
    Ok(vec![b.one(call("Gelu").with_text("approximate", "tanh"), &[Some(&x)])?])
}
