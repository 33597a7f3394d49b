//! Operands that steer shapes and are only known when the model runs.
//!
//! Where elements are extents, they are read into symbols. Where they are axes, the node is lowered for every choice of
//! axes, and a switch takes the one that the model asks for.

use kiln_algebra::{BinOp, Const, DType, Ix, Monoid, Scalar, Tensor};
use kiln_dialects::onnx::{OnnxGraph, OnnxNode};

use super::{Inside, Lowered, branch, mark, scope};
use crate::lower::{Lower, LowerError, Value, axes_of, host::FAR};

/// Operands up to this many elements are read.
const ELEMENTS: usize = 64;
/// Nodes are lowered for at most this many choices.
const CHOICES: usize = 64;

/// The operands with elements of those that may be extents as symbols; `None` when there is nothing to read.
pub(in crate::lower) fn read_operands(cx: &mut Lower, args: &[Option<Value>]) -> Result<Option<Vec<Option<Value>>>, LowerError> {
    let mut out = args.to_vec();
    let mut found = false;
    for (i, arg) in out.iter_mut().enumerate() {
        let Some(v) = arg else { continue };
        let small = v.fact.shape().is_some_and(|s| s.len() <= 1 && s.iter().product::<usize>() <= ELEMENTS);
        if v.fact.contents.is_some() || !small || v.dtype().is_float() || matches!(v.dtype(), DType::U64 | DType::Str) {
            continue;
        }
        let n: usize = v.fact.shape().unwrap_or_default().iter().product();
        let wide = cx.cast(v, DType::I64)?;
        let far = |v: i64| Scalar::int(DType::I64, v);
        let near = Scalar::bin(BinOp::Min, Scalar::bin(BinOp::Max, Scalar::arg(0), far(-FAR)), far(FAR));
        let near = cx.unary(&wide, near)?;
        let name = format!("{}.in{i}", cx.node().name);
        let contents: Vec<Ix> =
            (0..n).map(|e| cx.read_symbol(&near, e, &format!("{name}.{e}"), -FAR, Some(FAR))).collect::<Result<_, _>>()?;
        v.fact = v.fact.clone().with_contents(Some(contents));
        found = true;
    }
    Ok(found.then_some(out))
}

/// How an operand names axes.
#[derive(Clone, Copy, PartialEq)]
enum Axes {
    /// Some axes, in no order.
    Set,
    /// Axes of the result, in no order.
    Added,
    /// Some axes, in the order of other operands.
    List,
}

/// An operand that names axes: an operator that has one declares it as `AXES`, beside its lowering.
#[derive(Clone, Copy)]
pub(in crate::lower) struct AxesOperand {
    at: usize,
    how: Axes,
}

impl AxesOperand {
    /// Axes of the first operand, in no order.
    pub(in crate::lower) const fn set(at: usize) -> Self {
        Self { at, how: Axes::Set }
    }
    /// Axes that the result has beside those of the first operand.
    pub(in crate::lower) const fn added(at: usize) -> Self {
        Self { at, how: Axes::Added }
    }
    /// Axes of the first operand, in the order of other operands.
    pub(in crate::lower) const fn list(at: usize) -> Self {
        Self { at, how: Axes::List }
    }
}

/// Which operand of a node names axes, and of how many dimensions.
fn axes_operand(node: &OnnxNode, args: &[Option<Value>]) -> Option<(usize, Axes, usize)> {
    let rank = args.first()?.as_ref()?.rank();
    let AxesOperand { at, how } = axes_of(node)?;
    let v = args.get(at)?.as_ref()?;
    if v.fact.contents.is_some() {
        return None;
    }
    let n: usize = v.fact.shape()?.iter().product();
    Some((at, how, if how == Axes::Added { rank + n } else { rank }))
}

/// The node lowered for every choice of axes, where an operand names axes that are not known.
pub(in crate::lower) fn specialise(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>]) -> Option<Lowered> {
    let (at, how, rank) = axes_operand(node, args)?;
    Some(choices(cx, node, args, at, how, rank))
}

fn choices(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>], at: usize, how: Axes, rank: usize) -> Lowered {
    cx.enter(node, Vec::new());
    let Some(Some(axes)) = args.get(at).cloned() else { return Ok(Vec::new()) };
    let shape = axes.fact.shape().unwrap_or_default();
    let n: usize = shape.iter().product();
    let codes = u32::try_from(n).ok().and_then(|n| rank.checked_pow(n)).filter(|c| *c <= 4096);
    let too_many = || {
        let what = format!("input {at} names {n} of {rank} axes only when the model runs: too many choices; make it a constant");
        LowerError::from(node.unsupported(what))
    };
    let codes = codes.ok_or_else(too_many)?;
    // The code of a list of axes has a digit for each; lists that mean the same share a case.
    let mut lists: Vec<Vec<i64>> = Vec::new();
    let mut case_of_code: Vec<i64> = Vec::new();
    for code in 0..codes {
        let mut list: Vec<i64> = (0..n).map(|i| (code / rank.pow(i as u32) % rank) as i64).collect();
        let mut sorted = list.clone();
        sorted.sort_unstable();
        if sorted.windows(2).any(|w| w[0] == w[1]) {
            case_of_code.push(i64::MAX);
            continue;
        }
        if how != Axes::List {
            list = sorted;
        }
        let case = lists.iter().position(|l| *l == list).unwrap_or_else(|| {
            lists.push(list);
            lists.len() - 1
        });
        case_of_code.push(case as i64);
    }
    if lists.len() > CHOICES {
        return Err(too_many());
    }
    let m = mark(cx);
    let mut cases: Vec<Inside> = Vec::new();
    let mut place: Vec<i64> = Vec::new();
    let mut refused = None;
    for list in &lists {
        let constant = Tensor::from_fn(axes.dtype(), &shape, |i| Const::from_i64(axes.dtype(), list[i]));
        let case = branch::one_of(cx, node, &mut |cx| one(cx, node, args, at, &constant));
        match case {
            Ok(case) => {
                place.push(cases.len() as i64);
                cases.push(case);
            }
            // Axes that the operator does not take here are an error only if the model asks for them.
            Err(e) => {
                place.push(i64::MAX);
                refused = refused.or(Some(e));
            }
        }
    }
    if let (true, Some(e)) = (cases.is_empty(), refused) {
        return Err(e);
    }
    let table: Vec<i64> =
        case_of_code.iter().map(|c| usize::try_from(*c).ok().and_then(|c| place.get(c)).map_or(i64::MAX, |p| *p)).collect();
    let selector = selector(cx, &axes, n, rank, &table)?;
    branch::switch(cx, node, &selector, cases, m)
}

/// The number of the case for the axes that the operand names, as an int64 scalar; an invalid list is far out of range.
fn selector(cx: &mut Lower, axes: &Value, n: usize, rank: usize, case_of_code: &[i64]) -> Result<Value, LowerError> {
    let wide = cx.cast(axes, DType::I64)?;
    let flat = cx.reshape(&wide, &[Ix::konst(n as i64)])?;
    let r = Scalar::int(DType::I64, rank as i64);
    // Python's remainder brings negative axes into range.
    let weights = Tensor::i64(&[n], &(0..n).map(|i| rank.pow(i as u32) as i64).collect::<Vec<_>>());
    let weights = cx.constant(weights)?;
    let digit = Scalar::bin(BinOp::Mul, Scalar::bin(BinOp::Mod, Scalar::arg(0), r), Scalar::arg(1));
    let digits = cx.map(&[Ix::konst(n as i64)], digit, &[&flat, &weights])?;
    let code = cx.reduce(&digits, Monoid::Sum, &[0], false)?;
    let table = cx.constant(Tensor::i64(&[case_of_code.len()], case_of_code))?;
    cx.gather(&table, &[], &[(&code, kiln_algebra::Access::new(Vec::new()))], vec![Ix::axis(0)])
}

/// The node in a scope of its own with an operand that is known.
fn one(cx: &mut Lower, node: &OnnxNode, args: &[Option<Value>], at: usize, constant: &Tensor) -> Result<Inside, LowerError> {
    // A body of one node: operands are captured by name.
    let name = |i: usize| -> std::sync::Arc<str> { format!("{}.operand{i}", node.name).into() };
    let mut inner = node.clone();
    inner.inputs = args.iter().enumerate().map(|(i, a)| a.as_ref().map(|_| name(i))).collect();
    inner.outputs = (0..node.outputs.len()).map(|i| Some(format!("{}.result{i}", node.name).into())).collect();
    let outputs = inner.outputs.iter().flatten().cloned().collect();
    let params = inner.inputs.iter().flatten().cloned().collect();
    let body = OnnxGraph { nodes: vec![inner], outputs, params, ..OnnxGraph::default() };
    scope(cx, node, &body, &mut |outer, cx, captures| {
        for (i, a) in args.iter().enumerate() {
            let Some(a) = a else { continue };
            let v = if i == at { cx.constant(constant.clone())? } else { super::capture(outer, cx, a, captures)? };
            cx.values.insert(name(i), v);
        }
        Ok(Vec::new())
    })
}
