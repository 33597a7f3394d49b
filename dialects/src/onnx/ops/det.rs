//! # Det
//! Determinants of square matrices.
//!
//! <https://onnx.ai/onnx/operators/onnx__Det.html>, operator sets 11, 22.

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The dimensions before the matrices'.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let [batch @ .., rows, columns] = &x.dims[..] else {
        return Err(node.invalid(format!("the input has rank {}, not at least 2", x.rank())));
    };
    if rows.as_const() != columns.as_const() {
        return Err(node.invalid(format!("matrices of {rows} by {columns} are not square")));
    }
    Ok(vec![Fact::new(x.dtype, batch.to_vec())])
}
