//! # BitCast
//! A conversion that keeps the bits. Between integers of one size a conversion wraps, which is the same.

use kiln_algebra::{Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let to = cx.out(0).dtype;
    let body = match v.dtype().is_float() || to.is_float() {
        true => Scalar::bits(to, Scalar::arg(0)),
        false => Scalar::cast(to, Scalar::arg(0)),
    };
    Ok(vec![cx.unary(v, body)?])
}
