//! # Dropout
//! The operand itself, and a mask of ones.

use kiln_algebra::Const;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?.clone();
    let mask = cx.splat(v.dims(), Const::bool(true))?;
    Ok(vec![v, mask])
}
