//! # CumSum
//! A reduction over the elements before each, by a guard.

use kiln_algebra::{Access, Const, Guard, Ix, Monoid};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let list = os::ints(node, &support::facts(inputs), 1, "axis")?.unwrap_or_default();
    let [axis] = list[..] else { return Err(node.invalid("the axis is no scalar").into()) };
    let axis = os::axis(node, axis, v.rank())?;
    let (back, skip) = (node.flag("reverse", false)?, Ix::konst(node.int("exclusive", 0)?));
    let mut domain = v.dims().to_vec();
    domain.push(v.dims()[axis].clone());
    let (here, step) = (Ix::axis(axis), Ix::axis(v.rank()));
    let at = if back { here.plus(&step).plus(&skip) } else { here.minus(&step).minus(&skip) };
    let mut access = Access::identity(v.rank());
    access.map[axis] = at.clone();
    access.guards.push(Guard { expr: at, extent: v.dims()[axis].clone() });
    access.fill = Some(Const::from_i64(v.dtype(), 0));
    Ok(vec![cx.reduce_at(v, &domain, &[v.rank()], Monoid::Sum, access)?])
}
