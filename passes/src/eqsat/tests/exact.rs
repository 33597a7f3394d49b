//! Covers are the cheapest among the candidates that are kept.

use std::collections::{BTreeMap, BTreeSet};

use super::{archetypes, blocks, target};
use crate::eqsat::{AnalyticalCost, CoverOptions, Precision, problem::Problem, problem::problems};

/// Branch and bound in the order of classes, nothing shared with the search under test.
struct Search<'a> {
    of: BTreeMap<u32, Vec<&'a (u32, Vec<u32>, f64)>>,
    best: f64,
    steps: usize,
}

impl Search<'_> {
    /// The cheapest way to write `needed`, what is in `made` being written already.
    fn go(&mut self, needed: &BTreeSet<u32>, made: &BTreeSet<u32>, us: f64) {
        self.steps += 1;
        let least: f64 = needed.iter().map(|c| self.of.get(c).map_or(f64::INFINITY, |k| k[0].2)).sum();
        if us + least >= self.best - 1e-9 || self.steps > 200_000 {
            return;
        }
        let Some(c) = needed.last().copied() else {
            self.best = us;
            return;
        };
        for (_, leaves, own) in self.of.get(&c).cloned().unwrap_or_default() {
            let mut next = needed.clone();
            next.remove(&c);
            next.extend(leaves.iter().filter(|l| !made.contains(l)));
            let mut made = made.clone();
            made.insert(c);
            self.go(&next, &made, us + own);
        }
    }
}

/// The least time of a cover; none where there are too many to look at.
fn optimum(p: &Problem) -> Option<f64> {
    let mut of: BTreeMap<u32, Vec<_>> = BTreeMap::new();
    p.candidates.iter().for_each(|k| of.entry(k.0).or_default().push(k));
    of.values_mut().for_each(|k| k.sort_by(|a, b| a.2.total_cmp(&b.2)));
    let mut search = Search { of, best: f64::INFINITY, steps: 0 };
    search.go(&p.outputs.iter().copied().collect(), &BTreeSet::new(), 0.0);
    (search.steps <= 200_000).then_some(search.best)
}

#[test]
fn covers_are_the_cheapest_of_what_is_kept() {
    let mut solved = 0;
    for precision in [Precision::Fp32, Precision::Fp16] {
        for (name, g) in blocks::all() {
            let opts = CoverOptions { precision, ..CoverOptions::new(target()) };
            for p in problems(&g, &opts, &archetypes(), &AnalyticalCost, 4000, true).unwrap().into_iter().flatten() {
                let Some(best) = optimum(&p) else { continue };
                solved += 1;
                assert!(p.ours <= best * (1.0 + 1e-6), "{name}/{}: {} us, {best} at best", p.name, p.ours);
            }
        }
    }
    assert!(solved >= 8, "only {solved} blocks are small enough");
}
