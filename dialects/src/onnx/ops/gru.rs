//! # GRU
//! A gated recurrent layer.
//!
//! <https://onnx.ai/onnx/operators/onnx__GRU.html>, operator sets 1, 3, 7, 14, 22.

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// All states (positions, directions, batch, features; batch first with `layout`), then the last ones.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let r = support::recurrent::shapes(node, inputs, 3)?;
    Ok(r.facts())
}
