//! # LayerNormalization
//! `(x - mean) / sqrt(variance + epsilon) * scale + shift` over the trailing axes; mean and inverse deviation
//! beside it.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let axes: Vec<usize> = (axis..v.rank()).collect();
    let wide = cx.cast(v, v.dtype().compute())?;
    let mean = support::normalise::mean(cx, &wide, &axes)?;
    let c = cx.binary(BinOp::Sub, &wide, &mean)?;
    let sq = cx.unary(&c, (x(0) * x(0)).0)?;
    let var = support::normalise::mean(cx, &sq, &axes)?;
    let inverse = support::normalise::inverse_deviation(cx, &var, node.float("epsilon", 1e-5)?)?;
    let n = cx.binary(BinOp::Mul, &c, &inverse)?;
    let (scale, shift) = (support::need(node, inputs, 1)?, support::optional(inputs, 2));
    let y = support::normalise::affine(cx, &n, Some(scale), shift, v.dtype())?;
    let stash = cx.out(1).dtype;
    let (mean, inverse) = (cx.cast(&mean, stash)?, cx.cast(&inverse, stash)?);
    Ok(vec![y, mean, inverse])
}
