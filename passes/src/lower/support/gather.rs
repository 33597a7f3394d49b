//! Indices into a dimension.

use kiln_algebra::{Ix, Monoid, Scalar};
use kiln_dialects::onnx::OnnxNode;

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// Indices as an expression of their position, where that is known and their sign is; reading them is then a view.
///
/// # Errors
/// A known index out of range.
pub(crate) fn expression(cx: &Lower, node: &OnnxNode, i: &Value, extent: &Ix) -> Result<Option<Ix>, LowerError> {
    if let (Some(n), Some(list)) = (extent.as_const(), i.fact.ints())
        && let Some(bad) = list.iter().find(|v| **v < -n || **v >= n)
    {
        return Err(node.invalid(format!("the index {bad} is out of range for an extent of {n}")).into());
    }
    let Some(e) = cx.affine(i) else { return Ok(None) };
    let ranges = cx.shapes.ranges_over(i.dims());
    let e = match ranges.non_negative(&e.scale(-1).minus(&Ix::konst(1))) {
        true => e.plus(extent),
        false => e,
    };
    // An index past the end would be clamped by a gather, but read foreign memory through a view.
    Ok(ranges.within(&e, extent).then_some(e))
}

/// Indices with negative ones counted from the end.
///
/// # Errors
/// Indices that are no integers.
pub(crate) fn from_start(cx: &mut Lower, i: &Value, extent: &Ix) -> Result<Value, LowerError> {
    if i.fact.ints().is_some_and(|l| l.iter().all(|v| *v >= 0)) {
        return Ok(i.clone());
    }
    let t = i.dtype();
    if matches!(t, kiln_algebra::DType::I32 | kiln_algebra::DType::I64) {
        let n = Body(cx.number(&[], extent, t));
        return cx.unary(i, x(0).lt(k(t, 0.0)).select(x(0) + n, x(0)).0);
    }
    cx.unary(i, Scalar::arg(0))
}

/// How a scatter combines an update with what is there, by the attribute `reduction`.
///
/// # Errors
/// The attribute is not known.
pub(crate) fn combination(node: &OnnxNode) -> Result<Option<Monoid>, LowerError> {
    Ok(match node.string("reduction", "none")? {
        "none" => None,
        "add" => Some(Monoid::Sum),
        "mul" => Some(Monoid::Prod),
        "max" => Some(Monoid::Max),
        "min" => Some(Monoid::Min),
        other => return Err(node.invalid(format!("attribute 'reduction' is '{other}'")).into()),
    })
}
