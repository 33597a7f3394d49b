//! # Squeeze
//! A view that regroups the dimensions.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered},
};

/// Input 1 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::set(1);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let dims = cx.out(0).dims;
    Ok(vec![cx.reshape(v, &dims)?])
}
