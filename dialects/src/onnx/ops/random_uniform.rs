//! # RandomUniform
//! Uniform numbers of a given shape.
//!
//! <https://onnx.ai/onnx/operators/onnx__RandomUniform.html>, operator sets 1, 22.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{Inferred, Inputs}};

/// The shape of the attribute.
pub(super) fn infer(node: &OnnxNode, _: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let Some(shape) = node.ints("shape")? else { return Err(node.invalid("attribute 'shape' is missing")) };
    let dtype = node.dtype_opt("dtype")?.unwrap_or(DType::F32);
    Ok(vec![Fact::new(dtype, shape.iter().map(|d| Ix::konst(*d)).collect())])
}
