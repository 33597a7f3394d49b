//! # Bernoulli
//! A uniform number below the probability.

use kiln_algebra::{DType};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered, k, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let c = v.dtype().compute();
    let p = if v.dtype() == c { x(0) } else { x(0).cast(c) };
    let hit = support::random::uniform(cx, node, v.dims(), c).lt(p);
    let to = cx.out(0).dtype;
    let body = if to == DType::Bool { hit } else { hit.select(k(to, 1.0), k(to, 0.0)) };
    Ok(vec![cx.unary(v, body.0)?])
}
