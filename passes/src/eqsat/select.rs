//! Which candidates become kernels: area flow, then exact local area with reference counts, then materialisation bits.

use super::{
    choices::Choices,
    cuts::{Cut, Cuts, Enumeration},
};

/// Rounds of enumeration with reference counts of the cover before.
const FLOW_ROUNDS: usize = 2;
/// Rounds of exact local improvement.
const EXACT_ROUNDS: usize = 3;

/// A choice of one candidate per class, of which those reachable from the outputs are built.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Candidates.
    pub cuts: Cuts,
    /// Chosen candidate by class.
    pub best: Vec<usize>,
    /// How many kernels and outputs read each class; zero for classes that are not written.
    pub refs: Vec<u32>,
}

impl Selection {
    /// Classes that are the result of a kernel, in execution order.
    pub fn written(&self, all: &Choices) -> Vec<u32> {
        let is = |c: &u32| self.refs[*c as usize] > 0 && !all.classes[*c as usize].is_free();
        (0..all.classes.len() as u32).filter(is).collect()
    }
    /// Sum of the predicted times, in microseconds.
    pub fn total(&self, all: &Choices) -> f64 {
        self.written(all).iter().map(|c| self.us(*c)).sum()
    }
    /// The chosen candidate of a class.
    pub fn cut(&self, c: u32) -> Option<&Cut> {
        self.cuts.of[c as usize].get(self.best[c as usize])
    }
    fn us(&self, c: u32) -> f64 {
        self.cuts.of[c as usize].get(self.best[c as usize]).map_or(f64::INFINITY, |k| k.price.cost.us)
    }
    fn leaves(&self, c: u32, cut: usize) -> Vec<u32> {
        self.cuts.of[c as usize].get(cut).map_or_else(Vec::new, |k| k.region.leaves.clone())
    }

    /// Adds a reader of each leaf; gives the cost of the kernels that this newly needs.
    fn reference(&mut self, all: &Choices, c: u32) -> f64 {
        let mut area = 0.0;
        let mut stack = vec![c];
        while let Some(c) = stack.pop() {
            area += self.us(c);
            for l in self.leaves(c, self.best[c as usize]) {
                if all.classes[l as usize].is_free() {
                    continue;
                }
                self.refs[l as usize] += 1;
                if self.refs[l as usize] == 1 {
                    stack.push(l);
                }
            }
        }
        area
    }
    /// Undoes [`Selection::reference`].
    fn release(&mut self, all: &Choices, c: u32) -> f64 {
        let mut area = 0.0;
        let mut stack = vec![c];
        while let Some(c) = stack.pop() {
            area += self.us(c);
            for l in self.leaves(c, self.best[c as usize]) {
                if all.classes[l as usize].is_free() {
                    continue;
                }
                self.refs[l as usize] -= 1;
                if self.refs[l as usize] == 0 {
                    stack.push(l);
                }
            }
        }
        area
    }

    fn from_outputs(all: &Choices, cuts: Cuts, best: Vec<usize>) -> Self {
        let mut s = Selection { cuts, best, refs: vec![0; all.classes.len()] };
        for o in &all.outputs {
            if all.classes[*o as usize].is_free() {
                continue;
            }
            s.refs[*o as usize] += 1;
            if s.refs[*o as usize] == 1 {
                s.reference(all, *o);
            }
        }
        s
    }

    /// One round of exact local area: each class takes the candidate that needs the least in new kernels.
    fn improve(&mut self, all: &Choices) {
        for c in 0..all.classes.len() as u32 {
            if self.cuts.of[c as usize].is_empty() {
                continue;
            }
            let used = self.refs[c as usize] > 0;
            if used {
                self.release(all, c);
            }
            let mut found: Option<(f64, usize)> = None;
            for k in 0..self.cuts.of[c as usize].len() {
                self.best[c as usize] = k;
                let area = self.reference(all, c);
                self.release(all, c);
                if found.is_none_or(|(a, _)| area < a) {
                    found = Some((area, k));
                }
            }
            self.best[c as usize] = found.map_or(0, |(_, k)| k);
            if used {
                self.reference(all, c);
            }
        }
    }

    /// Tries, for each value that several kernels read, to compute it inside all of them instead.
    fn dissolve(&mut self, all: &Choices) {
        for x in self.written(all).into_iter().rev() {
            if self.refs[x as usize] < 2 || all.outputs.contains(&x) {
                continue;
            }
            let readers: Vec<u32> =
                self.written(all).into_iter().filter(|c| self.leaves(*c, self.best[*c as usize]).contains(&x)).collect();
            let mut best = self.best.clone();
            let possible = readers.iter().all(|r| {
                let without = |k: &usize| !self.leaves(*r, *k).contains(&x);
                let us = |k: &usize| self.cuts.of[*r as usize][*k].price.cost.us;
                let k = (0..self.cuts.of[*r as usize].len()).filter(without).min_by(|a, b| us(a).total_cmp(&us(b)));
                k.map(|k| best[*r as usize] = k).is_some()
            });
            if !possible {
                continue;
            }
            let trial = Selection::from_outputs(all, std::mem::take(&mut self.cuts), best);
            let (before, after) = (self.total_with(all, &trial.cuts), trial.total(all));
            if after < before {
                *self = trial;
            } else {
                self.cuts = trial.cuts;
            }
        }
    }

    /// Tries, for each value that several kernels could read instead of computing it, to write it for all of them.
    fn share(&mut self, all: &Choices) {
        for x in 0..all.classes.len() as u32 {
            if self.refs[x as usize] > 0 || self.cuts.of[x as usize].is_empty() {
                continue;
            }
            let mut best = self.best.clone();
            let mut readers = 0;
            for r in self.written(all).into_iter().filter(|r| *r > x) {
                let cuts = &self.cuts.of[r as usize];
                let us = |k: &usize| cuts[*k].price.cost.us;
                let reads = |k: &usize| cuts[*k].region.leaves.binary_search(&x).is_ok();
                if let Some(k) = (0..cuts.len()).filter(reads).min_by(|a, b| us(a).total_cmp(&us(b))) {
                    best[r as usize] = k;
                    readers += 1;
                }
            }
            if readers < 2 {
                continue;
            }
            for k in 0..self.cuts.of[x as usize].len() {
                best[x as usize] = k;
                let trial = Selection::from_outputs(all, std::mem::take(&mut self.cuts), best.clone());
                let (before, after) = (self.total_with(all, &trial.cuts), trial.total(all));
                if after < before {
                    *self = trial;
                } else {
                    self.cuts = trial.cuts;
                }
            }
        }
    }

    fn total_with(&self, all: &Choices, cuts: &Cuts) -> f64 {
        let us = |c: &u32| cuts.of[*c as usize].get(self.best[*c as usize]).map_or(f64::INFINITY, |k| k.price.cost.us);
        self.written(all).iter().map(us).sum()
    }
}

/// Chooses kernels for all outputs: the best cover over rounds from two guesses of how often values are read.
pub fn select(all: &Choices, enumeration: &mut Enumeration<'_, '_>) -> Selection {
    let mut chosen: Option<Selection> = None;
    // Shared alternatives, such as a merged contraction, only show their worth when all their readers are counted.
    let mut starts = vec![readers(all, 1), readers(all, usize::MAX)];
    starts.dedup();
    for mut refs in starts {
        for _ in 0..FLOW_ROUNDS {
            let cuts = enumeration.run(&refs);
            let mut s = Selection::from_outputs(all, cuts, vec![0; all.classes.len()]);
            for _ in 0..EXACT_ROUNDS {
                s.improve(all);
                s = Selection::from_outputs(all, s.cuts, s.best);
            }
            s.dissolve(all);
            s.share(all);
            refs = refs.iter().zip(&s.refs).map(|(old, new)| (old + 2.0 * f64::from(*new)) / 3.0).collect();
            if chosen.as_ref().is_none_or(|c| s.total(all) < c.total(all)) {
                chosen = Some(s);
            }
        }
    }
    match chosen {
        Some(s) => s,
        None => unreachable!("there is a start and FLOW_ROUNDS is positive"),
    }
}

/// Classes that read each class through one of their first `choices`, as a guess at how many kernels will.
fn readers(all: &Choices, choices: usize) -> Vec<f64> {
    let mut refs = vec![0.0; all.classes.len()];
    for class in &all.classes {
        let mut read: Vec<u32> = class.choices.iter().take(choices).flat_map(|c| c.children.iter().copied()).collect();
        read.sort_unstable();
        read.dedup();
        read.iter().for_each(|c| refs[*c as usize] += 1.0);
    }
    all.outputs.iter().for_each(|o| refs[*o as usize] += 1.0);
    refs
}
