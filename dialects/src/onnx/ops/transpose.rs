//! # Transpose
//! Permutation of the dimensions.
//!
//! <https://onnx.ai/onnx/operators/onnx__Transpose.html>, operator sets 1, 13, 21, 23, 24, 25.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The permuted extents.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let perm = support::permutation(node, x.rank())?;
    let dims: Vec<Ix> = perm.iter().map(|p| x.dims[*p].clone()).collect();
    let contents = support::contents::gather(x, &dims, &|i| {
        let mut at = vec![0; i.len()];
        perm.iter().zip(i).for_each(|(p, v)| at[*p] = *v);
        Some(at)
    });
    Ok(vec![Fact::new(x.dtype, dims).with_contents(contents)])
}
