//! # DequantizeLinear (com.microsoft)
//! As in ai.onnx.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let args = [Some(need(node, inputs, 0)?), optional(inputs, 1), optional(inputs, 2)];
    Ok(vec![b.one(call("DequantizeLinear").with_from(node, &["axis"]), &args)?])
}
