//! Elements that data choose.

use kiln_algebra::{Access, Const, DType, Ix, Monoid, Scalar};

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Running, Value};

/// Elements of `v` along an axis at indices of the same rank (int64, in range), one an element of the result.
pub(crate) fn along(cx: &mut Lower, v: &Value, indices: &Value, axis: usize) -> Result<Value, LowerError> {
    let mut map = Access::identity(v.rank()).map;
    map[axis] = Ix::axis(v.rank());
    let domain = indices.dims().to_vec();
    cx.gather(v, &domain, &[(indices, Access::identity(v.rank()))], map)
}

/// Slices of `v` along an axis at a vector of indices (in range).
pub(crate) fn slices(cx: &mut Lower, v: &Value, indices: &Value, axis: usize) -> Result<Value, LowerError> {
    let mut map = Access::identity(v.rank()).map;
    map[axis] = Ix::axis(v.rank());
    let mut domain = v.dims().to_vec();
    domain[axis] = indices.dims()[0].clone();
    cx.gather(v, &domain, &[(indices, Access::new(vec![Ix::axis(axis)]))], map)
}

/// Positions `0, 1, ..` (int64).
pub(crate) fn iota(cx: &mut Lower, extent: &Ix) -> Result<Value, LowerError> {
    cx.map_at(std::slice::from_ref(extent), Scalar::Axis(0), &[])
}

/// How many of a vector of truth values hold (int64, no dimensions).
pub(crate) fn count(cx: &mut Lower, flags: &Value) -> Result<Value, LowerError> {
    let ones = cx.cast(flags, DType::I64)?;
    cx.reduce(&ones, Monoid::Sum, &[0], false)
}

/// Where a vector of truth values holds, in order (int64). `extent` is the number of these; where inference made a symbol
/// for it, the symbol gets its value here.
pub(crate) fn places(cx: &mut Lower, flags: &Value, extent: &Ix) -> Result<Value, LowerError> {
    let total = count(cx, flags)?;
    cx.bind_symbol(extent, &total, 0)?;
    let ones = cx.cast(flags, DType::I64)?;
    let before = cx.scan(&ones, 0, Monoid::Sum, Running { exclusive: true, reverse: false })?;
    let all = flags.dims().to_vec();
    // What does not hold is written outside of the result, which drops it.
    let target = cx.map(&all, x(0).select(x(1), k(DType::I64, -1.0)).0, &[flags, &before])?;
    written(cx, extent, &target, None, None)
}

/// A vector of zeros (int64) with elements of another written at indices: their positions where none are given.
pub(crate) fn written(
    cx: &mut Lower,
    extent: &Ix,
    target: &Value,
    updates: Option<&Value>,
    combine: Option<Monoid>,
) -> Result<Value, LowerError> {
    let zeros = cx.splat(std::slice::from_ref(extent), Const::from_i64(DType::I64, 0))?;
    let updates = match updates {
        Some(u) => u.clone(),
        None => iota(cx, &target.dims()[0])?,
    };
    let here = Access::identity(1);
    let domain = target.dims().to_vec();
    cx.scatter(&zeros, &domain, &[(target, here.clone())], vec![Ix::axis(1)], (&updates, here), combine)
}

/// Component `axis` of the index that a row-major position (operand 0) has in a tensor.
pub(crate) fn component(cx: &Lower, dims: &[Ix], axis: usize) -> Body {
    let below = dims[axis + 1..].iter().fold(Ix::konst(1), |p, d| p.times(d));
    let mut body = x(0);
    if !below.is(1) {
        body = body / Body(cx.number(&[], &below, DType::I64));
    }
    if axis > 0 { body.bin(kiln_algebra::BinOp::Mod, Body(cx.number(&[], &dims[axis], DType::I64))) } else { body }
}
