//! # Multinomial
//! The class whose logarithm plus a Gumbel-distributed number is largest has the probability that its weight asks for.

use kiln_algebra::{Access, DType, Ix, Monoid, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered, k, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let t = DType::F32;
    let out = cx.out(0);
    let domain = [out.dims[0].clone(), out.dims[1].clone(), v.dims()[1].clone()];
    let u = support::random::uniform(cx, node, &domain, t) + k(t, 2f64.powi(-25));
    let noise = k(t, 0.0) - (k(t, 0.0) - u.un(UnOp::Log)).un(UnOp::Log);
    let logit = if v.dtype() == t { x(0) } else { x(0).cast(t) };
    let read = Access::new(vec![Ix::axis(0), Ix::axis(2)]);
    let scores = cx.map_at(&domain, (logit + noise).0, &[(v, read)])?;
    let best = support::arg_extreme(cx, &scores, 2, Monoid::Max, false)?;
    let best = cx.reshape(&best, &out.dims)?;
    Ok(vec![cx.cast(&best, out.dtype)?])
}
