//! # SkipGroupNorm (com.microsoft)
//! Group normalisation of a sum, and an activation.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, normal::{grouped, joined}, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, skip) = (need(node, inputs, 0)?, need(node, inputs, 3)?);
    let skip = match (skip.rank(), x.rank()) {
        (2, 4) => {
            let axes = b.ints(&[1, 2])?;
            b.op("Unsqueeze", &[skip, &axes])?
        }
        _ => skip.clone(),
    };
    let sum = joined(b, x, &skip, optional(inputs, 4))?;
    let y = grouped(node, b, &sum, need(node, inputs, 1)?, need(node, inputs, 2)?)?;
    Ok(vec![y, sum])
}
