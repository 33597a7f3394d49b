//! # Hardmax
//! One at the first largest element along the axis.

use kiln_algebra::{BinOp, Monoid, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let first = support::arg_extreme(cx, v, axis, Monoid::Max, false)?;
    let t = v.dtype();
    let here = Body(Scalar::Axis(axis as u32)).bin(BinOp::Eq, x(0));
    Ok(vec![cx.map(v.dims(), here.select(k(t, 1.0), k(t, 0.0)).0, &[&first])?])
}
