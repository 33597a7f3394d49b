//! # Slice
//! A range along some dimensions, with steps.
//!
//! <https://onnx.ai/onnx/operators/onnx__Slice.html>, operator sets 1, 10, 11, 13.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// Number of elements of each range.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    support::slice::learn(inputs, cx);
    let ranges = support::slice::ranges(node, inputs, cx)?;
    let dims: Vec<Ix> = ranges.iter().map(|r| cx.derived(node, &r.len)).collect();
    let contents = support::contents::gather(x, &dims, &|i| {
        let at = |(i, r): (&usize, &support::slice::Range)| usize::try_from(r.start.as_const()? + *i as i64 * r.step.as_const()?).ok();
        i.iter().zip(&ranges).map(at).collect()
    });
    Ok(vec![Fact::new(x.dtype, dims).with_contents(contents)])
}
