//! Whether the candidates of one computation give the same results: elements of their outputs at the same places.
//!
//! A candidate that is fast because it is wrong must not be chosen. All of them get the same data, so each is held against
//! the first; which of two is wrong only the reference evaluator knows, but neither goes unnoticed.

use crate::{error::RuntimeError, tensor::Tensor};
use kiln_format::{Candidate, DType, DataFill};
use std::collections::{BTreeMap, BTreeSet};

/// Pieces of an output that are looked at, and elements of each.
const PIECES: u64 = 64;
const EACH: u64 = 64;
/// Largest relative L2 difference of floating results: rounding, sums in another order, and functions that are only as
/// exact as half precision needs.
const NARROW: f64 = 2e-2;
const WIDE: f64 = 2e-3;
/// Share of the elements that may differ altogether: ties, and values on the border of a comparison or a rounding.
const ODD: f64 = 0.01;

/// Results of the first candidates of computations.
#[derive(Debug, Default)]
pub(crate) struct Agreement {
    /// Computations in several phases, whose kernels leave what only the next one reads.
    phased: BTreeSet<String>,
    first: BTreeMap<String, (String, Vec<Vec<f64>>)>,
}

impl Agreement {
    pub(crate) fn new<'a>(keys: impl Iterator<Item = &'a str>) -> Self {
        let mut phased = BTreeSet::new();
        for key in keys {
            if let Some((base, phase)) = key.rsplit_once('-')
                && phase.len() < 3
                && phase.parse::<u32>().is_ok()
            {
                phased.extend([base.to_string(), key.to_string()]);
            }
        }
        Self { phased, first: BTreeMap::new() }
    }

    /// Holds the outputs of a candidate, all buffers that were filled with zeros, against those of the first one. `read`
    /// copies bytes of a buffer from an offset.
    ///
    /// # Errors
    /// Results that differ, or what `read` says.
    pub(crate) fn hold(&mut self, c: &Candidate, read: &mut Read<'_>) -> Result<(), RuntimeError> {
        if self.phased.contains(&c.key) {
            return Ok(());
        }
        let mut seen = Vec::new();
        for (i, b) in c.buffers.iter().enumerate().filter(|(_, b)| b.fill == DataFill::Zero) {
            seen.push((b.dtype, at_places(b.dtype, b.bytes, &mut |offset, to| read(i, offset, to))?));
        }
        let Some((name, first)) = self.first.get(&c.key) else {
            let values = seen.into_iter().map(|(_, v)| v).collect();
            self.first.insert(c.key.clone(), (c.candidate.clone(), values));
            return Ok(());
        };
        for (i, ((dtype, got), wanted)) in seen.iter().zip(first).enumerate() {
            if let Some(why) = difference(*dtype, got, wanted) {
                return Err(RuntimeError::Disagreement { candidate: c.candidate.clone(), first: name.clone(), output: i, why });
            }
        }
        Ok(())
    }
}

/// Copies bytes of a buffer, from an offset.
pub(crate) type Read<'a> = dyn FnMut(usize, u64, &mut [u8]) -> Result<(), RuntimeError> + 'a;

/// Elements of some pieces that are evenly spread, the first and the last among them; all of a small buffer.
fn at_places(
    dtype: DType,
    bytes: u64,
    read: &mut dyn FnMut(u64, &mut [u8]) -> Result<(), RuntimeError>,
) -> Result<Vec<f64>, RuntimeError> {
    let size = dtype.size().max(1);
    let n = bytes / size as u64;
    let (pieces, each) = if n <= PIECES * EACH { (1, n) } else { (PIECES, EACH) };
    let mut some = vec![0u8; (pieces * each) as usize * size];
    if !some.is_empty() {
        for (p, to) in (0..pieces).zip(some.chunks_mut(each as usize * size)) {
            read((n - each) * p / (pieces - 1).max(1) * size as u64, to)?;
        }
    }
    Ok(Tensor::from_bytes(dtype, &[pieces * each], &some)?.to_f64())
}

fn difference(dtype: DType, got: &[f64], wanted: &[f64]) -> Option<String> {
    if got.len() != wanted.len() {
        return Some("its size".into());
    }
    let name = dtype.name();
    let float = name.starts_with("float") || name.starts_with("bfloat");
    let limit = if matches!(dtype, DType::F32 | DType::F64) { WIDE } else { NARROW };
    let (mut odd, mut square, mut norm) = (0usize, 0.0, 0.0);
    for (g, w) in got.iter().zip(wanted) {
        if g.is_finite() && w.is_finite() && float {
            square += (g - w) * (g - w);
            norm += w * w;
        } else if !(g == w || g.is_nan() && w.is_nan()) {
            odd += 1;
        }
    }
    if odd as f64 > ODD * got.len() as f64 {
        return Some(format!("{odd} of {} elements", got.len()));
    }
    let relative = square.sqrt() / norm.sqrt().max(1e-30);
    (square > 0.0 && relative > limit).then(|| format!("a relative L2 of {relative:.1e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_in_another_order_agree_and_wrong_ones_do_not() {
        let right: Vec<f64> = (0..1000).map(|i| f64::from(i % 17) - 8.0).collect();
        let near: Vec<f64> = right.iter().map(|v| v * (1.0 + 1e-3)).collect();
        assert_eq!(difference(DType::F16, &near, &right), None);
        assert!(difference(DType::F32, &near, &right).is_none());
        let mut wrong = right.clone();
        wrong[100..200].fill(0.0);
        assert!(difference(DType::F16, &wrong, &right).is_some());
        wrong[..].fill(f64::NAN);
        assert!(difference(DType::F16, &wrong, &right).is_some());
        let mut one: Vec<f64> = right.clone();
        one[5] += 1.0;
        assert_eq!(difference(DType::I32, &one, &right), None);
        one[..50].fill(99.0);
        assert!(difference(DType::I32, &one, &right).is_some());
    }

    #[test]
    fn kernels_of_several_phases_are_left_out() {
        let a = Agreement::new(["reduce-0a1b", "scan-77ff", "scan-77ff-1"].into_iter());
        assert_eq!(a.phased.iter().map(String::as_str).collect::<Vec<_>>(), ["scan-77ff", "scan-77ff-1"]);
    }
}
