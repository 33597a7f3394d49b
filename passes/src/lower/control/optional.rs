//! # Optional values
//! A tensor or a sequence, or nothing.

use kiln_algebra::{Const, DType, Tensor, TensorType};
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::{HostKind, script::SequenceOp};

use super::{Lowered, need, result_name, special};
use crate::lower::{Lower, Value, host::HostOp};

pub(super) fn optional(cx: &mut Lower, _: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let Some(v) = args.first().and_then(Option::as_ref) else {
        let dtype = DType::F32;
        let none = special(cx, HostKind::OptionalTensor(dtype), dtype, None)?;
        cx.host(HostOp::Sequence(SequenceOp::None), &[], &[&none]);
        return Ok(vec![none]);
    };
    // A value that is there is as good as itself.
    Ok(vec![v.clone()])
}

pub(super) fn has_element(cx: &mut Lower, _: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let known = |cx: &mut Lower, b: bool| Ok(vec![cx.constant(Tensor::scalar(Const::bool(b)))?]);
    match args.first().and_then(Option::as_ref) {
        None => known(cx, false),
        Some(v) if matches!(cx.special(v), Some(HostKind::OptionalTensor(_) | HostKind::OptionalSequence(_))) => {
            let has = cx.external(TensorType { dtype: DType::Bool, dims: Vec::new() }, HostKind::Tensor(DType::Bool))?;
            cx.host(HostOp::Sequence(SequenceOp::Has), &[v], &[&has]);
            Ok(vec![has])
        }
        Some(_) => known(cx, true),
    }
}

pub(super) fn get_element(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let v = need(node, args, 0)?;
    let rank = cx.element_ranks.get(&v.id).copied();
    match cx.special(v) {
        Some(HostKind::OptionalTensor(d)) => {
            let rank = rank.ok_or_else(|| node.unsupported("the number of dimensions of the optional tensor is not known"))?;
            let at = cx.statements.len();
            let out = cx.external_tensor(d, &vec![None; rank], &result_name(node, 0))?;
            cx.host(HostOp::Sequence(SequenceOp::Get), &[v], &[&out]);
            let stmt = cx.statements.pop();
            cx.statements.splice(at..at, stmt);
            Ok(vec![out])
        }
        Some(HostKind::OptionalSequence(d)) => {
            let out = special(cx, HostKind::Sequence(d), d, rank)?;
            cx.host(HostOp::Sequence(SequenceOp::Get), &[v], &[&out]);
            Ok(vec![out])
        }
        _ => Ok(vec![v.clone()]),
    }
}
