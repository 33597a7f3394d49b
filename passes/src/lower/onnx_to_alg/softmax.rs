//! # Softmax
//! `exp(x - max) / sum(exp(x - max))`.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let (_, e, sum) = support::normalise::exponentials(cx, v, &[axis])?;
    let q = cx.binary(BinOp::Div, &e, &sum)?;
    Ok(vec![cx.cast(&q, v.dtype())?])
}
