//! # BitShift
//! Shift of the bits to one side.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let op = if node.string("direction", "")? == "LEFT" { BinOp::Shl } else { BinOp::Shr };
    support::binary(cx, node, inputs, op)
}
