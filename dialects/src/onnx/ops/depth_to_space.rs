//! # DepthToSpace
//! Blocks of channels moved to the spatial dimensions.
//!
//! <https://onnx.ai/onnx/operators/onnx__DepthToSpace.html>, operator sets 1, 11, 13, 28.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Channels by the square of the block, height and width times the block.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let b = support::block_size(node, x)?;
    let d = &x.dims;
    Ok(vec![Fact::new(
        x.dtype,
        vec![d[0].clone(), support::contents::quotient(&d[1], &Ix::konst(b * b)), d[2].scale(b), d[3].scale(b)],
    )])
}
