//! # Not
//! Negation of truth values.
//!
//! <https://onnx.ai/onnx/operators/onnx__Not.html>, operator sets 1.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input, which must be bool.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if x.dtype != DType::Bool {
        return Err(node.invalid(format!("the input is {}, not bool", x.dtype)));
    }
    let contents = x.contents.as_ref().map(|c| c.iter().map(|e| Ix::konst(1).minus(e)).collect());
    Ok(vec![Fact::new(x.dtype, x.dims.clone()).with_contents(contents)])
}
