//! # Resize
//! See [`support::resample`](crate::lower::support::resample).

use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes = os::resize::axes(node, &support::facts(inputs), &cx.shapes)?;
    Ok(vec![support::resample::resize(cx, node, v, &axes)?])
}
