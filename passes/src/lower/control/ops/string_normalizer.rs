//! # StringNormalizer
//! Texts that are no stop words, in another case. The case is Unicode's own, whatever the attribute `locale` says: only
//! Turkish, Azeri and Lithuanian have rules that differ.

use kiln_algebra::{DType, Ix};
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::script::{TextCase, TextOp};

use crate::lower::{
    Lower, Value,
    control::{Lowered, text},
    texts::action,
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let x = text(node, args, 0)?;
    let case = match node.string("case_change_action", "NONE")? {
        "NONE" => TextCase::Keep,
        "LOWER" => TextCase::Lower,
        "UPPER" => TextCase::Upper,
        other => return Err(node.invalid(format!("attribute 'case_change_action' is '{other}'")).into()),
    };
    let dims = match x.dims() {
        [_] => vec![None],
        [one, _] if one.as_const().is_none_or(|d| d == 1) => vec![Some(Ix::konst(1)), None],
        _ => return Err(node.invalid("the input is no vector, and no matrix of one row").into()),
    };
    let stopwords = node.strings("stopwords")?.unwrap_or_default().to_vec();
    let op = TextOp::Normalize { case, stopwords, case_sensitive: node.flag("is_case_sensitive", false)? };
    action(cx, node, op, &[x], &[(DType::Str, dims)])
}
