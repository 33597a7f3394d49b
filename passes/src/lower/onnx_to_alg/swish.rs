//! # Swish
//! `x / (1 + exp(-alpha x))`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 1.0)?);
    support::in_compute(cx, node, inputs, |v, t| v.clone() / ((v * k(t, alpha)).un(UnOp::Neg).un(UnOp::Exp) + k(t, 1.0)))
}
