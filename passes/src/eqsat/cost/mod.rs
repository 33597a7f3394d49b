//! The analytical cost model: launch plus a p-norm of memory, arithmetic, special functions and matrix units.
//!
//! Everything comes from the cone's index maps, the layouts and the target's rates. The p-norm stands between a sum
//! (nothing overlaps) and a maximum (everything does).

mod work;

use kiln_plan::{Cone, Cost, CostModel, Schedule, TargetInfo, TargetKind};

pub use work::Work;

/// Exponent of the combination.
const NORM: f64 = 4.0;
/// Threads that keep one multiprocessor's memory pipeline busy.
const THREADS_PER_UNIT: f64 = 1024.0;
/// Time of a tile along the depth of a contraction on a GPU that nothing else hides, in microseconds.
const STEP: f64 = 0.3;
/// Elements below which a CPU core is not worth waking.
const ELEMENTS_PER_CORE: f64 = 4096.0;

/// Predicts kernel times from [`TargetInfo`] alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct AnalyticalCost;

impl CostModel for AnalyticalCost {
    fn kernel(&self, archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Cost {
        let w = Work::of(archetype, cone, schedule, target);
        let units = f64::from(target.units.max(1));
        let busy = (w.tasks / units).min(1.0).max(1.0 / units);
        // The last wave of tasks may leave units idle.
        let waves = (w.tasks / units).ceil().max(1.0);
        let tail = if w.tasks >= units { waves * units / w.tasks } else { 1.0 / busy };
        let giga = |rate: f64| (rate * 1e3).max(1e-9);
        let fits = w.touched_bytes <= target.l2_bytes as f64;
        let memory_share = (2.0 * busy).min(1.0);
        // What a kernel reads was mostly just written; within the last-level cache it costs that cache's bandwidth.
        let dram = if fits { w.touched_bytes * 0.25 } else { w.touched_bytes };
        let cached = w.read_bytes + w.written_bytes;
        let flops = if w.matrix { w.flops / giga(target.matrix_gflops) } else { w.flops / giga(target.fp32_gflops) };
        let parts = [
            dram / giga(target.dram_gbs) / memory_share,
            cached / giga(target.l2_gbs) / busy,
            w.ops / giga(target.fp32_gflops) * tail,
            flops * tail,
            w.special / giga(target.special_gops) * tail,
            if target.kind == TargetKind::Cuda { w.steps * STEP } else { 0.0 },
        ];
        let scale = parts.iter().copied().fold(0.0, f64::max);
        let norm =
            if scale > 0.0 { scale * parts.iter().map(|p| (p / scale).powf(NORM)).sum::<f64>().powf(1.0 / NORM) } else { 0.0 };
        Cost { us: target.launch_us + norm, dram_bytes: w.touched_bytes, flops: w.flops, ops: w.ops + w.special }
    }
}

/// Tiles, rows or chunks that can run side by side.
fn tasks(blocked: bool, elements: f64, tile: (f64, f64), sizes: work::Sizes3, target: &TargetInfo) -> f64 {
    match (blocked, target.kind) {
        (true, _) => (sizes.rows / tile.0).ceil() * (sizes.columns / tile.1).ceil() * sizes.batch,
        (_, TargetKind::Cuda) => (elements / THREADS_PER_UNIT).max(1.0),
        (_, TargetKind::Cpu) => (elements / ELEMENTS_PER_CORE).max(1.0),
    }
}
