//! # If
//! A switch of two bodies; a condition that is known chooses when compiling.

use kiln_algebra::{Access, DType, Ix, Op, Scalar};
use kiln_dialects::onnx::{Fact, OnnxNode, Reason};
use kiln_plan::{HostKind, script::SequenceOp};

use super::{Inside, Lowered, body_of, mark, need, outside, result_name, scope, special};
use crate::lower::{Lower, LowerError, Value, host::HostOp, model};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Lowered {
    let condition = need(node, args, 0)?.clone();
    if let Some(c) = condition.fact.scalar() {
        let body = body_of(node, if c.to_i64() != 0 { "then_branch" } else { "else_branch" })?;
        // The body's names end with it.
        let around = cx.values.clone();
        let before = cx.errors.len();
        model::body(cx, body);
        if cx.errors.len() > before {
            let first = cx.errors.remove(before);
            cx.values = around;
            return Err(first);
        }
        let results = body.outputs.iter().map(|n| cx.values.get(n).cloned()).collect::<Option<Vec<_>>>();
        cx.values = around;
        return results.ok_or_else(|| match cx.errors.is_empty() {
            true => node.invalid("an output of the body is not computed").into(),
            false => LowerError::Earlier,
        });
    }
    let m = mark(cx);
    let mut cases = Vec::new();
    let mut place = Vec::new();
    let mut refused = None;
    for name in ["else_branch", "then_branch"] {
        let errors = cx.errors.len();
        match one_of(cx, node, &mut |cx| scope(cx, node, body_of(node, name)?, &mut |_, _, _| Ok(Vec::new()))) {
            Ok(case) => {
                place.push(cases.len() as i64);
                cases.push(case);
            }
            // A body that breaks its operators' rules for these shapes cannot be meant: taking it is an error of the run.
            Err(LowerError::Node(e)) if e.reason == Reason::Invalid && cx.errors.len() == errors => {
                place.push(i64::MAX);
                refused = Some(e);
            }
            Err(e) => return Err(e),
        }
    }
    match refused {
        Some(e) if cases.is_empty() => return Err(e.into()),
        Some(e) => tracing::warn!("the other body of '{}' is left out: {e}", node.name),
        None => {}
    }
    let index = Scalar::select(Scalar::arg(0), Scalar::int(DType::I64, place[1]), Scalar::int(DType::I64, place[0]));
    let one = vec![Ix::konst(1)];
    let flat = cx.reshape(&condition, &one)?;
    let selector = cx.unary(&flat, index)?;
    switch(cx, node, &selector, cases, m)
}

/// Gives tensors of one element the largest rank that they have in any case: exporters turn `[1]` into a scalar and back
/// without care.
fn even_ranks(cases: &mut [Inside], i: usize) -> Result<(), LowerError> {
    let single = |c: &Inside| c.results[i].dims().iter().all(|d| d.is(1));
    let most = cases.iter().map(|c| c.results[i].rank()).max().unwrap_or(0);
    let uneven = cases.iter().any(|c| c.results[i].rank() != most);
    if !uneven || !cases.iter().all(single) {
        return Ok(());
    }
    cases.iter_mut().filter(|c| c.results[i].rank() != most).try_for_each(|c| raise(c, i, most))?;
    Ok(())
}

/// A result of one element as one of another rank.
pub(super) fn raise(c: &mut Inside, i: usize, rank: usize) -> Result<(), LowerError> {
    let old = c.results[i].clone();
    let ones = vec![Ix::konst(1); rank];
    let access = Access::new(vec![Ix::konst(0); old.rank()]);
    let view = Op::View { domain: ones.clone(), access };
    let id = c.scope.graph.push(view, &[old.id], &[]).map_err(|e| LowerError::Port { what: e.to_string() })?;
    c.scope.results[i] = id;
    c.results[i] = Value { id, fact: Fact::new(old.dtype(), ones) };
    Ok(())
}

/// Lowers one of several bodies: what it learns of symbols around it does not hold beside it.
pub(super) fn one_of(
    cx: &mut Lower,
    node: &OnnxNode,
    f: &mut dyn FnMut(&mut Lower) -> Result<Inside, LowerError>,
) -> Result<Inside, LowerError> {
    let before = cx.shapes.clone();
    let out = f(cx);
    let made: Vec<_> = cx.shapes.symbols[before.symbols.len()..].to_vec();
    cx.shapes = before;
    cx.shapes.symbols.extend(made);
    cx.enter(node, Vec::new());
    out
}

/// A switch over bodies whose symbols begin at `mark`; results agree in kind, type and rank.
pub(super) fn switch(cx: &mut Lower, node: &OnnxNode, selector: &Value, mut cases: Vec<Inside>, mark: usize) -> Lowered {
    let count = cases.first().map_or(0, |c| c.results.len());
    if cases.iter().any(|c| c.results.len() != count) {
        return Err(node.invalid("the bodies differ in their number of outputs").into());
    }
    let mut outputs = Vec::new();
    let mut shapes: Vec<Option<Vec<Option<Ix>>>> = Vec::new();
    for i in 0..count {
        let kinds = cases.iter().map(|c| (kind(c, i), is_nothing(c, i))).collect::<Vec<_>>();
        let mut first = kinds[0];
        for other in &kinds[1..] {
            let joined = join(first, *other).ok_or_else(|| {
                let (a, b) = (show(first.0), show(other.0));
                node.unsupported(format!("output {i} is {a} in one body and {b} in another"))
            })?;
            first = joined;
        }
        let first = first.0;
        // Nothing is nothing of any kind.
        for c in cases.iter_mut().filter(|c| is_nothing(c, i)) {
            c.scope.kinds.insert(c.results[i].id, first);
        }
        if let HostKind::Tensor(dtype) = first {
            even_ranks(&mut cases, i)?;
            let ranks: Vec<usize> = cases.iter().map(|c| c.results[i].rank()).collect();
            if let Some(other) = ranks.iter().find(|r| **r != ranks[0]) {
                let what = format!(
                    "output {i} has {} dimensions in one body and {other} in another, and the condition is only known when the model \
                     runs; bind the shapes that it depends on with --shape",
                    ranks[0]
                );
                return Err(node.unsupported(what).into());
            }
            let dims: Vec<Option<Ix>> = (0..ranks[0])
                .map(|d| {
                    let of = |c: &Inside| outside(&cx.shapes.canon(&c.results[i].dims()[d]), mark);
                    let first = of(&cases[0])?;
                    cases.iter().all(|c| of(c).is_some_and(|o| cx.shapes.same(&o, &first))).then_some(first)
                })
                .collect();
            shapes.push(Some(dims));
            outputs.push((dtype, None));
        } else {
            let rank = cases.iter().find_map(|c| c.ranks[i]);
            shapes.push(None);
            outputs.push((element(first), Some((first, rank))));
        }
    }
    // The switch itself comes before what looks at its results.
    let at = cx.statements.len();
    let mut values = Vec::new();
    for (i, ((dtype, other), dims)) in outputs.into_iter().zip(shapes).enumerate() {
        values.push(match (other, dims) {
            (Some((kind, rank)), _) => special(cx, kind, dtype, rank)?,
            (None, dims) => cx.external_tensor(dtype, &dims.unwrap_or_default(), &result_name(node, i))?,
        });
    }
    let results: Vec<&Value> = values.iter().collect();
    let scopes = cases.into_iter().map(|c| c.scope).collect();
    cx.host(HostOp::Switch(scopes), &[selector], &results);
    let stmt = cx.statements.pop();
    cx.statements.splice(at..at, stmt);
    Ok(values)
}

/// The result is an optional without a value, whose kind says nothing.
fn is_nothing(c: &Inside, i: usize) -> bool {
    let id = c.results[i].id;
    c.scope.host.iter().any(|s| matches!(s.op, HostOp::Sequence(SequenceOp::None)) && s.outputs.contains(&id))
}

/// The kind that holds values of both kinds, each with whether it is certainly nothing.
pub(super) fn join((a, nothing_a): (HostKind, bool), (b, nothing_b): (HostKind, bool)) -> Option<(HostKind, bool)> {
    if a == b || nothing_a && nothing_b {
        return Some((a, nothing_a && nothing_b));
    }
    match (nothing_a, nothing_b) {
        (true, _) => return Some((optional(b), false)),
        (_, true) => return Some((optional(a), false)),
        _ => {}
    }
    (optional(a) == optional(b)).then_some((optional(a), false))
}

/// The kind with nothing beside its values.
fn optional(k: HostKind) -> HostKind {
    match k {
        HostKind::Tensor(d) => HostKind::OptionalTensor(d),
        HostKind::Sequence(d) => HostKind::OptionalSequence(d),
        other => other,
    }
}

pub(super) fn element(k: HostKind) -> DType {
    match k {
        HostKind::Tensor(d) | HostKind::Sequence(d) | HostKind::OptionalTensor(d) | HostKind::OptionalSequence(d) => d,
    }
}

pub(super) fn kind(c: &Inside, i: usize) -> HostKind {
    let v = &c.results[i];
    c.scope.kinds.get(&v.id).copied().unwrap_or(HostKind::Tensor(v.dtype()))
}

fn show(k: HostKind) -> String {
    let of = |what: &str, d: DType| format!("{what} of {d}");
    match k {
        HostKind::Tensor(d) => of("a tensor", d),
        HostKind::Sequence(d) => of("a sequence", d),
        HostKind::OptionalTensor(d) => of("an optional tensor", d),
        HostKind::OptionalSequence(d) => of("an optional sequence", d),
    }
}
