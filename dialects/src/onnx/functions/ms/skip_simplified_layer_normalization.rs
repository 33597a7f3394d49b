//! # SkipSimplifiedLayerNormalization (com.microsoft)
//! Normalisation of a sum by the root of the mean of squares.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, normal::{joined, simplified}, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = joined(b, need(node, inputs, 0)?, need(node, inputs, 1)?, optional(inputs, 3))?;
    let mut out = simplified(node, b, &sum, need(node, inputs, 2)?, -1, 1e-12)?;
    out.push(sum);
    Ok(out)
}
