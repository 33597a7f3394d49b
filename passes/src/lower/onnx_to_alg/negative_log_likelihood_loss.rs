//! # NegativeLogLikelihoodLoss
//! The negative of the target class's element, weighted and reduced.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    Ok(vec![support::loss::likelihood(cx, node, v, inputs)?])
}
