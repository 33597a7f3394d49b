//! # Gather
//! Slices along an axis, chosen by indices.
//!
//! <https://onnx.ai/onnx/operators/onnx__Gather.html>, operator sets 1, 11, 13.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The extents with the axis replaced by the shape of the indices.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (x, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let at = support::axis(node, node.int("axis", 0)?, x.rank())?;
    let dims: Vec<Ix> = x.dims[..at].iter().chain(&i.dims).chain(&x.dims[at + 1..]).cloned().collect();
    let contents = i.ints().zip(x.shape()).zip(i.shape()).and_then(|((picked, xs), shape)| {
        let st = support::contents::strides(&shape);
        support::contents::gather(x, &dims, &|o| {
            let flat: usize = o[at..at + shape.len()].iter().zip(&st).map(|(i, s)| i * s).sum();
            let v = *picked.get(flat)?;
            let v = usize::try_from(if v < 0 { v + xs[at] as i64 } else { v }).ok().filter(|v| *v < xs[at])?;
            Some(o[..at].iter().copied().chain([v]).chain(o[at + shape.len()..].iter().copied()).collect())
        })
    });
    Ok(vec![Fact::new(x.dtype, dims).with_contents(contents)])
}
