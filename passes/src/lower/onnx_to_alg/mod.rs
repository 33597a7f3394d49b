//! # Mod
//! Remainder with the sign of the divisor, or of the dividend with `fmod`.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let op = if node.flag("fmod", false)? { BinOp::Rem } else { BinOp::Mod };
    support::binary(cx, node, inputs, op)
}
