//! # SkipLayerNormalization (com.microsoft)
//! Layer normalisation of a sum.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, normal::{joined, layer}, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = joined(b, need(node, inputs, 0)?, need(node, inputs, 1)?, optional(inputs, 4))?;
    let mut out = layer(node, b, &sum, need(node, inputs, 2)?, optional(inputs, 3))?;
    out.push(sum);
    Ok(out)
}
