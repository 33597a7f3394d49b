//! # LeakyRelu
//! `x`, or `alpha x` below zero.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 0.01)?);
    support::in_compute(cx, node, inputs, |v, t| v.clone().lt(k(t, 0.0)).select(v.clone() * k(t, alpha), v))
}
