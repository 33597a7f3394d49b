//! Attention as com.microsoft has it.

use kiln_algebra::{DType, Ix};

use super::{Body, Local, call};
use crate::onnx::{InferError, OnnxNode};

/// (batch, positions, heads * features) as (batch, heads, positions, features).
///
/// # Errors
/// Heads that do not divide the features.
pub fn apart(b: &mut Body<'_>, v: &Local, heads: i64) -> Result<Local, InferError> {
    let v = b.reshape(v, &[0, 0, heads, -1])?;
    b.transpose(&v, &[0, 2, 1, 3])
}

/// What all of an attention's operands are: queries, keys and values over (batch, heads, positions, features).
pub struct Operands<'l> {
    /// Queries.
    pub queries: &'l Local,
    /// Keys, those of the past included.
    pub keys: &'l Local,
    /// Values, those of the past included.
    pub values: &'l Local,
    /// Added to the scores.
    pub bias: Option<&'l Local>,
    /// Number of keys in each sequence, where that differs.
    pub lengths: Option<&'l Local>,
    /// A query sees no key behind its own position.
    pub causal: bool,
}

/// Attention, over (batch, positions, heads * features); the attributes `scale` and `softcap` are the node's.
///
/// # Errors
/// Shapes that do not fit.
pub fn attend(node: &OnnxNode, b: &mut Body<'_>, o: &Operands<'_>, window: i64) -> Result<Local, InferError> {
    let mut attention = call("Attention").with_int("is_causal", i64::from(o.causal)).with_from(node, &["softcap"]);
    // Zero asks for the usual scale.
    if node.float("scale", 0.0)? != 0.0 {
        attention = attention.with_from(node, &["scale"]);
    }
    if window > 0 {
        attention = attention.with_int("left_window_size", window - 1);
    }
    // Keys of the past are among the keys already, so that causality must count from the end.
    let lengths = match (o.lengths, o.causal) {
        (Some(n), _) => Some(n.clone()),
        (None, true) => Some(all_keys(b, o.queries, o.keys)?),
        (None, false) => None,
    };
    let args = [Some(o.queries), Some(o.keys), Some(o.values), o.bias, None, None, lengths.as_ref()];
    let y = b.one(attention, &args)?;
    let y = b.transpose(&y, &[0, 2, 1, 3])?;
    b.reshape(&y, &[0, 0, -1])
}

/// The number of keys, for each sequence.
fn all_keys(b: &mut Body<'_>, queries: &Local, keys: &Local) -> Result<Local, InferError> {
    let (batch, count) = (b.extent(queries, 0)?, b.extent(keys, 2)?);
    b.op("Expand", &[&count, &batch])
}

/// What a mask of keys adds to the scores: `filter` where a key is not seen. A mask is (batch) with lengths, (2 batch) with
/// ends and starts, (batch, keys), (batch, queries, keys), or (batch, 1, longest, longest).
///
/// # Errors
/// A mask of another form.
pub fn hidden(
    node: &OnnxNode,
    b: &mut Body<'_>,
    mask: &Local,
    queries: &Local,
    keys: &Local,
    filter: f32,
) -> Result<Local, InferError> {
    let t = queries.dtype();
    let batch = queries.fact.dims[0].clone();
    let seen = match mask.rank() {
        1 => {
            let total = b.extent(keys, 2)?;
            let scalar = b.reshape(&total, &[])?;
            let (zero, one) = (b.number(DType::I64, 0.0)?, b.number(DType::I64, 1.0)?);
            let positions = b.op("Range", &[&zero, &scalar, &one])?;
            let wide = b.cast(mask, DType::I64)?;
            let extent = &mask.fact.dims[0];
            let seen = if b.shapes().same(extent, &batch) {
                let ends = b.reshape(&wide, &[-1, 1])?;
                b.op("Less", &[&positions, &ends])?
            } else if b.shapes().same(extent, &batch.scale(2)) {
                let two = b.reshape(&wide, &[2, -1, 1])?;
                let (first, second) = (b.number(DType::I64, 0.0)?, b.number(DType::I64, 1.0)?);
                let (ends, starts) = (b.op("Gather", &[&two, &first])?, b.op("Gather", &[&two, &second])?);
                let (before, from) = (b.op("Less", &[&positions, &ends])?, b.op("GreaterOrEqual", &[&positions, &starts])?);
                b.op("And", &[&before, &from])?
            } else {
                return Err(node.unsupported(format!("a mask of {extent} entries for a batch of {batch}")));
            };
            let axes = b.ints(&[1, 2])?;
            b.op("Unsqueeze", &[&seen, &axes])?
        }
        2 => {
            let axes = b.ints(&[1, 2])?;
            b.op("Unsqueeze", &[mask, &axes])?
        }
        3 => {
            let axes = b.ints(&[1])?;
            b.op("Unsqueeze", &[mask, &axes])?
        }
        4 => {
            let (total, own) = (b.extent(keys, 2)?, b.extent(queries, 2)?);
            let (zero, past) = (b.ints(&[0])?, b.op("Sub", &[&total, &own])?);
            let rows = b.slice(mask, 2, &past, &total)?;
            b.slice(&rows, 3, &zero, &total)?
        }
        rank => return Err(node.invalid(format!("the mask has rank {rank}"))),
    };
    let seen = b.cast(&seen, DType::Bool)?;
    let (none, filter) = (b.number(t, 0.0)?, b.number(t, f64::from(filter))?);
    b.op("Where", &[&seen, &none, &filter])
}

/// The sum of what is there.
///
/// # Errors
/// Shapes that do not fit.
pub fn both(b: &mut Body<'_>, x: Option<Local>, y: Option<&Local>) -> Result<Option<Local>, InferError> {
    match (x, y) {
        (Some(x), Some(y)) => Ok(Some(b.op("Add", &[&x, y])?)),
        (Some(x), None) => Ok(Some(x)),
        (None, y) => Ok(y.cloned()),
    }
}

/// Queries, keys and values of one projection (batch, positions, all heads * features), over (batch, heads, positions,
/// features). `sizes` are the extents of the three parts.
///
/// # Errors
/// Sizes that do not fit.
pub fn projected(b: &mut Body<'_>, v: &Local, sizes: [i64; 3], heads: [i64; 3]) -> Result<[Local; 3], InferError> {
    let bounds = [0, sizes[0], sizes[0] + sizes[1], sizes[0] + sizes[1] + sizes[2]];
    let mut part = |i: usize| -> Result<Local, InferError> {
        let (start, end) = (b.ints(&[bounds[i]])?, b.ints(&[bounds[i + 1]])?);
        let p = b.slice(v, 2, &start, &end)?;
        apart(b, &p, heads[i])
    };
    Ok([part(0)?, part(1)?, part(2)?])
}

/// Keys and values with those of the past (2, batch, heads, positions, features) before them, and, where the node gives it
/// out, both of them so stacked.
///
/// # Errors
/// Shapes that do not fit.
pub fn with_past(
    node: &OnnxNode,
    b: &mut Body<'_>,
    past: Option<&Local>,
    keys: Local,
    values: Local,
) -> Result<(Local, Local, Option<Local>), InferError> {
    let (mut keys, mut values) = (keys, values);
    if let Some(past) = past {
        for (i, v) in [&mut keys, &mut values].into_iter().enumerate() {
            let which = b.number(DType::I64, i as f64)?;
            let old = b.op("Gather", &[past, &which])?;
            *v = b.one(call("Concat").with_int("axis", 2), &[Some(&old), Some(v)])?;
        }
    }
    if node.outputs.len() < 2 {
        return Ok((keys, values, None));
    }
    let axes = b.ints(&[0])?;
    let (k, v) = (b.op("Unsqueeze", &[&keys, &axes])?, b.op("Unsqueeze", &[&values, &axes])?);
    let present = b.one(call("Concat").with_int("axis", 0), &[Some(&k), Some(&v)])?;
    Ok((keys, values, Some(present)))
}

/// A fixed extent.
///
/// # Errors
/// It is not fixed.
pub fn fixed(node: &OnnxNode, e: Option<&Ix>, what: &str) -> Result<i64, InferError> {
    e.and_then(Ix::as_const).ok_or_else(|| node.unsupported(format!("the {what} must be fixed")))
}

/// The sizes of the three parts of a joint projection of `all` columns.
///
/// # Errors
/// Sizes that do not fit.
pub fn parts(node: &OnnxNode, all: i64) -> Result<[i64; 3], InferError> {
    match node.ints("qkv_hidden_sizes")? {
        Some([q, k, v]) if q + k + v == all => Ok([*q, *k, *v]),
        None if all % 3 == 0 => Ok([all / 3; 3]),
        other => Err(node.invalid(format!("parts of {other:?} of {all} columns"))),
    }
}

/// Attention of a joint projection: result and the keys and values for the next call.
///
/// # Errors
/// Shapes that do not fit.
pub fn joint(
    node: &OnnxNode,
    b: &mut Body<'_>,
    all: &Local,
    mask: Option<&Local>,
    past: Option<&Local>,
    bias: Option<&Local>,
) -> super::Expanded {
    let heads = node.int("num_heads", 1)?;
    let columns = fixed(node, all.fact.dims.get(2), "number of columns of the weights")?;
    let [q, k, v] = projected(b, all, parts(node, columns)?, [heads; 3])?;
    let (k, v, present) = with_past(node, b, past, k, v)?;
    let filter = node.float("mask_filter_value", -10000.0)?;
    let hidden = mask.map(|m| hidden(node, b, m, &q, &k, filter)).transpose()?;
    let bias = both(b, hidden, bias)?;
    let causal = node.flag("unidirectional", false)?;
    let o = Operands { queries: &q, keys: &k, values: &v, bias: bias.as_ref(), lengths: None, causal };
    let y = attend(node, b, &o, 0)?;
    Ok(std::iter::once(y).chain(present).collect())
}

/// Positions (batch, positions): given, or counted from a first one.
///
/// # Errors
/// Shapes that do not fit.
pub fn positions_of(b: &mut Body<'_>, x: &Local, given: &Local) -> Result<Local, InferError> {
    if given.rank() == 2 {
        return Ok(given.clone());
    }
    let axis = if x.rank() == 4 { 2 } else { 1 };
    let (batch, count) = (b.extent(x, 0)?, b.extent(x, axis)?);
    let steps = counted(b, &count)?;
    let positions = b.op("Add", &[&steps, given])?;
    let shape = b.one(call("Concat").with_int("axis", 0), &[Some(&batch), Some(&count)])?;
    b.op("Expand", &[&positions, &shape])
}

/// `0, 1, ..` up to an extent (int64, one element).
///
/// # Errors
/// Never for an extent.
pub fn counted(b: &mut Body<'_>, extent: &Local) -> Result<Local, InferError> {
    let limit = b.reshape(extent, &[])?;
    let (zero, one) = (b.number(DType::I64, 0.0)?, b.number(DType::I64, 1.0)?);
    b.op("Range", &[&zero, &limit, &one])
}
