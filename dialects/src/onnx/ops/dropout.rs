//! # Dropout
//! The input, or in training mode some of its elements, scaled, and zeros.
//!
//! <https://onnx.ai/onnx/operators/onnx__Dropout.html>, operator sets 1, 6, 7, 10, 12, 13, 22.

use kiln_algebra::{DType};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Type and shape of the input, twice; the mask is bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let known = |i: usize, default: f64| support::optional(inputs, i).map_or(Some(default), |f| f.scalar().map(|c| c.to_f64()));
    let y = match (known(2, 0.0), known(1, 0.5)) {
        (Some(0.0), _) | (_, Some(0.0)) => x.clone(),
        _ => Fact::new(x.dtype, x.dims.clone()),
    };
    Ok(vec![y, Fact::new(DType::Bool, x.dims.clone())])
}
