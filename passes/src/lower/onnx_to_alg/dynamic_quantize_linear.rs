//! # DynamicQuantizeLinear
//! The range of the data and zero is divided into 255 steps.

use kiln_algebra::{DType, Monoid, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let t = v.dtype();
    // Rows first: one reduction over everything would be a single row, with nothing to run side by side.
    let last: Vec<usize> = (v.rank().saturating_sub(1)..v.rank()).collect();
    let mut extremum = |monoid| {
        let each = cx.reduce(v, monoid, &last, false)?;
        let rest: Vec<usize> = (0..each.rank()).collect();
        cx.reduce(&each, monoid, &rest, false)
    };
    let (high, low) = (extremum(Monoid::Max)?, extremum(Monoid::Min)?);
    let high = cx.unary(&high, x(0).max(k(t, 0.0)).0)?;
    let low = cx.unary(&low, x(0).min(k(t, 0.0)).0)?;
    let scale = cx.map(&[], ((x(0) - x(1)) / k(t, 255.0)).0, &[&high, &low])?;
    let zero = (k(t, 0.0) - x(0) / x(1)).max(k(t, 0.0)).min(k(t, 255.0)).un(UnOp::Round).cast(DType::U8);
    let zero = cx.map(&[], zero.0, &[&low, &scale])?;
    let y = support::quantise::quantise(cx, node, v, &scale, Some(&zero), DType::U8)?;
    Ok(vec![y, scale, zero])
}
