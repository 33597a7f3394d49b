//! # BatchNormalization
//! `x * s + (shift - mean * s)` with `s = scale / sqrt(variance + epsilon)`, by channel.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    if v.rank() < 2 {
        return Err(node.invalid(format!("the input has rank {}, not batch and channels", v.rank())).into());
    }
    let t = v.dtype().compute();
    let mut p = Vec::new();
    for i in 1..5 {
        let raw = cx.cast(support::need(node, inputs, i)?, t)?;
        p.push(raw);
    }
    let dims = p[0].dims().to_vec();
    let epsilon = k(t, f64::from(node.float("epsilon", 1e-5)?));
    let s = cx.map(&dims, (x(0) / (x(1) + epsilon).un(UnOp::Sqrt)).0, &[&p[0], &p[3]])?;
    let b = cx.map(&dims, (x(0) - x(1) * x(2)).0, &[&p[1], &p[2], &s])?;
    let scale = support::normalise::channels(cx, &s, v.rank())?;
    let shift = support::normalise::channels(cx, &b, v.rank())?;
    let wide = cx.cast(v, t)?;
    Ok(vec![support::normalise::affine(cx, &wide, Some(&scale), Some(&shift), v.dtype())?])
}
