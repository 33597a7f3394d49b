//! # If
//! A switch of two bodies; a condition that is known chooses when compiling.

use kiln_algebra::{DType, Ix};
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::HostKind;

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
        return results.ok_or_else(|| node.invalid("an output of the body is not computed").into());
    }
    let m = mark(cx);
    let mut cases = Vec::new();
    for name in ["else_branch", "then_branch"] {
        cases.push(one_of(cx, node, &mut |cx| scope(cx, node, body_of(node, name)?, &mut |_, _, _| Ok(Vec::new())))?);
    }
    switch(cx, node, &condition, cases, m)
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
pub(super) fn switch(cx: &mut Lower, node: &OnnxNode, selector: &Value, cases: Vec<Inside>, mark: usize) -> Lowered {
    let count = cases.first().map_or(0, |c| c.results.len());
    if cases.iter().any(|c| c.results.len() != count) {
        return Err(node.invalid("the bodies differ in their number of outputs").into());
    }
    let mut outputs = Vec::new();
    let mut shapes: Vec<Option<Vec<Option<Ix>>>> = Vec::new();
    for i in 0..count {
        let kinds = cases.iter().map(|c| kind(c, i)).collect::<Vec<_>>();
        let first = kinds[0];
        if let Some(other) = kinds.iter().find(|k| **k != first) {
            return Err(node
                .unsupported(format!("output {i} is {} in one body and {} in another", show(first), show(*other)))
                .into());
        }
        if let HostKind::Tensor(dtype) = first {
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
            outputs.push((cases[0].results[i].dtype(), Some((first, rank))));
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
