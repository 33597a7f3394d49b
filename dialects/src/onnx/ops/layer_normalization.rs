//! # LayerNormalization
//! Normalisation over the trailing axes.
//!
//! <https://onnx.ai/onnx/operators/onnx__LayerNormalization.html>, operator sets 17.

use kiln_algebra::DType;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Type and shape of the input; mean and inverse deviation have extent 1 on the normalised axes.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let at = support::axis(node, node.int("axis", -1)?, x.rank())?;
    let stash = match node.int("stash_type", 1)? {
        1 => DType::F32,
        11 => DType::F64,
        10 => DType::F16,
        16 => DType::BF16,
        code => return Err(node.unsupported(format!("attribute 'stash_type' is {code}"))),
    };
    let stat = Fact::new(stash, support::reduce_dims(&x.dims, &(at..x.rank()).collect::<Vec<_>>(), true));
    Ok(vec![Fact::new(x.dtype, x.dims.clone()), stat.clone(), stat])
}
