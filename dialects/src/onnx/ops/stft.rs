//! # STFT
//! Fourier transforms of overlapping frames of a signal.
//!
//! <https://onnx.ai/onnx/operators/onnx__STFT.html>, operator sets 17.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, frames, bins, and real and imaginary part.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let p = support::spectral::stft(node, inputs)?;
    Ok(vec![Fact::new(x.dtype, vec![x.dims[0].clone(), p.frames, p.transform.out, Ix::konst(2)])])
}
