//! # CenterCropPad
//! The centre of the input, or the input in the centre of zeros.
//!
//! <https://onnx.ai/onnx/operators/onnx__CenterCropPad.html>, operator sets 18.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The given extents at the named axes.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let mut dims = x.dims.clone();
    for (axis, extent) in support::centre_extents(node, inputs, x.rank())? {
        cx.not_negative(&extent);
        dims[axis] = extent;
    }
    Ok(vec![Fact::new(x.dtype, dims)])
}
