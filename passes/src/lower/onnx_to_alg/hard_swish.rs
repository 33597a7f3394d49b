//! # HardSwish
//! `x max(0, min(1, x / 6 + 1/2))`.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    support::in_compute(cx, node, inputs, |v, t| v.clone() * (v * k(t, 1.0 / 6.0) + k(t, 0.5)).min(k(t, 1.0)).max(k(t, 0.0)))
}
