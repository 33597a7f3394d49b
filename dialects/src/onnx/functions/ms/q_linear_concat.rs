//! # QLinearConcat (com.microsoft)
//! `Concat` of quantised operands, each with its own scale, quantised.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (scale, zero) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let mut parts = Vec::new();
    for i in (2..inputs.len()).step_by(3) {
        let v = need(node, inputs, i)?;
        parts.push(match v.dtype().is_float() {
            true => v.clone(),
            false => b.dequantised(v, need(node, inputs, i + 1)?, optional(inputs, i + 2))?,
        });
    }
    let all = call("Concat").with_int("axis", node.int("axis", 0)?);
    let y = b.one(all, &parts.iter().map(Some).collect::<Vec<_>>())?;
    Ok(vec![b.quantised(&y, scale, Some(zero), zero.dtype())?])
}
