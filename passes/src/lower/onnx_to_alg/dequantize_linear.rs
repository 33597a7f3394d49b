//! # DequantizeLinear
//! `(x - zero point) * scale`.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, scale) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![support::quantise::dequantise(cx, node, v, scale, support::optional(inputs, 2), cx.out(0).dtype)?])
}
