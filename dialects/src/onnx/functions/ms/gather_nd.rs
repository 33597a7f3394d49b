//! # GatherND (com.microsoft)
//! As in ai.onnx.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    Ok(vec![b.one(call("GatherND"), &[Some(need(node, inputs, 0)?), optional(inputs, 1)])?])
}
