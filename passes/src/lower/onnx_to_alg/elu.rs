//! # Elu
//! `x`, or `alpha (exp(x) - 1)` below zero.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 1.0)?);
    support::in_compute(cx, node, inputs, |v, t| {
        v.clone().lt(k(t, 0.0)).select((v.clone().un(UnOp::Exp) - k(t, 1.0)) * k(t, alpha), v)
    })
}
