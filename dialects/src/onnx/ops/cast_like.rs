//! # CastLike
//! Conversion to the element type of another tensor.
//!
//! <https://onnx.ai/onnx/operators/onnx__CastLike.html>, operator sets 15, 19, 21, 23, 24, 25.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the first input, type of the second.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let to = support::need(node, inputs, 1)?.dtype;
    let contents = match to {
        DType::Bool => x.contents.as_ref().and_then(|c| {
            c.iter().map(|e| support::contents::equal(cx, e, &Ix::konst(0)).map(|z| Ix::konst(i64::from(!z)))).collect()
        }),
        DType::I32 | DType::I64 | DType::F32 | DType::F64 => x.contents.clone(),
        _ => None,
    };
    Ok(vec![Fact::new(to, x.dims.clone()).with_contents(contents)])
}
