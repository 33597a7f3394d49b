//! Helpers shared by families of operators.

pub mod attention;
pub mod gather;
pub mod grid;
pub mod loss;
pub mod normalise;
pub mod pool;
pub mod product;
pub mod quantise;
pub mod random;
pub mod recurrent;
mod recurrent_loop;
pub mod resample;
pub mod roi;
pub mod running;
pub mod select;
pub mod spectral;
pub mod unique;

use kiln_algebra::{BinOp, DType, Monoid, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support};

use super::{Lower, LowerError, Value};
pub(crate) use crate::lower::expr::{Body, k, x};

pub(crate) type Lowered = Result<Vec<Value>, LowerError>;

/// The i-th input, which the operator requires.
pub(crate) fn need<'v>(node: &OnnxNode, inputs: &'v [Option<Value>], i: usize) -> Result<&'v Value, LowerError> {
    optional(inputs, i).ok_or_else(|| node.invalid(format!("input {i} is missing")).into())
}

/// The i-th input where it is given.
/// Input `i`, where it is given, must have this rank: decompositions index its dimensions.
pub(crate) fn rank(node: &OnnxNode, inputs: &[Option<Value>], i: usize, rank: usize) -> Result<(), LowerError> {
    match optional(inputs, i).map(|v| v.rank()).filter(|r| *r != rank) {
        Some(found) => Err(node.invalid(format!("input {i} has rank {found}, not {rank}")).into()),
        None => Ok(()),
    }
}

pub(crate) fn optional(inputs: &[Option<Value>], i: usize) -> Option<&Value> {
    inputs.get(i).and_then(Option::as_ref)
}

/// Facts of the inputs, as inference takes them.
pub(crate) fn facts(inputs: &[Option<Value>]) -> Vec<Option<&kiln_dialects::onnx::Fact>> {
    inputs.iter().map(|v| v.as_ref().map(|v| &v.fact)).collect()
}

/// One output: a body of input 0.
pub(crate) fn unary(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], body: Body) -> Lowered {
    let v = need(node, inputs, 0)?;
    Ok(vec![cx.unary(v, body.0)?])
}

/// One output: an operation on one scalar.
pub(crate) fn simple(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], op: UnOp) -> Lowered {
    unary(cx, node, inputs, x(0).un(op))
}

/// One output: a function of f32 for the narrow floats, whose steps would otherwise round one by one.
pub(crate) fn in_compute(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], f: impl Fn(Body, DType) -> Body) -> Lowered {
    let v = need(node, inputs, 0)?;
    let (t, c) = (v.dtype(), v.dtype().compute());
    let body = if t == c { f(x(0), t) } else { f(x(0).cast(c), c).cast(t) };
    Ok(vec![cx.unary(v, body.0)?])
}

/// One output: a binary operation on inputs 0 and 1, broadcast.
pub(crate) fn binary(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], op: BinOp) -> Lowered {
    let (a, b) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    Ok(vec![cx.binary(op, a, b)?])
}

/// One output: all inputs joined by an operation from the left, broadcast.
pub(crate) fn fold(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>], op: BinOp) -> Result<Value, LowerError> {
    let dims = cx.out(0).dims;
    let mut all = Vec::new();
    for i in 0..inputs.len() {
        all.push(need(node, inputs, i)?);
    }
    let body = (1..all.len()).fold(Scalar::arg(0), |b, i| Scalar::bin(op, b, Scalar::arg(i)));
    cx.map(&dims, body, &all)
}

/// The axis attribute of a node for a rank.
pub(crate) fn axis(node: &OnnxNode, default: i64, rank: usize) -> Result<usize, LowerError> {
    Ok(support::axis(node, node.int("axis", default)?, rank)?)
}

/// An axis attribute of another name.
pub(crate) fn axis_named(node: &OnnxNode, name: &str, default: i64, rank: usize) -> Result<usize, LowerError> {
    Ok(support::axis(node, node.int(name, default)?, rank)?)
}

/// Position (int64) of the first or last extreme element along an axis, kept with extent 1. No number is the most extreme.
pub(crate) fn arg_extreme(cx: &mut Lower, v: &Value, axis: usize, monoid: Monoid, last: bool) -> Result<Value, LowerError> {
    let dims = v.dims().to_vec();
    let extreme = cx.reduce(v, monoid, &[axis], true)?;
    let hit = x(0).bin(BinOp::Eq, x(1));
    let hit = if v.dtype().is_float() { hit.bin(BinOp::Or, x(0).un(UnOp::IsNan)) } else { hit };
    let never = if last { -1.0 } else { f64::from(i32::MAX) };
    let at = hit.select(Body(Scalar::Axis(axis as u32)), k(DType::I64, never));
    let positions = cx.map(&dims, at.0, &[v, &extreme])?;
    cx.reduce(&positions, if last { Monoid::Max } else { Monoid::Min }, &[axis], true)
}
