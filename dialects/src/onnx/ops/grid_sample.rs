//! # GridSample
//! Samples of an image or a volume at given coordinates.
//!
//! <https://onnx.ai/onnx/operators/onnx__GridSample.html>, operator sets 16, 20, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, channels, and the positions of the grid.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, grid) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if x.rank() < 3 || grid.rank() != x.rank() || !grid.dims[grid.rank() - 1].is(x.rank() as i64 - 2) {
        return Err(node.invalid(format!("the grid {} does not fit the input {}", grid.ty(), x.ty())));
    }
    let batch = cx.unify(&x.dims[0], &grid.dims[0]).ok_or_else(|| node.invalid("the grid and the input differ in batch"))?;
    if x.dims[2..].iter().any(|d| d.is(0)) {
        return Err(node.invalid(format!("the input {} has no elements to take", x.ty())));
    }
    let mut dims = vec![batch, x.dims[1].clone()];
    dims.extend(grid.dims[1..grid.rank() - 1].iter().cloned());
    Ok(vec![Fact::new(x.dtype, dims)])
}
