//! # Cast
//! Conversion; floats out of range saturate to integers. What does not fit a float of 8 bits follows the attributes.

use kiln_algebra::DType;
use kiln_dialects::onnx::OnnxNode;
use kiln_plan::script::TextOp;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
    texts,
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let to = cx.out(0).dtype;
    if to != v.dtype() && (to == DType::Str || v.dtype() == DType::Str) {
        // Texts are read and written by the host.
        let op = if to == DType::Str { TextOp::Format } else { TextOp::Parse };
        return texts::action(cx, node, op, &[v], &[(to, v.dims().iter().cloned().map(Some).collect())]);
    }
    Ok(vec![support::quantise::convert(cx, node, v, to)?])
}
