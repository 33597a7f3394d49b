//! Candidate kernels of each class, bottom-up with priority cuts, as in technology mapping: a class's cuts extend one
//! of its e-nodes by cuts of the operands, and the best few by area flow are kept (Mishchenko and others, 2007).

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::{
    choices::Choices,
    places,
    pricing::{Price, Pricing},
    region::{Region, StorageOf},
};

/// Bounds of the enumeration; all are counts, never times.
#[derive(Clone, Copy, Debug)]
pub struct CutLimits {
    /// Cuts kept per class.
    pub kept: usize,
    /// Regions priced per class and choice.
    pub priced: usize,
    /// Partial combinations kept while operands are combined.
    pub partial: usize,
    /// E-nodes in a region.
    pub nodes: usize,
    /// Buffers that a region reads.
    pub inputs: usize,
    /// Leave out cuts that read no less and cost no less than another. A cut that is no use as a kernel may still be
    /// part of one that is.
    pub dominance: bool,
}

impl CutLimits {
    /// Everything, up to a number of candidates for a class.
    pub fn unpruned(most: usize) -> Self {
        Self { kept: most, priced: most, partial: most, nodes: usize::MAX, inputs: Self::default().inputs, dominance: false }
    }
}

impl Default for CutLimits {
    fn default() -> Self {
        Self { kept: 12, priced: 14, partial: 28, nodes: 96, inputs: 16, dominance: true }
    }
}

/// A candidate kernel.
#[derive(Clone, Debug)]
pub struct Cut {
    /// What is computed.
    pub region: Region,
    /// How, and at what cost.
    pub price: Arc<Price>,
    /// The cost to compare by: predicted time and charges, in microseconds.
    pub us: f64,
    /// Cost with a share of what its operands cost, in microseconds.
    pub flow: f64,
}

/// Candidates of all classes.
#[derive(Clone, Debug, Default)]
pub struct Cuts {
    /// By class, best first; empty for inputs and constants.
    pub of: Vec<Vec<Cut>>,
    /// Candidates priced in all.
    pub considered: usize,
}

/// What enumeration works with.
pub struct Enumeration<'a, 'b> {
    /// The alternatives.
    pub all: &'a Choices,
    /// Storage of values.
    pub storage: &'a StorageOf<'a>,
    /// The number of each class's storage.
    pub places: Vec<u32>,
    /// Bounds.
    pub limits: CutLimits,
    /// False for one kernel per op.
    pub fusion: bool,
    /// Prices.
    pub pricing: &'a Pricing<'b>,
    /// Take concatenations that may need no kernel as free.
    pub placing: bool,
    /// What regions cost, by round after round.
    pub known: FxHashMap<Region, Option<(Arc<Price>, f64)>>,
}

/// A choice whose operands are being filled in.
struct Partial {
    region: Region,
    /// What the computed operands cost as kernels of their own, without their launches.
    work: f64,
    /// That, and a share of what the operands in memory cost.
    estimate: f64,
}

impl<'a, 'b> Enumeration<'a, 'b> {
    /// Over alternatives whose values lie as `storage` says.
    pub fn new(all: &'a Choices, storage: &'a StorageOf<'a>, limits: CutLimits, fusion: bool, pricing: &'a Pricing<'b>) -> Self {
        let places = (0..all.classes.len() as u32).map(|c| pricing.numbers().place(all, c, storage)).collect();
        Self { all, storage, places, limits, fusion, pricing, placing: false, known: FxHashMap::default() }
    }

    /// Enumerates cuts of every class; `refs[c]` is how many kernels are expected to read class `c`.
    pub fn run(&mut self, refs: &[f64]) -> Cuts {
        let mut cuts = Cuts::default();
        for c in 0..self.all.classes.len() as u32 {
            let list = if self.computes(c) { self.class(c, &cuts, refs) } else { (Vec::new(), 0) };
            cuts.considered += list.1;
            cuts.of.push(list.0);
        }
        cuts
    }

    /// Enumerates cuts without pruning; none when there are more than `most` in all, or when a class reached the limit.
    pub fn run_all(&mut self, most: usize) -> Option<Cuts> {
        let refs = vec![1.0; self.all.classes.len()];
        let mut cuts = Cuts::default();
        for c in 0..self.all.classes.len() as u32 {
            let list = if self.computes(c) { self.class(c, &cuts, &refs) } else { (Vec::new(), 0) };
            cuts.considered += list.1;
            cuts.of.push(list.0);
            if cuts.considered >= most {
                return None;
            }
        }
        Some(cuts)
    }

    /// Whether a class may be computed by a kernel.
    fn computes(&self, c: u32) -> bool {
        let class = &self.all.classes[c as usize];
        class.input.is_none() && (!class.facts.constant || class.facts.generated)
    }

    fn class(&mut self, c: u32, cuts: &Cuts, refs: &[f64]) -> (Vec<Cut>, usize) {
        let mut found: Vec<Cut> = Vec::new();
        let mut considered = 0;
        let ways = 0..self.all.classes[c as usize].choices.len();
        let mut regions: Vec<Region> =
            ways.clone().flat_map(|k| self.combine(c, k as u16, cuts, refs)).map(|p| p.region).collect();
        if self.placing {
            regions.extend(ways.filter_map(|k| places::kept(self.all, c, k as u16)));
        }
        self.learn(&regions);
        for region in regions {
            considered += 1;
            if let Some(cut) = self.cut(region, cuts, refs) {
                found.push(cut);
            }
        }
        (self.keep(found), considered)
    }

    /// What a region costs; none when no archetype takes it.
    pub fn price(&mut self, region: &Region) -> Option<(Arc<Price>, f64)> {
        if let Some(known) = self.known.get(region) {
            return known.clone();
        }
        let price = self.priced(region);
        self.known.insert(region.clone(), price.clone());
        price
    }

    /// Prices regions that have no price yet, on all cores.
    fn learn(&mut self, regions: &[Region]) {
        let mut new: Vec<&Region> = regions.iter().filter(|r| !self.known.contains_key(*r)).collect();
        new.sort_unstable();
        new.dedup();
        let this = &*self;
        let prices: Vec<_> = new.into_par_iter().map(|r| (r.clone(), this.priced(r))).collect();
        self.known.extend(prices);
    }

    fn priced(&self, region: &Region) -> Option<(Arc<Price>, f64)> {
        let place = |c: u32| self.places[c as usize];
        let price = self.pricing.region(self.all, region, self.storage, &place)?;
        if self.placing && places::is_free(self.all, region, self.storage) {
            return Some((price, places::FREE));
        }
        let us = self.pricing.charge(&price, self.all, region, self.storage);
        Some((price, us))
    }

    /// A priced cut of a region; none when no archetype takes it.
    pub fn cut(&mut self, region: Region, cuts: &Cuts, refs: &[f64]) -> Option<Cut> {
        let (price, us) = self.price(&region)?;
        let flow = us + region.leaves.iter().map(|l| flow(self.all, cuts, refs, *l)).sum::<f64>();
        Some(Cut { region, price, us, flow })
    }

    fn combine(&self, c: u32, k: u16, cuts: &Cuts, refs: &[f64]) -> Vec<Partial> {
        let choice = &self.all.classes[c as usize].choices[k as usize];
        let mut operands = choice.children.clone();
        operands.sort_unstable();
        operands.dedup();
        let bare = Region::single(c, k, &operands);
        let leaves = |r: &Region| r.leaves.iter().map(|l| flow(self.all, cuts, refs, *l)).sum::<f64>();
        let mut partials = vec![Partial { estimate: leaves(&bare), work: 0.0, region: bare }];
        if !self.fusion {
            return partials;
        }
        let launch = self.pricing.target.launch_us;
        for o in operands.iter().rev() {
            let mut next: Vec<Partial> = Vec::new();
            for cut in cuts.of.get(*o as usize).into_iter().flatten() {
                for p in &partials {
                    let Some(region) = p.region.with(&cut.region) else { continue };
                    if region.picks.len() <= self.limits.nodes && region.leaves.len() <= self.limits.inputs {
                        let alone = (cut.price.cost.us - launch).max(0.0);
                        // What both compute is computed once; and how long a part takes alone, such as a softmax's sum
                        // without what it divides, says little where only the whole has a good kernel.
                        let more = if p.region.shares(&cut.region) { alone.min(p.work) } else { alone };
                        let work = p.work + more;
                        next.push(Partial { estimate: work + leaves(&region), work, region });
                    }
                }
            }
            // Without this operand computed inside comes first, so that ties keep the smaller region.
            partials.append(&mut next);
            partials.sort_by(|a, b| a.estimate.total_cmp(&b.estimate).then_with(|| a.region.cmp(&b.region)));
            let mut seen: FxHashSet<u64> = FxHashSet::default();
            partials.retain(|p| seen.insert(checksum(&p.region)));
            self.truncate(&mut partials, self.limits.partial);
        }
        self.truncate(&mut partials, self.limits.priced);
        partials
    }

    /// Keeps the best, and always the one that reads all operands from memory.
    fn truncate(&self, partials: &mut Vec<Partial>, n: usize) {
        if partials.len() <= n {
            return;
        }
        let bare = partials.iter().position(|p| p.region.picks.len() == 1);
        let bare = bare.filter(|b| *b >= n).map(|b| partials.swap_remove(b));
        partials.truncate(n);
        partials.extend(bare);
    }

    /// The best few, without dominated ones: those that read no less and cost no less than another.
    fn keep(&self, mut found: Vec<Cut>) -> Vec<Cut> {
        found.sort_by(|a, b| {
            let size = |c: &Cut| c.region.picks.len();
            a.flow.total_cmp(&b.flow).then(size(a).cmp(&size(b))).then_with(|| a.region.cmp(&b.region))
        });
        let mut kept: Vec<Cut> = Vec::new();
        let mut single = None;
        for cut in found {
            let dominated =
                self.limits.dominance && kept.iter().any(|k| k.us <= cut.us && subset(&k.region.leaves, &cut.region.leaves));
            if dominated || kept.len() >= self.limits.kept {
                if cut.region.picks.len() == 1 && single.is_none() {
                    single = Some(cut);
                }
                continue;
            }
            kept.push(cut);
        }
        if !kept.iter().any(|k| k.region.picks.len() == 1) {
            kept.extend(single);
        }
        kept
    }
}

fn checksum(region: &Region) -> u64 {
    let mut h = FxHasher::default();
    region.hash(&mut h);
    h.finish()
}

fn subset(a: &[u32], b: &[u32]) -> bool {
    a.iter().all(|x| b.binary_search(x).is_ok())
}

/// Expected cost of having a class in memory, shared among its readers.
pub fn flow(all: &Choices, cuts: &Cuts, refs: &[f64], class: u32) -> f64 {
    if all.classes[class as usize].is_free() {
        return 0.0;
    }
    cuts.of.get(class as usize).and_then(|c| c.first()).map_or(f64::INFINITY, |c| c.flow) / refs[class as usize].max(1.0)
}
