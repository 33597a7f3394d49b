//! # IsInf
//! Infinite, with a sign that is asked for.

use kiln_algebra::{BinOp, DType, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let wide = if v.dtype().is_storage() { cx.cast(v, v.dtype().compute())? } else { v.clone() };
    let t = wide.dtype();
    let (negative, positive) = (node.flag("detect_negative", true)?, node.flag("detect_positive", true)?);
    let infinite = x(0).un(UnOp::IsInf);
    let body = match (negative, positive) {
        (true, true) => infinite,
        (true, false) => infinite.bin(BinOp::And, x(0).lt(k(t, 0.0))),
        (false, true) => infinite.bin(BinOp::And, k(t, 0.0).lt(x(0))),
        (false, false) => k(DType::Bool, 0.0),
    };
    Ok(vec![cx.unary(&wide, body.0)?])
}
