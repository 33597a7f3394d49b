//! # ConvTranspose
//! One contraction over channels and taps; the gaps of the stride are a guard.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let y = support::product::convolve_transposed(cx, node, v, w)?;
    Ok(vec![support::product::shifted(cx, &y, support::optional(inputs, 2))?])
}
