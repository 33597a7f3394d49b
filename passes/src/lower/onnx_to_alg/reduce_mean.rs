//! # ReduceMean
//! Sum divided by the number of elements.

use kiln_algebra::{Ix, Monoid};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered},
};

/// Input 1 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::set(1);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes = os::reduce::reduced(node, &support::facts(inputs))?;
    let keep = node.flag("keepdims", true)?;
    let count = axes.iter().fold(Ix::konst(1), |p, a| p.times(&v.dims()[*a]));
    let wide = cx.cast(v, v.dtype().compute())?;
    let sum = cx.reduce(&wide, Monoid::Sum, &axes, keep)?;
    let mean = support::normalise::divide(cx, &sum, &count)?;
    Ok(vec![cx.cast(&mean, v.dtype())?])
}
