//! # BitCast
//! The same bits as another type.
//!
//! <https://onnx.ai/onnx/operators/onnx__BitCast.html>, operator sets 26.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Shape of the input; the type of the attribute.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let to = node.dtype_opt("to")?.ok_or_else(|| node.invalid("attribute 'to' is missing"))?;
    if to.size() != x.dtype.size() {
        return Err(node.invalid(format!("{} and {to} differ in size", x.dtype)));
    }
    Ok(vec![Fact::new(to, x.dims.clone())])
}
