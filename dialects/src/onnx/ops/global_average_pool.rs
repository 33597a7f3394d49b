//! # GlobalAveragePool
//! Mean of each channel.
//!
//! <https://onnx.ai/onnx/operators/onnx__GlobalAveragePool.html>, operator sets 1, 22.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Batch and channels, spatial extents 1.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    if x.rank() < 2 {
        return Err(node.invalid(format!("the input has rank {}, not batch and channels", x.rank())));
    }
    Ok(vec![Fact::new(x.dtype, support::reduce_dims(&x.dims, &(2..x.rank()).collect::<Vec<_>>(), true))])
}
