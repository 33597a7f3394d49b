//! # ConstantOfShape
//! One value everywhere.

use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{Lower, Value, support::Lowered};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    let dims = cx.out(0).dims;
    Ok(vec![cx.splat(&dims, os::fill_value(node)?)?])
}
