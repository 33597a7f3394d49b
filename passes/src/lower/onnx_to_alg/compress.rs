//! # Compress
//! A gather at the positions where the condition holds.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, condition) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let v = match node.int_opt("axis")? {
        Some(_) => v.clone(),
        None => cx.reshape(v, &[v.fact.elements()])?,
    };
    let axis = support::axis(node, 0, v.rank())?;
    let extent = cx.out(0).dims[axis].clone();
    let places = support::select::places(cx, condition, &extent)?;
    Ok(vec![support::select::slices(cx, &v, &places, axis)?])
}
