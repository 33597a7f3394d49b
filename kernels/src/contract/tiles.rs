//! Sizes of register tiles and blocks.

use kiln_algebra::Ix;
use kiln_plan::{Schedule, TargetInfo};

/// Rows of a register tile, at most: more rows than this gain nothing.
const MOST_ROWS: i64 = 14;
/// Vectors of a register tile, at most.
const MOST_VECTORS: i64 = 8;
/// Accumulators that hide the latency of a multiply-add.
const BUSY: f64 = 8.0;

/// Register tiles as (rows, vectors), by the work they waste on edges and the reads that they need, the best first.
pub(crate) fn register_tiles(target: &TargetInfo, lanes: i64, m: &Ix, n: &Ix) -> Vec<(i64, i64)> {
    let registers = i64::from(target.registers.max(8));
    let waste = |extent: &Ix, by: i64| match extent.as_const() {
        Some(e) if e > 0 => ((e + by - 1) / by * by) as f64 / e as f64,
        _ => 1.0,
    };
    let mut all: Vec<(f64, i64, i64)> = Vec::new();
    for vectors in 1..=MOST_VECTORS {
        for rows in 1..=MOST_ROWS {
            if rows * vectors + vectors + 1 > registers {
                break;
            }
            let (r, v) = (rows as f64, vectors as f64);
            let reads = (r + v) / (r * v);
            let latency = (BUSY / (r * v)).max(1.0);
            let cost = waste(m, rows) * waste(n, vectors * lanes) * (0.5 + 0.5 * reads.max(0.4)) * latency;
            all.push((cost, rows, vectors));
        }
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then((b.1 * b.2).cmp(&(a.1 * a.2))));
    all.into_iter().map(|(_, r, v)| (r, v)).collect()
}

/// All sizes of a kernel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tiles {
    /// Lanes of a vector.
    pub(crate) w: i64,
    /// Rows of a register tile.
    pub(crate) mr: i64,
    /// Vectors of a register tile.
    pub(crate) nv: i64,
    /// Rows of a task, a multiple of `mr`.
    pub(crate) mb: i64,
    /// Columns of a task, a multiple of `nr`.
    pub(crate) nb: i64,
    /// Summed elements of a block, about.
    pub(crate) kc: i64,
}

impl Tiles {
    /// Columns of a register tile.
    pub(crate) fn nr(&self) -> i64 {
        self.nv * self.w
    }

    /// Reads a schedule.
    pub(crate) fn of(s: &Schedule) -> Option<Self> {
        let t =
            Self { w: s.get("lanes")?, mr: s.get("mr")?, nv: s.get("nv")?, mb: s.get("mb")?, nb: s.get("nb")?, kc: s.get("kc")? };
        let sane = [t.w, t.mr, t.nv, t.mb, t.nb, t.kc].iter().all(|v| *v > 0);
        (sane && t.mb % t.mr == 0 && t.nb % t.nr() == 0).then_some(t)
    }

    /// Writes a schedule.
    pub(crate) fn schedule(&self) -> Schedule {
        Schedule::of(&[("lanes", self.w), ("mr", self.mr), ("nv", self.nv), ("mb", self.mb), ("nb", self.nb), ("kc", self.kc)])
    }
}

/// Schedules, the likely best first.
pub(crate) fn schedules(target: &TargetInfo, element: i64, batch: &Ix, m: &Ix, n: &Ix) -> Vec<Schedule> {
    let widest = (i64::from(target.vector_bits) / 8 / element).max(1);
    // Narrow results do with narrow vectors.
    let w = n.as_const().map_or(widest, |n| widest.min((n.max(1) as u64).next_power_of_two() as i64));
    let up = |e: i64, by: i64| (e.max(1) + by - 1) / by * by;
    let mut out: Vec<Schedule> = Vec::new();
    for (mr, nv) in register_tiles(target, w, m, n).into_iter().take(2) {
        let nr = nv * w;
        let mut mb = up(112, mr);
        let mut nb = up(256, nr);
        if let Some(m) = m.as_const() {
            mb = mb.min(up(m, mr));
        }
        if let Some(n) = n.as_const() {
            // A little more than a block is better done at once.
            nb = if n <= 384 { up(n, nr) } else { nb };
        }
        // Few blocks leave threads without work.
        if let (Some(b), Some(m), Some(n)) = (batch.as_const(), m.as_const(), n.as_const()) {
            let tasks = |mb: i64, nb: i64| b * ((m + mb - 1) / mb) * ((n + nb - 1) / nb);
            let wanted = 2 * i64::from(target.units.clamp(1, 8));
            while tasks(mb, nb) < wanted && (mb > 4 * mr || nb > 2 * nr) {
                if mb > 4 * mr && mb >= nb / 2 {
                    mb = up(mb / 2, mr)
                } else if nb > 2 * nr {
                    nb = up(nb / 2, nr)
                } else {
                    mb = up(mb / 2, mr)
                }
            }
        }
        // Where the rows may be few, the columns alone must give every core a task.
        if let (Some(b), None, Some(n)) = (batch.as_const(), m.as_const(), n.as_const()) {
            while b * ((n + nb - 1) / nb) < i64::from(target.units.clamp(1, 8)) && nb > 2 * nr {
                nb = up(nb / 2, nr);
            }
        }
        for kc in [512, 256] {
            out.push(Tiles { w, mr, nv, mb, nb, kc }.schedule());
        }
    }
    out.truncate(3);
    out
}
