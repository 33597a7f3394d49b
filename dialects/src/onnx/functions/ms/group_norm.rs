//! # GroupNorm (com.microsoft)
//! Group normalisation and an activation.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, normal::grouped}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    Ok(vec![grouped(node, b, need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?)?])
}
