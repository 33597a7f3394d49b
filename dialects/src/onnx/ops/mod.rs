//! # Mod
//! Remainder with the sign of the divisor, or of the dividend with `fmod`.
//!
//! <https://onnx.ai/onnx/operators/onnx__Mod.html>, operator sets 10, 13, 28.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, type of the inputs.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, None)?;
    let positive = |e: &Ix, least: i64| cx.ranges().non_negative(&e.plus(&Ix::konst(-least)));
    let contents =
        support::contents::pointwise(inputs, &out.dims, &|e| (positive(e[0], 0) && positive(e[1], 1)).then(|| e[0].modulo(e[1])));
    Ok(vec![out.with_contents(contents)])
}
