//! # NonMaxSuppression
//! Boxes with the highest scores that do not overlap better ones.
//!
//! <https://onnx.ai/onnx/operators/onnx__NonMaxSuppression.html>, operator sets 10, 11.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Batch, class and box of each chosen box.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (boxes, scores) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    if boxes.rank() != 3 || scores.rank() != 3 {
        return Err(node.invalid(format!("boxes {} and scores {} do not fit", boxes.ty(), scores.ty())));
    }
    let many = scores.elements();
    Ok(vec![Fact::new(DType::I64, vec![cx.fresh(node, 0, Some(&many)), Ix::konst(3)])])
}
