//! # RandomNormalLike
//! See [`support::random`](crate::lower::support::random).

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    Ok(vec![support::random::normal_tensor(cx, node)?])
}
