//! # NonZero
//! Indices of the elements that are not zero.
//!
//! <https://onnx.ai/onnx/operators/onnx__NonZero.html>, operator sets 9, 13.

use kiln_algebra::{DType, Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// One row a dimension, one column an element that is not zero.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let count = match &x.value {
        Some(t) => Ix::konst((0..t.len()).filter(|i| t.get(*i).to_f64() != 0.0).count() as i64),
        None => cx.fresh(node, 0, x.elements().as_const()),
    };
    Ok(vec![Fact::new(DType::I64, vec![Ix::konst(x.rank().max(1) as i64), count])])
}
