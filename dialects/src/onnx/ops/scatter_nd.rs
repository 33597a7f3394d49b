//! # ScatterND
//! Data with slices written at tuples of indices.
//!
//! <https://onnx.ai/onnx/operators/onnx__ScatterND.html>, operator sets 11, 13, 16, 18.

use crate::onnx::{InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// Type and shape of the data.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, i, u) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    if u.dtype != x.dtype {
        return Err(node.invalid(format!("the updates are {}, the data {}", u.dtype, x.dtype)));
    }
    let Some(tuple) = i.dims.last().and_then(|d| d.as_const()).and_then(|d| usize::try_from(d).ok()) else {
        return Err(node.data_dependent("the length of the index tuples must be fixed"));
    };
    let written = i.dims[..i.rank().saturating_sub(1)].iter().chain(x.dims.get(tuple..).unwrap_or_default());
    let fits = u.rank() + tuple + 1 == i.rank() + x.rank() && u.dims.iter().zip(written).all(|(a, b)| cx.agree(a, b));
    if tuple > x.rank() || !fits {
        return Err(node.invalid(format!("indices {} and updates {} do not fit {}", i.ty(), u.ty(), x.ty())));
    }
    support::same(node, inputs)
}
