//! # Max
//! All operands joined from the left.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    Ok(vec![support::fold(cx, node, inputs, BinOp::Max)?])
}
