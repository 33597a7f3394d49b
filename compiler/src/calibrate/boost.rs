//! What the analytical model leaves of the logarithm of measured times, by gradient boosting (Friedman, "Greedy function
//! approximation: a gradient boosting machine", 2001) of oblivious trees (Kohavi and Li, "Oblivious decision trees, graphs,
//! and top-down pruning", 1995): each level of a tree asks one question.
//!
//! As in the fit of coefficients, an error counts by itself and, more, relative to the other candidates of its cone.

use std::collections::{BTreeMap, BTreeSet};

use kiln_passes::eqsat::cost::{FEATURES, feature, predict};
use kiln_plan::{TargetInfo, Tree, Trees};

use super::fit::{OUTLIER, RELATIVE, Sample};

/// Trees of an archetype.
const ROUNDS: usize = 120;
/// Questions of a tree.
const DEPTH: usize = 4;
/// Share of a leaf's mean that is taken.
const RATE: f64 = 0.15;
/// Kernels that a leaf's mean is drawn towards zero by.
const DRAWN: f64 = 5.0;
/// Values of a feature that a question may be about, at most.
const VALUES: usize = 32;
/// Kernels that trees of an archetype need.
const ENOUGH: usize = 60;
/// The largest correction, as the logarithm of a factor.
const MOST: f64 = 0.8;

/// The kernels of an archetype.
struct Part {
    /// Positions among all samples.
    at: Vec<usize>,
    names: Vec<String>,
    /// By feature: the values that questions may be about.
    asked: Vec<Vec<f64>>,
    /// By feature and kernel: how many of these values it is above.
    above: Vec<Vec<u8>>,
    trees: Vec<Tree>,
}

impl Part {
    fn new(samples: &[&Sample], at: Vec<usize>, info: &TargetInfo) -> Self {
        let own: BTreeSet<&str> = at.iter().flat_map(|i| samples[*i].schedule.params.keys()).map(|k| &**k).collect();
        let names: Vec<String> = FEATURES.iter().map(|f| (*f).to_string()).chain(own.into_iter().map(str::to_owned)).collect();
        let mut part = Self { at, names: Vec::new(), asked: Vec::new(), above: Vec::new(), trees: Vec::new() };
        for name in names {
            let value = |i: &usize| feature(&name, &samples[*i].work, &samples[*i].schedule, info);
            let values: Vec<f64> = part.at.iter().map(value).collect();
            let asked = questions(&values);
            if asked.is_empty() {
                continue;
            }
            part.above.push(values.iter().map(|v| asked.iter().filter(|a| *v > **a).count() as u8).collect());
            part.asked.push(asked);
            part.names.push(name);
        }
        part
    }

    /// The tree that follows the gradients best, and the leaf of each kernel.
    fn grow(&self, gradients: &[f64]) -> (Tree, Vec<usize>) {
        let mut tree = Tree::default();
        let mut leaf = vec![0usize; self.at.len()];
        for _ in 0..DEPTH {
            let leaves = 1 << tree.levels.len();
            let mut best: Option<(f64, usize, usize)> = None;
            for (f, (asked, above)) in self.asked.iter().zip(&self.above).enumerate() {
                let bins = asked.len() + 1;
                let mut sums = vec![(0.0, 0.0); leaves * bins];
                for ((leaf, bin), g) in leaf.iter().zip(above).zip(gradients) {
                    let s = &mut sums[leaf * bins + usize::from(*bin)];
                    *s = (s.0 + g, s.1 + 1.0);
                }
                let mut gains = vec![0.0; asked.len()];
                for of in sums.chunks(bins) {
                    let all = of.iter().fold((0.0, 0.0), |a, s| (a.0 + s.0, a.1 + s.1));
                    let mut low = (0.0, 0.0);
                    for (gain, s) in gains.iter_mut().zip(of) {
                        low = (low.0 + s.0, low.1 + s.1);
                        let square = |g: f64, n: f64| g * g / (n + DRAWN);
                        *gain += square(low.0, low.1) + square(all.0 - low.0, all.1 - low.1);
                    }
                }
                for (i, gain) in gains.into_iter().enumerate() {
                    if best.is_none_or(|(b, ..)| gain > b + 1e-9) {
                        best = Some((gain, f, i));
                    }
                }
            }
            let Some((_, f, i)) = best else { break };
            tree.levels.push((f as u16, self.asked[f][i]));
            leaf.iter_mut().zip(&self.above[f]).for_each(|(l, a)| *l = 2 * *l + usize::from(usize::from(*a) > i));
        }
        let mut sums = vec![(0.0, 0.0); 1 << tree.levels.len()];
        for (l, g) in leaf.iter().zip(gradients) {
            sums[*l] = (sums[*l].0 + g, sums[*l].1 + 1.0);
        }
        tree.leaves = sums.into_iter().map(|(g, n)| (1e4 * RATE * g / (n + DRAWN)).round() / 1e4).collect();
        (tree, leaf)
    }
}

/// Values between those that occur, few enough and with about as many kernels between them; three digits do.
fn questions(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut seen = sorted.clone();
    seen.dedup();
    let mut between: Vec<f64> = seen.windows(2).map(|w| (w[0] + w[1]) / 2.0).collect();
    if between.len() > VALUES {
        let at = |i: usize| sorted[(i + 1) * (sorted.len() - 1) / (VALUES + 1)];
        between = (0..VALUES).map(at).collect();
    }
    between.iter_mut().for_each(|v| *v = (*v * 1e3).round() / 1e3);
    between.dedup();
    between
}

/// Trees of every archetype with enough samples, on top of the target's coefficients. Samples of a cone are next to each
/// other.
pub(super) fn boost(samples: &[&Sample], info: &TargetInfo) -> BTreeMap<String, Trees> {
    let mut by: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, s) in samples.iter().enumerate() {
        by.entry(s.archetype).or_default().push(i);
    }
    by.retain(|_, at| at.len() >= ENOUGH);
    let mut parts: BTreeMap<&str, Part> = by.into_iter().map(|(a, at)| (a, Part::new(samples, at, info))).collect();
    let mut errors: Vec<f64> =
        samples.iter().map(|s| (predict(&s.work, info.cost.of(s.archetype), info) / s.measured).ln()).collect();
    for _ in 0..ROUNDS {
        let gradients = gradients(samples, &errors);
        for part in parts.values_mut() {
            let mine: Vec<f64> = part.at.iter().map(|i| gradients[*i]).collect();
            let (tree, leaf) = part.grow(&mine);
            part.at.iter().zip(&leaf).for_each(|(i, l)| errors[*i] += tree.leaves[*l]);
            part.trees.push(tree);
        }
    }
    parts.into_iter().map(|(a, p)| (a.to_string(), Trees { features: p.names, most: MOST, trees: p.trees })).collect()
}

/// By how much each prediction's logarithm should move; bounded, so that outliers do not lead.
fn gradients(samples: &[&Sample], errors: &[f64]) -> Vec<f64> {
    let bounded = |e: f64| e.clamp(-OUTLIER, OUTLIER);
    let (mut out, mut at) = (Vec::with_capacity(errors.len()), 0);
    for group in samples.chunk_by(|a, b| a.key == b.key) {
        let mine = &errors[at..at + group.len()];
        at += group.len();
        let mean = mine.iter().sum::<f64>() / mine.len() as f64;
        out.extend(mine.iter().map(|e| -(bounded(*e) + RELATIVE * bounded(e - mean)) / (1.0 + RELATIVE)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_lie_between_values() {
        assert_eq!(questions(&[3.0, 1.0, 1.0, 2.0]), [1.5, 2.5]);
        assert!(questions(&[1.0, 1.0]).is_empty());
        let many: Vec<f64> = (0..1000).map(f64::from).collect();
        assert!(questions(&many).len() <= VALUES);
    }

    #[test]
    fn a_tree_follows_what_it_can_ask() {
        let asked = vec![vec![0.5], vec![0.5]];
        let above: Vec<Vec<u8>> = vec![(0..200).map(|i| (i / 2 % 2) as u8).collect(), (0..200).map(|i| (i % 2) as u8).collect()];
        let gradients: Vec<f64> = (0..200).map(|i| if i / 2 % 2 == 1 { 1.0 } else { 0.0 }).collect();
        let part = Part { at: (0..200).collect(), names: Vec::new(), asked, above, trees: Vec::new() };
        let (tree, leaf) = part.grow(&gradients);
        assert_eq!(tree.levels[0], (0, 0.5));
        assert!(leaf.iter().zip(&gradients).all(|(l, g)| (tree.leaves[*l] > 0.1) == (*g > 0.5)));
    }
}
