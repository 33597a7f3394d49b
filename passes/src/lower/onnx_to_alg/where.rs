//! # Where
//! A choice, pointwise.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (c, a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    Ok(vec![cx.map(&cx.out(0).dims, x(0).select(x(1), x(2)).0, &[c, a, b])?])
}
