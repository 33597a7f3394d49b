//! # CumSum
//! A running sum.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{running, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    running::lower(cx, node, inputs, Monoid::Sum)
}
