//! How values lie in memory: a physical property that is chosen after the kernels, by their costs.
//!
//! Each value between kernels may be row-major or channels-last, and a product's rows in either order; constants may lie as their reader likes, since they are
//! packed when the engine is written. Inputs and outputs of the program stay row-major. From two starts (everything
//! row-major, everything channels-last) values change one after the other as long as the kernels around them get
//! cheaper; the better end is taken. A conversion is what a kernel pays that reads or writes across its own order.

use std::{
    collections::BTreeMap,
    hash::{Hash, Hasher},
    sync::Arc,
};

use kiln_algebra::{DType, Node, Op};
use kiln_plan::Layout;
use rustc_hash::{FxHashSet, FxHasher};

use super::{
    choices::Choices,
    plan::{Kernel, Plan},
    pricing::{Price, Pricing},
};

/// Rounds of changes.
const ROUNDS: usize = 3;
/// Elements that matrix units load at once along the innermost dimension.
const MATRIX_ALIGNMENT: u32 = 8;

/// Chooses layouts of a plan whose kernels are settled.
pub fn assign(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>) {
    let start = std::mem::take(&mut plan.kernels);
    let mut best: Option<Plan> = None;
    let mut settled = Settled::default();
    for channels_last in [false, true] {
        let mut trial =
            Plan { kernels: start.clone(), layouts: vec![None; all.classes.len()], places: plan.places.clone(), ..*plan };
        if channels_last && !spread(all, &mut trial, pricing) {
            continue;
        }
        constants(all, &mut trial, pricing, &mut settled);
        for _ in 0..ROUNDS {
            if !(change(all, &mut trial, pricing) | constants(all, &mut trial, pricing, &mut settled)) {
                break;
            }
        }
        if best.as_ref().is_none_or(|b| trial.total() < b.total()) {
            best = Some(trial);
        }
    }
    if let Some(best) = best {
        *plan = best;
    }
}

/// Values between kernels that have a choice.
fn free(all: &Choices, plan: &Plan) -> Vec<u32> {
    let written = plan.kernels.iter().flat_map(|k| &k.region.roots);
    written.copied().filter(|c| all.classes[*c as usize].ty().rank() >= 3 && all.fixed[*c as usize].is_none()).collect()
}

/// Makes every value channels-last but those around kernels that refuse it; false when some kernel refuses all the same.
fn spread(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>) -> bool {
    for c in free(all, plan) {
        plan.layouts[c as usize] = Some(Layout::channels_last(all.classes[c as usize].ty().rank()));
    }
    // Every round but the last takes the layout of some value back.
    loop {
        let again: Vec<Option<Arc<Price>>> = (0..plan.kernels.len()).map(|i| repriced(all, plan, i, pricing)).collect();
        let mut back = false;
        for (k, _) in plan.kernels.iter().zip(&again).filter(|(_, a)| a.is_none()) {
            for c in k.region.roots.iter().chain(&k.built.inputs) {
                back |= plan.layouts[*c as usize].take().is_some();
            }
        }
        if !back {
            let kernels: Option<Vec<Kernel>> = (0..plan.kernels.len()).map(|i| rebuilt(all, plan, i, pricing)).collect();
            return kernels.map(|kernels| plan.kernels = kernels).is_some();
        }
    }
}

/// What a kernel costs under the plan's layouts as they are now.
pub(super) fn repriced(all: &Choices, plan: &Plan, i: usize, pricing: &Pricing<'_>) -> Option<Arc<Price>> {
    let k = &plan.kernels[i];
    plan.price(all, &k.region, &k.constants, pricing)
}

/// A kernel under the plan's layouts as they are now.
pub(super) fn rebuilt(all: &Choices, plan: &Plan, i: usize, pricing: &Pricing<'_>) -> Option<Kernel> {
    let k = &plan.kernels[i];
    plan.kernel(all, k.region.clone(), k.constants.clone(), pricing)
}

/// One round over values; true when something changed.
fn change(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>) -> bool {
    let mut changed = false;
    let mut around: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (i, k) in plan.kernels.iter().enumerate() {
        k.region.roots.iter().chain(&k.built.inputs).for_each(|c| around.entry(*c).or_default().push(i));
    }
    for c in free(all, plan) {
        let touched = &around[&c];
        let before: f64 = touched.iter().map(|i| plan.kernels[*i].price.cost.us).sum();
        let now = plan.layouts[c as usize].clone();
        let mut best: Option<(f64, Option<Layout>)> = None;
        for option in options(all, plan, c) {
            if option == now {
                continue;
            }
            plan.layouts[c as usize] = option.clone();
            let prices: Option<Vec<Arc<Price>>> = touched.iter().map(|i| repriced(all, plan, *i, pricing)).collect();
            let Some(prices) = prices else { continue };
            let total: f64 = prices.iter().map(|p| p.cost.us).sum();
            if total < before && best.as_ref().is_none_or(|b| total < b.0) {
                best = Some((total, option));
            }
        }
        let Some((_, layout)) = best else {
            plan.layouts[c as usize] = now;
            continue;
        };
        plan.layouts[c as usize] = layout;
        let kernels: Option<Vec<Kernel>> = touched.iter().map(|i| rebuilt(all, plan, *i, pricing)).collect();
        if let Some(kernels) = kernels {
            touched.iter().zip(kernels).for_each(|(i, k)| plan.kernels[*i] = k);
            changed = true;
        }
    }
    changed
}

fn options(all: &Choices, plan: &Plan, c: u32) -> Vec<Option<Layout>> {
    let ty = all.classes[c as usize].ty();
    let last = Layout::channels_last(ty.rank());
    let mut out = vec![None, Some(last.clone())];
    // Rows of a product in the order of its operand's, such as pictures before places.
    let several = ty.rank() == 3 && ty.dims[..2].iter().all(|d| !d.is(1));
    let writes = |k: &&Kernel| k.region.roots.contains(&c);
    let contracts = |k: &Kernel| k.region.choices(all).any(|x| matches!(x.op, Op::Contract { .. }));
    if several && plan.kernels.iter().find(writes).is_some_and(contracts) {
        out.push(Some(Layout { order: vec![1, 0, 2], pad: 1 }));
    }
    // Rows of channels that matrix units can load whole.
    let stored = super::plan::storage(all, plan.precision, &plan.layouts, c, super::region::Role::Written).dtype;
    let ragged = ty.dims[1].as_const().is_some_and(|d| d > 1 && d % i64::from(MATRIX_ALIGNMENT) != 0);
    if stored == DType::F16 && ragged {
        out.push(Some(Layout { pad: MATRIX_ALIGNMENT, ..last }));
    }
    out
}

/// Kernels and constants for which no order was better, by checksum of how everything around them lies.
type Settled = FxHashSet<u64>;

fn mark(i: usize, class: u32, k: &Kernel) -> u64 {
    let mut h = FxHasher::default();
    (i, class, &k.built.cone.inputs, &k.built.cone.outputs).hash(&mut h);
    h.finish()
}

/// Lays out the constants of each kernel; true when something changed.
fn constants(all: &Choices, plan: &mut Plan, pricing: &Pricing<'_>, settled: &mut Settled) -> bool {
    let mut changed = false;
    for i in 0..plan.kernels.len() {
        let read: Vec<u32> = plan.kernels[i].built.inputs.clone();
        for c in read {
            let class = &all.classes[c as usize];
            if !class.facts.constant || class.ty().rank() < 2 {
                continue;
            }
            let mark = mark(i, c, &plan.kernels[i]);
            if settled.contains(&mark) {
                continue;
            }
            let mut better = false;
            for order in orders(class.ty().rank() as u8) {
                let k = &plan.kernels[i];
                let mut chosen: BTreeMap<u32, Layout> = k.constants.clone();
                chosen.insert(c, Layout { order, pad: 1 });
                let Some(price) = plan.price(all, &k.region, &chosen, pricing) else { continue };
                let (old, new) = (k.price.cost.us, price.cost.us);
                // Of equal prices only matrix units tell one order from another.
                let told = price.schedule.get("mma") == Some(1) && !along_depth(k, c);
                if (new < old || new <= old && told)
                    && let Some(again) = plan.kernel_at(all, k.region.clone(), chosen, price)
                    && (new < old || along_depth(&again, c) && !along_depth(&plan.kernels[i], c))
                {
                    plan.kernels[i] = again;
                    better = true;
                }
            }
            if better {
                changed = true;
            } else {
                settled.insert(mark);
            }
        }
    }
    changed
}

/// Whether matrix units read a constant along the depth of a product, which prices do not tell: what a thread has of a row
/// are then neighbours.
fn along_depth(k: &Kernel, class: u32) -> bool {
    let cone = &k.built.cone;
    let Some(input) = k.built.inputs.iter().position(|i| *i == class) else { return false };
    let Some(inner) = cone.inputs[input].layout.order.last().map(|d| usize::from(*d)) else { return false };
    let reads = |n: &Node| match &n.op {
        Op::Contract { reduced, accesses, .. } => n.inputs.iter().zip(accesses).any(|(id, a)| {
            let is = matches!(&cone.graph.node(*id).op, Op::Input(i, _) if *i as usize == input);
            is && a.map.get(inner).is_some_and(|e| reduced.iter().any(|r| e.uses_axis(*r)))
        }),
        _ => false,
    };
    k.price.schedule.get("mma") == Some(1) && cone.graph.nodes.iter().any(reads)
}

/// Orders worth trying: each dimension innermost, and for weights of windows also the window outermost.
fn orders(rank: u8) -> Vec<Vec<u8>> {
    let last = |d: u8| (0..rank).filter(|i| *i != d).chain([d]).collect::<Vec<u8>>();
    let mut out: Vec<Vec<u8>> = (0..rank).rev().map(last).collect();
    if rank >= 3 {
        // O, I, window: window, I, O and O, window, I.
        out.push((2..rank).chain([1, 0]).collect());
        out.push([0].into_iter().chain(2..rank).chain([1]).collect());
    }
    out.dedup();
    out
}
