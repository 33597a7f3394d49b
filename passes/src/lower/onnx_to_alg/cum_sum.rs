//! # CumSum
//! A running sum.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{running, Lowered},
};

/// Input 1 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::list(1);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    running::lower(cx, node, inputs, Monoid::Sum)
}
