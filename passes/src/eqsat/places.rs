//! Concatenations in place: a value that is nothing but others side by side needs no kernel where these are written into it.
//!
//! Kernels are chosen as if each such concatenation were free. Once layouts are known, those that can be are settled: each
//! part lies as its whole does, with the distances that the whole has, and is written and read like that; a value of which the
//! whole keeps parts at their own places is itself the whole's memory, if nothing reads it any more when the first of the
//! other parts is written. What gets dearer by that stays a kernel. The program without any of this is made as well, and the
//! cheaper one taken.

use std::{collections::BTreeSet, sync::Arc};

use kiln_algebra::{Access, Ix, Op};
use kiln_plan::{Cost, Inside, Layout, Schedule, inside};

use super::{
    choices::{Choice, Choices},
    layouts::{rebuilt, repriced},
    plan::{Kernel, Plan},
    pricing::{Price, Pricing},
    region::{Region, Role, StorageOf},
};
use crate::bufferize::ALIGNMENT;

/// What a concatenation in place is taken to cost when kernels are chosen, in microseconds: next to nothing, so that of two
/// such ways the one with fewer is taken.
pub(super) const FREE: f64 = 0.05;

/// The archetype of the price of what needs no kernel.
pub(super) const NONE: usize = usize::MAX;

/// The axis of a choice that is a concatenation.
fn axis(choice: &Choice) -> Option<usize> {
    match choice.op {
        Op::Concat { axis } => Some(axis),
        _ => None,
    }
}

/// Whether some class may be computed by a concatenation in place.
pub(super) fn any(all: &Choices, storage: &StorageOf<'_>) -> bool {
    let classes = 0..all.classes.len() as u32;
    classes.into_iter().any(|c| {
        let choices = &all.classes[c as usize].choices;
        choices.iter().enumerate().any(|(k, x)| {
            axis(x).is_some()
                && (is_free(all, &Region::single(c, k as u16, &x.children), storage) || kept(all, c, k as u16).is_some())
        })
    })
}

/// The region of a concatenation that keeps parts of a value as large as itself at their own places.
pub(super) fn kept(all: &Choices, class: u32, k: u16) -> Option<Region> {
    let choice = &all.classes[class as usize].choices[usize::from(k)];
    let axis = axis(choice)?;
    let whole = all.classes[class as usize].ty();
    let mut picks = vec![(class, k)];
    let mut leaves: Vec<u32> = Vec::new();
    let mut base: Option<u32> = None;
    let mut start = Ix::konst(0);
    for part in &choice.children {
        let ty = all.classes[*part as usize].ty();
        let own = |x: &Choice| match (&x.op, &x.children[..]) {
            (Op::View { access, .. }, [of]) => {
                let fits = base.is_none_or(|b| b == *of) && all.classes[*of as usize].ty() == whole && *of != class;
                (fits && stays(access, axis, &start, &ty.dims)).then_some(*of)
            }
            _ => None,
        };
        let found = all.classes[*part as usize].choices.iter().enumerate().find_map(|(j, x)| Some((j as u16, own(x)?)));
        match found {
            Some((j, of)) => {
                base = Some(of);
                picks.push((*part, j));
            }
            None => leaves.push(*part),
        }
        start = start.plus(&ty.dims[axis]);
    }
    leaves.push(base?);
    leaves.sort_unstable();
    leaves.dedup();
    picks.sort_unstable();
    picks.dedup();
    Some(Region { picks, leaves, roots: vec![class] })
}

/// Whether an access reads a part at the place that it has in a concatenation.
fn stays(access: &Access, axis: usize, start: &Ix, dims: &[Ix]) -> bool {
    let own = |(d, e): (usize, &Ix)| {
        let at = if d == axis { start.clone() } else { Ix::konst(0) };
        *e == Ix::axis(d).plus(&at) || *e == at && dims[d].is(1)
    };
    access.guards.is_empty() && access.map.len() == dims.len() && access.map.iter().enumerate().all(own)
}

/// Whether a region may need no kernel: a concatenation of values that kernels write, or of parts of one.
pub(super) fn is_free(all: &Choices, region: &Region, storage: &StorageOf<'_>) -> bool {
    let [root] = region.roots[..] else { return false };
    let Some(choice) = region.picks.iter().find(|p| p.0 == root).map(|p| &all.classes[root as usize].choices[usize::from(p.1)])
    else {
        return false;
    };
    let Some(axis) = axis(choice) else { return false };
    let view = |p: &(u32, u16)| matches!(all.classes[p.0 as usize].choices[usize::from(p.1)].op, Op::View { .. });
    let mut parts = choice.children.clone();
    parts.sort_unstable();
    parts.dedup();
    let inner = || region.picks.iter().filter(|p| p.0 != root);
    if parts.len() != choice.children.len() || is_own(all, root) || !inner().all(|p| view(p) && parts.contains(&p.0)) {
        return false;
    }
    let stored = |c: u32| storage(c, Role::Written).dtype;
    let written = |c: &u32| {
        let class = &all.classes[*c as usize];
        !class.is_free() && !class.facts.generated && all.fixed[*c as usize].is_none() && stored(*c) == stored(root)
    };
    let dims = &all.classes[root as usize].ty().dims;
    // Channels innermost, or nothing before the axis.
    let inside: i64 = if dims[..axis].iter().all(|d| d.is(1)) {
        dims[axis + 1..].iter().map(|d| d.as_const().unwrap_or(0)).product()
    } else {
        1
    };
    let mut start = 0;
    let aligned = choice.children.iter().all(|c| {
        let here = start * stored(root).size() as i64;
        start += all.classes[*c as usize].ty().dims[axis].as_const().unwrap_or(1);
        here % ALIGNMENT == 0 || inside > 0 && here * inside % ALIGNMENT == 0
    });
    let known = choice.children.iter().all(|c| all.classes[*c as usize].ty().dims[axis].as_const().is_some());
    aligned && known && region.leaves.iter().all(written) && (inner().next().is_none() || kept_of(all, region, root))
}

/// Whether the views of a region are those of [`kept`].
fn kept_of(all: &Choices, region: &Region, root: u32) -> bool {
    let k = region.picks.iter().find(|p| p.0 == root).map_or(0, |p| p.1);
    kept(all, root, k).as_ref() == Some(region)
}

/// Whether a class is in the caller's memory.
fn is_own(all: &Choices, class: u32) -> bool {
    all.outputs.iter().zip(&all.ports.outputs).any(|(c, p)| *c == class && p.own)
}

/// Settles which concatenations of a plan need no kernel. Kernels are in the order in which they run.
pub(super) fn settle(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>) {
    // Classes that lie inside of others, or that others lie in.
    let mut placed: BTreeSet<u32> = BTreeSet::new();
    for i in 0..plan.kernels.len() {
        let wanted = {
            let storage = |c, role| plan.storage(all, c, role);
            is_free(all, &plan.kernels[i].region, &storage)
        };
        let k = &plan.kernels[i];
        let mut around = k.built.inputs.clone();
        around.push(k.region.roots[0]);
        if !wanted || around.iter().any(|c| placed.contains(c)) {
            continue;
        }
        if let Some(better) = trial(all, plan, i, pricing) {
            *plan = better;
            placed.extend(around);
        }
    }
}

/// The plan with a kernel's concatenation in place, if that is possible and cheaper.
fn trial(all: &Choices, plan: &Plan, i: usize, pricing: &Pricing<'_>) -> Option<Plan> {
    let (k, root) = (&plan.kernels[i], plan.kernels[i].region.roots[0]);
    let rank = all.classes[root as usize].ty().rank();
    let now = plan.storage(all, root, Role::Written).layout;
    let mut options = vec![now.clone()];
    if all.fixed[root as usize].is_none() {
        options.extend([Layout::channels_last(rank), Layout::row_major(rank)].into_iter().filter(|l| *l != now));
    }
    let mut best: Option<(f64, Plan)> = None;
    for layout in options {
        let Some(layouts) = laid(all, plan, k, &layout) else { continue };
        let mut next = Plan { kernels: Vec::new(), layouts, precision: plan.precision, places: plan.places.clone() };
        // Its own cone says whether everything fits.
        let price = Arc::new(Price { archetype: NONE, schedule: Schedule::default(), cost: Cost::default() });
        let own = next.kernel_at(all, k.region.clone(), k.constants.clone(), price)?;
        if !fits(plan, i, &own) {
            continue;
        }
        next.kernels.clone_from(&plan.kernels);
        next.kernels[i] = own;
        let changed = |c: &u32| next.layouts[*c as usize] != plan.layouts[*c as usize];
        let touched = |j: &usize| {
            let x = &plan.kernels[*j];
            *j != i && x.price.archetype != NONE && x.region.roots.iter().chain(&x.built.inputs).any(changed)
        };
        let touched: Vec<usize> = (0..plan.kernels.len()).filter(touched).collect();
        let prices: Option<Vec<Arc<Price>>> = touched.iter().map(|j| repriced(all, &next, *j, pricing)).collect();
        let Some(prices) = prices else { continue };
        let before: f64 = touched.iter().chain([&i]).map(|j| plan.kernels[*j].price.cost.us).sum();
        let after: f64 = prices.iter().map(|p| p.cost.us).sum();
        if after < before && best.as_ref().is_none_or(|(us, _)| after - before < *us) {
            let made: Option<Vec<Kernel>> = touched.iter().map(|j| rebuilt(all, &next, *j, pricing)).collect();
            for (j, kernel) in touched.iter().zip(made?) {
                next.kernels[*j] = kernel;
            }
            best = Some((after - before, next));
        }
    }
    best.map(|(_, plan)| plan)
}

/// Layouts under which the parts of a kernel's concatenation lie inside of it; none where strides cannot say so.
fn laid(all: &Choices, plan: &Plan, k: &Kernel, layout: &Layout) -> Option<Vec<Option<Layout>>> {
    let root = k.region.roots[0];
    let whole = all.classes[root as usize].ty();
    let axis = k.region.choices(all).find_map(axis)?;
    let mut layouts = plan.layouts.clone();
    if all.fixed[root as usize].is_none() {
        layouts[root as usize] = Some(layout.clone());
    }
    for c in &k.built.inputs {
        let ty = all.classes[*c as usize].ty();
        let own = if ty == whole {
            layout.clone()
        } else if layout.order.last().is_some_and(|d| usize::from(*d) == axis) {
            let pitch =
                layout.strides(&whole.dims)[usize::from(*layout.order.get(layout.order.len().checked_sub(2)?)?)].as_const()?;
            Layout { pad: u32::try_from(pitch).ok()?, ..layout.clone() }
        } else {
            layout.clone()
        };
        layouts[*c as usize] = Some(own);
    }
    Some(layouts)
}

/// Whether what a kernel reads can lie inside of its result, while kernels run in the order of the plan.
fn fits(plan: &Plan, i: usize, own: &Kernel) -> bool {
    let Some(places) = inside(&own.built.cone) else { return false };
    let element = own.built.cone.outputs[0].dtype.size() as i64;
    let aligned = |p: &Inside| match p {
        Inside::Part(at) => at.as_const().is_some_and(|at| at * element % ALIGNMENT == 0),
        Inside::Base => true,
    };
    let writer = |c: &u32| plan.kernels[..i].iter().position(|k| k.region.roots.contains(c));
    let of = |wanted: fn(&Inside) -> bool| own.built.inputs.iter().zip(&places).filter(move |(_, p)| wanted(p)).map(|(c, _)| c);
    let Some(first) = of(|p| *p != Inside::Base).map(writer).try_fold(i, |f, w| Some(f.min(w?))) else { return false };
    // What is written over must not be read any more.
    let over = |base: &u32| {
        let reads = |k: &Kernel| k.built.inputs.contains(base);
        let read = (first..plan.kernels.len()).any(|j| j != i && reads(&plan.kernels[j]));
        writer(base).is_some_and(|w| w < first) && !read
    };
    places.iter().all(aligned) && of(|p| *p == Inside::Base).all(over)
}
