//! # TopK
//! The largest or smallest elements along an axis, and where they are.
//!
//! <https://onnx.ai/onnx/operators/onnx__TopK.html>, operator sets 1, 10, 11, 24.

use kiln_algebra::{DType};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The shape with `k` on the axis, twice; the positions are int64.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let axis = support::axis(node, node.int("axis", -1)?, x.rank())?;
    let wanted = support::exprs(node, inputs, 1, "k")?.unwrap_or_default();
    let [wanted] = &wanted[..] else { return Err(node.invalid("k is no single number")) };
    cx.not_negative(wanted);
    if let (Some(k), Some(n)) = (wanted.as_const(), x.dims[axis].as_const())
        && !(0..=n).contains(&k)
    {
        return Err(node.invalid(format!("k is {k} for an extent of {n}")));
    }
    let mut dims = x.dims.clone();
    let smaller = wanted.smaller(&x.dims[axis]);
    dims[axis] = cx.derived(node, &smaller);
    Ok(vec![Fact::new(x.dtype, dims.clone()), Fact::new(DType::I64, dims)])
}
