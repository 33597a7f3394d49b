//! # MaxPool
//! A windowed maximum; padding counts as the smallest number. Positions are the smallest index of an equal
//! element.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let w = os::window::Window::of_pool(node, v.dims(), &cx.shapes)?;
    let y = support::pool::pool(cx, v, &w, Monoid::Max)?;
    if node.outputs.get(1).is_none_or(Option::is_none) {
        return Ok(vec![y]);
    }
    let column_major = node.flag("storage_order", false)?;
    let at = support::pool::positions(cx, v, &w, &y, column_major)?;
    Ok(vec![y, at])
}
