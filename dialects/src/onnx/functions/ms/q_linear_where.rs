//! # QLinearWhere (com.microsoft)
//! `Where` of quantised operands, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 1)?;
    let x = b.dequantised(q, need(node, inputs, 2)?, optional(inputs, 3))?;
    let y = b.dequantised(need(node, inputs, 4)?, need(node, inputs, 5)?, optional(inputs, 6))?;
    let z = b.op("Where", &[need(node, inputs, 0)?, &x, &y])?;
    Ok(vec![b.quantised(&z, need(node, inputs, 7)?, optional(inputs, 8), q.dtype())?])
}
