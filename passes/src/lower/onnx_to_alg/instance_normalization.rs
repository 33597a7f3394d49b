//! # InstanceNormalization
//! `(x - mean) / sqrt(variance + epsilon) * scale + shift`, by channel.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    if v.rank() < 3 {
        return Err(node.invalid(format!("the input has rank {}, not batch, channels and spatial dimensions", v.rank())).into());
    }
    let wide = cx.cast(v, v.dtype().compute())?;
    let (c, var) = support::normalise::centred(cx, &wide, &(2..v.rank()).collect::<Vec<_>>())?;
    let inverse = support::normalise::inverse_deviation(cx, &var, node.float("epsilon", 1e-5)?)?;
    let n = cx.binary(BinOp::Mul, &c, &inverse)?;
    let scale = support::normalise::channels(cx, support::need(node, inputs, 1)?, v.rank())?;
    let shift = support::normalise::channels(cx, support::need(node, inputs, 2)?, v.rank())?;
    Ok(vec![support::normalise::affine(cx, &n, Some(&scale), Some(&shift), v.dtype())?])
}
