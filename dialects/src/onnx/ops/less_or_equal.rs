//! # LessOrEqual
//! Whether elements are not larger.
//!
//! <https://onnx.ai/onnx/operators/onnx__LessOrEqual.html>, operator sets 12, 16.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the broadcast, bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let out = support::broadcast(node, inputs, cx, Some(DType::Bool))?;
    let contents = support::contents::pointwise(inputs, &out.dims, &|e| {
        support::contents::less(cx, e[1], e[0]).map(|v| Ix::konst(i64::from(!v)))
    });
    Ok(vec![out.with_contents(contents)])
}
