//! Operators that become statements of the host: control flow, sequences, optional values.

mod branch;
mod optional;
mod repeat;
mod runtime;
mod scan;
mod sequence;

use std::sync::Arc;

use kiln_algebra::{DType, NodeId, Op, Tensor, TensorType};
use kiln_dialects::onnx::{AttrValue, Fact, OnnxGraph, OnnxNode};

use super::{
    Lower, LowerError, Value,
    host::{Scope, free_names},
    model,
};

pub(super) use runtime::{AxesOperand, read_operands, specialise};

type Lowered = Result<Vec<Value>, LowerError>;
type ControlFn = fn(&mut Lower, &OnnxNode, &[Option<Value>]) -> Lowered;

include!(concat!(env!("OUT_DIR"), "/host_ops.rs"));

/// The lowering of an operator that is the host's: a file of `ops`.
pub(super) fn find(domain: &str, op_type: &str) -> Option<ControlFn> {
    let key = kiln_dialects::onnx::schema::qualified(domain, op_type)?.to_ascii_lowercase();
    OPS.binary_search_by(|(name, _)| (*name).cmp(&key)).ok().map(|i| OPS[i].1)
}

/// A `Scan` that a decomposition makes.
pub(super) fn scan(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    scan::lower(cx, node, args)
}

fn need<'v>(node: &OnnxNode, args: &'v [Option<Value>], i: usize) -> Result<&'v Value, LowerError> {
    args.get(i).and_then(Option::as_ref).ok_or_else(|| node.invalid(format!("input {i} is missing")).into())
}

/// An input that is a tensor of texts.
fn text<'v>(node: &OnnxNode, args: &'v [Option<Value>], i: usize) -> Result<&'v Value, LowerError> {
    let v = need(node, args, i)?;
    if v.dtype() == DType::Str { Ok(v) } else { Err(node.invalid(format!("input {i} is no tensor of texts")).into()) }
}

fn body_of<'n>(node: &'n OnnxNode, name: &str) -> Result<&'n OnnxGraph, LowerError> {
    match node.attrs.get(name) {
        Some(AttrValue::Graph(g)) => Ok(g),
        _ => Err(node.invalid(format!("the body '{name}' is missing")).into()),
    }
}

/// A body that was lowered: its scope and its results.
struct Inside {
    scope: Scope,
    results: Vec<Value>,
    ranks: Vec<Option<usize>>,
}

/// The number of symbols before a body was lowered: those from there on are the body's.
fn mark(cx: &Lower) -> usize {
    cx.shapes.symbols.len()
}

/// Lowers a body in a scope of its own. `params` makes the values of the body's inputs, and may add statements; the names
/// are the body's.
fn scope(cx: &mut Lower, node: &OnnxNode, body: &OnnxGraph, fill: &mut Fill<'_>) -> Result<Inside, LowerError> {
    let mut inner = Lower::new(std::mem::take(&mut cx.shapes));
    inner.texts = std::mem::take(&mut cx.texts);
    inner.enter(node, Vec::new());
    let result = fill_scope(cx, &mut inner, node, body, fill);
    cx.shapes = std::mem::take(&mut inner.shapes);
    cx.texts = std::mem::take(&mut inner.texts);
    let (params, captures, results) = result?;
    if !inner.errors.is_empty() {
        let first = inner.errors.remove(0);
        cx.errors.append(&mut inner.errors);
        return Err(first);
    }
    let captures = used(&inner, &results, captures);
    let names = inner.values.iter().map(|(n, v)| (v.id, n.clone())).collect();
    let ranks = results.iter().map(|v| inner.element_ranks.get(&v.id).copied()).collect();
    let scope = Scope {
        names,
        captures,
        params: params.iter().map(|p| p.id).collect(),
        results: results.iter().map(|r| r.id).collect(),
        graph: inner.graph,
        host: inner.statements,
        kinds: inner.kinds,
    };
    Ok(Inside { scope, results, ranks })
}

/// Captures that the body's graph or statements read.
fn used(inner: &Lower, results: &[Value], captures: Captures) -> Captures {
    let operands = inner.graph.nodes.iter().flat_map(|n| &n.inputs).chain(inner.statements.iter().flat_map(|s| &s.inputs));
    let nested = inner.statements.iter().flat_map(|s| s.bodies()).flat_map(|b| b.captures.iter().map(|(outer, _)| outer));
    let all: std::collections::BTreeSet<NodeId> = operands.chain(nested).copied().chain(results.iter().map(|r| r.id)).collect();
    captures.into_iter().filter(|(_, id)| all.contains(id)).collect()
}

type Filled = (Vec<Value>, Captures, Vec<Value>);
/// Values of the scope around a body, and the nodes of the body's that stand for them.
type Captures = Vec<(NodeId, NodeId)>;
/// Makes the parameters of a body: from what is around it, in its own context; notes what it captures.
type Fill<'a> = dyn FnMut(&Lower, &mut Lower, &mut Captures) -> Result<Vec<Value>, LowerError> + 'a;

fn fill_scope(
    cx: &Lower,
    inner: &mut Lower,
    node: &OnnxNode,
    body: &OnnxGraph,
    fill: &mut Fill<'_>,
) -> Result<Filled, LowerError> {
    let mut captures = Vec::new();
    for name in free_names(body) {
        // A name that failed outside is passed over here, too: its error is known.
        let Some(outer) = cx.values.get(&name) else { continue };
        let v = capture(cx, inner, outer, &mut captures)?;
        inner.values.insert(name, v);
    }
    let params = fill(cx, inner, &mut captures)?;
    inner.enter(node, Vec::new());
    model::body(inner, body);
    let mut results = Vec::new();
    if inner.errors.is_empty() {
        for name in &body.outputs {
            let v = inner.values.get(name).cloned();
            let missing = || match cx.errors.is_empty() {
                true => node.invalid(format!("the body's output '{name}' is not computed")).into(),
                false => LowerError::Earlier,
            };
            results.push(v.ok_or_else(missing)?);
        }
    }
    Ok((params, captures, results))
}

/// What a body sees of a value around it.
pub(super) fn capture(cx: &Lower, inner: &mut Lower, outer: &Value, captures: &mut Captures) -> Result<Value, LowerError> {
    let text = outer.dtype() == DType::Str;
    if let Some(t) = outer.fact.value.as_ref().or_else(|| cx.known(outer.id)).filter(|_| !text) {
        return inner.constant(t.clone());
    }
    let n = cx.graph.node(outer.id);
    if let Op::Weight(..) = n.op {
        return inner.push(n.op.clone(), &[]);
    }
    let kind = cx.kinds.get(&outer.id).copied().unwrap_or(kiln_plan::HostKind::Tensor(outer.dtype()));
    let mut v = inner.external(TensorType { dtype: outer.dtype(), ..n.ty.clone() }, kind)?;
    v.fact = outer.fact.clone();
    if let Some(rank) = cx.element_ranks.get(&outer.id) {
        inner.element_ranks.insert(v.id, *rank);
    }
    captures.push((outer.id, v.id));
    Ok(v)
}

/// The extent where it means the same outside of a body whose symbols begin at `mark`.
fn outside(d: &kiln_algebra::Ix, mark: usize) -> Option<kiln_algebra::Ix> {
    d.symbols().iter().all(|s| *s < mark).then(|| d.clone())
}

/// An int64 scalar constant.
fn int(cx: &mut Lower, v: i64) -> Result<Value, LowerError> {
    cx.constant(Tensor::from_fn(DType::I64, &[], |_| kiln_algebra::Const::from_i64(DType::I64, v)))
}

/// The node that stands for a sequence or an optional value.
fn special(cx: &mut Lower, kind: kiln_plan::HostKind, dtype: DType, rank: Option<usize>) -> Result<Value, LowerError> {
    let v = cx.external(TensorType { dtype, dims: Vec::new() }, kind)?;
    if let Some(rank) = rank {
        cx.element_ranks.insert(v.id, rank);
    }
    Ok(Value { fact: Fact::new(dtype, Vec::new()), ..v })
}

/// A name for symbols of a node's i-th result.
pub(in crate::lower) fn result_name(node: &OnnxNode, i: usize) -> Arc<str> {
    node.outputs.get(i).cloned().flatten().unwrap_or_else(|| format!("{}.{i}", node.name).into())
}
