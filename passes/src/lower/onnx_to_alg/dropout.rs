//! # Dropout
//! The operand itself and a mask of ones, or in training mode what a uniform number of at least the ratio keeps.

use kiln_algebra::{BinOp, Const, DType, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Value, support::{self, Lowered, k, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let dims = v.dims().to_vec();
    let known = |i: usize, default: f64| {
        support::optional(inputs, i).map_or(Some(default), |v| v.fact.scalar().map(|c| c.to_f64()))
    };
    let (ratio, training) = (known(1, 0.5), known(2, 0.0));
    if ratio == Some(0.0) || training == Some(0.0) {
        let mask = cx.splat(&dims, Const::bool(true))?;
        return Ok(vec![v.clone(), mask]);
    }
    let (t, c) = (v.dtype(), v.dtype().compute());
    let scalar = |cx: &mut Lower, i: usize, to: DType, default: f64| -> Result<Value, LowerError> {
        match support::optional(inputs, i) {
            Some(v) => {
                let v = cx.reshape(v, &[])?;
                cx.cast(&v, to)
            }
            None => cx.scalar(Const::from_f64(to, default)),
        }
    };
    let (ratio, training) = (scalar(cx, 1, c, 0.5)?, scalar(cx, 2, DType::Bool, 0.0)?);
    // Kept outside training and where the number is at least the ratio.
    let drawn = x(0).bin(BinOp::Le, support::random::uniform(cx, node, &dims, c));
    let kept = x(1).un(UnOp::Not).bin(BinOp::Or, drawn);
    let mask = cx.map(&dims, kept.0, &[&ratio, &training])?;
    let value = if t == c { x(0) } else { x(0).cast(c) };
    let scaled = value.clone() * x(3).select(k(c, 1.0) / (k(c, 1.0) - x(2)), k(c, 1.0));
    let y = x(1).select(scaled, k(c, 0.0));
    let y = if t == c { y } else { y.cast(t) };
    let y = cx.map(&dims, y.0, &[v, &mask, &ratio, &training])?;
    Ok(vec![y, mask])
}
