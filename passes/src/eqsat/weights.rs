//! What weights are known to hold: ranges and structured zeros, found by scanning them once.

use std::{collections::BTreeMap, sync::Arc};

use kiln_algebra::{DType, Graph, Op, Tensor, TensorType, eval::WeightSource};
use rayon::prelude::*;

use super::{bands::Band, facts::WeightFacts, range::Range};

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
    let mut keys: BTreeMap<&Arc<str>, &TensorType> = BTreeMap::new();
    for n in &graph.nodes {
        if let Op::Weight(key, ty) = &n.op {
            keys.entry(key).or_insert(ty);
        }
    }
    let keys: Vec<_> = keys.into_iter().collect();
    let of = |(key, ty): &(&Arc<str>, &TensorType)| Some((key.to_string(), known(key, ty, source)?));
    keys.par_iter().filter_map(of).collect()
}

fn known(key: &str, ty: &TensorType, source: &dyn WeightSource) -> Option<WeightFacts> {
    let shape = ty.static_shape()?;
    let elements = shape.iter().try_fold(1usize, |p, d| p.checked_mul(*d))?;
    if !(ty.dtype.is_float() || ty.dtype == DType::Bool) || !(1..=SCANNED).contains(&elements) {
        return None;
    }
    let bytes = source.bytes(key)?;
    if elements > SMALL && !sampled_structure(&bytes, ty.dtype.size()) {
        return None;
    }
    let t = Tensor::new(ty.dtype, &shape, bytes.into_owned()).ok()?;
    Some(facts(&t.to_f64_vec(), t.shape()))
}

/// Whether evenly spaced elements are zero often enough for a structure to be likely, or all the same.
fn sampled_structure(bytes: &[u8], size: usize) -> bool {
    let elements = bytes.len() / size.max(1);
    // An odd step meets every place of dimensions that are powers of two.
    let step = (elements / SAMPLE).max(1) | 1;
    let zero = |i: &usize| bytes[i * size..(i + 1) * size].iter().all(|b| *b == 0);
    let sample = || (0..elements).step_by(step);
    let same = |i: usize| bytes[i * size..(i + 1) * size] == bytes[..size];
    sample().filter(zero).count() * SHARE >= elements / step || sample().all(same)
}

/// Facts of values in row-major order.
fn facts(values: &[f64], shape: &[usize]) -> WeightFacts {
    let mut range = Range { low: f64::INFINITY, high: f64::NEG_INFINITY, nan: false };
    let mut live: Vec<Vec<bool>> = shape.iter().map(|d| vec![false; *d]).collect();
    let width = shape.last().copied().unwrap_or(1).max(1);
    let mut two_of_four = shape.last().is_some_and(|l| *l > 0 && l % 4 == 0);
    for (at, row) in values.chunks(width).enumerate() {
        for v in row {
            range.low = range.low.min(*v);
            range.high = range.high.max(*v);
            range.nan |= v.is_nan();
        }
        let sparse = |g: &[f64]| g.iter().filter(|v| **v == 0.0).count() >= 2;
        two_of_four = two_of_four && row.chunks_exact(4).all(sparse);
        let Some((inner, outer)) = live.split_last_mut() else { continue };
        inner.iter_mut().zip(row).for_each(|(l, v)| *l |= *v != 0.0);
        if row.iter().any(|v| *v != 0.0) {
            let mut at = at;
            for l in outer.iter_mut().rev() {
                let extent = l.len().max(1);
                l[at % extent] = true;
                at /= extent;
            }
        }
    }
    let dead = |l: &Vec<bool>| l.iter().enumerate().filter(|(_, x)| !**x).map(|(i, _)| i).collect();
    WeightFacts { range, zeros: live.iter().map(dead).collect(), two_of_four, band: Band::find(values, shape) }
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
    fn one_value_that_hides_is_a_mask() {
        let band = |v: f64, shape: &[usize]| facts(&vec![v; shape.iter().product()], shape).band;
        let hides = band(-1e4, &[1, 16, 16]).map(|b| (b.from, b.to, b.inside));
        assert_eq!(hides, Some((None, None, -1e4)));
        assert!(band(0.5, &[16, 16]).is_none() && band(-1e4, &[256]).is_none());
        assert!(sampled_structure(&[7; 4 * (SMALL + 1)], 4));
    }

    #[test]
    fn negative_nan_is_not_finite() {
        assert!(!facts(&[1.0, f64::NAN], &[2]).range.is_finite());
    }
}
