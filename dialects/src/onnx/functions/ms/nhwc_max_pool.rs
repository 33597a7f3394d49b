//! # NhwcMaxPool (com.microsoft)
//! `MaxPool` of data whose channels are the last dimension.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.channels(need(node, inputs, 0)?, false)?;
    let pool = call("MaxPool").with_from(node, &["pads", "strides", "ceil_mode", "dilations", "kernel_shape", "auto_pad"]);
    let y = b.one(pool, &[Some(&x)])?;
    Ok(vec![b.channels(&y, true)?])
}
