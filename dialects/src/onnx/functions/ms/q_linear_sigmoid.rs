//! # QLinearSigmoid (com.microsoft)
//! The logistic function of a quantised operand, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let x = b.dequantised(q, need(node, inputs, 1)?, optional(inputs, 2))?;
    let y = b.op("Sigmoid", &[&x])?;
    Ok(vec![b.quantised(&y, need(node, inputs, 3)?, optional(inputs, 4), q.dtype())?])
}
