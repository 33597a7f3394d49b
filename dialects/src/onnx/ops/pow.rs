//! # Pow
//! Power; the exponent may have another element type.
//!
//! <https://onnx.ai/onnx/operators/onnx__Pow.html>, operator sets 1, 7, 12, 13, 15.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the base.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, e) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![Fact::new(x.dtype, cx.broadcast(node, &[&x.dims, &e.dims])?)])
}
