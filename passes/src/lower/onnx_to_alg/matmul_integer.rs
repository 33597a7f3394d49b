//! # MatMulInteger
//! Zero points are taken off, then one contraction in int32.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let a = support::product::centred_int(cx, a, support::optional(inputs, 2), a.rank().saturating_sub(2))?;
    let b = support::product::centred_int(cx, b, support::optional(inputs, 3), b.rank() - 1)?;
    Ok(vec![support::product::matmul(cx, node, &a, &b)?])
}
