//! # SoftmaxCrossEntropyLoss
//! Logarithm of softmax over the classes, then the negative log likelihood.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let wide = support::normalise::log_softmax(cx, v, 1)?;
    let l = cx.cast(&wide, v.dtype())?;
    Ok(vec![support::loss::likelihood(cx, node, &l, inputs)?, l])
}
