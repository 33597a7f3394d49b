//! # Unique
//! See [`support::unique`](crate::lower::support::unique).

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let sorted = node.flag("sorted", true)?;
    match node.int_opt("axis")? {
        None => support::unique::elements(cx, v, sorted),
        Some(_) => {
            let axis = support::axis(node, 0, v.rank())?;
            support::unique::slices(cx, v, axis, sorted)
        }
    }
}
