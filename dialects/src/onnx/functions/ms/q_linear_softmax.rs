//! # QLinearSoftmax (com.microsoft)
//! Softmax of a quantised operand, quantised: along an axis, or before operator set 13 over all dimensions from it on.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::flat_softmax}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let x = b.dequantised(q, need(node, inputs, 1)?, optional(inputs, 2))?;
    let axis = node.int("axis", -1)?;
    let y = if node.int("opset", 13)? >= 13 {
        b.one(call("Softmax").with_int("axis", axis), &[Some(&x)])?
    } else {
        flat_softmax(b, &x, axis)?
    };
    Ok(vec![b.quantised(&y, need(node, inputs, 3)?, optional(inputs, 4), q.dtype())?])
}
