//! Kernels with several results: two kernels become one that writes what both wrote, as long as the sum gets cheaper.
//!
//! Candidates are kernels that read the same value, and kernels of which one reads the other's result: two halves of a
//! split, a value and what is computed from it next, a sum and a sum of squares over the same rows. Whether there is
//! such a kernel is an archetype's to say; it must not need, through others, what it writes itself.

use std::collections::{BTreeMap, BTreeSet};

use kiln_algebra::Op;

use super::{
    choices::Choices,
    plan::{Kernel, Plan},
    pricing::Pricing,
    region::Region,
};

/// Rounds of joining.
const ROUNDS: usize = 4;
/// Kernels around one value that are tried with each other.
const AROUND: usize = 10;
/// E-nodes of a kernel with several results.
const NODES: usize = 96;

/// Joins kernels of a plan.
pub fn join(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>) {
    join_all(all, plan, pricing, &|_| true);
}

/// The same among kernels that `may` be joined.
pub(super) fn join_all(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>, may: &dyn Fn(&Kernel) -> bool) {
    for _ in 0..ROUNDS {
        let before = ancestors(&plan.kernels);
        let mut found: Vec<(f64, [u32; 2], Kernel)> = Vec::new();
        for (a, b) in pairs(all, &plan.kernels) {
            let (x, y) = (&plan.kernels[a], &plan.kernels[b]);
            if !may(x) || !may(y) {
                continue;
            }
            let Some(region) = allowed(all, &plan.kernels, &before, a, b) else { continue };
            let Some(price) = plan.price(all, &region, &BTreeMap::new(), pricing) else { continue };
            let gain = x.price.cost.us + y.price.cost.us - price.cost.us;
            if gain > 0.0
                && let Some(kernel) = plan.kernel_at(all, region, BTreeMap::new(), price)
            {
                found.push((gain, [x.region.roots[0], y.region.roots[0]], kernel));
            }
        }
        // The largest gains first; a kernel is joined once a round, since gains change with it.
        found.sort_by(|p, q| q.0.total_cmp(&p.0).then(p.1.cmp(&q.1)));
        let mut joined: BTreeSet<u32> = BTreeSet::new();
        for (_, roots, kernel) in found {
            if roots.iter().any(|r| joined.contains(r)) {
                continue;
            }
            // Pairs that are fine each may close a cycle together.
            let at = writers(&plan.kernels);
            let (a, b) = (at[&roots[0]].min(at[&roots[1]]), at[&roots[0]].max(at[&roots[1]]));
            if !joined.is_empty() && allowed(all, &plan.kernels, &ancestors(&plan.kernels), a, b).is_none() {
                continue;
            }
            plan.kernels[a] = kernel;
            plan.kernels.remove(b);
            plan.kernels = ordered(std::mem::take(&mut plan.kernels));
            joined.extend(roots);
        }
        if joined.is_empty() {
            return;
        }
    }
}

fn writers(kernels: &[Kernel]) -> BTreeMap<u32, usize> {
    kernels.iter().enumerate().flat_map(|(i, k)| k.region.roots.iter().map(move |r| (*r, i))).collect()
}

/// Kernels that have a value in common, in order.
fn pairs(all: &Choices, kernels: &[Kernel]) -> BTreeSet<(usize, usize)> {
    let mut around: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (i, k) in kernels.iter().enumerate() {
        let read = k.built.inputs.iter().filter(|c| !all.classes[**c as usize].facts.constant);
        read.chain(&k.region.roots).for_each(|c| around.entry(*c).or_default().push(i));
    }
    let mut out = BTreeSet::new();
    for mut users in around.into_values() {
        users.dedup();
        for (at, a) in users.iter().enumerate() {
            out.extend(users[at + 1..].iter().take(AROUND).filter(|b| *b != a).map(|b| (*a.min(b), *a.max(b))));
        }
    }
    out
}

/// For each kernel, those that have to run before it, as bits.
fn ancestors(kernels: &[Kernel]) -> Vec<Vec<u64>> {
    let writers = writers(kernels);
    let words = kernels.len().div_ceil(64);
    let mut out: Vec<Vec<u64>> = Vec::with_capacity(kernels.len());
    for k in kernels {
        let mut mine = vec![0u64; words];
        for p in k.built.inputs.iter().filter_map(|c| writers.get(c)) {
            mine[p / 64] |= 1 << (p % 64);
            if let Some(theirs) = out.get(*p) {
                mine.iter_mut().zip(theirs).for_each(|(m, t)| *m |= t);
            }
        }
        out.push(mine);
    }
    out
}

/// The region of two kernels, the first of which may come before the second.
fn allowed(all: &Choices, kernels: &[Kernel], ancestors: &[Vec<u64>], a: usize, b: usize) -> Option<Region> {
    let contracts = |k: &Kernel| k.region.choices(all).any(|c| matches!(c.op, Op::Contract { .. }));
    if contracts(&kernels[a]) && contracts(&kernels[b]) {
        return None;
    }
    let region = kernels[a].region.joined(&kernels[b].region)?;
    if region.picks.len() > NODES {
        return None;
    }
    // Nothing that the second reads may depend on the first through a third.
    let depends = |p: usize| ancestors[p][a / 64] >> (a % 64) & 1 == 1;
    let read = &kernels[b].built.inputs;
    let between = (a + 1..b).any(|p| depends(p) && kernels[p].region.roots.iter().any(|r| read.contains(r)));
    (!between).then_some(region)
}

/// Kernels after those that write what they read, else in the order of their first result.
fn ordered(kernels: Vec<Kernel>) -> Vec<Kernel> {
    let writers = writers(&kernels);
    let mut waits: Vec<usize> = vec![0; kernels.len()];
    let mut readers: Vec<Vec<usize>> = vec![Vec::new(); kernels.len()];
    for (i, k) in kernels.iter().enumerate() {
        let before: BTreeSet<usize> = k.built.inputs.iter().filter_map(|c| writers.get(c).copied()).collect();
        waits[i] = before.len();
        before.into_iter().for_each(|p| readers[p].push(i));
    }
    let key = |i: usize| (kernels[i].region.roots.last().copied(), i);
    let mut ready: BTreeSet<(Option<u32>, usize)> = (0..kernels.len()).filter(|i| waits[*i] == 0).map(key).collect();
    let mut order: Vec<usize> = Vec::with_capacity(kernels.len());
    while let Some((_, i)) = ready.pop_first() {
        order.push(i);
        for r in &readers[i] {
            waits[*r] -= 1;
            if waits[*r] == 0 {
                ready.insert(key(*r));
            }
        }
    }
    let mut kernels: Vec<Option<Kernel>> = kernels.into_iter().map(Some).collect();
    order.into_iter().filter_map(|i| kernels[i].take()).collect()
}
