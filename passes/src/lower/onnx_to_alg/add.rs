//! # Add
//! The scalar operation on broadcast operands.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    support::binary(cx, node, inputs, BinOp::Add)
}
