//! Reductions over axes.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferError, OnnxNode,
    support::{Inferred, Inputs, axes, axes_input, contents, need, reduce_dims},
};

/// The axes that a `Reduce…` node reduces, sorted; empty with `noop_with_empty_axes`.
///
/// # Errors
/// Axes out of range, or not known before the model runs.
pub fn reduced(node: &OnnxNode, inputs: Inputs<'_, '_>) -> Result<Vec<usize>, InferError> {
    let rank = need(node, inputs, 0)?.rank();
    match axes_input(node, inputs, 1)? {
        Some(list) if !list.is_empty() => axes(node, &list, rank),
        _ if node.flag("noop_with_empty_axes", false)? => Ok(Vec::new()),
        _ => Ok((0..rank).collect()),
    }
}

/// Joins two known elements.
pub type Combine = fn(&Ix, &Ix) -> Ix;

/// Result of a reduction; `combine` carries known contents through it.
///
/// # Errors
/// As [`reduced`].
pub fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, combine: Option<Combine>) -> Inferred {
    let x = need(node, inputs, 0)?;
    let reduced = reduced(node, inputs)?;
    let keep = node.flag("keepdims", true)?;
    let out = Fact::new(x.dtype, reduce_dims(&x.dims, &reduced, keep));
    let contents = combine.and_then(|f| {
        let (c, shape) = (x.contents.as_ref()?, x.shape()?);
        let full = contents::fixed(&reduce_dims(&x.dims, &reduced, true))?;
        let st = contents::strides(&full);
        let mut sums: Vec<Option<Ix>> = vec![None; full.iter().product()];
        for (at, e) in c.iter().enumerate() {
            let index = contents::unravel(at, &shape);
            let to: usize =
                index.iter().zip(&st).enumerate().map(|(i, (x, s))| if reduced.contains(&i) { 0 } else { x * s }).sum();
            sums[to] = Some(sums[to].as_ref().map_or_else(|| e.clone(), |p| f(p, e)));
        }
        sums.into_iter().collect()
    });
    Ok(vec![out.with_contents(contents)])
}
