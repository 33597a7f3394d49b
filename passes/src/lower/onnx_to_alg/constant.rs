//! # Constant
//! A constant, or a weight held outside.

use kiln_algebra::Op;
use kiln_dialects::onnx::{AttrValue, OnnxNode, support as os};

use crate::lower::{Lower, Value, support::Lowered};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    match node.attrs.get("value") {
        Some(AttrValue::External(key, ty)) => Ok(vec![cx.push(Op::Weight(key.clone(), ty.clone()), &[])?]),
        _ => Ok(vec![cx.materialise(&os::constant(node)?)?]),
    }
}
