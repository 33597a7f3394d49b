//! A baseline to compare covering with: one kernel per operation, then the pair whose fusion saves the most is fused,
//! again and again (as in XLA's priority fusion). A producer goes into all its readers or into none. It uses the same
//! archetypes and costs, and sees the model's own operations only.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    choices::Choices,
    cuts::{Cut, Cuts, Enumeration},
    pricing::Price,
    region::Region,
    select::Selection,
};

type Priced = (Arc<Price>, f64);
type Kernels = BTreeMap<u32, (Region, Priced)>;

/// What fusing a producer saves, and its readers afterwards.
type Fused = (f64, Vec<(u32, Region, Priced)>);

/// Chooses kernels greedily.
pub fn select(all: &Choices, enumeration: &mut Enumeration<'_, '_>) -> Selection {
    let mut kernels = Kernels::new();
    let mut stack: Vec<u32> = all.outputs.clone();
    let mut refused = BTreeSet::new();
    while let Some(c) = stack.pop() {
        if all.classes[c as usize].is_free() || kernels.contains_key(&c) || refused.contains(&c) {
            continue;
        }
        let Some(choice) = all.classes[c as usize].choices.first() else { continue };
        let region = Region::single(c, 0, &choice.children);
        stack.extend(&region.leaves);
        if let Some(price) = enumeration.price(&region) {
            kernels.insert(c, (region, price));
        } else {
            refused.insert(c);
        }
    }
    let mut readers: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (c, (region, _)) in &kernels {
        for l in &region.leaves {
            readers.entry(*l).or_default().insert(*c);
        }
    }
    let mut stale: BTreeSet<u32> = kernels.keys().copied().collect();
    let mut gains: BTreeMap<u32, Fused> = BTreeMap::new();
    loop {
        for p in std::mem::take(&mut stale) {
            if let Some(f) = fused(all, &kernels, &readers, p, enumeration) {
                gains.insert(p, f);
            } else {
                gains.remove(&p);
            }
        }
        // The first of the best.
        let best = gains.iter().max_by(|a, b| a.1.0.total_cmp(&b.1.0).then(b.0.cmp(a.0))).map(|(p, _)| *p);
        let Some((p, (_, after))) = best.and_then(|p| Some((p, gains.remove(&p)?))) else { break };
        let inside = kernels.remove(&p).map(|k| k.0.leaves).unwrap_or_default();
        readers.remove(&p);
        for l in &inside {
            readers.entry(*l).or_default().remove(&p);
        }
        for (c, region, price) in after {
            for l in &region.leaves {
                readers.entry(*l).or_default().insert(c);
                stale.insert(*l);
            }
            stale.insert(c);
            kernels.insert(c, (region, price));
        }
        stale.extend(inside);
        stale.retain(|c| kernels.contains_key(c));
    }
    let mut cuts = Cuts { of: vec![Vec::new(); all.classes.len()], considered: kernels.len() };
    for (c, (region, (price, us))) in kernels {
        cuts.of[c as usize].push(Cut { flow: us, region, price, us });
    }
    Selection::from_outputs(all, cuts, vec![0; all.classes.len()])
}

/// A producer inside all its readers, when that is possible and pays.
fn fused(
    all: &Choices,
    kernels: &Kernels,
    readers: &BTreeMap<u32, BTreeSet<u32>>,
    p: u32,
    enumeration: &mut Enumeration<'_, '_>,
) -> Option<Fused> {
    let (inner, price) = kernels.get(&p)?;
    if all.fixed[p as usize].is_some() {
        return None;
    }
    let (mut gain, mut after) = (price.1, Vec::new());
    for c in readers.get(&p).filter(|r| !r.is_empty())? {
        let (outer, before) = kernels.get(c)?;
        let region = outer.with(inner)?;
        if region.picks.len() > enumeration.limits.nodes || region.leaves.len() > enumeration.limits.inputs {
            return None;
        }
        let price = enumeration.price(&region)?;
        gain += before.1 - price.1;
        after.push((*c, region, price));
    }
    (gain > 0.0).then_some((gain, after))
}
