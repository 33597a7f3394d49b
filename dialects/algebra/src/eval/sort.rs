//! `sort`: rows of keys that order as unsigned integers, sorted stably.

use super::{Job, error::EvalError, lanes, lanes::Addr, map};
use crate::{dtype::DType, tensor::Tensor};

/// An unsigned integer that orders as the float does: NaN last, both zeros equal.
pub(crate) fn float_key(v: f64) -> u64 {
    if v.is_nan() {
        return u64::MAX;
    }
    let bits = (v + 0.0).to_bits();
    if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
}

/// Keys of all elements, which order as the elements do.
fn keys(x: &Tensor) -> Vec<u64> {
    let (dtype, from) = (x.dtype(), Addr::Run(0));
    if dtype.is_float() {
        let mut v = vec![0f64; x.len()];
        lanes::read_f64(&mut v, dtype, x.bytes(), &from, None);
        return v.into_iter().map(float_key).collect();
    }
    let mut v = vec![0i64; x.len()];
    lanes::read_int(&mut v, dtype, x.bytes(), &from, None);
    let flip = if dtype == DType::U64 { 0 } else { 1 << 63 };
    v.into_iter().map(|v| v as u64 ^ flip).collect()
}

pub(super) fn sort(job: &Job<'_>, axis: usize, descending: bool, x: &Tensor) -> Result<Tensor, EvalError> {
    let shape = x.shape().to_vec();
    let mut out = vec![0u8; job.bytes(DType::I64, &shape)?];
    if out.is_empty() {
        return job.tensor(DType::I64, &shape, out);
    }
    let n = shape[axis];
    let inner: usize = shape[axis + 1..].iter().product();
    let keys = keys(x);
    map::run(&mut out, n * inner * size_of::<i64>(), |(o, out)| {
        let out = out.as_chunks_mut::<8>().0;
        let keys = &keys[o * n * inner..(o + 1) * n * inner];
        let mut row: Vec<(u64, usize)> = Vec::with_capacity(n);
        for i in 0..inner {
            row.clear();
            row.extend((0..n).map(|k| (if descending { !keys[k * inner + i] } else { keys[k * inner + i] }, k)));
            // The index makes all keys different, so no stable sort is needed.
            row.sort_unstable();
            row.iter().enumerate().for_each(|(k, (_, from))| out[k * inner + i] = (*from as i64).to_le_bytes());
        }
        Ok(())
    })?;
    job.tensor(DType::I64, &shape, out)
}
