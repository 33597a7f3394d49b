//! # IsNaN
//! The scalar operation, pointwise.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let wide = if v.dtype().is_storage() { cx.cast(v, v.dtype().compute())? } else { v.clone() };
    Ok(vec![cx.unary(&wide, support::x(0).un(UnOp::IsNan).0)?])
}
