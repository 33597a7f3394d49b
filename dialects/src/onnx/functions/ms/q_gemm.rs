//! # QGemm (com.microsoft)
//! An integer product of quantised operands plus integers, scaled, and quantised where a scale is given.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional, quantised::{matrix, product, scaled}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = matrix(b, need(node, inputs, 0)?, node.flag("transA", false)?)?;
    let w = matrix(b, need(node, inputs, 3)?, node.flag("transB", false)?)?;
    let mut y = product(b, &x, &w, inputs, [2, 5])?;
    if let Some(c) = optional(inputs, 6) {
        y = b.op("Add", &[&y, c])?;
    }
    let y = scaled(b, &y, [need(node, inputs, 1)?, need(node, inputs, 4)?], None)?;
    let alpha = b.number(y.dtype(), f64::from(node.float("alpha", 1.0)?))?;
    let y = b.op("Mul", &[&y, &alpha])?;
    match optional(inputs, 7) {
        Some(scale) => Ok(vec![b.quantised(&y, scale, optional(inputs, 8), x.dtype())?]),
        None => Ok(vec![y]),
    }
}
