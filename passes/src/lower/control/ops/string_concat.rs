//! # StringConcat
//! Texts of two tensors, one behind the other; the tensors broadcast.

use kiln_algebra::DType;
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::script::TextOp;

use crate::lower::{
    Lower, Value,
    control::{Lowered, text},
    texts::action,
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (a, b) = (text(node, args, 0)?, text(node, args, 1)?);
    let dims = cx.shapes.broadcast(node, &[a.dims(), b.dims()])?;
    action(cx, node, TextOp::Concat, &[a, b], &[(DType::Str, dims.into_iter().map(Some).collect())])
}
