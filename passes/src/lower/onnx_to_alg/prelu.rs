//! # PRelu
//! `x`, or `slope x` below zero.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, slope) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let body = x(0).lt(k(v.dtype(), 0.0)).select(x(0) * x(1), x(0));
    Ok(vec![cx.map(v.dims(), body.0, &[v, slope])?])
}
