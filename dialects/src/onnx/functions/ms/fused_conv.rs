//! # FusedConv (com.microsoft)
//! `Conv`, a sum, and an activation.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, fused::convolved}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    Ok(vec![convolved(node, inputs, b, false)?])
}
