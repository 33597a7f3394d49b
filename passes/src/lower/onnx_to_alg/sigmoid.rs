//! # Sigmoid
//! `1 / (1 + exp(-x))`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    support::in_compute(cx, node, inputs, |v, t| k(t, 1.0) / (k(t, 1.0) + v.un(UnOp::Neg).un(UnOp::Exp)))
}
