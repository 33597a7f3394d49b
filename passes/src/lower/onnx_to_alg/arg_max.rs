//! # ArgMax
//! The first (or last) position whose element is the extreme one, or no number.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, 0, v.rank())?;
    let first = support::arg_extreme(cx, v, axis, Monoid::Max, node.flag("select_last_index", false)?)?;
    let dims = cx.out(0).dims;
    Ok(vec![cx.reshape(&first, &dims)?])
}
