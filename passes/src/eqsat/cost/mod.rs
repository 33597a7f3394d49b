//! The analytical cost model: launch, waves of tasks with dependent steps, and a p-norm of memory, caches, arithmetic,
//! special functions and matrix units.
//!
//! What a kernel does follows from the cone's index maps, the layouts and the schedule ([`Work`]); how long that takes from
//! the target's rates and coefficients, which are fitted to measured kernels (`kiln calibrate`). The p-norm stands between
//! a sum (nothing overlaps) and a maximum (everything does). What measured kernels took beside that, boosted trees say
//! ([`kiln_plan::Trees`]), where a target has them.

mod access;
mod evaluations;
mod features;
mod folds;
mod measured;
mod sizes;
mod tiles;
mod warp;
mod work;

use kiln_plan::{Coefficients, Cone, Cost, CostModel, Schedule, TargetInfo, TargetKind};

pub use features::{FEATURES, feature};
pub use measured::{MeasuredCost, Timings};
use work::Shared;
pub use work::Work;

/// Predicts kernel times from [`TargetInfo`] alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnalyticalCost;

impl CostModel for AnalyticalCost {
    fn kernel(&self, archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Cost {
        of(&Work::of(archetype, cone, schedule, target), archetype, schedule, target)
    }

    fn kernels(&self, cone: &Cone, candidates: &[(&str, Schedule)], target: &TargetInfo) -> Vec<Cost> {
        let shared = Shared::new(cone);
        candidates.iter().map(|(a, s)| of(&Work::with(&shared, a, s, target), a, s, target)).collect()
    }

    fn cheapest(&self, cone: &Cone, candidates: &[(&str, Schedule)], target: &TargetInfo) -> Option<(usize, Cost)> {
        let shared = Shared::new(cone);
        let mut best: Option<(usize, Cost)> = None;
        for (i, (a, s)) in candidates.iter().enumerate() {
            let w = Work::with(&shared, a, s, target);
            // Corrections have a bound: what is dearer in spite of the largest need not be corrected.
            let counted = predict(&w, target.cost.of(variant(a, s)), target);
            let most = target.cost.residual.get(variant(a, s)).map_or(0.0, |t| t.most);
            if best.as_ref().is_some_and(|(_, b)| counted * (-most).exp() * (1.0 - MARGIN) > b.us) {
                continue;
            }
            let cost = priced(&w, corrected(counted, &w, variant(a, s), s, target));
            if best.as_ref().is_none_or(|(_, b)| cost.us < b.us) {
                best = Some((i, cost));
            }
        }
        best
    }
}

/// For rounding, when a bound is compared.
const MARGIN: f64 = 1e-9;

fn priced(w: &Work, us: f64) -> Cost {
    Cost { us, dram_bytes: w.touched_bytes, flops: w.flops, ops: w.ops + w.special }
}

fn of(w: &Work, archetype: &str, schedule: &Schedule, target: &TargetInfo) -> Cost {
    priced(w, predicted(w, variant(archetype, schedule), schedule, target))
}

/// Predicted time of a variant in microseconds, with what measured kernels took beside the analytical prediction.
pub fn predicted(w: &Work, variant: &str, schedule: &Schedule, target: &TargetInfo) -> f64 {
    corrected(predict(w, target.cost.of(variant), target), w, variant, schedule, target)
}

fn corrected(us: f64, w: &Work, variant: &str, schedule: &Schedule, target: &TargetInfo) -> f64 {
    match target.cost.residual.get(variant) {
        Some(trees) => us * trees.correction(|name| feature(name, w, schedule, target)).exp(),
        None => us,
    }
}

/// What the coefficients of a kernel go by: its archetype, or a way to run it that is so different that it has its own.
pub fn variant<'a>(archetype: &'a str, schedule: &Schedule) -> &'a str {
    if archetype == "fold" && schedule.get("wgmma") == Some(1) { "fold-wgmma" } else { archetype }
}

/// Names of the parts of a prediction that overlap, in the order of [`parts`].
pub const PARTS: [&str; 10] =
    ["memory", "cached", "access", "sector", "shared", "scalar", "special", "multiply", "matrix", "step"];

/// The parts of a prediction that overlap, in microseconds.
pub fn parts(w: &Work, c: &Coefficients, target: &TargetInfo) -> [f64; 10] {
    let units = f64::from(target.units.max(1));
    let giga = |rate: f64| (rate * 1e3).max(1e-9);
    // The units that have something to do, and how much longer the busiest has than it would with an even share.
    let busy = (w.tasks / units).clamp(1.0 / units, 1.0);
    let tail = ((w.tasks / units).ceil() * units / w.tasks).max(1.0);
    let share = match target.kind {
        // Loads that are under way hide the latency of memory.
        TargetKind::Cuda => (w.occupancy / c.spread.max(1e-9)).clamp(1e-3, 1.0),
        TargetKind::Cpu => (busy / c.spread.max(1e-9)).min(1.0),
    };
    // What a kernel reads was mostly just written: what the last-level cache held comes from there.
    let l2 = target.l2_bytes as f64;
    let kept = (2.0 - w.touched_bytes / l2).clamp(0.0, 1.0);
    let memory = w.touched_bytes * (c.resident * kept + c.memory * (1.0 - kept));
    let fp32 = giga(target.fp32_gflops);
    [
        memory / giga(target.dram_gbs) / share,
        c.cached * (w.read_bytes + w.written_bytes) / giga(target.l2_gbs) / busy,
        c.access * w.accesses / fp32 * tail,
        c.sector * w.sectors / fp32 * tail,
        c.shared * w.shared / fp32 * tail,
        c.scalar * w.ops / fp32 * tail,
        c.special * w.special / giga(target.special_gops) * tail,
        if w.matrix { 0.0 } else { c.multiply * w.flops / fp32 * tail },
        if w.matrix { c.matrix * w.flops / giga(target.matrix_gflops) * tail } else { 0.0 },
        if target.kind == TargetKind::Cuda { c.step * w.steps * waves(w, target) } else { 0.0 },
    ]
}

/// How many times the target is filled with tasks.
pub fn waves(w: &Work, target: &TargetInfo) -> f64 {
    (w.tasks / (f64::from(target.units.max(1)) * w.held.max(1.0))).ceil().max(1.0)
}

/// The part of a prediction that nothing overlaps, in microseconds: launch, filling, waves.
pub fn fixed(w: &Work, c: &Coefficients, target: &TargetInfo) -> f64 {
    target.launch_us + c.fill + waves(w, target) * (c.wave + c.exchange * w.exchanges)
}

/// Predicted time in microseconds, from what is counted alone.
pub fn predict(w: &Work, c: &Coefficients, target: &TargetInfo) -> f64 {
    let parts = parts(w, c, target);
    let scale = parts.iter().copied().fold(0.0, f64::max);
    let norm =
        if scale > 0.0 { scale * parts.iter().map(|p| (p / scale).powf(c.norm)).sum::<f64>().powf(1.0 / c.norm) } else { 0.0 };
    fixed(w, c, target) + norm
}
