//! # DFT
//! Discrete Fourier transform along an axis; the last dimension holds real and imaginary part.
//!
//! <https://onnx.ai/onnx/operators/onnx__DFT.html>, operator sets 17, 20.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The length of the transform, or half of it and one when one-sided.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let p = support::spectral::dft(node, inputs)?;
    let mut dims = x.dims.clone();
    dims[p.axis] = p.out;
    dims[x.rank() - 1] = Ix::konst(if p.inverse && p.one_sided { 1 } else { 2 });
    Ok(vec![Fact::new(x.dtype, dims)])
}
