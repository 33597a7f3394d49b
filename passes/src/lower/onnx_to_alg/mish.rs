//! # Mish
//! `x tanh(softplus(x))`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    support::in_compute(cx, node, inputs, |v, t| {
        let plus = v.clone().max(k(t, 0.0)) + (v.clone().un(UnOp::Abs).un(UnOp::Neg).un(UnOp::Exp) + k(t, 1.0)).un(UnOp::Log);
        v * plus.un(UnOp::Tanh)
    })
}
