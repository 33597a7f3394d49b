//! # BatchNormalization
//! `x * s + (shift - mean * s)` with `s = scale / sqrt(variance + epsilon)`, by channel. In training mode mean
//! and variance are those of the batch, and move the running ones.

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
    let wide = cx.cast(v, t)?;
    let mut p = Vec::new();
    for i in 1..5 {
        let raw = cx.cast(support::need(node, inputs, i)?, t)?;
        p.push(raw);
    }
    let dims = p[0].dims().to_vec();
    let mut running = [p[2].clone(), p[3].clone()];
    if node.flag("training_mode", false)? {
        let axes: Vec<usize> = (0..v.rank()).filter(|a| *a != 1).collect();
        let mean = support::normalise::mean(cx, &wide, &axes)?;
        let (_, var) = support::normalise::centred(cx, &wide, &axes)?;
        let keep = f64::from(node.float("momentum", 0.9)?);
        for (i, now) in [mean, var].into_iter().enumerate() {
            p[2 + i] = cx.reshape(&now, &dims)?;
            let moved = x(0) * k(t, keep) + x(1) * k(t, 1.0 - keep);
            running[i] = cx.map(&dims, moved.0, &[&running[i], &p[2 + i]])?;
        }
    }
    let epsilon = k(t, f64::from(node.float("epsilon", 1e-5)?));
    let s = cx.map(&dims, (x(0) / (x(1) + epsilon).un(UnOp::Sqrt)).0, &[&p[0], &p[3]])?;
    let b = cx.map(&dims, (x(0) - x(1) * x(2)).0, &[&p[1], &p[2], &s])?;
    let scale = support::normalise::channels(cx, &s, v.rank())?;
    let shift = support::normalise::channels(cx, &b, v.rank())?;
    let y = support::normalise::affine(cx, &wide, Some(&scale), Some(&shift), v.dtype())?;
    Ok(vec![y, cx.cast(&running[0], cx.out(1).dtype)?, cx.cast(&running[1], cx.out(2).dtype)?])
}
