//! Shapes of attention.

use kiln_algebra::{DType, Ix};

use crate::onnx::{
    Fact, InferCx, InferError, OnnxNode,
    support::{Inputs, need, optional},
};

/// Extents of an attention.
#[derive(Clone, Debug, PartialEq)]
pub struct Attention {
    /// Queries, keys and values come with heads and features joined.
    pub joined: bool,
    /// Batch.
    pub batch: Ix,
    /// Heads of the queries.
    pub heads: Ix,
    /// Heads of keys and values.
    pub kv_heads: Ix,
    /// Heads of the queries that share one of the keys.
    pub group: Ix,
    /// Queries.
    pub queries: Ix,
    /// Features of queries and keys.
    pub features: Ix,
    /// Features of values.
    pub value_features: Ix,
    /// Keys before the given ones.
    pub past: Option<Ix>,
    /// All keys.
    pub keys: Ix,
    dtype: DType,
    value_dtype: DType,
}

/// Extents of an `Attention` node.
///
/// # Errors
/// Ranks, heads or features that do not fit.
pub fn shapes(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &mut InferCx) -> Result<Attention, InferError> {
    let (q, k, v) = (need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?);
    let rank = q.rank();
    if !matches!(rank, 3 | 4) || k.rank() != rank || v.rank() != rank {
        return Err(node.invalid(format!(
            "queries {}, keys {} and values {} have no common rank of 3 or 4",
            q.ty(),
            k.ty(),
            v.ty()
        )));
    }
    let joined = rank == 3;
    let split = |f: &Fact, name: &str| -> Result<(Ix, Ix, Ix), InferError> {
        if !joined {
            return Ok((f.dims[1].clone(), f.dims[2].clone(), f.dims[3].clone()));
        }
        let heads = node.int(name, 0)?;
        if heads < 1 || f.dims[2].as_const().is_some_and(|d| d % heads != 0) {
            return Err(node.invalid(format!("attribute '{name}' is {heads} for {} features", f.dims[2])));
        }
        Ok((Ix::konst(heads), f.dims[1].clone(), f.dims[2].floordiv(&Ix::konst(heads))))
    };
    let (heads, queries, features) = split(q, "q_num_heads")?;
    let (kv_heads, new, key_features) = split(k, "kv_num_heads")?;
    let (value_heads, value_new, value_features) = split(v, "kv_num_heads")?;
    let group = match (heads.as_const(), kv_heads.as_const()) {
        (Some(h), Some(g)) if g > 0 && h % g == 0 => Ix::konst(h / g),
        _ if heads == kv_heads => Ix::konst(1),
        _ => return Err(node.invalid(format!("{heads} heads of queries do not share {kv_heads} heads of keys"))),
    };
    let past = optional(inputs, 4).map(|p| p.dims.get(2).cloned().unwrap_or(Ix::konst(0)));
    let keys = past.as_ref().map_or(new.clone(), |p| p.plus(&new));
    let mut batch = q.dims[0].clone();
    for (what, a, b) in [
        ("batch of keys", &batch.clone(), &k.dims[0]),
        ("batch of values", &batch.clone(), &v.dims[0]),
        ("features of queries and keys", &features, &key_features),
        ("heads of keys and values", &kv_heads, &value_heads),
        ("positions of keys and values", &new, &value_new),
    ] {
        let one = cx.unify(a, b).ok_or_else(|| node.invalid(format!("{what} do not fit: {a} and {b}")))?;
        if what == "batch of keys" {
            batch = one;
        }
    }
    // Extents that only the run knows are compared by what reads them.
    let differ = |a: &Ix, b: &Ix| a.as_const().zip(b.as_const()).is_some_and(|(a, b)| a != b);
    let past_length = past.clone().unwrap_or(Ix::konst(0));
    for (i, features) in [(4, &features), (5, &value_features)] {
        let Some(p) = optional(inputs, i) else { continue };
        let dims = [&batch, &kv_heads, &past_length, features];
        if p.rank() != 4 || p.dims.iter().zip(dims).any(|(a, b)| !cx.agree(a, b)) {
            return Err(node.invalid(format!("the past {} does not fit {} and {}", p.ty(), k.ty(), v.ty())));
        }
    }
    if let Some(mask) = optional(inputs, 3) {
        let dims = [&keys, &queries, &heads, &batch];
        // A mask of fewer keys leaves out the last ones.
        let fits = |(i, (a, b)): (usize, (&Ix, &&Ix))| match (i, a.as_const(), b.as_const()) {
            (0, Some(a), Some(b)) => a <= b,
            _ => a.is(1) || !differ(a, b),
        };
        if !(1..=4).contains(&mask.rank()) || !mask.dims.iter().rev().zip(&dims).enumerate().all(fits) {
            return Err(node.invalid(format!("the mask {} does not fit {} and {}", mask.ty(), q.ty(), k.ty())));
        }
    }
    Ok(Attention {
        joined,
        batch,
        heads,
        kv_heads,
        group,
        queries,
        features,
        value_features,
        past,
        keys,
        dtype: q.dtype,
        value_dtype: v.dtype,
    })
}

impl Attention {
    /// Facts of the outputs: result, keys, values, scores.
    pub fn facts(&self) -> Vec<Fact> {
        let d = |v: &[&Ix]| v.iter().map(|d| (*d).clone()).collect::<Vec<_>>();
        let result = match self.joined {
            true => vec![self.batch.clone(), self.queries.clone(), self.heads.times(&self.value_features)],
            false => d(&[&self.batch, &self.heads, &self.queries, &self.value_features]),
        };
        vec![
            Fact::new(self.dtype, result),
            Fact::new(self.dtype, d(&[&self.batch, &self.kv_heads, &self.keys, &self.features])),
            Fact::new(self.value_dtype, d(&[&self.batch, &self.kv_heads, &self.keys, &self.value_features])),
            Fact::new(self.dtype, d(&[&self.batch, &self.heads, &self.queries, &self.keys])),
        ]
    }
}
