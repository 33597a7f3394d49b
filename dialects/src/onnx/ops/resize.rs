//! # Resize
//! Resampling by nearest, linear or cubic interpolation.
//!
//! <https://onnx.ai/onnx/operators/onnx__Resize.html>, operator sets 10, 11, 13, 18, 19.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The given sizes, or extents times scales rounded down.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let axes = support::resize::axes(node, inputs, cx)?;
    axes.iter().for_each(|a| cx.not_negative(&a.out));
    let mut extent = |a: support::resize::Axis| match a.runtime {
        Some(_) => cx.fresh(node, 0, None),
        None => a.out,
    };
    let dims = axes.into_iter().map(&mut extent).collect();
    Ok(vec![Fact::new(x.dtype, dims)])
}
