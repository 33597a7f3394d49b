//! # Range (com.microsoft)
//! As in ai.onnx; the step is 1 where it is missing.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let start = need(node, inputs, 0)?;
    let step = match optional(inputs, 2) {
        Some(s) => s.clone(),
        None => b.number(start.dtype(), 1.0)?,
    };
    Ok(vec![b.op("Range", &[start, need(node, inputs, 1)?, &step])?])
}
