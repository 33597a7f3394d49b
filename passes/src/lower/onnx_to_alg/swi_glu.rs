//! # SwiGLU
//! `a / (1 + exp(-alpha a)) * b`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let (t, c) = (a.dtype(), a.dtype().compute());
    let on = |i: usize| if t == c { x(i) } else { x(i).cast(c) };
    let alpha = f64::from(node.float("alpha", 1.0)?);
    let gate = on(0) / ((on(0) * k(c, alpha)).un(UnOp::Neg).un(UnOp::Exp) + k(c, 1.0));
    let y = gate * on(1);
    let y = if t == c { y } else { y.cast(t) };
    Ok(vec![cx.map(a.dims(), y.0, &[a, b])?])
}
