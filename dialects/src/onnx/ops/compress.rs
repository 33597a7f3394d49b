//! # Compress
//! Slices along an axis, or elements, that a condition chooses.
//!
//! <https://onnx.ai/onnx/operators/onnx__Compress.html>, operator sets 9, 11.

use kiln_algebra::{Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The shape with the number of chosen slices on the axis; a vector without one.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, condition) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if condition.rank() != 1 {
        return Err(node.invalid(format!("the condition has rank {}, not 1", condition.rank())));
    }
    let mut dims = match node.int_opt("axis")? {
        Some(_) => x.dims.clone(),
        None => vec![x.elements()],
    };
    let axis = support::axis(node, node.int("axis", 0)?, dims.len())?;
    let chosen = match condition.ints() {
        Some(list) => Ix::konst(list.iter().filter(|c| **c != 0).count() as i64),
        None => cx.fresh(node, 0, Some(&condition.dims[0])),
    };
    dims[axis] = chosen;
    Ok(vec![Fact::new(x.dtype, dims)])
}
