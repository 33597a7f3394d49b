//! # DequantizeLinear
//! `(x - zero point) * scale`.
//!
//! <https://onnx.ai/onnx/operators/onnx__DequantizeLinear.html>, operator sets 10, 13, 19, 21, 23, 24, 25, 28.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input, type of the scale.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (x, s) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    Ok(vec![Fact::new(node.dtype_opt("output_dtype")?.unwrap_or(s.dtype), x.dims.clone())])
}
