//! # EyeLike
//! Ones on a diagonal of a matrix.
//!
//! <https://onnx.ai/onnx/operators/onnx__EyeLike.html>, operator sets 9, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input; type of the attribute, or of the input.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if x.rank() != 2 {
        return Err(node.invalid(format!("the input has rank {}, not 2", x.rank())));
    }
    Ok(vec![Fact::new(node.dtype_opt("dtype")?.unwrap_or(x.dtype), x.dims.clone())])
}
