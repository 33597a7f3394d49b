//! # ArrayFeatureExtractor (ai.onnx.ml)
//! Columns at indices.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, y) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let y = b.reshape(y, &[-1])?;
    let picked = b.one(call("Gather").with_int("axis", -1), &[Some(x), Some(&y)])?;
    // A vector gives a matrix of one row.
    Ok(vec![if x.rank() == 1 { b.reshape(&picked, &[1, -1])? } else { picked }])
}
