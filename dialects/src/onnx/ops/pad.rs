//! # Pad
//! Elements added around, or removed for negative pads.
//!
//! <https://onnx.ai/onnx/operators/onnx__Pad.html>, operator sets 1, 2, 11, 13, 18, 19, 21, 23, 24, 25.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Extents plus the pads at both ends.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let pads = support::pads(node, inputs, x.rank())?;
    let dims = x.dims.iter().zip(&pads).map(|(d, (b, e))| cx.derived(node, &d.plus(b).plus(e))).collect();
    Ok(vec![Fact::new(x.dtype, dims)])
}
