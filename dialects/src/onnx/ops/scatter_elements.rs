//! # ScatterElements
//! Data with elements written along an axis, each at an index.
//!
//! <https://onnx.ai/onnx/operators/onnx__ScatterElements.html>, operator sets 11, 13, 16, 18.

use crate::onnx::{InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Type and shape of the data.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, i, u) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    if u.dtype != x.dtype {
        return Err(node.invalid(format!("the updates are {}, the data {}", u.dtype, x.dtype)));
    }
    support::axis(node, node.int("axis", 0)?, x.rank())?;
    let same = i.dims.iter().zip(&u.dims).all(|(a, b)| cx.agree(a, b));
    if i.rank() != x.rank() || u.rank() != x.rank() || !same {
        return Err(node.invalid(format!("indices {} and updates {} do not fit {}", i.ty(), u.ty(), x.ty())));
    }
    support::same(node, inputs)
}
