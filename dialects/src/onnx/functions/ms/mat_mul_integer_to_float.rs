//! # MatMulIntegerToFloat (com.microsoft)
//! An integer product of quantised operands, scaled, plus a bias.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional, quantised::{product, scaled}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let y = product(b, need(node, inputs, 0)?, need(node, inputs, 1)?, inputs, [4, 5])?;
    Ok(vec![scaled(b, &y, [need(node, inputs, 2)?, need(node, inputs, 3)?], optional(inputs, 6))?])
}
