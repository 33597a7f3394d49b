//! # Squeeze
//! The same elements without some dimensions of extent 1.
//!
//! <https://onnx.ai/onnx/operators/onnx__Squeeze.html>, operator sets 1, 11, 13, 21, 23, 24, 25.

use crate::onnx::{
    Fact, InferCx, OnnxNode,
    support::{self, Inferred, Inputs},
};

/// The other extents.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Inferred {
    let x = support::need(node, inputs, 0)?;
    let gone = match support::axes_input(node, inputs, 1)? {
        Some(list) => support::axes(node, &list, x.rank())?,
        None => {
            // An extent that data determine is taken to be other than 1, since the rank has to be known: the run checks it.
            for d in &x.dims {
                let known = d.as_const().is_some() || cx.ranges().bounds(d).0.is_some_and(|l| l > 1);
                if !known && !cx.assume_not_one(d) {
                    let what = "without axes, every extent must be fixed; bind them with --shape or name the axes";
                    return Err(node.data_dependent(what));
                }
            }
            (0..x.rank()).filter(|i| x.dims[*i].is(1)).collect()
        }
    };
    if let Some(i) = gone.iter().find(|i| x.dims[**i].as_const().is_some_and(|d| d != 1)) {
        return Err(node.invalid(format!("dimension {i} has extent {}, not 1", x.dims[*i])));
    }
    let dims = support::reduce_dims(&x.dims, &gone, false);
    Ok(vec![Fact::new(x.dtype, dims).with_contents(x.contents.clone())])
}
