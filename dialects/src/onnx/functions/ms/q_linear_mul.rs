//! # QLinearMul (com.microsoft)
//! The product of quantised operands, quantised: `round(a * b * (sa * sb / sc) + c)`, operands without their zero points.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional, quantised::{centred, rounded}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, y) = (need(node, inputs, 0)?, need(node, inputs, 3)?);
    let left = centred(b, x, optional(inputs, 2))?;
    let right = centred(b, y, optional(inputs, 5))?;
    let z = b.op("Mul", &[&left, &right])?;
    let scale = b.op("Mul", &[need(node, inputs, 1)?, need(node, inputs, 4)?])?;
    let scale = b.op("Div", &[&scale, need(node, inputs, 6)?])?;
    let z = b.op("Mul", &[&z, &scale])?;
    Ok(vec![rounded(b, &z, optional(inputs, 7), x.dtype())?])
}
