//! # Celu
//! `max(0, x) + min(0, alpha (exp(x / alpha) - 1))`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 1.0)?);
    support::in_compute(cx, node, inputs, |v, t| {
        v.clone().max(k(t, 0.0)) + (((v / k(t, alpha)).un(UnOp::Exp) - k(t, 1.0)) * k(t, alpha)).min(k(t, 0.0))
    })
}
