//! # RotaryEmbedding (com.microsoft)
//! Rotary embedding of positions, over (batch, heads, positions, features) or with heads and features joined.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, attention::{fixed, positions_of}, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, positions) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let (cos, sin) = (need(node, inputs, 2)?, need(node, inputs, 3)?);
    if node.flag("is_packed_batching", false)? || node.float("scale", 1.0)? != 1.0 {
        return Err(node.unsupported("packed batches and scales are not supported here"));
    }
    let rotated = node.int("rotary_embedding_dim", 0)?;
    let mut heads = node.int("num_heads", 0)?;
    if heads == 0 && x.rank() == 3 {
        // Without a number of heads, the tables say how many features a head has.
        let width = fixed(node, x.fact.dims.get(2), "number of features")?;
        heads = width / fixed(node, cos.fact.dims.get(1), "width of the tables")?.max(1) / 2;
    }
    let positions = positions_of(b, x, positions)?;
    let rotary = call("RotaryEmbedding")
        .with_int("num_heads", heads)
        .with_int("rotary_embedding_dim", rotated)
        .with_from(node, &["interleaved"]);
    Ok(vec![b.one(rotary, &[Some(x), Some(cos), Some(sin), Some(&positions)])?])
}
