//! # Cast
//! Conversion to an element type.
//!
//! <https://onnx.ai/onnx/operators/onnx__Cast.html>, operator sets 1, 6, 9, 13, 19, 21, 23, 24, 25, 28.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input, type of the attribute `to`.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let Some(to) = node.dtype_opt("to")? else { return Err(node.invalid("attribute 'to' is missing")) };
    let contents = match to {
        DType::Bool => x.contents.as_ref().and_then(|c| {
            c.iter().map(|e| support::contents::equal(cx, e, &Ix::konst(0)).map(|z| Ix::konst(i64::from(!z)))).collect()
        }),
        DType::I32 | DType::I64 | DType::F32 | DType::F64 => x.contents.clone(),
        _ => None,
    };
    Ok(vec![Fact::new(to, x.dims.clone()).with_contents(contents)])
}
