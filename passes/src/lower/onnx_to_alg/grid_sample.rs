//! # GridSample
//! See [`support::grid`](crate::lower::support::grid).

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, grid) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![support::grid::sample(cx, node, v, grid)?])
}
