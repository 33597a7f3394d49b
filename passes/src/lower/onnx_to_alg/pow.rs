//! # Pow
//! Power in the base's type; small whole exponents are products.

use kiln_algebra::{BinOp, DType};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, e) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let t = v.dtype();
    match e.fact.scalar().map(|c| c.to_f64()) {
        Some(1.0) => return Ok(vec![cx.expand(v, &cx.out(0).dims)?]),
        Some(2.0) => return Ok(vec![cx.map(&cx.out(0).dims, (x(0) * x(0)).0, &[v])?]),
        Some(3.0) => return Ok(vec![cx.map(&cx.out(0).dims, (x(0) * x(0) * x(0)).0, &[v])?]),
        _ => {}
    }
    let wide = match (t.is_float(), e.dtype().is_float()) {
        (false, true) => DType::F64,
        _ => t,
    };
    let on = |i: usize, from: DType| if from == wide { x(i) } else { x(i).cast(wide) };
    let power = on(0, t).bin(BinOp::Pow, on(1, e.dtype()));
    let body = if wide == t { power } else { power.cast(t) };
    Ok(vec![cx.map(&cx.out(0).dims, body.0, &[v, e])?])
}
