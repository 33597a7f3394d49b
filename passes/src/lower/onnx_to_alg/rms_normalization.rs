//! # RMSNormalization
//! `x / sqrt(mean of squares + epsilon) * scale` over the trailing axes.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let sq = cx.unary(&wide, (x(0) * x(0)).0)?;
    let mean = support::normalise::mean(cx, &sq, &(axis..v.rank()).collect::<Vec<_>>())?;
    let inverse = support::normalise::inverse_deviation(cx, &mean, node.float("epsilon", 1e-5)?)?;
    let n = cx.binary(BinOp::Mul, &wide, &inverse)?;
    Ok(vec![support::normalise::affine(cx, &n, Some(support::need(node, inputs, 1)?), None, v.dtype())?])
}
