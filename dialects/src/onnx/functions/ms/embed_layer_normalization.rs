//! # EmbedLayerNormalization (com.microsoft)
//! Layer normalisation of the sum of embeddings of words, positions and segments.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, normal::layer, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let ids = need(node, inputs, 0)?;
    let word = b.op("Gather", &[need(node, inputs, 2)?, ids])?;
    let table = need(node, inputs, 3)?;
    let position = match optional(inputs, 8) {
        Some(p) => b.op("Gather", &[table, p])?,
        None => {
            let (start, end) = (b.ints(&[0])?, b.extent(ids, 1)?);
            b.slice(table, 0, &start, &end)?
        }
    };
    let mut sum = b.op("Add", &[&word, &position])?;
    if let (Some(segments), Some(table)) = (optional(inputs, 1), optional(inputs, 4)) {
        let segment = b.op("Gather", &[table, segments])?;
        sum = b.op("Add", &[&sum, &segment])?;
    }
    let y = layer(node, b, &sum, need(node, inputs, 5)?, optional(inputs, 6))?.swap_remove(0);
    let axes = b.ints(&[1])?;
    // Without a mask its index is zero.
    let counted = match optional(inputs, 7) {
        Some(mask) => mask.clone(),
        None => b.op("Sub", &[ids, ids])?,
    };
    let index = b.one(call("ReduceSum").with_int("keepdims", 0), &[Some(&counted), Some(&axes)])?;
    Ok(vec![y, index, sum])
}
