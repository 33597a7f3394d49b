//! # Attention
//! A contraction, a masked softmax, and a contraction; heads of a group read the same keys and values.

use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let a = os::attention::shapes(node, &support::facts(inputs), &mut cx.shapes)?;
    support::attention::lower(cx, node, inputs, &a)
}
