//! # AffineGrid
//! Coordinates of an affine transformation of an image or a volume.
//!
//! <https://onnx.ai/onnx/operators/onnx__AffineGrid.html>, operator sets 20.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch, the spatial extents of the given size, and a component for each.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let theta = support::need(node, inputs, 0)?;
    let size = support::exprs(node, inputs, 1, "size")?.ok_or_else(|| node.invalid("the size is missing"))?;
    if theta.rank() != 3 || !matches!(size.len(), 4 | 5) {
        return Err(node.invalid(format!("a transformation {} for {} extents", theta.ty(), size.len())));
    }
    let mut dims = vec![theta.dims[0].clone()];
    dims.extend(size[2..].iter().cloned());
    dims.push(Ix::konst(size.len() as i64 - 2));
    Ok(vec![Fact::new(theta.dtype, dims)])
}
