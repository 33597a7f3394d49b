//! # Concat
//! Tensors side by side along an axis.
//!
//! <https://onnx.ai/onnx/operators/onnx__Concat.html>, operator sets 1, 4, 11, 13.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The sum of the extents along the axis.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let facts = (0..inputs.len()).map(|i| support::need(node, inputs, i)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = facts.first() else { return Err(node.invalid("needs an input")) };
    let at = support::axis(node, node.int("axis", 0)?, first.rank())?;
    let mut dims = first.dims.clone();
    for f in &facts[1..] {
        if f.rank() != first.rank() || f.dtype != first.dtype {
            return Err(node.invalid(format!("inputs {} and {} differ in element type or rank", first.ty(), f.ty())));
        }
        for i in (0..dims.len()).filter(|i| *i != at) {
            dims[i] = cx
                .unify(&dims[i], &f.dims[i])
                .ok_or_else(|| node.invalid(format!("inputs {} and {} differ in dimension {i}", first.ty(), f.ty())))?;
        }
        dims[at] = dims[at].plus(&f.dims[at]);
    }
    let ends: Option<Vec<usize>> = facts.iter().map(|f| f.shape().map(|s| s[at])).collect();
    let contents = ends.and_then(|ends| {
        let shape = support::contents::fixed(&dims)?;
        let all = (0..shape.iter().product()).map(|flat| {
            let mut i = support::contents::unravel(flat, &shape);
            let part = ends.iter().position(|n| {
                let inside = i[at] < *n;
                i[at] -= if inside { 0 } else { *n };
                inside
            })?;
            let st = support::contents::strides(&facts[part].shape()?);
            facts[part].contents.as_ref()?.get(i.iter().zip(&st).map(|(i, s)| i * s).sum::<usize>()).cloned()
        });
        all.collect()
    });
    Ok(vec![Fact::new(first.dtype, dims).with_contents(contents)])
}
