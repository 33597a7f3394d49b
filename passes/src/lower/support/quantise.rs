//! Quantisation by scale and zero point: one for all, one a slice of an axis, or one a block along it.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar, UnOp, scalar::RoundMode};
use kiln_dialects::onnx::{OnnxNode, support};

use super::{k, need, optional, product::per_axis, x};
use crate::lower::{Lower, LowerError, Value};

/// How a scale or zero point is read for an element of a tensor.
fn parameter(node: &OnnxNode, v: &Value, p: &Value) -> Result<Access, LowerError> {
    if p.rank() == 0 || (p.rank() == 1 && p.dims()[0].is(1)) {
        return Ok(Access::new(vec![Ix::konst(0); p.rank()]));
    }
    let axis = support::axis(node, node.int("axis", 1)?, v.rank())?;
    if p.rank() == 1 {
        return Ok(Access::new(vec![Ix::axis(axis)]));
    }
    let block = node.int("block_size", 0)?;
    if p.rank() != v.rank() || block < 1 {
        return Err(node.invalid(format!("scales {} do not fit {}", p.fact.ty(), v.fact.ty())).into());
    }
    let mut a = Access::identity(v.rank());
    a.map[axis] = Ix::axis(axis).floordiv(&Ix::konst(block));
    Ok(a)
}

/// Cast, with the attributes `saturate` and `round_mode`.
///
/// # Errors
/// A mode that there is not.
pub(crate) fn convert(cx: &mut Lower, node: &OnnxNode, v: &Value, to: DType) -> Result<Value, LowerError> {
    if !to.is_minifloat() {
        return cx.cast(v, to);
    }
    let mode = match node.string("round_mode", "up")? {
        "up" => RoundMode::Up,
        "down" => RoundMode::Down,
        "nearest" => RoundMode::Nearest,
        other => return Err(node.invalid(format!("attribute 'round_mode' is '{other}', not up, down or nearest")).into()),
    };
    let saturate = node.flag("saturate", true)?;
    cx.unary(v, Scalar::cast_rounded(to, x(0).0, v.dtype(), saturate, mode))
}

/// Least and largest value of an integer type, in f32.
fn range(to: DType) -> Option<(f64, f64)> {
    let bits = to.narrow_bits()? as i32;
    Some(if to.is_signed() { (-2f64.powi(bits - 1), 2f64.powi(bits - 1) - 1.0) } else { (0.0, 2f64.powi(bits) - 1.0) })
}

/// `saturate(round(v / scale) + zero)`; to floats, the cast rounds. The quotient has the type of the attribute `precision`
/// or of the scale.
///
/// # Errors
/// A scale or zero point that does not fit.
pub(crate) fn quantise(
    cx: &mut Lower,
    node: &OnnxNode,
    v: &Value,
    scale: &Value,
    zero: Option<&Value>,
    to: DType,
) -> Result<Value, LowerError> {
    let t = DType::F32;
    let on = |i: usize, from: DType, to: DType| if from == to { x(i) } else { x(i).cast(to) };
    let precision = node.dtype_opt("precision")?.unwrap_or(scale.dtype());
    let precision = if precision.is_float() && !precision.is_storage() { precision } else { t };
    let quotient = on(0, v.dtype(), precision) / on(1, scale.dtype(), precision);
    let quotient = if precision == t { quotient } else { quotient.cast(t) };
    let mut body = if to.is_float() { quotient } else { quotient.un(UnOp::Round) };
    let mut args = vec![(v, Access::identity(v.rank())), (scale, parameter(node, v, scale)?)];
    if let Some(z) = zero {
        let zero = on(2, z.dtype(), t);
        // A float's zero point is zero, and must not turn a negative zero into a positive one.
        body = match to.is_float() {
            true => zero.clone().bin(BinOp::Eq, k(t, 0.0)).select(body.clone(), body + zero),
            false => body + zero,
        };
        args.push((z, parameter(node, v, z)?));
    }
    if let Some((low, high)) = range(to) {
        body = body.max(k(t, low)).min(k(t, high));
    }
    let body = Scalar::cast_rounded(to, body.0, t, node.flag("saturate", true)?, RoundMode::Up);
    cx.map_at(v.dims(), body, &args)
}

/// `(v - zero) * scale`; the difference is taken in int32, of floats in f32.
///
/// # Errors
/// A scale or zero point that does not fit.
pub(crate) fn dequantise(
    cx: &mut Lower,
    node: &OnnxNode,
    v: &Value,
    scale: &Value,
    zero: Option<&Value>,
    to: DType,
) -> Result<Value, LowerError> {
    let on = |i: usize, from: DType, t: DType| if from == t { x(i) } else { x(i).cast(t) };
    let mut args = vec![(v, Access::identity(v.rank())), (scale, parameter(node, v, scale)?)];
    let wide = if v.dtype().is_float() { DType::F32 } else { DType::I32 };
    let mut body = on(0, v.dtype(), wide);
    if let Some(z) = zero {
        body = body - on(2, z.dtype(), wide);
        args.push((z, parameter(node, v, z)?));
    }
    let body = if wide == DType::F32 { body } else { body.cast(DType::F32) } * on(1, scale.dtype(), DType::F32);
    let body = if to == DType::F32 { body } else { body.cast(to) };
    cx.map_at(v.dims(), body.0, &args)
}

/// Inputs of a quantised product.
pub(crate) struct Scales {
    /// Scale of the first operand.
    pub(crate) left: usize,
    /// Scale of the second operand.
    pub(crate) right: usize,
    /// Scale of the result.
    pub(crate) result: usize,
    /// Zero point of the result.
    pub(crate) zero: usize,
}

/// An int32 product quantised by the product of the operands' scales over the result's. Vectors of scales lie along the
/// two given axes of the result.
///
/// # Errors
/// Missing scales, or ones that do not fit.
pub(crate) fn requantise(
    cx: &mut Lower,
    node: &OnnxNode,
    inputs: &[Option<Value>],
    y: &Value,
    by: &Scales,
    axes: (usize, usize),
    rank: usize,
) -> Result<Value, LowerError> {
    let mut scale = |i: usize, axis: usize| -> Result<Value, LowerError> {
        let s = cx.cast(need(node, inputs, i)?, DType::F32)?;
        per_axis(cx, &s, rank, axis)
    };
    let (a, b, c) = (scale(by.left, axes.0)?, scale(by.right, axes.1)?, scale(by.result, axes.1)?);
    let ab = cx.binary(BinOp::Mul, &a, &b)?;
    let factor = cx.binary(BinOp::Div, &ab, &c)?;
    let mut args = vec![y.clone(), factor];
    let mut body = (x(0).cast(DType::F32) * x(1)).un(UnOp::Round);
    let to = cx.out(0).dtype;
    if let Some(z) = optional(inputs, by.zero) {
        let z = cx.cast(z, DType::F32)?;
        args.push(per_axis(cx, &z, rank, axes.1)?);
        body = body + x(2);
    }
    let dims = y.dims().to_vec();
    let body: Scalar = body.cast(to).0;
    cx.map(&dims, body, &args.iter().collect::<Vec<_>>())
}
