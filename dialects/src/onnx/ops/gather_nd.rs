//! # GatherND
//! Slices chosen by tuples of indices.
//!
//! <https://onnx.ai/onnx/operators/onnx__GatherND.html>, operator sets 11, 12, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Shape of the tuples, then the dimensions that they do not index.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let (x, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let batch = usize::try_from(node.int("batch_dims", 0)?).map_err(|_| node.invalid("attribute 'batch_dims' is negative"))?;
    let Some(last) = i.dims.last() else { return Err(node.invalid("the indices are a scalar")) };
    let Some(k) = last.as_const().and_then(|k| usize::try_from(k).ok()) else {
        return Err(node.data_dependent(format!("the length {last} of the index tuples must be fixed")));
    };
    if batch >= i.rank() || batch + k > x.rank() {
        return Err(node.invalid(format!("tuples of {k} indices after {batch} batch dimensions do not fit rank {}", x.rank())));
    }
    let mut dims = Vec::new();
    for b in 0..batch {
        dims.push(cx.unify(&x.dims[b], &i.dims[b]).ok_or_else(|| node.invalid(format!("batch dimension {b} differs")))?);
    }
    dims.extend(i.dims[batch..i.rank() - 1].iter().chain(&x.dims[batch + k..]).cloned());
    Ok(vec![Fact::new(x.dtype, dims)])
}
