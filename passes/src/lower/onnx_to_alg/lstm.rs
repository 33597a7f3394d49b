//! # LSTM
//! See [`support::recurrent`](crate::lower::support::recurrent).

use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let r = os::recurrent::shapes(node, &support::facts(inputs), 4)?;
    support::recurrent::unroll(cx, node, inputs, &r, support::recurrent::Cell::Lstm)
}
