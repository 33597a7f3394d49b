//! # RegexFullMatch
//! Whether a regular expression matches whole texts.

use kiln_algebra::DType;
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::script::TextOp;

use crate::lower::{
    Lower, Value,
    control::{Lowered, text},
    texts::action,
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let x = text(node, args, 0)?;
    let pattern = node.string("pattern", "")?.to_owned();
    action(cx, node, TextOp::FullMatch { pattern }, &[x], &[(DType::Bool, x.dims().iter().cloned().map(Some).collect())])
}
