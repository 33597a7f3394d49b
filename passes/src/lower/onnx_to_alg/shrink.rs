//! # Shrink
//! `x + bias` below `-lambd`, `x - bias` above `lambd`, else zero.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let t = support::need(node, inputs, 0)?.dtype();
    let (bias, lambda) = (k(t, f64::from(node.float("bias", 0.0)?)), f64::from(node.float("lambd", 0.5)?));
    let high = k(t, lambda).lt(x(0)).select(x(0) - bias.clone(), k(t, 0.0));
    support::unary(cx, node, inputs, x(0).lt(k(t, -lambda)).select(x(0) + bias, high))
}
