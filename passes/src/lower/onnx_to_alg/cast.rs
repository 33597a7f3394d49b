//! # Cast
//! Conversion; floats out of range saturate to integers. What does not fit a float of 8 bits follows the attributes.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    Ok(vec![support::quantise::convert(cx, node, v, cx.out(0).dtype)?])
}
