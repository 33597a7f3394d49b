//! # QLinearLeakyRelu (com.microsoft)
//! `LeakyRelu` of a quantised operand, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let x = b.dequantised(q, need(node, inputs, 1)?, optional(inputs, 2))?;
    let y = b.one(call("LeakyRelu").with_float("alpha", node.float("alpha", 0.01)?), &[Some(&x)])?;
    Ok(vec![b.quantised(&y, need(node, inputs, 3)?, optional(inputs, 4), q.dtype())?])
}
