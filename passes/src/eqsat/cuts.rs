//! Candidate kernels of each class, bottom-up with priority cuts, as in technology mapping: a class's cuts extend one
//! of its e-nodes by cuts of the operands, and the best few by area flow are kept (Mishchenko and others, 2007).

use std::sync::Arc;

use super::{
    choices::Choices,
    pricing::{Price, Pricing},
    region::{BuiltCone, Region, StorageOf, build},
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
}

impl Default for CutLimits {
    fn default() -> Self {
        Self { kept: 12, priced: 28, partial: 56, nodes: 96, inputs: 16 }
    }
}

/// A candidate kernel.
#[derive(Clone, Debug)]
pub struct Cut {
    /// What is computed.
    pub region: Region,
    /// How, and at what cost.
    pub price: Arc<Price>,
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
    /// Bounds.
    pub limits: CutLimits,
    /// False for one kernel per op.
    pub fusion: bool,
    /// Prices.
    pub pricing: &'a mut Pricing<'b>,
}

/// A choice whose operands are being filled in.
struct Partial {
    region: Region,
    /// What the computed operands cost as kernels of their own, without their launches.
    work: f64,
    /// That, and a share of what the operands in memory cost.
    estimate: f64,
}

impl Enumeration<'_, '_> {
    /// Enumerates cuts of every class; `refs[c]` is how many kernels are expected to read class `c`.
    pub fn run(&mut self, refs: &[f64]) -> Cuts {
        let mut cuts = Cuts::default();
        for c in 0..self.all.classes.len() as u32 {
            let class = &self.all.classes[c as usize];
            let computed = class.input.is_none() && (!class.facts.constant || class.facts.generated);
            let list = if computed { self.class(c, &cuts, refs) } else { (Vec::new(), 0) };
            cuts.considered += list.1;
            cuts.of.push(list.0);
        }
        cuts
    }

    fn class(&mut self, c: u32, cuts: &Cuts, refs: &[f64]) -> (Vec<Cut>, usize) {
        let mut found: Vec<Cut> = Vec::new();
        let mut considered = 0;
        for k in 0..self.all.classes[c as usize].choices.len() {
            let partials = self.combine(c, k as u16, cuts, refs);
            for p in partials {
                considered += 1;
                if let Some(cut) = self.cut(p.region, cuts, refs) {
                    found.push(cut);
                }
            }
        }
        (self.keep(found), considered)
    }

    /// A priced cut of a region; none when no archetype takes it.
    pub fn cut(&mut self, region: Region, cuts: &Cuts, refs: &[f64]) -> Option<Cut> {
        let BuiltCone { cone, .. } = build(self.all, &region, self.storage)?;
        let price = self.pricing.price(&cone)?;
        let flow = price.cost.us + region.leaves.iter().map(|l| flow(self.all, cuts, refs, *l)).sum::<f64>();
        Some(Cut { region, price, flow })
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
                        let work = p.work + (cut.price.cost.us - launch).max(0.0);
                        next.push(Partial { estimate: work + leaves(&region), work, region });
                    }
                }
            }
            // Without this operand computed inside comes first, so that ties keep the smaller region.
            partials.append(&mut next);
            partials.sort_by(|a, b| a.estimate.total_cmp(&b.estimate).then_with(|| a.region.cmp(&b.region)));
            let mut seen = std::collections::BTreeSet::new();
            partials.retain(|p| seen.insert(p.region.clone()));
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
                kept.iter().any(|k| k.price.cost.us <= cut.price.cost.us && subset(&k.region.leaves, &cut.region.leaves));
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
