//! # Relu
//! `max(x, 0)`, for integers too.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let t = support::need(node, inputs, 0)?.dtype();
    support::unary(cx, node, inputs, x(0).max(k(t, 0.0)))
}
