//! # Multinomial
//! Draws of classes by the logarithms of their weights.
//!
//! <https://onnx.ai/onnx/operators/onnx__Multinomial.html>, operator sets 7, 22.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Draws for each row.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if x.rank() != 2 {
        return Err(node.invalid(format!("the input has rank {}, not 2", x.rank())));
    }
    let dtype = node.dtype_opt("dtype")?.unwrap_or(DType::I32);
    Ok(vec![Fact::new(dtype, vec![x.dims[0].clone(), Ix::konst(node.int("sample_size", 1)?)])])
}
