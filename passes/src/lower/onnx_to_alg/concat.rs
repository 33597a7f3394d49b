//! # Concat
//! Operands side by side.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let mut parts = Vec::new();
    for i in 0..inputs.len() {
        parts.push(support::need(node, inputs, i)?);
    }
    let axis = support::axis(node, 0, cx.out(0).rank())?;
    Ok(vec![cx.concat(&parts, axis)?])
}
