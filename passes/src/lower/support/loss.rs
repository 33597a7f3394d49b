//! Negative log likelihood.

use kiln_algebra::{Access, BinOp, Ix, Monoid, Scalar};
use kiln_dialects::onnx::OnnxNode;

use super::{Body, k, need, normalise::divide, optional, x};
use crate::lower::{Lower, LowerError, Value};

/// Loss of log probabilities `v` (batch, classes, …) for the classes in input 1 (batch, …) with weights in input 2.
///
/// # Errors
/// Shapes or attributes that do not fit.
pub(crate) fn likelihood(cx: &mut Lower, node: &OnnxNode, v: &Value, inputs: &[Option<Value>]) -> Result<Value, LowerError> {
    let target = need(node, inputs, 1)?;
    if v.rank() < 2 || target.rank() + 1 != v.rank() {
        return Err(node.invalid(format!("classes {} do not fit scores {}", target.fact.ty(), v.fact.ty())).into());
    }
    let t = v.dtype();
    let dims = target.dims().to_vec();
    let chosen = Ix::axis(dims.len());
    let map = [Ix::axis(0), chosen.clone()].into_iter().chain((1..dims.len()).map(Ix::axis)).collect();
    let here = Access::identity(dims.len());
    let score = cx.gather(v, &dims, &[(target, here.clone())], map)?;
    let weight = match optional(inputs, 2) {
        Some(w) => Some(cx.gather(w, &dims, &[(target, here)], vec![chosen])?),
        None => None,
    };
    let ignored = node.int_opt("ignore_index")?;
    let skip = ignored.map(|i| Body(Scalar::bin(BinOp::Eq, Scalar::arg(1), Scalar::int(target.dtype(), i))));
    let weight = match (weight, skip) {
        (None, None) => None,
        (Some(w), None) => Some(w),
        (Some(w), Some(skip)) => Some(cx.map(&dims, skip.select(k(t, 0.0), x(0)).0, &[&w, target])?),
        (None, Some(skip)) => Some(cx.map(&dims, skip.select(k(t, 0.0), k(t, 1.0)).0, &[&score, target])?),
    };
    let loss = match &weight {
        // A score that is ignored may be infinite, and must not become no number.
        Some(w) => {
            let zero = x(1).bin(BinOp::Eq, k(t, 0.0));
            cx.map(&dims, zero.select(k(t, 0.0), (k(t, 0.0) - x(0)) * x(1)).0, &[&score, w])?
        }
        None => cx.unary(&score, (k(t, 0.0) - x(0)).0)?,
    };
    let all: Vec<usize> = (0..dims.len()).collect();
    let wide = cx.cast(&loss, t.compute())?;
    let r = match (node.string("reduction", "mean")?, &weight) {
        ("none", _) => return Ok(loss),
        ("sum", _) => cx.reduce(&wide, Monoid::Sum, &all, false)?,
        ("mean", None) => {
            let sum = cx.reduce(&wide, Monoid::Sum, &all, false)?;
            divide(cx, &sum, &dims.iter().fold(Ix::konst(1), |p, d| p.times(d)))?
        }
        ("mean", Some(w)) => {
            let w = cx.cast(w, t.compute())?;
            let (sum, weights) = (cx.reduce(&wide, Monoid::Sum, &all, false)?, cx.reduce(&w, Monoid::Sum, &all, false)?);
            cx.binary(BinOp::Div, &sum, &weights)?
        }
        (other, _) => return Err(node.invalid(format!("attribute 'reduction' is '{other}'")).into()),
    };
    cx.cast(&r, t)
}
