//! # BiasDropout (com.microsoft)
//! `Dropout` of a sum, plus what skipped it.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = b.op("Add", &[need(node, inputs, 0)?, need(node, inputs, 1)?])?;
    let drop = call("Dropout").with_from(node, &["seed"]);
    let mut out = b.apply(drop, &[Some(&sum), optional(inputs, 3), optional(inputs, 4)], 2)?;
    if let Some(skipped) = optional(inputs, 2) {
        out[0] = b.op("Add", &[&out[0], skipped])?;
    }
    Ok(out)
}
