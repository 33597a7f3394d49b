//! # BatchNormalization
//! Scale and shift of each channel by given statistics, or those of the batch in training mode.
//!
//! <https://onnx.ai/onnx/operators/onnx__BatchNormalization.html>, operator sets 1, 6, 7, 9, 14, 15.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input, then of the running mean and variance.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let mut out = support::same_float(node, inputs)?;
    for i in [3, 4] {
        let running = support::need(node, inputs, i)?;
        out.push(Fact::new(running.dtype, running.dims.clone()));
    }
    Ok(out)
}
