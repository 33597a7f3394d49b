//! # Identity
//! The operand itself.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(_: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    Ok(vec![support::need(node, inputs, 0)?.clone()])
}
