//! # SimplifiedLayerNormalization
//! Normalisation by the root of the mean of squares; onnxruntime adds it to ai.onnx.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, normal::simplified}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let mut out = simplified(node, b, need(node, inputs, 0)?, need(node, inputs, 1)?, node.int("axis", -1)?, 1e-5)?;
    out.remove(1);
    Ok(out)
}
