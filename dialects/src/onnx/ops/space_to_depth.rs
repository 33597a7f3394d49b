//! # SpaceToDepth
//! Blocks of the spatial dimensions moved to channels.
//!
//! <https://onnx.ai/onnx/operators/onnx__SpaceToDepth.html>, operator sets 1, 13, 28.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Channels times the square of the block, height and width by the block.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let (b, k) = (support::block_size(node, x)?, support::contents::quotient);
    let d = &x.dims;
    Ok(vec![Fact::new(x.dtype, vec![d[0].clone(), d[1].scale(b * b), k(&d[2], &Ix::konst(b)), k(&d[3], &Ix::konst(b))])])
}
