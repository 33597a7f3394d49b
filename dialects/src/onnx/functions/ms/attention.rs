//! # Attention (com.microsoft)
//! Attention with the projection of queries, keys and values in front of it.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, attention::joint, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, w) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    if node.flag("do_rotary", false)? || optional(inputs, 6).is_some() || node.flag("past_present_share_buffer", false)? {
        return Err(node.unsupported("rotary embedding and shared buffers are not supported here"));
    }
    let mut all = b.op("MatMul", &[x, w])?;
    if let Some(bias) = optional(inputs, 2) {
        all = b.op("Add", &[&all, bias])?;
    }
    joint(node, b, &all, optional(inputs, 3), optional(inputs, 4), optional(inputs, 5))
}
