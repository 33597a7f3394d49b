//! # OneHot
//! One value at each index, another elsewhere.
//!
//! <https://onnx.ai/onnx/operators/onnx__OneHot.html>, operator sets 9, 11, 28.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The shape of the indices with the depth inserted at the axis; type of the values.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (i, v) = (support::need(node, inputs, 0)?, support::need(node, inputs, 2)?);
    let depth = match support::need(node, inputs, 1)? {
        // A number that is no integer is found when the model runs, since elements of it cannot be read as extents.
        f if f.dtype.is_float() && f.contents.is_none() && f.value.is_none() => cx.fresh(node, 0, None),
        _ => support::one_hot_depth(node, inputs)?,
    };
    cx.not_negative(&depth);
    let at = support::axis(node, node.int("axis", -1)?, i.rank() + 1)?;
    let mut dims = i.dims.clone();
    dims.insert(at, depth);
    Ok(vec![Fact::new(v.dtype, dims)])
}
