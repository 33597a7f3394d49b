//! # GlobalMaxPool
//! The maximum over the spatial dimensions.

use kiln_algebra::Monoid;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes: Vec<usize> = (2..v.rank()).collect();
    Ok(vec![cx.reduce(v, Monoid::Max, &axes, true)?])
}
