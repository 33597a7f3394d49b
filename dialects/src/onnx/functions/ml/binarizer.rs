//! # Binarizer (ai.onnx.ml)
//! One above a threshold, zero elsewhere.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let threshold = b.number(x.dtype(), f64::from(node.float("threshold", 0.0)?))?;
    let above = b.op("Greater", &[x, &threshold])?;
    Ok(vec![b.cast(&above, x.dtype())?])
}
