//! # Tile
//! Repetition along each dimension.
//!
//! <https://onnx.ai/onnx/operators/onnx__Tile.html>, operator sets 1, 6, 13.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Extents times repeats.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let repeats = support::exprs(node, inputs, 1, "repeats")?.ok_or_else(|| node.invalid("the repeats are missing"))?;
    if repeats.len() != x.rank() {
        return Err(node.invalid(format!("{} repeats do not fit rank {}", repeats.len(), x.rank())));
    }
    repeats.iter().for_each(|r| cx.not_negative(r));
    let dims: Vec<Ix> = x.dims.iter().zip(&repeats).map(|(d, r)| d.times(r)).collect();
    let contents =
        x.shape().and_then(|s| support::contents::gather(x, &dims, &|i| Some(i.iter().zip(&s).map(|(i, d)| i % d).collect())));
    Ok(vec![Fact::new(x.dtype, dims).with_contents(contents)])
}
