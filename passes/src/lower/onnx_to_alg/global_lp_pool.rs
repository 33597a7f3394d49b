//! # GlobalLpPool
//! A sum of powers over the spatial dimensions, and its root.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes: Vec<usize> = (2..v.rank()).collect();
    let (each, root) = support::pool::norm(node, v.dtype().compute())?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let each = cx.unary(&wide, each.0)?;
    let sum = cx.reduce(&each, Monoid::Sum, &axes, true)?;
    let y = cx.unary(&sum, root.0)?;
    Ok(vec![cx.cast(&y, v.dtype())?])
}
