//! # Unsqueeze
//! The same elements with more dimensions of extent 1.
//!
//! <https://onnx.ai/onnx/operators/onnx__Unsqueeze.html>, operator sets 1, 11, 13, 21, 23, 24, 25.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The extents, 1 at the named axes.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let list = support::axes_input(node, inputs, 1)?.ok_or_else(|| node.invalid("the axes are missing"))?;
    let new = support::axes(node, &list, x.rank() + list.len())?;
    let mut dims = x.dims.clone();
    for a in new {
        dims.insert(a, Ix::konst(1));
    }
    Ok(vec![Fact::new(x.dtype, dims).with_contents(x.contents.clone())])
}
