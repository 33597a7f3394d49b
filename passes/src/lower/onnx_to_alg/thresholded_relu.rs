//! # ThresholdedRelu
//! `x` above `alpha`, else zero.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 1.0)?);
    support::in_compute(cx, node, inputs, |v, t| k(t, alpha).lt(v.clone()).select(v, k(t, 0.0)))
}
