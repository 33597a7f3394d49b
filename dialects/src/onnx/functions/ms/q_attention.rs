//! # QAttention (com.microsoft)
//! Attention with a quantised projection of queries, keys and values in front of it.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, attention::joint, need, optional, quantised::{product, scaled}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    if node.flag("do_rotary", false)? || node.flag("past_present_share_buffer", false)? {
        return Err(node.unsupported("rotary embedding and shared buffers are not supported here"));
    }
    let y = product(b, need(node, inputs, 0)?, need(node, inputs, 1)?, inputs, [6, 7])?;
    let all = scaled(b, &y, [need(node, inputs, 3)?, need(node, inputs, 4)?], optional(inputs, 2))?;
    joint(node, b, &all, optional(inputs, 5), optional(inputs, 8), None)
}
