//! Order statistics of timings.

use serde::Serialize;

/// Of a list of times in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Stats {
    /// Fastest.
    pub min_us: f64,
    /// Median (mean of the middle two).
    pub median_us: f64,
    /// 90th percentile, nearest rank.
    pub p90_us: f64,
    /// Mean.
    pub mean_us: f64,
    /// How many.
    pub count: usize,
}

impl Stats {
    /// Zeros where there are none.
    pub fn of(times_us: &[f64]) -> Self {
        let mut t = times_us.to_vec();
        t.sort_by(f64::total_cmp);
        let n = t.len();
        if n == 0 {
            return Self::default();
        }
        let rank = (n * 9).div_ceil(10).max(1) - 1;
        Self {
            min_us: t[0],
            median_us: (t[(n - 1) / 2] + t[n / 2]) / 2.0,
            p90_us: t[rank],
            mean_us: t.iter().sum::<f64>() / n as f64,
            count: n,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_statistics() {
        let s = Stats::of(&[4.0, 1.0, 3.0, 2.0]);
        assert_eq!((s.min_us, s.median_us, s.p90_us, s.mean_us, s.count), (1.0, 2.5, 4.0, 2.5, 4));
        let ten: Vec<f64> = (1..=10).map(f64::from).collect();
        assert_eq!(Stats::of(&ten).p90_us, 9.0);
        assert_eq!(Stats::of(&[]).count, 0);
    }
}
