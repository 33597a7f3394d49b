//! # ReduceLogSumExp
//! `m + log(sum(exp(x - m)))`, with the maximum for `m` where it is finite.

use kiln_algebra::{Monoid, UnOp};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered, k, x},
};

/// Input 1 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::set(1);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes = os::reduce::reduced(node, &support::facts(inputs))?;
    let keep = node.flag("keepdims", true)?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let t = wide.dtype();
    let top = cx.reduce(&wide, Monoid::Max, &axes, true)?;
    let top = cx.unary(&top, x(0).un(UnOp::IsInf).select(k(t, 0.0), x(0)).0)?;
    let dims = wide.dims().to_vec();
    let e = cx.map(&dims, (x(0) - x(1)).un(UnOp::Exp).0, &[&wide, &top])?;
    let sum = cx.reduce(&e, Monoid::Sum, &axes, true)?;
    let dims = sum.dims().to_vec();
    let r = cx.map(&dims, (x(0).un(UnOp::Log) + x(1)).0, &[&sum, &top])?;
    let r = cx.reshape(&r, &os::reduce_dims(v.dims(), &axes, keep))?;
    Ok(vec![cx.cast(&r, v.dtype())?])
}
