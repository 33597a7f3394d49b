//! # MaxUnpool
//! Elements put back to where a pooling found them.
//!
//! <https://onnx.ai/onnx/operators/onnx__MaxUnpool.html>, operator sets 9, 11, 22.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The given shape, or that of the tensor that was pooled.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let dims = match support::exprs(node, inputs, 2, "output_shape")? {
        Some(given) => given,
        None => support::unpooled(node, &x.dims)?,
    };
    if dims.len() != x.rank() {
        return Err(node.invalid(format!("a shape of {} dimensions does not fit {}", dims.len(), x.ty())));
    }
    Ok(vec![Fact::new(x.dtype, dims)])
}
