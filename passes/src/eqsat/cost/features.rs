//! What the correction of a prediction looks at: counts, ratios of them, and a schedule's own numbers. No coefficient is
//! among them, so that a changed coefficient only moves the analytical part.

use kiln_plan::{Schedule, TargetInfo};

use super::{waves, work::Work};

/// Names of what does not depend on the kind of schedule, counts as logarithms to the base of two.
pub const FEATURES: [&str; 25] = [
    "flops",
    "ops",
    "special",
    "touched",
    "read",
    "written",
    "accesses",
    "sectors",
    "shared",
    "tasks",
    "held",
    "steps",
    "exchanges",
    "occupancy",
    "waves",
    "full",
    "tail",
    "again",
    "intensity",
    "accesses-task",
    "sectors-access",
    "flops-task",
    "ops-task",
    "shared-task",
    "matrix",
];

/// A feature of a kernel: one of [`FEATURES`], else a number of its schedule, which is -1 where it has none.
pub fn feature(name: &str, w: &Work, schedule: &Schedule, target: &TargetInfo) -> f64 {
    let log = |v: f64| v.max(1e-3).log2();
    let each = w.tasks / f64::from(target.units.max(1));
    let ratio = |a: f64, b: f64| log((a + 1.0) / (b + 1.0));
    match name {
        "flops" => log(w.flops),
        "ops" => log(w.ops),
        "special" => log(w.special),
        "touched" => log(w.touched_bytes),
        "read" => log(w.read_bytes),
        "written" => log(w.written_bytes),
        "accesses" => log(w.accesses),
        "sectors" => log(w.sectors),
        "shared" => log(w.shared),
        "tasks" => log(w.tasks),
        "held" => log(w.held),
        "steps" => log(w.steps),
        "exchanges" => log(w.exchanges),
        "occupancy" => log(w.occupancy),
        "waves" => waves(w, target),
        "full" => each / w.held.max(1.0) / waves(w, target),
        "tail" => (each.ceil() / each.max(1e-9)).min(1e3),
        "again" => ratio(w.read_bytes, w.touched_bytes),
        "intensity" => ratio(w.flops, w.touched_bytes),
        "accesses-task" => ratio(w.accesses, w.tasks),
        "sectors-access" => ratio(w.sectors, w.accesses),
        "flops-task" => ratio(w.flops, w.tasks),
        "ops-task" => ratio(w.ops, w.tasks),
        "shared-task" => ratio(w.shared, w.tasks),
        "matrix" => f64::from(u8::from(w.matrix)),
        _ => schedule.get(name).map_or(-1.0, |v| v as f64),
    }
}
