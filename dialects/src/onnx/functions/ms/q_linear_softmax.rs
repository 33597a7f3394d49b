//! # QLinearSoftmax (com.microsoft)
//! Softmax of a quantised operand, quantised: along an axis, or before operator set 13 over all dimensions from it on.
//! As in onnxruntime, the result is counted in whole steps: `floor(1 / scale)` of them are one.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::shares}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let axis = node.int("axis", -1)?;
    let flat = node.int("opset", 13)? < 13;
    let x = if flat { b.one(call("Flatten").with_int("axis", axis), &[Some(q)])? } else { q.clone() };
    let y = shares(b, &x, if flat { 1 } else { axis }, need(node, inputs, 1)?, need(node, inputs, 3)?)?;
    let y = if flat {
        let shape = b.op("Shape", &[q])?;
        b.op("Reshape", &[&y, &shape])?
    } else {
        y
    };
    let y = b.op("Round", &[&y])?;
    let y = match optional(inputs, 4) {
        Some(zero) => {
            let zero = b.cast(zero, y.dtype())?;
            b.op("Add", &[&y, &zero])?
        }
        None => y,
    };
    Ok(vec![b.cast(&y, q.dtype())?])
}
