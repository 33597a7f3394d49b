//! # GroupQueryAttention (com.microsoft)
//! Causal attention with few heads of keys and values, which are appended to those of the past at the end of each sequence.
//! The past may be a buffer that is longer than what it holds.

use kiln_algebra::DType;

use crate::onnx::{InferError, OnnxNode, function::{Body, Expanded, Local, attention::{Operands, apart, attend, counted, fixed, projected}, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (heads, shared) = (node.int("num_heads", 1)?, node.int("kv_num_heads", 1)?);
    if (11..17).any(|i| optional(inputs, i).is_some()) || node.flag("smooth_softmax", false)? {
        return Err(node.unsupported("sinks, smoothed softmax, quantised caches and norms of heads are not supported here"));
    }
    let query = need(node, inputs, 0)?;
    let (mut q, mut k, v) = match (optional(inputs, 1), optional(inputs, 2)) {
        (Some(k), Some(v)) => (apart(b, query, heads)?, apart(b, k, shared)?, apart(b, v, shared)?),
        _ => {
            let all = fixed(node, query.fact.dims.get(2), "number of columns")?;
            let feature = all / (heads + 2 * shared).max(1);
            let sizes = [heads * feature, shared * feature, shared * feature];
            let [q, k, v] = projected(b, query, sizes, [heads, shared, shared])?;
            (q, k, v)
        }
    };
    // Keys of each sequence, the new ones included, and where the new ones start.
    let last = b.cast(need(node, inputs, 5)?, DType::I64)?;
    let last = b.reshape(&last, &[-1])?;
    let one = b.number(DType::I64, 1.0)?;
    let lengths = b.op("Add", &[&last, &one])?;
    let own = b.extent(&q, 2)?;
    let start = b.op("Sub", &[&lengths, &own])?;
    let zero = b.number(DType::I64, 0.0)?;
    let start = b.op("Max", &[&start, &zero])?;
    if node.flag("do_rotary", false)? {
        let positions = match optional(inputs, 9) {
            Some(p) => p.clone(),
            None => {
                let steps = counted(b, &own)?;
                let axes = b.ints(&[1])?;
                let first = b.op("Unsqueeze", &[&start, &axes])?;
                b.op("Add", &[&first, &steps])?
            }
        };
        let (cos, sin) = (need(node, inputs, 7)?, need(node, inputs, 8)?);
        let turn = call("RotaryEmbedding").with_int("interleaved", node.int("rotary_interleaved", 0)?);
        let width = fixed(node, cos.fact.dims.get(1), "width of the tables")? * 2;
        let turn = turn.with_int("rotary_embedding_dim", width);
        q = b.one(turn.clone(), &[Some(&q), Some(cos), Some(sin), Some(&positions)])?;
        k = b.one(turn, &[Some(&k), Some(cos), Some(sin), Some(&positions)])?;
    }
    let total = b.cast(need(node, inputs, 6)?, DType::I64)?;
    let total = b.reshape(&total, &[1])?;
    let keys = appended(b, optional(inputs, 3), &k, &start, &total)?;
    let values = appended(b, optional(inputs, 4), &v, &start, &total)?;
    let bias = optional(inputs, 10);
    let window = node.int("local_window_size", -1)?;
    // Queries of a prompt start at zero, so that the position of the first is that of its key.
    let seen = b.op("Add", &[&start, &own])?;
    let o = Operands { queries: &q, keys: &keys, values: &values, bias, lengths: Some(&seen), causal: true };
    let y = attend(node, b, &o, window)?;
    Ok(vec![y, keys, values])
}

/// New keys or values (batch, heads, positions, features) written into the past, which grows to `total` where it is shorter.
fn appended(b: &mut Body<'_>, past: Option<&Local>, new: &Local, start: &Local, total: &Local) -> Result<Local, InferError> {
    let Some(past) = past else {
        return Ok(new.clone());
    };
    let (held, zero) = (b.extent(past, 2)?, b.ints(&[0])?);
    let more = b.op("Sub", &[total, &held])?;
    let more = b.op("Max", &[&more, &zero])?;
    let three = b.ints(&[0, 0, 0, 0, 0, 0])?;
    let pads = b.one(call("Concat").with_int("axis", 0), &[Some(&three), Some(&more), Some(&zero)])?;
    let room = b.op("Pad", &[past, &pads])?;
    b.one(call("TensorScatter").with_int("axis", 2), &[Some(&room), Some(new), Some(start)])
}
