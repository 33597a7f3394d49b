//! # IsInf
//! Whether elements are infinite.
//!
//! <https://onnx.ai/onnx/operators/onnx__IsInf.html>, operator sets 10, 20.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input, bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if !x.dtype.is_float() {
        return Err(node.invalid(format!("the input is {}, not of a floating type", x.dtype)));
    }
    Ok(vec![Fact::new(DType::Bool, x.dims.clone())])
}
