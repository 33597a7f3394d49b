//! # BiasSplitGelu (com.microsoft)
//! The first half of the last dimension times the GELU of the second, after a bias.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let sum = b.op("Add", &[need(node, inputs, 0)?, need(node, inputs, 1)?])?;
    let halves = b.apply(call("Split").with_int("axis", -1).with_int("num_outputs", 2), &[Some(&sum)], 2)?;
    let [left, right] = &halves[..] else { return Err(node.invalid("the input has no halves")) };
    let right = b.op("Gelu", &[right])?;
    Ok(vec![b.op("Mul", &[left, &right])?])
}
