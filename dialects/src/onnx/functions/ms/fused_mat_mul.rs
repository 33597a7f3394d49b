//! # FusedMatMul (com.microsoft)
//! A scaled matrix product of operands that may be transposed.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, fused::turned, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let left = turned(b, need(node, inputs, 0)?, node.flag("transBatchA", false)?, node.flag("transA", false)?)?;
    let right = turned(b, need(node, inputs, 1)?, node.flag("transBatchB", false)?, node.flag("transB", false)?)?;
    let y = b.op("MatMul", &[&left, &right])?;
    let alpha = node.float("alpha", 1.0)?;
    if alpha == 1.0 {
        return Ok(vec![y]);
    }
    let alpha = b.number(y.dtype(), f64::from(alpha))?;
    Ok(vec![b.op("Mul", &[&y, &alpha])?])
}
