//! # Dropout
//! The input, since models are compiled for inference.
//!
//! <https://onnx.ai/onnx/operators/onnx__Dropout.html>, operator sets 1, 6, 7, 10, 12, 13, 22.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input, twice; the mask is bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let training = support::optional(inputs, 2).is_some_and(|t| t.ints() != Some(vec![0]));
    let dropped = support::optional(inputs, 1).map_or(Some(0.5), |r| r.scalar().map(|c| c.to_f64())) != Some(0.0);
    if training && dropped {
        return Err(node.unsupported("training mode draws random numbers; export the model for inference"));
    }
    let x = support::need(node, inputs, 0)?;
    Ok(vec![x.clone(), Fact::new(DType::Bool, x.dims.clone())])
}
