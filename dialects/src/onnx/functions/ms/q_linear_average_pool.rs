//! # QLinearAveragePool (com.microsoft)
//! `AveragePool` of a quantised operand, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::divided}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let x = b.dequantised(q, need(node, inputs, 1)?, optional(inputs, 2))?;
    let last = node.flag("channels_last", false)?;
    let x = if last { b.channels(&x, false)? } else { x };
    let names = ["ceil_mode", "pads", "auto_pad", "strides", "kernel_shape", "count_include_pad"];
    let y = b.one(call("AveragePool").with_from(node, &names), &[Some(&x)])?;
    let y = if last { b.channels(&y, true)? } else { y };
    Ok(vec![divided(b, &y, need(node, inputs, 3)?, optional(inputs, 4), q.dtype())?])
}
