//! Which candidates become kernels: area flow, then moves that are judged by what they change: another candidate for a
//! class, a value computed inside all its readers, a value written for several readers. What they come to bounds the exact
//! search.

use super::{
    choices::Choices,
    cuts::{Cut, Cuts, Enumeration},
    exact,
};

/// Rounds of enumeration with reference counts of the cover before.
const FLOW_ROUNDS: usize = 2;
/// Rounds of improvement, which end early when one changes nothing.
const ROUNDS: usize = 4;
/// What counts as cheaper, in microseconds.
const GAIN: f64 = 1e-9;

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
    /// Sum of the predicted times and charges, in microseconds.
    pub fn total(&self, all: &Choices) -> f64 {
        self.written(all).iter().map(|c| self.us(*c, self.best[*c as usize])).sum()
    }
    /// The chosen candidate of a class.
    pub fn cut(&self, c: u32) -> Option<&Cut> {
        self.cuts.of[c as usize].get(self.best[c as usize])
    }
    fn us(&self, c: u32, cut: usize) -> f64 {
        self.cuts.of[c as usize].get(cut).map_or(f64::INFINITY, |k| k.us)
    }
    fn reads(&self, c: u32, cut: usize, x: u32) -> bool {
        self.cuts.of[c as usize].get(cut).is_some_and(|k| k.region.leaves.binary_search(&x).is_ok())
    }

    /// Adds a reader of each leaf of a candidate; gives the cost of the kernels that this newly needs.
    fn reference(&mut self, all: &Choices, c: u32, cut: usize) -> f64 {
        let mut area = 0.0;
        let mut stack = vec![(c, cut)];
        while let Some((c, cut)) = stack.pop() {
            let Some(k) = self.cuts.of[c as usize].get(cut) else { continue };
            for l in k.region.leaves.iter().filter(|l| !all.classes[**l as usize].is_free()) {
                self.refs[*l as usize] += 1;
                if self.refs[*l as usize] == 1 {
                    area += self.us(*l, self.best[*l as usize]);
                    stack.push((*l, self.best[*l as usize]));
                }
            }
        }
        area
    }
    /// Undoes [`Selection::reference`].
    fn release(&mut self, all: &Choices, c: u32, cut: usize) -> f64 {
        let mut area = 0.0;
        let mut stack = vec![(c, cut)];
        while let Some((c, cut)) = stack.pop() {
            let Some(k) = self.cuts.of[c as usize].get(cut) else { continue };
            for l in k.region.leaves.iter().filter(|l| !all.classes[**l as usize].is_free()) {
                self.refs[*l as usize] -= 1;
                if self.refs[*l as usize] == 0 {
                    area += self.us(*l, self.best[*l as usize]);
                    stack.push((*l, self.best[*l as usize]));
                }
            }
        }
        area
    }
    /// Takes another candidate for a class; gives what the total changes by. What both candidates need stays counted
    /// throughout, so that only the difference is looked at.
    fn take(&mut self, all: &Choices, c: u32, cut: usize) -> f64 {
        let old = self.best[c as usize];
        if old == cut {
            return 0.0;
        }
        if self.refs[c as usize] == 0 {
            self.best[c as usize] = cut;
            return 0.0;
        }
        let needed = self.reference(all, c, cut);
        self.best[c as usize] = cut;
        let freed = self.release(all, c, old);
        self.us(c, cut) + needed - self.us(c, old) - freed
    }
    /// Takes several candidates one after the other if that pays.
    fn attempt(&mut self, all: &Choices, changes: &[(u32, usize)]) -> bool {
        let before: Vec<(u32, usize)> = changes.iter().map(|(c, _)| (*c, self.best[*c as usize])).collect();
        let delta: f64 = changes.iter().map(|(c, k)| self.take(all, *c, *k)).sum();
        if delta < -GAIN {
            return true;
        }
        before.into_iter().rev().for_each(|(c, k)| {
            self.take(all, c, k);
        });
        false
    }

    /// The cover that takes these candidates wherever they are needed.
    pub(super) fn from_outputs(all: &Choices, cuts: Cuts, best: Vec<usize>) -> Self {
        let mut s = Selection { cuts, best, refs: vec![0; all.classes.len()] };
        for o in &all.outputs {
            if all.classes[*o as usize].is_free() {
                continue;
            }
            s.refs[*o as usize] += 1;
            if s.refs[*o as usize] == 1 {
                s.reference(all, *o, s.best[*o as usize]);
            }
        }
        s
    }

    /// One round of exact local area: each class takes the candidate that needs the least in new kernels. True when
    /// what is built has changed.
    fn improve(&mut self, all: &Choices) -> bool {
        let mut changed = false;
        for c in 0..all.classes.len() as u32 {
            let used = self.refs[c as usize] > 0;
            let now = self.best[c as usize];
            let mut found: Option<(f64, usize)> = None;
            for k in 0..self.cuts.of[c as usize].len() {
                let area = if used {
                    let delta = self.take(all, c, k);
                    self.take(all, c, now);
                    delta
                } else {
                    let area = self.us(c, k) + self.reference(all, c, k);
                    self.release(all, c, k);
                    area
                };
                if found.is_none_or(|(a, _)| area < a - GAIN) {
                    found = Some((area, k));
                }
            }
            let Some((area, k)) = found else { continue };
            if used && area < -GAIN {
                self.take(all, c, k);
                changed = true;
            } else if !used {
                self.best[c as usize] = k;
            }
        }
        changed
    }

    /// The cheapest candidate of a class among some of them.
    fn cheapest(&self, c: u32, mut wanted: impl FnMut(usize) -> bool) -> Option<usize> {
        (0..self.cuts.of[c as usize].len()).filter(|k| wanted(*k)).min_by(|a, b| self.us(c, *a).total_cmp(&self.us(c, *b)))
    }

    /// Tries, for each value that several kernels read, to compute it inside all of them instead.
    fn dissolve(&mut self, all: &Choices, readers: &[Vec<u32>]) -> bool {
        let mut changed = false;
        for x in (0..all.classes.len() as u32).rev() {
            if self.refs[x as usize] < 2 || all.classes[x as usize].is_free() || all.fixed[x as usize].is_some() {
                continue;
            }
            let now = readers[x as usize].iter().copied();
            let now = now.filter(|r| self.refs[*r as usize] > 0 && self.reads(*r, self.best[*r as usize], x));
            let changes: Option<Vec<(u32, usize)>> =
                now.map(|r| Some((r, self.cheapest(r, |k| !self.reads(r, k, x))?))).collect();
            changed |= changes.is_some_and(|c| self.attempt(all, &c));
        }
        changed
    }

    /// Tries, for each value that several kernels could read instead of computing it, to write it for all of them.
    fn share(&mut self, all: &Choices, readers: &[Vec<u32>]) -> bool {
        let mut changed = false;
        for x in 0..all.classes.len() as u32 {
            if self.refs[x as usize] > 0 || self.cuts.of[x as usize].is_empty() {
                continue;
            }
            let could = readers[x as usize].iter().copied().filter(|r| self.refs[*r as usize] > 0);
            let reads: Vec<(u32, usize)> = could.filter_map(|r| Some((r, self.cheapest(r, |k| self.reads(r, k, x))?))).collect();
            if reads.len() < 2 {
                continue;
            }
            for k in 0..self.cuts.of[x as usize].len() {
                let changes: Vec<(u32, usize)> = std::iter::once((x, k)).chain(reads.iter().copied()).collect();
                changed |= self.attempt(all, &changes);
            }
        }
        changed
    }
}

/// For each class, those that have a candidate which reads it.
fn possible_readers(all: &Choices, cuts: &Cuts) -> Vec<Vec<u32>> {
    let mut readers: Vec<Vec<u32>> = vec![Vec::new(); all.classes.len()];
    for (c, list) in cuts.of.iter().enumerate() {
        for l in list.iter().flat_map(|k| &k.region.leaves) {
            let of = &mut readers[*l as usize];
            if of.last() != Some(&(c as u32)) {
                of.push(c as u32);
            }
        }
    }
    readers
}

/// The cheapest cover among given candidates; where more values are alive than can be told apart, at least as good as what
/// moves come to.
pub fn improved(all: &Choices, cuts: Cuts) -> Selection {
    let possible = possible_readers(all, &cuts);
    let mut s = Selection::from_outputs(all, cuts, vec![0; all.classes.len()]);
    for _ in 0..ROUNDS {
        let better = s.improve(all);
        if !(better | s.dissolve(all, &possible) | s.share(all, &possible)) {
            break;
        }
    }
    match exact::cheapest(all, &s.cuts, &s.best, s.total(all)) {
        Some(best) => Selection::from_outputs(all, s.cuts, best),
        None => s,
    }
}

/// Covers over rounds of enumeration from two guesses of how often values are read.
fn rounds(all: &Choices, enumeration: &mut Enumeration<'_, '_>, each: &mut dyn FnMut(Selection)) {
    // Shared alternatives, such as a merged contraction, only show their worth when all their readers are counted.
    let mut starts = vec![readers(all, 1), readers(all, usize::MAX)];
    starts.dedup();
    // A variant of a choice that is made as well.
    starts.truncate(if enumeration.placing { 1 } else { usize::MAX });
    for mut refs in starts {
        for _ in 0..FLOW_ROUNDS {
            let s = improved(all, enumeration.run(&refs));
            refs = refs.iter().zip(&s.refs).map(|(old, new)| (old + 2.0 * f64::from(*new)) / 3.0).collect();
            each(s);
        }
    }
}

/// Chooses kernels for all outputs: the best cover of all rounds.
pub fn select(all: &Choices, enumeration: &mut Enumeration<'_, '_>) -> Selection {
    let mut chosen: Option<(f64, Selection)> = None;
    rounds(all, enumeration, &mut |s| {
        let total = s.total(all);
        if chosen.as_ref().is_none_or(|(best, _)| total < *best) {
            chosen = Some((total, s));
        }
    });
    match chosen {
        Some((_, s)) => s,
        None => unreachable!("there is a start and FLOW_ROUNDS is positive"),
    }
}

/// The candidates of all rounds by class, each once.
pub fn candidates(all: &Choices, enumeration: &mut Enumeration<'_, '_>) -> Vec<Vec<Cut>> {
    let mut found: Vec<Vec<Cut>> = vec![Vec::new(); all.classes.len()];
    rounds(all, enumeration, &mut |s| {
        for (known, new) in found.iter_mut().zip(s.cuts.of) {
            for cut in new {
                if !known.iter().any(|k| k.region == cut.region) {
                    known.push(cut);
                }
            }
        }
    });
    found
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
