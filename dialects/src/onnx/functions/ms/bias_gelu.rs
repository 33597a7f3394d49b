//! # BiasGelu (com.microsoft)
//! The exact GELU of a sum.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = b.op("Add", &[need(node, inputs, 0)?, need(node, inputs, 1)?])?;
    Ok(vec![b.op("Gelu", &[&sum])?])
}
