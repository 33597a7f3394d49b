//! # LRN
//! `x / (bias + alpha / size * sum of squares over nearby channels) ^ beta`.

use kiln_algebra::{Access, BinOp, Const, Guard, Ix, Monoid};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let size = node.int("size", 1)?;
    if size < 1 || v.rank() < 2 {
        return Err(node.invalid(format!("a window of {size} channels does not fit an input of rank {}", v.rank())).into());
    }
    let wide = cx.cast(v, v.dtype().compute())?;
    let t = wide.dtype();
    let sq = cx.unary(&wide, (x(0) * x(0)).0)?;
    let mut domain = v.dims().to_vec();
    domain.push(Ix::konst(size));
    let mut access = Access::identity(v.rank());
    let channel = Ix::axis(1).plus(&Ix::axis(v.rank())).minus(&Ix::konst((size - 1) / 2));
    access.map[1] = channel.clone();
    access.guards.push(Guard { expr: channel, extent: v.dims()[1].clone() });
    access.fill = Some(Const::from_i64(t, 0));
    let sum = cx.reduce_at(&sq, &domain, &[v.rank()], Monoid::Sum, access)?;
    let (alpha, beta) = (f64::from(node.float("alpha", 1e-4)?), f64::from(node.float("beta", 0.75)?));
    let bias = f64::from(node.float("bias", 1.0)?);
    let base = x(1) * k(t, alpha / size as f64) + k(t, bias);
    let q = cx.map(v.dims(), (x(0) / base.bin(BinOp::Pow, k(t, beta))).0, &[&wide, &sum])?;
    Ok(vec![cx.cast(&q, v.dtype())?])
}
