//! # NhwcConv (com.microsoft)
//! `Conv` of data whose channels are the last dimension, and what may be joined to it.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, fused::convolved}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    Ok(vec![convolved(node, inputs, b, true)?])
}
