//! # Split
//! Parts along an axis.
//!
//! <https://onnx.ai/onnx/operators/onnx__Split.html>, operator sets 1, 2, 11, 13, 18.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// One output a part.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let at = support::axis(node, node.int("axis", 0)?, x.rank())?;
    let parts = support::split_parts(node, inputs, &x.dims[at])?;
    let mut start = 0;
    let out = parts.iter().map(|p| {
        let mut dims = x.dims.clone();
        dims[at] = p.clone();
        let from = start;
        start += p.as_const().and_then(|p| usize::try_from(p).ok()).unwrap_or(0);
        let contents = support::contents::gather(x, &dims, &|i| {
            let mut i = i.to_vec();
            i[at] += from;
            Some(i)
        });
        Fact::new(x.dtype, dims).with_contents(contents)
    });
    Ok(out.collect())
}
