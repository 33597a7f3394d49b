//! # Equal
//! Whether elements are equal.
//!
//! <https://onnx.ai/onnx/operators/onnx__Equal.html>, operator sets 1, 7, 11, 13, 19.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, Some(DType::Bool))?;
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| {
        support::contents::equal(cx, e[0], e[1]).map(|v| Ix::konst(i64::from(v)))
    });
    Ok(vec![out.with_contents(contents)])
}
