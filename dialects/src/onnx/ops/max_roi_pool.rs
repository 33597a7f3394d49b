//! # MaxRoiPool
//! Largest elements of the cells of regions.
//!
//! <https://onnx.ai/onnx/operators/onnx__MaxRoiPool.html>, operator sets 1, 22.

use kiln_algebra::{Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Regions, channels, and the cells.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (x, rois) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let cells = node.ints("pooled_shape")?.unwrap_or_default();
    let (4, 2, [h, w]) = (x.rank(), rois.rank(), cells) else {
        return Err(node.invalid(format!("{} and {} and cells of {cells:?} do not fit", x.ty(), rois.ty())));
    };
    Ok(vec![Fact::new(x.dtype, vec![rois.dims[0].clone(), x.dims[1].clone(), Ix::konst(*h), Ix::konst(*w)])])
}
