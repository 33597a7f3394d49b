//! # LpPool
//! A windowed sum of powers, and its root.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let w = os::window::Window::of_pool(node, v.dims(), &cx.shapes)?;
    let (each, root) = support::pool::norm(node, v.dtype().compute())?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let each = cx.unary(&wide, each.0)?;
    let sum = support::pool::pool(cx, &each, &w, Monoid::Sum)?;
    let y = cx.unary(&sum, root.0)?;
    Ok(vec![cx.cast(&y, v.dtype())?])
}
