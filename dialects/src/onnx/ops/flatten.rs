//! # Flatten
//! The same elements as a matrix.
//!
//! <https://onnx.ai/onnx/operators/onnx__Flatten.html>, operator sets 1, 9, 11, 13, 21, 23, 24, 25.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Product of the extents before the axis, and of those from it.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let axis = node.int("axis", 1)?;
    let at = if axis == x.rank() as i64 { x.rank() } else { support::axis(node, axis, x.rank().max(1))? };
    let product = |d: &[Ix]| d.iter().fold(Ix::konst(1), |p, d| p.times(d));
    Ok(vec![Fact::new(x.dtype, vec![product(&x.dims[..at]), product(&x.dims[at..])]).with_contents(x.contents.clone())])
}
