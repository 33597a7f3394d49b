//! # MatMul
//! One contraction.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![support::product::matmul(cx, node, a, b)?])
}
