//! # HardSigmoid
//! `max(0, min(1, alpha x + beta))`.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (alpha, beta) = (f64::from(node.float("alpha", 0.2)?), f64::from(node.float("beta", 0.5)?));
    support::in_compute(cx, node, inputs, |v, t| (v * k(t, alpha) + k(t, beta)).min(k(t, 1.0)).max(k(t, 0.0)))
}
