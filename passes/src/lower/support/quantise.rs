//! Quantisation by scale and zero point: one for all, one a slice of an axis, or one a block along it.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::{OnnxNode, support};

use super::{need, optional, product::per_axis, x};
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

/// `saturate(round(v / scale) + zero)`.
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
    let on = |i: usize, from: DType| if from == t { x(i) } else { x(i).cast(t) };
    let mut body = (on(0, v.dtype()) / on(1, scale.dtype())).un(UnOp::Round);
    let mut args = vec![(v, Access::identity(v.rank())), (scale, parameter(node, v, scale)?)];
    if let Some(z) = zero {
        body = body + on(2, z.dtype());
        args.push((z, parameter(node, v, z)?));
    }
    cx.map_at(v.dims(), body.cast(to).0, &args)
}

/// `(v - zero) * scale`; the difference is taken in int32.
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
    let mut body = on(0, v.dtype(), DType::I32);
    if let Some(z) = zero {
        body = body - on(2, z.dtype(), DType::I32);
        args.push((z, parameter(node, v, z)?));
    }
    let body = body.cast(DType::F32) * on(1, scale.dtype(), DType::F32);
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
