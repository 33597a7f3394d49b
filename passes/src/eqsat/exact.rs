//! The cheapest cover among given candidates, by dynamic programming over what is still to be written.
//!
//! Kernels are chosen for classes from the last to the first. A class is read by later ones alone, so what the rest costs
//! depends on the set of classes that are needed and not yet written, and of two ways to the same set the cheaper one is kept:
//! elimination along the order of execution (Bertelè and Brioschi, "Nonserial Dynamic Programming", 1972). Few values are
//! alive at a time, which keeps these sets small and few. The result is the optimum unless more than [`STATES`] are alive at once.

use std::collections::{BTreeMap, btree_map::Entry};

use super::{
    choices::Choices,
    cuts::{Cut, Cuts},
};

/// Sets kept for a class; of more, those that look cheapest.
const STATES: usize = 256;
/// What counts as cheaper, in microseconds.
const GAIN: f64 = 1e-9;

/// Needed classes, ascending.
type Needed = Vec<u32>;

/// How a set was come to.
#[derive(Clone, Copy)]
struct Step {
    us: f64,
    /// The number of the decision that led here; none for the start.
    decision: Option<usize>,
}

/// A candidate taken for a class.
struct Decision {
    class: u32,
    cut: usize,
    before: Option<usize>,
}

/// The candidate of each class of the cheapest cover; none when there is none that costs less than `bound` microseconds.
/// Classes that are not written keep their place in `best`.
pub(super) fn cheapest(all: &Choices, cuts: &Cuts, best: &[usize], bound: f64) -> Option<Vec<usize>> {
    let floor = floors(all, cuts);
    let mut start: Needed = all.outputs.iter().copied().filter(|o| !all.classes[*o as usize].is_free()).collect();
    start.sort_unstable();
    start.dedup();
    let mut open: Vec<BTreeMap<Needed, Step>> = vec![BTreeMap::new(); all.classes.len()];
    let mut decisions: Vec<Decision> = Vec::new();
    let mut done: Option<Step> = None;
    open[*start.last()? as usize].insert(start, Step { us: 0.0, decision: None });
    for class in (0..all.classes.len() as u32).rev() {
        for (needed, step) in kept(std::mem::take(&mut open[class as usize]), &floor) {
            for (cut, k) in cuts.of[class as usize].iter().enumerate() {
                let mut next = needed.clone();
                next.pop();
                for l in k.region.leaves.iter().filter(|l| !all.classes[**l as usize].is_free()) {
                    if let Err(at) = next.binary_search(l) {
                        next.insert(at, *l);
                    }
                }
                let us = step.us + k.us;
                let least = us + rest(&next, &floor);
                if least >= bound - GAIN || least.is_nan() {
                    continue;
                }
                let taken = Step { us, decision: Some(decisions.len()) };
                let better = match next.last() {
                    None => {
                        let better = done.is_none_or(|d| us < d.us - GAIN);
                        if better {
                            done = Some(taken);
                        }
                        better
                    }
                    Some(last) => match open[*last as usize].entry(next) {
                        Entry::Vacant(e) => {
                            e.insert(taken);
                            true
                        }
                        Entry::Occupied(mut e) => {
                            let better = us < e.get().us - GAIN;
                            if better {
                                e.insert(taken);
                            }
                            better
                        }
                    },
                };
                if better {
                    decisions.push(Decision { class, cut, before: step.decision });
                }
            }
        }
    }
    let mut found = best.to_vec();
    let mut at = done?.decision;
    while let Some(d) = at.map(|i| &decisions[i]) {
        found[d.class as usize] = d.cut;
        at = d.before;
    }
    Some(found)
}

/// The sets to go on with, those that look cheapest where there are too many, in a fixed order.
fn kept(all: BTreeMap<Needed, Step>, floor: &[Floor]) -> Vec<(Needed, Step)> {
    let mut all: Vec<(Needed, Step)> = all.into_iter().collect();
    if all.len() > STATES {
        let looks = |s: &(Needed, Step)| s.1.us + rest(&s.0, floor);
        all.sort_by(|a, b| looks(a).total_cmp(&looks(b)));
        all.truncate(STATES);
    }
    all
}

/// Bounds from below for a class: what it costs by itself, and with the dearest of its operands.
#[derive(Clone, Copy, Default)]
struct Floor {
    own: f64,
    deep: f64,
}

fn floors(all: &Choices, cuts: &Cuts) -> Vec<Floor> {
    let mut floor = vec![Floor::default(); all.classes.len()];
    for (c, list) in cuts.of.iter().enumerate().filter(|(c, _)| !all.classes[*c].is_free()) {
        let deep = |k: &Cut| k.us + k.region.leaves.iter().map(|l| floor[*l as usize].deep).fold(0.0, f64::max);
        floor[c] = Floor {
            own: list.iter().map(|k| k.us).fold(f64::INFINITY, f64::min),
            deep: list.iter().map(deep).fold(f64::INFINITY, f64::min),
        };
    }
    floor
}

/// A bound from below of what a set costs.
fn rest(needed: &[u32], floor: &[Floor]) -> f64 {
    let own: f64 = needed.iter().map(|c| floor[*c as usize].own).sum();
    needed.iter().map(|c| floor[*c as usize].deep).fold(own, f64::max)
}
