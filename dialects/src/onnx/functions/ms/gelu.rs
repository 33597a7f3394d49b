//! # Gelu (com.microsoft)
//! The exact GELU.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    Ok(vec![b.op("Gelu", &[need(node, inputs, 0)?])?])
}
