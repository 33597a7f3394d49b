//! # QLinearAdd (com.microsoft)
//! The sum of quantised operands, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, y) = (need(node, inputs, 0)?, need(node, inputs, 3)?);
    let left = b.dequantised(x, need(node, inputs, 1)?, optional(inputs, 2))?;
    let right = b.dequantised(y, need(node, inputs, 4)?, optional(inputs, 5))?;
    let z = b.op("Add", &[&left, &right])?;
    Ok(vec![b.quantised(&z, need(node, inputs, 6)?, optional(inputs, 7), x.dtype())?])
}
