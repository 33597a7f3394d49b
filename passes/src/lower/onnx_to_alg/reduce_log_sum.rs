//! # ReduceLogSum
//! Logarithm of the sum.

use kiln_algebra::{Monoid, UnOp};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered, x},
};

/// Input 1 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::set(1);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes = os::reduce::reduced(node, &support::facts(inputs))?;
    let keep = node.flag("keepdims", true)?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let each = wide;
    let sum = cx.reduce(&each, Monoid::Sum, &axes, keep)?;
    let r = cx.unary(&sum, x(0).un(UnOp::Log).0)?;
    Ok(vec![cx.cast(&r, v.dtype())?])
}
