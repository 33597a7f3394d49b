//! # TopK
//! The start of a stable sort.

use kiln_algebra::{Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let count = cx.out(0).dims[axis].clone();
    let order = cx.sort(v, axis, node.flag("largest", true)?)?;
    let order = cx.slice(&order, axis, &Ix::konst(0), 1, &count)?;
    let values = support::select::along(cx, v, &order, axis)?;
    Ok(vec![values, order])
}
