//! # Size
//! The number of elements is known as an expression before the model runs.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::Lowered};

pub(super) fn lower(cx: &mut Lower, _: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    Ok(vec![cx.materialise(&cx.out(0))?])
}
