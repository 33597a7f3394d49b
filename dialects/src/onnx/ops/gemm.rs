//! # Gemm
//! `alpha A B + beta C` with optional transposition.
//!
//! <https://onnx.ai/onnx/operators/onnx__Gemm.html>, operator sets 1, 6, 7, 9, 11, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Rows of A, columns of B.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if a.rank() != 2 || b.rank() != 2 || a.dtype != b.dtype {
        return Err(node.invalid(format!("the operands are {} and {}, not two matrices of one type", a.ty(), b.ty())));
    }
    let (ta, tb) = (node.flag("transA", false)?, node.flag("transB", false)?);
    let (ka, kb) = (&a.dims[usize::from(!ta)], &b.dims[usize::from(tb)]);
    if cx.unify(ka, kb).is_none() {
        return Err(node.invalid(format!("the inner extents {ka} and {kb} differ")));
    }
    Ok(vec![Fact::new(a.dtype, vec![a.dims[usize::from(ta)].clone(), b.dims[usize::from(!tb)].clone()])])
}
