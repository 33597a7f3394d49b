//! # CausalConvWithState
//! Depthwise convolution over past elements, with the last ones carried on.
//!
//! <https://onnx.ai/onnx/operators/onnx__CausalConvWithState.html>, operator sets 27.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the input, and the carried state.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (x, w) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if x.rank() != 3 || w.rank() != 3 {
        return Err(node.invalid(format!("the input {} and the weight {} must have rank 3", x.ty(), w.ty())));
    }
    let state = vec![x.dims[0].clone(), x.dims[1].clone(), w.dims[2].minus(&Ix::konst(1))];
    Ok(vec![Fact::new(x.dtype, x.dims.clone()), Fact::new(x.dtype, state)])
}
