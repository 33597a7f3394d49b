//! # MultiHeadAttention (com.microsoft)
//! Attention of projected queries, keys and values, which may come packed, with bias, masks and a past.

use kiln_algebra::DType;

use crate::onnx::{InferError, OnnxNode, function::{Body, Expanded, Local, attention::{Operands, apart, attend, both, fixed, hidden}, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    if optional(inputs, 8).is_some() || optional(inputs, 9).is_some() {
        return Err(node.unsupported("beams over a shared buffer are not supported here"));
    }
    let heads = node.int("num_heads", 1)?;
    let query = need(node, inputs, 0)?;
    let biases = match optional(inputs, 3) {
        Some(bias) => {
            let all = fixed(node, bias.fact.dims.first(), "length of the bias")?;
            let [q, k, v] = bias_parts(node, inputs, all)?;
            let bounds = [0, q, q + k, q + k + v];
            let mut part = |i: usize| -> Result<Local, InferError> {
                let (start, end) = (b.ints(&[bounds[i]])?, b.ints(&[bounds[i + 1]])?);
                b.slice(bias, 0, &start, &end)
            };
            [Some(part(0)?), Some(part(1)?), Some(part(2)?)]
        }
        None => [None, None, None],
    };
    // Everything over (batch, heads, positions, features).
    let whole = |b: &mut Body<'_>, v: &Local, i: usize| -> Result<Local, InferError> {
        let v = match &biases[i] {
            Some(bias) if v.rank() == 3 => b.op("Add", &[v, bias])?,
            _ => v.clone(),
        };
        if v.rank() == 4 { Ok(v) } else { apart(b, &v, heads) }
    };
    // Packed as (batch, positions, heads, parts, features).
    let unpacked = |b: &mut Body<'_>, v: &Local, part: usize, i: usize| -> Result<Local, InferError> {
        let which = b.number(DType::I64, part as f64)?;
        let v = b.one(call("Gather").with_int("axis", 3), &[Some(v), Some(&which)])?;
        let v = b.reshape(&v, &[0, 0, -1])?;
        whole(b, &v, i)
    };
    let (q, mut k, mut v) = match (query.rank(), optional(inputs, 1), optional(inputs, 2)) {
        (5, None, None) => (unpacked(b, query, 0, 0)?, unpacked(b, query, 1, 1)?, unpacked(b, query, 2, 2)?),
        (3, Some(kv), None) if kv.rank() == 5 => (whole(b, query, 0)?, unpacked(b, kv, 0, 1)?, unpacked(b, kv, 1, 2)?),
        (3, Some(k), Some(v)) => (whole(b, query, 0)?, whole(b, k, 1)?, whole(b, v, 2)?),
        _ => return Err(node.invalid("queries, keys and values do not fit each other")),
    };
    if let (Some(pk), Some(pv)) = (optional(inputs, 6), optional(inputs, 7)) {
        k = b.one(call("Concat").with_int("axis", 2), &[Some(pk), Some(&k)])?;
        v = b.one(call("Concat").with_int("axis", 2), &[Some(pv), Some(&v)])?;
    }
    let filter = node.float("mask_filter_value", -10000.0)?;
    let hidden = optional(inputs, 4).map(|m| hidden(node, b, m, &q, &k, filter)).transpose()?;
    let bias = both(b, hidden, optional(inputs, 5))?;
    let causal = node.flag("unidirectional", false)?;
    let o = Operands { queries: &q, keys: &k, values: &v, bias: bias.as_ref(), lengths: None, causal };
    let y = attend(node, b, &o, 0)?;
    if node.outputs.len() > 3 {
        return Err(node.unsupported("the scores are not given out"));
    }
    Ok(vec![y, k, v])
}

/// Extents of the bias's parts: those of queries, keys and values.
fn bias_parts(node: &OnnxNode, inputs: &[Option<Local>], all: i64) -> Result<[i64; 3], InferError> {
    let width = |i: usize| match optional(inputs, i) {
        Some(v) if v.rank() == 3 => v.fact.dims[2].as_const(),
        Some(v) if v.rank() == 4 => Some(v.fact.dims[1].as_const()? * v.fact.dims[3].as_const()?),
        _ => None,
    };
    let parts = match (width(0), width(1), width(2)) {
        (Some(q), Some(k), Some(v)) => [q, k, v],
        _ => [all / 3; 3],
    };
    if parts.iter().sum::<i64>() != all {
        return Err(node.invalid(format!("a bias of {all} elements does not fit {parts:?}")));
    }
    Ok(parts)
}
