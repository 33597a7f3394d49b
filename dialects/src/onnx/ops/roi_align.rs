//! # RoiAlign
//! Means or maxima of samples in the cells of regions.
//!
//! <https://onnx.ai/onnx/operators/onnx__RoiAlign.html>, operator sets 10, 16, 22.

use kiln_algebra::{Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Regions, channels, and the cells.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (x, rois) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if x.rank() != 4 || rois.rank() != 2 {
        return Err(node.invalid(format!("{} and {} do not fit", x.ty(), rois.ty())));
    }
    let cells = |name: &str| node.int(name, 1).map(Ix::konst);
    let dims = vec![rois.dims[0].clone(), x.dims[1].clone(), cells("output_height")?, cells("output_width")?];
    Ok(vec![Fact::new(x.dtype, dims)])
}
