//! # QLinearConv
//! Zero points are taken off, one contraction in int32, then quantisation by the product of the scales.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 3)?);
    let rank = v.rank();
    let v = support::product::centred_int(cx, v, support::optional(inputs, 2), 1)?;
    let w = support::product::centred_int(cx, w, support::optional(inputs, 5), 0)?;
    let y = support::product::convolve(cx, node, &v, &w)?;
    let y = support::product::shifted(cx, &y, support::optional(inputs, 8))?;
    let by = support::quantise::Scales { left: 1, right: 4, result: 6, zero: 7 };
    let axes = (1, 1);
    Ok(vec![support::quantise::requantise(cx, node, inputs, &y, &by, axes, rank)?])
}
