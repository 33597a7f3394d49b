//! # QLinearConv (com.microsoft)
//! `QLinearConv` of data whose channels may be the last dimension.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let last = node.flag("channels_last", false)?;
    let x = if last { b.channels(x, false)? } else { x.clone() };
    let conv = call("QLinearConv").with_from(node, &["group", "pads", "strides", "dilations", "kernel_shape", "auto_pad"]);
    let args: Vec<Option<&Local>> = std::iter::once(Some(&x)).chain((1..9).map(|i| optional(inputs, i))).collect();
    let y = b.one(conv, &args)?;
    Ok(vec![if last { b.channels(&y, true)? } else { y }])
}
