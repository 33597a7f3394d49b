//! # QLinearReduceMean (com.microsoft)
//! The mean of a quantised operand over axes, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let x = b.dequantised(q, need(node, inputs, 1)?, optional(inputs, 2))?;
    let axes = b.ints(node.ints("axes")?.unwrap_or_default())?;
    let y = b.one(call("ReduceMean").with_int("keepdims", node.int("keepdims", 1)?), &[Some(&x), Some(&axes)])?;
    Ok(vec![b.quantised(&y, need(node, inputs, 3)?, optional(inputs, 4), q.dtype())?])
}
