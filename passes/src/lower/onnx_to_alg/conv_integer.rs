//! # ConvInteger
//! Zero points are taken off, then one contraction in int32.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let v = support::product::centred_int(cx, v, support::optional(inputs, 2), 1)?;
    let w = support::product::centred_int(cx, w, support::optional(inputs, 3), 0)?;
    Ok(vec![support::product::convolve(cx, node, &v, &w)?])
}
