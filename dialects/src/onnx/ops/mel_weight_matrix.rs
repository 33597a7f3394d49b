//! # MelWeightMatrix
//! Weights that join frequencies to bands of the mel scale.
//!
//! <https://onnx.ai/onnx/operators/onnx__MelWeightMatrix.html>, operator sets 17.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, InferError, OnnxNode, support::{self, Inferred, Inputs}};

/// Frequencies up to half the length, by bands.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let one = |i: usize, what: &str| -> Result<Ix, InferError> {
        let list = support::exprs(node, inputs, i, what)?.unwrap_or_default();
        list.first().cloned().ok_or_else(|| node.invalid(format!("the {what} is missing")))
    };
    let (bands, length) = (one(0, "num_mel_bins")?, one(1, "dft_length")?);
    let dtype = node.dtype_opt("output_datatype")?.unwrap_or(DType::F32);
    Ok(vec![Fact::new(dtype, vec![length.floordiv(&Ix::konst(2)).plus(&Ix::konst(1)), bands])])
}
