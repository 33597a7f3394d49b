//! # StringSplit
//! Parts of texts, and how many each has.

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
    let delimiter = Some(node.string("delimiter", "")?.to_owned()).filter(|d| !d.is_empty());
    let most = node.int_opt("maxsplit")?.and_then(|m| u64::try_from(m).ok());
    let counts: Vec<_> = x.dims().iter().cloned().map(Some).collect();
    let parts = counts.iter().cloned().chain([None]).collect();
    action(cx, node, TextOp::Split { delimiter, most }, &[x], &[(DType::Str, parts), (DType::I64, counts)])
}
