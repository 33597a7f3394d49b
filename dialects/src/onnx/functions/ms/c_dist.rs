//! # CDist (com.microsoft)
//! Distances between the rows of two matrices.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, y) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let (one, zero, last) = (b.ints(&[1])?, b.ints(&[0])?, b.ints(&[2])?);
    let (x, y) = (b.op("Unsqueeze", &[x, &one])?, b.op("Unsqueeze", &[y, &zero])?);
    let d = b.op("Sub", &[&x, &y])?;
    let d = b.one(call("ReduceSumSquare").with_int("keepdims", 0), &[Some(&d), Some(&last)])?;
    match node.string("metric", "sqeuclidean")? {
        "sqeuclidean" => Ok(vec![d]),
        "euclidean" => Ok(vec![b.op("Sqrt", &[&d])?]),
        other => Err(node.unsupported(format!("the metric '{other}' is not known"))),
    }
}
