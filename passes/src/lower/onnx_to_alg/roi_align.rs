//! # RoiAlign
//! See [`support::roi`](crate::lower::support::roi).

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let batch = support::need(node, inputs, 2)?;
    let (v, rois) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![support::roi::align(cx, node, v, rois, batch)?])
}
