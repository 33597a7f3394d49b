//! # LogSoftmax
//! `x - max - log(sum(exp(x - max)))`.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let l = support::normalise::log_softmax(cx, v, axis)?;
    Ok(vec![cx.cast(&l, v.dtype())?])
}
