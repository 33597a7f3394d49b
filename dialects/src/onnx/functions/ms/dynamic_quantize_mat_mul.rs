//! # DynamicQuantizeMatMul (com.microsoft)
//! An integer product with an operand that is quantised by its own range, scaled, plus a bias.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::scaled}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = b.apply(call("DynamicQuantizeLinear"), &[Some(need(node, inputs, 0)?)], 3)?;
    let [x, scale, zero] = &q[..] else { return Err(node.invalid("the operand is not quantised")) };
    let args = [Some(x), optional(inputs, 1), Some(zero), optional(inputs, 3)];
    let y = b.one(call("MatMulInteger"), &args)?;
    Ok(vec![scaled(b, &y, [scale, need(node, inputs, 2)?], optional(inputs, 4))?])
}
