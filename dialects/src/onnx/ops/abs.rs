//! # Abs
//! Absolute value.
//!
//! <https://onnx.ai/onnx/operators/onnx__Abs.html>, operator sets 1, 6, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The output has type and shape of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let contents = x.contents.as_ref().map(|c| c.iter().map(|e| e.larger(&e.scale(-1))).collect());
    Ok(vec![Fact::new(x.dtype, x.dims.clone()).with_contents(contents)])
}
