//! # FusedMatMulActivation (com.microsoft)
//! A scaled matrix product of operands that may be transposed, and an activation.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, fused::{activated, turned}, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let left = turned(b, need(node, inputs, 0)?, node.flag("transBatchA", false)?, node.flag("transA", false)?)?;
    let right = turned(b, need(node, inputs, 1)?, node.flag("transBatchB", false)?, node.flag("transB", false)?)?;
    let y = b.op("MatMul", &[&left, &right])?;
    let alpha = b.number(y.dtype(), f64::from(node.float("alpha", 1.0)?))?;
    let y = b.op("Mul", &[&y, &alpha])?;
    let params = ["activation_alpha", "activation_beta"].map(|n| node.float_opt(n));
    let [p, q] = params;
    Ok(vec![activated(node, b, &y, [p?, q?])?])
}
