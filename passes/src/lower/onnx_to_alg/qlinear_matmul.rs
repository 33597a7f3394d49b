//! # QLinearMatMul
//! Zero points are taken off, one contraction in int32, then quantisation by the product of the scales.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 3)?);
    let a = support::product::centred_int(cx, a, support::optional(inputs, 2), a.rank().saturating_sub(2))?;
    let b = support::product::centred_int(cx, b, support::optional(inputs, 5), b.rank() - 1)?;
    let y = support::product::matmul(cx, node, &a, &b)?;
    let by = support::quantise::Scales { left: 1, right: 4, result: 6, zero: 7 };
    let axes = (y.rank().saturating_sub(2), y.rank() - 1);
    Ok(vec![support::quantise::requantise(cx, node, inputs, &y, &by, axes, y.rank())?])
}
