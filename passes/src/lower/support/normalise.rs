//! Means, variances and softmax, accumulated in f32 for the narrow floats.

use kiln_algebra::{BinOp, DType, Ix, Monoid, Scalar, UnOp};

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// Mean over sorted axes, kept with extent 1.
pub(crate) fn mean(cx: &mut Lower, v: &Value, axes: &[usize]) -> Result<Value, LowerError> {
    let sum = cx.reduce(v, Monoid::Sum, axes, true)?;
    let count = axes.iter().fold(Ix::konst(1), |p, a| p.times(&v.dims()[*a]));
    divide(cx, &sum, &count)
}

/// A value divided by an extent.
pub(crate) fn divide(cx: &mut Lower, v: &Value, by: &Ix) -> Result<Value, LowerError> {
    let n = cx.number(&[], by, v.dtype());
    cx.unary(v, Scalar::bin(BinOp::Div, Scalar::arg(0), n))
}

/// `x - mean` and the variance, over sorted axes that are kept with extent 1 in the latter.
pub(crate) fn centred(cx: &mut Lower, v: &Value, axes: &[usize]) -> Result<(Value, Value), LowerError> {
    let m = mean(cx, v, axes)?;
    let c = cx.binary(BinOp::Sub, v, &m)?;
    let sq = cx.unary(&c, (x(0) * x(0)).0)?;
    let var = mean(cx, &sq, axes)?;
    Ok((c, var))
}

/// `1 / sqrt(v + epsilon)`.
pub(crate) fn inverse_deviation(cx: &mut Lower, v: &Value, epsilon: f32) -> Result<Value, LowerError> {
    let t = v.dtype();
    cx.unary(v, (k(t, 1.0) / (x(0) + k(t, f64::from(epsilon))).un(UnOp::Sqrt)).0)
}

/// `exp(x - max)` and its sum over an axis, kept with extent 1; in the compute type.
pub(crate) fn exponentials(cx: &mut Lower, v: &Value, axes: &[usize]) -> Result<(Value, Value, Value), LowerError> {
    let v = cx.cast(v, v.dtype().compute())?;
    let max = cx.reduce(&v, Monoid::Max, axes, true)?;
    let shifted = cx.binary(BinOp::Sub, &v, &max)?;
    let e = cx.unary(&shifted, x(0).un(UnOp::Exp).0)?;
    let sum = cx.reduce(&e, Monoid::Sum, axes, true)?;
    Ok((shifted, e, sum))
}

/// Logarithm of softmax along an axis, in the compute type.
pub(crate) fn log_softmax(cx: &mut Lower, v: &Value, axis: usize) -> Result<Value, LowerError> {
    let (shifted, _, sum) = exponentials(cx, v, &[axis])?;
    let dims = shifted.dims().to_vec();
    cx.map(&dims, (x(0) - x(1).un(UnOp::Log)).0, &[&shifted, &sum])
}

/// A parameter with one element a channel (dimension 1), to broadcast against a tensor of a rank.
pub(crate) fn channels(cx: &mut Lower, p: &Value, rank: usize) -> Result<Value, LowerError> {
    let mut dims = vec![Ix::konst(1); rank - 1];
    dims[0] = p.dims().first().cloned().unwrap_or(Ix::konst(1));
    cx.reshape(p, &dims)
}

/// `v * scale + bias` in the compute type, converted to `to`.
pub(crate) fn affine(
    cx: &mut Lower,
    v: &Value,
    scale: Option<&Value>,
    bias: Option<&Value>,
    to: DType,
) -> Result<Value, LowerError> {
    let dims = v.dims().to_vec();
    let (mut body, mut args) = (x(0), vec![v.clone()]);
    for (p, op) in [(scale, BinOp::Mul), (bias, BinOp::Add)] {
        if let Some(p) = p {
            body = body.bin(op, x(args.len()));
            let p = cx.cast(p, v.dtype())?;
            args.push(p);
        }
    }
    let body: Body = if to == v.dtype() { body } else { body.cast(to) };
    cx.map(&dims, body.0, &args.iter().collect::<Vec<_>>())
}
