//! # Sequences
//! Lists of tensors that the host keeps. Elements' ranks are known when compiling, their extents when the model runs.

use kiln_algebra::{DType, TensorType};
use kiln_dialects::onnx::{OnnxGraph, OnnxNode};
use kiln_plan::{HostKind, script::SequenceOp};

use super::{
    Captures, Lowered, body_of, capture, int, need,
    repeat::{Parts, build},
    result_name, special,
};
use crate::lower::{Lower, LowerError, Value, host::HostOp};

fn sequence<'v>(cx: &Lower, node: &OnnxNode, args: &'v [Option<Value>], i: usize) -> Result<(&'v Value, DType), LowerError> {
    let v = need(node, args, i)?;
    match cx.special(v) {
        Some(HostKind::Sequence(d)) => Ok((v, d)),
        _ => Err(node.invalid(format!("input {i} is no sequence")).into()),
    }
}

/// Rank of the elements.
fn rank(cx: &Lower, node: &OnnxNode, v: &Value) -> Result<usize, LowerError> {
    cx.element_ranks.get(&v.id).copied().ok_or_else(|| {
        node.unsupported("the number of dimensions of the sequence's elements is not known; nothing was ever put into it").into()
    })
}

/// A statement whose result is a sequence.
fn make(cx: &mut Lower, op: SequenceOp, inputs: &[&Value], dtype: DType, rank: Option<usize>) -> Lowered {
    let v = special(cx, HostKind::Sequence(dtype), dtype, rank)?;
    cx.host(HostOp::Sequence(op), inputs, &[&v]);
    Ok(vec![v])
}

/// A statement whose result is a tensor of which only the rank is known.
fn tensor(cx: &mut Lower, node: &OnnxNode, op: SequenceOp, inputs: &[&Value], dtype: DType, rank: usize) -> Lowered {
    let at = cx.statements.len();
    let v = cx.external_tensor(dtype, &vec![None; rank], &result_name(node, 0))?;
    cx.host(HostOp::Sequence(op), inputs, &[&v]);
    let stmt = cx.statements.pop();
    cx.statements.splice(at..at, stmt);
    Ok(vec![v])
}

pub(super) fn empty(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    let dtype = node.dtype_opt("dtype")?.unwrap_or(DType::F32);
    make(cx, SequenceOp::New, &[], dtype, None)
}

pub(super) fn construct(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let items = (0..args.len()).map(|i| need(node, args, i)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = items.first() else { return Err(node.invalid("needs a tensor").into()) };
    if items.iter().any(|v| v.dtype() != first.dtype()) {
        return Err(node.invalid("the tensors differ in their element types").into());
    }
    let rank = items.iter().all(|v| v.rank() == first.rank()).then(|| first.rank());
    make(cx, SequenceOp::New, &items, first.dtype(), rank)
}

pub(super) fn insert(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (s, dtype) = sequence(cx, node, args, 0)?;
    let item = need(node, args, 1)?;
    if item.dtype() != dtype {
        return Err(node.invalid(format!("a tensor of {} is put into a sequence of {dtype}", item.dtype())).into());
    }
    let known = cx.element_ranks.get(&s.id).copied();
    let rank = Some(item.rank()).filter(|r| known.is_none_or(|k| k == *r));
    let inputs: Vec<&Value> = [s, item].into_iter().chain(args.get(2).and_then(Option::as_ref)).collect();
    make(cx, SequenceOp::Insert, &inputs, dtype, rank)
}

pub(super) fn erase(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (s, dtype) = sequence(cx, node, args, 0)?;
    let rank = cx.element_ranks.get(&s.id).copied();
    let inputs: Vec<&Value> = [s].into_iter().chain(args.get(1).and_then(Option::as_ref)).collect();
    make(cx, SequenceOp::Erase, &inputs, dtype, rank)
}

pub(super) fn at(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (s, dtype) = sequence(cx, node, args, 0)?;
    let (rank, position) = (rank(cx, node, s)?, need(node, args, 1)?);
    tensor(cx, node, SequenceOp::At, &[s, position], dtype, rank)
}

pub(super) fn length(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (s, _) = sequence(cx, node, args, 0)?;
    let v = cx.external(TensorType { dtype: DType::I64, dims: Vec::new() }, HostKind::Tensor(DType::I64))?;
    cx.host(HostOp::Sequence(SequenceOp::Length), &[s], &[&v]);
    Ok(vec![v])
}

pub(super) fn join(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let (s, dtype) = sequence(cx, node, args, 0)?;
    let (rank, new_axis) = (rank(cx, node, s)?, node.flag("new_axis", false)?);
    let axis = node.int_opt("axis")?.ok_or_else(|| node.invalid("attribute 'axis' is missing"))?;
    let op = SequenceOp::Join { axis, new_axis };
    tensor(cx, node, op, &[s], dtype, rank + usize::from(new_axis))
}

pub(super) fn split(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let v = need(node, args, 0)?;
    let sizes = args.get(1).and_then(Option::as_ref);
    let keep = node.flag("keepdims", true)?;
    let rank = v.rank() - usize::from(sizes.is_none() && !keep && v.rank() > 0);
    let op = SequenceOp::Split { axis: node.int("axis", 0)?, keep };
    let inputs: Vec<&Value> = [v].into_iter().chain(sizes).collect();
    make(cx, op, &inputs, v.dtype(), Some(rank))
}

/// `SequenceMap`: a loop that takes an element of each sequence and puts what the body makes of them into new sequences.
pub(super) fn map(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let body = body_of(node, "body")?;
    let (first, _) = sequence(cx, node, args, 0)?;
    let trip = length(cx, node, &[Some(first.clone())])?;
    // The body of the loop is the node's, then an insertion for each output.
    let count = body.outputs.len();
    let mut all: OnnxGraph = body.clone();
    let mut dtypes = Vec::new();
    for i in 0..count {
        let grown: std::sync::Arc<str> = format!("{}.{}.grown{i}", node.name, body.outputs[i]).into();
        let state: std::sync::Arc<str> = format!("{}.{}.state{i}", node.name, body.outputs[i]).into();
        let insert = OnnxNode {
            inputs: vec![Some(state.clone()), Some(body.outputs[i].clone())],
            ..OnnxNode::new("SequenceInsert", &node.name, &[], &[&grown])
        };
        all.nodes.push(insert);
        all.params.insert(i, state);
        all.outputs[i] = grown;
        dtypes.push(element_type(cx, node, body, args, i)?);
    }
    let mut init = Vec::new();
    for d in dtypes {
        init.extend(make(cx, SequenceOp::New, &[], d, None)?);
    }
    let trailing = |outer: &Lower, inner: &mut Lower, iteration: &Value, captures: &mut Captures| {
        let mut out = Vec::new();
        for v in args.iter().flatten() {
            let v2 = capture(outer, inner, v, captures)?;
            if inner.special(&v2).is_some() {
                out.extend(at(inner, node, &[Some(v2), Some(iteration.clone())])?);
            } else {
                out.push(v2);
            }
        }
        Ok(out)
    };
    let parts = Parts {
        body: &all,
        trip: trip.into_iter().next(),
        condition: None,
        init,
        leading: &|_, _| Ok(Vec::new()),
        next_condition: false,
        reverse: Vec::new(),
        trailing: &trailing,
        after: args.len(),
        count: None,
    };
    build(cx, node, &parts)
}

/// The element type of the body's i-th output: lowered once to see.
fn element_type(
    cx: &mut Lower,
    node: &OnnxNode,
    body: &OnnxGraph,
    args: &[Option<Value>],
    i: usize,
) -> Result<DType, LowerError> {
    let before = cx.shapes.clone();
    let mut fill = |outer: &Lower, inner: &mut Lower, captures: &mut Captures| -> Result<Vec<Value>, LowerError> {
        for (name, v) in body.params.iter().zip(args.iter().flatten()) {
            let v = capture(outer, inner, v, captures)?;
            let v = if inner.special(&v).is_some() {
                let zero = int(inner, 0)?;
                at(inner, node, &[Some(v), Some(zero)])?.remove(0)
            } else {
                v
            };
            inner.values.insert(name.clone(), v);
        }
        Ok(Vec::new())
    };
    let inside = super::scope(cx, node, body, &mut fill)?;
    cx.shapes = before;
    cx.enter(node, Vec::new());
    inside.results.get(i).map(Value::dtype).ok_or_else(|| node.invalid("the body lacks an output").into())
}
