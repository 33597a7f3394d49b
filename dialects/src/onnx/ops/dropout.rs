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
    let known = |i: usize, default: f64| support::optional(inputs, i).map_or(Some(default), |f| f.scalar().map(|c| c.to_f64()));
    match (known(2, 0.0), known(1, 0.5)) {
        (Some(0.0), _) | (_, Some(0.0)) => {}
        (Some(_), Some(_)) => return Err(node.unsupported("training mode draws random numbers; export the model for inference")),
        _ => return Err(node.data_dependent("inputs 1 (ratio) and 2 (training_mode) must be known before the model runs")),
    }
    let x = support::need(node, inputs, 0)?;
    Ok(vec![x.clone(), Fact::new(DType::Bool, x.dims.clone())])
}
