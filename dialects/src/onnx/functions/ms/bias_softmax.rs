//! # BiasSoftmax (com.microsoft)
//! Softmax of a sum over all dimensions from an axis on.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, quantised::flat_softmax}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = b.op("Add", &[need(node, inputs, 0)?, need(node, inputs, 1)?])?;
    Ok(vec![flat_softmax(b, &sum, node.int("axis", 1)?)?])
}
