//! How well predictions order alternatives of the same computation.

use serde::Serialize;

/// Measured times closer than this are the same: repeated measurements differ as much.
pub const NOISE: f64 = 0.02;

/// An alternative: its measured and its predicted time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alternative {
    /// In microseconds.
    pub measured: f64,
    /// In microseconds.
    pub predicted: f64,
}

/// Means over groups of alternatives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Score {
    /// Groups.
    pub groups: usize,
    /// Alternatives in them.
    pub alternatives: usize,
    /// Kendall's tau over the pairs whose measured times differ by more than [`NOISE`], mean over the groups with any.
    pub tau: f64,
    /// How much slower than the fastest the first choice is, mean over groups.
    pub first: f64,
    /// The same of the best of the eight first choices.
    pub best_of_eight: f64,
    /// Median of the absolute relative error of single predictions.
    pub error: f64,
}

/// Kendall's tau of a group: concordant less discordant pairs over all pairs whose measured times differ; a predicted tie
/// counts as neither. None where no pair differs.
pub(super) fn tau(group: &[Alternative]) -> Option<f64> {
    let (mut sum, mut pairs) = (0i64, 0i64);
    for (i, a) in group.iter().enumerate() {
        for b in &group[i + 1..] {
            if (a.measured / b.measured).ln().abs() <= NOISE {
                continue;
            }
            pairs += 1;
            let order = (a.measured - b.measured) * (a.predicted - b.predicted);
            sum += if order > 0.0 {
                1
            } else if order < 0.0 {
                -1
            } else {
                0
            };
        }
    }
    (pairs > 0).then(|| sum as f64 / pairs as f64)
}

/// How much slower than the fastest alternative the best of the `n` predicted to be fastest is.
pub(super) fn regret(group: &[Alternative], n: usize) -> f64 {
    let fastest = group.iter().map(|a| a.measured).fold(f64::INFINITY, f64::min);
    let mut sorted = group.to_vec();
    sorted.sort_by(|a, b| a.predicted.total_cmp(&b.predicted));
    let found = sorted.iter().take(n).map(|a| a.measured).fold(f64::INFINITY, f64::min);
    if fastest > 0.0 && found.is_finite() { found / fastest - 1.0 } else { 0.0 }
}

/// Scores groups of at least two alternatives.
pub fn score(groups: &[Vec<Alternative>]) -> Score {
    let groups: Vec<&Vec<Alternative>> = groups.iter().filter(|g| g.len() > 1).collect();
    let mean = |v: Vec<f64>| if v.is_empty() { 0.0 } else { v.iter().sum::<f64>() / v.len() as f64 };
    let mut errors: Vec<f64> = groups.iter().flat_map(|g| g.iter()).map(|a| (a.predicted / a.measured - 1.0).abs()).collect();
    errors.sort_by(f64::total_cmp);
    Score {
        groups: groups.len(),
        alternatives: errors.len(),
        tau: mean(groups.iter().filter_map(|g| tau(g)).collect()),
        first: mean(groups.iter().map(|g| regret(g, 1)).collect()),
        best_of_eight: mean(groups.iter().map(|g| regret(g, 8)).collect()),
        error: errors.get(errors.len() / 2).copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(pairs: &[(f64, f64)]) -> Vec<Alternative> {
        pairs.iter().map(|(measured, predicted)| Alternative { measured: *measured, predicted: *predicted }).collect()
    }

    #[test]
    fn tau_counts_pairs_that_differ() {
        assert_eq!(tau(&group(&[(1.0, 5.0), (2.0, 6.0), (3.0, 7.0)])), Some(1.0));
        assert_eq!(tau(&group(&[(1.0, 7.0), (2.0, 6.0), (3.0, 5.0)])), Some(-1.0));
        assert_eq!(tau(&group(&[(1.0, 7.0), (1.01, 6.0)])), None);
    }

    #[test]
    fn regret_is_relative_to_the_fastest() {
        let g = group(&[(1.0, 3.0), (2.0, 1.0), (1.5, 2.0)]);
        assert!((regret(&g, 1) - 1.0).abs() < 1e-12);
        assert!((regret(&g, 2) - 0.5).abs() < 1e-12);
        assert_eq!(regret(&g, 8), 0.0);
    }
}
