//! # Floor
//! Rounds down.
//!
//! <https://onnx.ai/onnx/operators/onnx__Floor.html>, operator sets 1, 6, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input; integers stay as they are.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    Ok(vec![Fact::new(x.dtype, x.dims.clone()).with_contents(x.contents.clone())])
}
