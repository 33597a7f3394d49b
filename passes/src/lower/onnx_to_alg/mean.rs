//! # Mean
//! The sum of the operands divided by their number.

use kiln_algebra::BinOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let sum = support::fold(cx, node, inputs, BinOp::Add)?;
    Ok(vec![cx.unary(&sum, (x(0) / k(sum.dtype(), inputs.len() as f64)).0)?])
}
