//! Indices into a dimension.

use kiln_algebra::{Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use super::{Body, k, x};
use crate::lower::{Lower, LowerError, Value};

/// Start and step when the indices are known and equally spaced, so that reading them is a view.
///
/// # Errors
/// A known index out of range.
pub(crate) fn progression(node: &OnnxNode, i: &Value, extent: &Ix) -> Result<Option<(Ix, i64)>, LowerError> {
    let Some(list) = i.fact.ints().filter(|l| !l.is_empty() && i.rank() < 2) else { return Ok(None) };
    if let Some(n) = extent.as_const()
        && let Some(bad) = list.iter().find(|v| **v < -n || **v >= n)
    {
        return Err(node.invalid(format!("the index {bad} is out of range for an extent of {n}")).into());
    }
    if list.iter().any(|v| *v < 0) && list.iter().any(|v| *v >= 0) {
        return Ok(None);
    }
    let step = list.get(1).map_or(1, |v| v - list[0]);
    let start = if list[0] < 0 { extent.plus(&Ix::konst(list[0])) } else { Ix::konst(list[0]) };
    Ok(list.windows(2).all(|w| w[1] - w[0] == step).then_some((start, step)))
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
