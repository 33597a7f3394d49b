//! # Softsign
//! `x / (1 + |x|)`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    support::in_compute(cx, node, inputs, |v, t| v.clone() / (v.un(UnOp::Abs) + k(t, 1.0)))
}
