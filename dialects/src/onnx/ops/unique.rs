//! # Unique
//! The different elements, or slices along an axis.
//!
//! <https://onnx.ai/onnx/operators/onnx__Unique.html>, operator sets 11.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// What is different; where it is first; which of these each one is; how often each occurs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let mut dims = match node.int_opt("axis")? {
        Some(_) => x.dims.clone(),
        None => vec![x.elements()],
    };
    let axis = support::axis(node, node.int("axis", 0)?, dims.len())?;
    let all = dims[axis].clone();
    let least = i64::from(cx.ranges().bounds(&all).0.is_some_and(|n| n > 0));
    let count = cx.fresh(node, least, Some(&all));
    dims[axis] = count.clone();
    let ints = |d: &Ix| Fact::new(DType::I64, vec![d.clone()]);
    Ok(vec![Fact::new(x.dtype, dims), ints(&count), ints(&all), ints(&count)])
}
