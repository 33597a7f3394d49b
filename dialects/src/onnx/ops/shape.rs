//! # Shape
//! The shape of the input as a tensor.
//!
//! <https://onnx.ai/onnx/operators/onnx__Shape.html>, operator sets 1, 13, 15, 19, 21, 23, 24, 25.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// int64, with the extents as contents.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let rank = x.rank() as i64;
    let bound = |v: i64| (if v < 0 { v + rank } else { v }).clamp(0, rank) as usize;
    let (start, end) = (bound(node.int("start", 0)?), bound(node.int("end", rank)?));
    Ok(vec![Fact::shape_tensor(x.dims.get(start..end).unwrap_or(&[]).to_vec())])
}
