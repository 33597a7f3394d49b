//! # Loop
//! A loop of the host. Extents of carried values that change from iteration to iteration are found by lowering the body
//! until what goes in agrees with what comes out.

use std::sync::Arc;

use kiln_algebra::{Const, DType, Ix, Tensor, TensorType};
use kiln_dialects::onnx::{OnnxGraph, OnnxNode};
use kiln_plan::HostKind;

use super::{
    Captures, Inside, Lowered, body_of,
    branch::{join, kind, raise},
    capture, mark, need, outside, result_name, scope, special,
};
use crate::lower::{
    Lower, LowerError, Value,
    host::{HostOp, LoopOp, free_names},
};

type Leading<'a> = dyn Fn(&mut Lower, &Value) -> Result<Vec<Value>, LowerError> + 'a;
type Trailing<'a> = dyn Fn(&Lower, &mut Lower, &Value, &mut Captures) -> Result<Vec<Value>, LowerError> + 'a;

/// What a loop is made of.
#[derive(Clone)]
pub(super) struct Parts<'a> {
    pub(super) body: &'a OnnxGraph,
    pub(super) trip: Option<Value>,
    pub(super) condition: Option<Value>,
    /// Values carried, before the first iteration.
    pub(super) init: Vec<Value>,
    /// Parameters of the body before the carried ones, from the number of the iteration.
    pub(super) leading: &'a Leading<'a>,
    /// The body's first result is the condition for the next iteration.
    pub(super) next_condition: bool,
    /// For each stacked item: the last one comes first.
    pub(super) reverse: Vec<bool>,
    /// Parameters of the body after the carried ones, from the number of the iteration. Values around the loop that they
    /// want are captured by the function.
    pub(super) trailing: &'a Trailing<'a>,
    /// How many parameters those are.
    pub(super) after: usize,
    /// Number of iterations as an extent, where it is known.
    pub(super) count: Option<Ix>,
}

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let body = body_of(node, "body")?;
    let given = |i: usize| args.get(i).cloned().flatten();
    let trip = given(0).filter(|t| t.fact.scalar().is_none_or(|c| c.to_i64() != i64::MAX));
    let condition = given(1).filter(|c| c.fact.scalar().is_none_or(|c| c.to_i64() == 0));
    let init = (2..args.len()).map(|i| need(node, args, i).cloned()).collect::<Result<Vec<_>, _>>()?;
    let carried = init.len();
    if body.params.len() != carried + 2 || body.outputs.len() < carried + 1 {
        return Err(node.invalid("the body's inputs or outputs do not fit the values carried").into());
    }
    let leading =
        |inner: &mut Lower, iteration: &Value| Ok(vec![iteration.clone(), inner.constant(Tensor::scalar(Const::bool(true)))?]);
    let count = trip.as_ref().filter(|_| condition.is_none()).and_then(|t| t.fact.contents.as_ref()?.first().cloned());
    let parts = Parts {
        body,
        trip,
        condition,
        init,
        leading: &leading,
        next_condition: true,
        reverse: vec![false; body.outputs.len() - carried - 1],
        trailing: &|_, _, _, _| Ok(Vec::new()),
        after: 0,
        count,
    };
    build(cx, node, &parts)
}

/// What is known of a carried value in every iteration.
#[derive(Clone)]
struct Known {
    kind: HostKind,
    dtype: DType,
    /// Extents; those that change are none.
    dims: Vec<Option<Ix>>,
    /// Rank of a sequence's elements.
    rank: Option<usize>,
    /// The body does not read it: exporters carry values that have no meaning before the first iteration.
    unread: bool,
}

/// A loop statement and its results. A value that the body hands on as it is stays outside of the loop.
pub(super) fn build(cx: &mut Lower, node: &OnnxNode, p: &Parts<'_>) -> Lowered {
    let (lead, first) = (p.body.params.len() - p.init.len() - p.after, usize::from(p.next_condition));
    let fixed: Vec<bool> =
        (0..p.init.len()).map(|i| hands_on(p.body, &p.body.outputs[first + i], &p.body.params[lead + i])).collect();
    if !fixed.iter().any(|f| *f) {
        return changing(cx, node, p, &|_, _, _| Ok(Vec::new()), &[]);
    }
    let mut body = p.body.clone();
    let mut at = 0;
    let names: Vec<Arc<str>> =
        fixed.iter().enumerate().filter(|(_, f)| **f).map(|(i, _)| body.params[lead + i].clone()).collect();
    body.params.retain(|_| {
        at += 1;
        at <= lead || at > lead + fixed.len() || !fixed[at - lead - 1]
    });
    at = 0;
    body.outputs.retain(|_| {
        at += 1;
        at <= first || at > first + fixed.len() || !fixed[at - first - 1]
    });
    let of = |wanted: bool| p.init.iter().zip(&fixed).filter(move |(_, f)| **f == wanted).map(|(v, _)| v.clone());
    let kept: Vec<Value> = of(true).collect();
    let parts = Parts { body: &body, init: of(false).collect(), ..p.clone() };
    let around = |outer: &Lower, inner: &mut Lower, captures: &mut Captures| {
        kept.iter().map(|v| capture(outer, inner, v, captures)).collect::<Result<Vec<_>, _>>()
    };
    let mut values = changing(cx, node, &parts, &around, &names)?.into_iter();
    let mut all: Vec<Value> = Vec::new();
    for (v, f) in p.init.iter().zip(&fixed) {
        all.push(if *f { v.clone() } else { values.next().ok_or_else(|| node.invalid("a carried value is lost"))? });
    }
    all.extend(values);
    Ok(all)
}

/// The body gives a parameter back unchanged.
fn hands_on(body: &OnnxGraph, output: &Arc<str>, param: &Arc<str>) -> bool {
    let mut name = output.clone();
    for n in body.nodes.iter().rev().filter(|n| &*n.op_type == "Identity") {
        if n.outputs.first().and_then(Option::as_ref) == Some(&name)
            && let Some(Some(from)) = n.inputs.first()
        {
            name = from.clone();
        }
    }
    name == *param
}

type Around<'a> = dyn Fn(&Lower, &mut Lower, &mut Captures) -> Result<Vec<Value>, LowerError> + 'a;

/// A loop whose carried values all change. `around` gives the values of names that the body sees besides.
fn changing(cx: &mut Lower, node: &OnnxNode, p: &Parts<'_>, around: &Around<'_>, names: &[Arc<str>]) -> Lowered {
    let carried_params = &p.body.params[p.body.params.len() - p.init.len() - p.after..];
    let free = free_names(&OnnxGraph { params: Vec::new(), inputs: Vec::new(), ..p.body.clone() });
    let mut known: Vec<Known> = p
        .init
        .iter()
        .zip(carried_params)
        .map(|(v, name)| Known {
            unread: !free.contains(name),
            kind: cx.special(v).unwrap_or(HostKind::Tensor(v.dtype())),
            dtype: v.dtype(),
            dims: v.dims().iter().map(|d| Some(d.clone())).collect(),
            rank: cx.element_ranks.get(&v.id).copied(),
        })
        .collect();
    let m = mark(cx);
    let first = usize::from(p.next_condition);
    let lowered = loop {
        let before = cx.shapes.clone();
        let mut lowered = body(cx, node, p, &known, around, names)?;
        for (i, k) in known.iter().enumerate() {
            let at = first + i;
            let single = |v: &Value| v.dims().iter().all(|d| d.is(1));
            if lowered.results.get(at).is_some_and(|v| v.rank() < k.dims.len() && single(v)) {
                raise(&mut lowered, at, k.dims.len())?;
            }
        }
        if !widen(cx, node, &mut known, &lowered, first, m)? {
            break lowered;
        }
        cx.shapes = before;
    };
    cx.enter(node, Vec::new());
    let carried = p.init.len();
    let items = first + carried..lowered.results.len();
    if items.len() != p.reverse.len() {
        return Err(node.invalid("the body's outputs do not fit the node's").into());
    }
    let at = cx.statements.len();
    let mut values = Vec::new();
    for (i, k) in known.iter().enumerate() {
        let rank = lowered.ranks[first + i].or(k.rank);
        values.push(match k.kind {
            HostKind::Tensor(dtype) => cx.external_tensor(dtype, &k.dims, &result_name(node, i))?,
            kind => special(cx, kind, k.dtype, rank)?,
        });
    }
    let mut stacked = Vec::new();
    for (i, reverse) in items.clone().zip(&p.reverse) {
        let v = &lowered.results[i];
        if !matches!(kind(&lowered, i), HostKind::Tensor(_)) {
            return Err(node.unsupported("a scan output is no tensor").into());
        }
        let dims: Vec<Option<Ix>> = v.dims().iter().map(|d| outside(&cx.shapes.canon(d), m)).collect();
        let mut all = vec![p.count.clone().filter(|_| !lowered_ends(&lowered, p))];
        all.extend(dims.clone());
        values.push(cx.external_tensor(v.dtype(), &all, &result_name(node, i - first))?);
        stacked.push((*reverse, dims));
    }
    let ends = lowered_ends(&lowered, p);
    let mut inner = lowered.scope;
    if p.next_condition && !ends {
        inner.results.remove(0);
    }
    let op =
        LoopOp { body: inner, trip: p.trip.is_some(), condition: p.condition.is_some(), next_condition: ends, carried, stacked };
    let mut init = Vec::new();
    for (v, k) in p.init.iter().zip(&known) {
        let raised = matches!(k.kind, HostKind::Tensor(_)) && v.rank() < k.dims.len() && !k.unread;
        init.push(if raised { cx.reshape(v, &vec![Ix::konst(1); k.dims.len()])? } else { v.clone() });
    }
    let inputs: Vec<&Value> = p.trip.iter().chain(&p.condition).chain(&init).collect();
    let outputs: Vec<&Value> = values.iter().collect();
    cx.host(HostOp::Loop(Box::new(op)), &inputs, &outputs);
    let stmt = cx.statements.pop();
    cx.statements.splice(at..at, stmt);
    Ok(values)
}

/// The body may end the loop.
fn lowered_ends(l: &Inside, p: &Parts<'_>) -> bool {
    p.next_condition && l.results[0].fact.scalar().is_none_or(|c| c.to_i64() == 0)
}

fn body(
    cx: &mut Lower,
    node: &OnnxNode,
    p: &Parts<'_>,
    known: &[Known],
    around: &Around<'_>,
    fixed: &[Arc<str>],
) -> Result<Inside, LowerError> {
    let names = &p.body.params;
    let mut fill = |outer: &Lower, inner: &mut Lower, captures: &mut Captures| -> Result<Vec<Value>, LowerError> {
        let scalar = TensorType { dtype: DType::I64, dims: Vec::new() };
        let iteration = inner.external(scalar, HostKind::Tensor(DType::I64))?;
        let mut all = (p.leading)(inner, &iteration)?;
        let mut params = vec![iteration.clone()];
        for (i, k) in known.iter().enumerate() {
            let v = match k.kind {
                HostKind::Tensor(dtype) => inner.external_tensor(dtype, &k.dims, &format!("{}.carried{i}", node.name))?,
                kind => special(inner, kind, k.dtype, k.rank)?,
            };
            params.push(v.clone());
            all.push(v);
        }
        all.extend((p.trailing)(outer, inner, &iteration, captures)?);
        if all.len() != names.len() {
            return Err(node.invalid("the body's inputs do not fit the node's").into());
        }
        inner.values.extend(names.iter().cloned().zip(all));
        let kept = around(outer, inner, captures)?;
        inner.values.extend(fixed.iter().cloned().zip(kept));
        Ok(params)
    };
    scope(cx, node, p.body, &mut fill)
}

/// Takes back what the body's results disagree with. True when there was something.
fn widen(cx: &Lower, node: &OnnxNode, known: &mut [Known], l: &Inside, first: usize, m: usize) -> Result<bool, LowerError> {
    let mut changed = false;
    if l.results.len() < first + known.len() {
        return Err(node.invalid("the body has fewer outputs than the loop carries values").into());
    }
    for (i, k) in known.iter_mut().enumerate() {
        let at = first + i;
        let next = &l.results[at];
        let found = kind(l, at);
        if found != k.kind {
            // An optional value goes in and its content comes out, or the other way round.
            let Some((joined, _)) = join((k.kind, false), (found, false)) else {
                return Err(node.invalid(format!("carried value {i} changes its type in the body")).into());
            };
            if joined != k.kind {
                k.kind = joined;
                changed = true;
            }
        }
        if k.rank.is_none() && l.ranks[at].is_some() {
            k.rank = l.ranks[at];
            changed = true;
        }
        if !matches!(k.kind, HostKind::Tensor(_)) {
            continue;
        }
        if next.rank() != k.dims.len() && k.unread {
            k.dims = vec![None; next.rank()];
            changed = true;
            continue;
        }
        // One element stays one element: the larger rank holds both.
        let one = |d: &Option<Ix>| d.as_ref().is_some_and(|d| d.is(1));
        if next.rank() > k.dims.len() && k.dims.iter().all(one) && next.dims().iter().all(|d| d.is(1)) {
            k.dims = vec![Some(Ix::konst(1)); next.rank()];
            changed = true;
            continue;
        }
        if next.rank() != k.dims.len() {
            let what = format!("carried value {i} has {} dimensions before the body and {} after it", k.dims.len(), next.rank());
            return Err(node.unsupported(what).into());
        }
        for (d, n) in k.dims.iter_mut().zip(next.dims()) {
            let stays = d.as_ref().is_none_or(|d| outside(&cx.shapes.canon(n), m).is_some_and(|n| cx.shapes.same(&n, d)));
            if !stays {
                *d = None;
                changed = true;
            }
        }
    }
    Ok(changed)
}
