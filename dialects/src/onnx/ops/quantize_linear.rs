//! # QuantizeLinear
//! `saturate(round(x / scale) + zero point)`.
//!
//! <https://onnx.ai/onnx/operators/onnx__QuantizeLinear.html>, operator sets 10, 13, 19, 21, 23, 24, 25, 28.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input; type of the zero point, or of the attribute, or uint8.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let dtype = match (support::optional(inputs, 2), node.dtype_opt("output_dtype")?) {
        (Some(z), _) => z.dtype,
        (None, Some(d)) => d,
        (None, None) => DType::U8,
    };
    Ok(vec![Fact::new(dtype, x.dims.clone())])
}
