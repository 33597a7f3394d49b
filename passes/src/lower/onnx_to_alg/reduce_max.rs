//! # ReduceMax
//! Largest element; truth values are compared as numbers.

use kiln_algebra::{DType, Monoid};
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
    if v.dtype() == DType::Bool {
        let bits = cx.cast(v, DType::U8)?;
        let r = cx.reduce(&bits, Monoid::Max, &axes, keep)?;
        return Ok(vec![cx.cast(&r, DType::Bool)?]);
    }
    Ok(vec![cx.reduce(v, Monoid::Max, &axes, keep)?])
}
