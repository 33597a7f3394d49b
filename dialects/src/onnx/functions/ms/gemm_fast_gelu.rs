//! # GemmFastGelu (com.microsoft)
//! A matrix product, a bias, and the GELU by a hyperbolic tangent.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let mut x = b.op("MatMul", &[need(node, inputs, 0)?, need(node, inputs, 1)?])?;
    if let Some(bias) = optional(inputs, 2) {
        x = b.op("Add", &[&x, bias])?;
    }
    Ok(vec![b.one(call("Gelu").with_text("approximate", "tanh"), &[Some(&x)])?])
}
