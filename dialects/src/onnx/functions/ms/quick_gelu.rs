//! # QuickGelu (com.microsoft)
//! `x sigmoid(alpha x)`.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let alpha = b.number(x.dtype(), f64::from(node.float("alpha", 1.702)?))?;
    let scaled = b.op("Mul", &[x, &alpha])?;
    let gate = b.op("Sigmoid", &[&scaled])?;
    Ok(vec![b.op("Mul", &[x, &gate])?])
}
