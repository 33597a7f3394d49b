//! # DynamicQuantizeLinear
//! Quantisation to uint8 by the range of the data.
//!
//! <https://onnx.ai/onnx/operators/onnx__DynamicQuantizeLinear.html>, operator sets 11.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input as uint8, then scale and zero point as scalars.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    Ok(vec![Fact::new(DType::U8, x.dims.clone()), Fact::new(DType::F32, Vec::new()), Fact::new(DType::U8, Vec::new())])
}
