//! What weights are known to hold: ranges and structured zeros, found by scanning them once.

use std::collections::BTreeMap;

use kiln_algebra::{Graph, Op, Tensor, eval::WeightSource};

use super::{facts::WeightFacts, range::Range};

/// Weights with more elements are sampled first, and scanned only when the sample shows zeros.
const SMALL: usize = 1 << 16;
/// Weights with more elements are not scanned.
const SCANNED: usize = 1 << 24;
/// Elements of a sample.
const SAMPLE: usize = 1024;
/// A sample with fewer zeros than one in this many shows none.
const SHARE: usize = 16;

/// Facts of the weights of a graph that are small enough to be scanned.
pub fn scan(graph: &Graph, source: &dyn WeightSource) -> BTreeMap<String, WeightFacts> {
    let mut out = BTreeMap::new();
    for n in &graph.nodes {
        let Op::Weight(key, ty) = &n.op else { continue };
        let shape = ty.static_shape().unwrap_or_default();
        let elements = shape.iter().try_fold(1usize, |p, d| p.checked_mul(*d));
        let fits = ty.dtype.is_float() && elements.is_some_and(|e| (1..=SCANNED).contains(&e));
        if !fits || out.contains_key(&**key) {
            continue;
        }
        let Some(bytes) = source.bytes(key) else { continue };
        if elements.is_some_and(|e| e > SMALL) && !sampled_zeros(&bytes, ty.dtype.size()) {
            continue;
        }
        if let Ok(t) = Tensor::new(ty.dtype, &shape, bytes.into_owned()) {
            out.insert(key.to_string(), facts(&t.to_f64_vec(), t.shape()));
        }
    }
    out
}

/// Whether evenly spaced elements are zero often enough for a structure to be likely.
fn sampled_zeros(bytes: &[u8], size: usize) -> bool {
    let elements = bytes.len() / size.max(1);
    // An odd step meets every place of dimensions that are powers of two.
    let step = (elements / SAMPLE).max(1) | 1;
    let zero = |i: &usize| bytes[i * size..(i + 1) * size].iter().all(|b| *b == 0);
    let zeros = (0..elements).step_by(step).filter(zero).count();
    zeros * SHARE >= elements / step
}

/// Facts of values in row-major order.
fn facts(values: &[f64], shape: &[usize]) -> WeightFacts {
    let mut range = Range { low: f64::INFINITY, high: f64::NEG_INFINITY, nan: false };
    let mut live: Vec<Vec<bool>> = shape.iter().map(|d| vec![false; *d]).collect();
    let strides: Vec<usize> = (0..shape.len()).map(|i| shape[i + 1..].iter().product()).collect();
    for (at, v) in values.iter().enumerate() {
        range.low = range.low.min(*v);
        range.high = range.high.max(*v);
        range.nan |= v.is_nan();
        if *v != 0.0 {
            live.iter_mut().enumerate().for_each(|(d, l)| l[at / strides[d] % shape[d]] = true);
        }
    }
    let dead = |l: &Vec<bool>| l.iter().enumerate().filter(|(_, x)| !**x).map(|(i, _)| i).collect();
    let last = shape.last().copied().unwrap_or(0);
    let sparse = |g: &[f64]| g.iter().filter(|v| **v == 0.0).count() >= 2;
    let two_of_four = last > 0 && last % 4 == 0 && values.chunks_exact(4).all(sparse);
    WeightFacts { range, zeros: live.iter().map(dead).collect(), two_of_four }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_channels_and_patterns_are_found() {
        let f = facts(&[0., 0., 0., 0., 1., 0., 0., 2., 0., 0., 0., 0.], &[3, 4]);
        assert_eq!(f.zeros, vec![vec![0, 2], vec![1, 2]]);
        assert!(f.two_of_four && f.range.is_finite());
        let f = facts(&[1., 1., 1., 0.], &[1, 4]);
        assert!(!f.two_of_four && f.zeros == vec![vec![], vec![3]]);
    }

    #[test]
    fn negative_nan_is_not_finite() {
        assert!(!facts(&[1.0, f64::NAN], &[2]).range.is_finite());
    }
}
