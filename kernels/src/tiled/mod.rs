//! Contractions on GPUs as tiled matrix products: what `simt` and `mma` share.
//!
//! The iteration space is the outputs' domain times the reduced axes. Its axes fall into batch, rows, columns and depth by
//! which operand depends on them ([`problem`]); tiles of the operands are brought into shared memory through the emitter
//! ([`stage`]), in a ring of buffers ([`ring`]); accumulators go through the epilogue ([`epilogue`]).

pub(crate) mod epilogue;
pub(crate) mod problem;
pub(crate) mod ring;
pub(crate) mod stage;

use std::collections::BTreeSet;

use kiln_algebra::{DType, Ix, NodeId, Op};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo};

use crate::emit::{Axis, Kernel};
use problem::Problem;

/// Refuses products without rows or columns to share operands between, where the sum is short: a tile would be idle.
pub(crate) fn check_reuse(cone: &Cone, p: &Problem) -> Result<(), Refusal> {
    let [m, n, _, _] = p.usual_sizes(cone);
    if m.min(n) == 1 && p.k.size.as_const().is_some_and(|k| k <= SHORT) {
        return crate::frame::refuse("there is one row or one column, and a short sum");
    }
    Ok(())
}

/// Longest sum that other archetypes take, computing it anew for each element.
const SHORT: i64 = 256;

/// The half-precision type that both operands have in memory.
pub(crate) fn element(cone: &Cone, p: &Problem) -> Result<DType, Refusal> {
    let g = &cone.graph;
    if g.node(p.contraction).ty.dtype.compute() != DType::F32 {
        return crate::frame::refuse("the contraction is not of f32 or narrower floats");
    }
    let mut both = BTreeSet::new();
    for o in &p.operands {
        let mut halves = BTreeSet::new();
        let (mut work, mut seen): (Vec<NodeId>, BTreeSet<NodeId>) = (vec![o.node], BTreeSet::new());
        while let Some(id) = work.pop() {
            if !seen.insert(id) {
                continue;
            }
            let n = g.node(id);
            if let Op::Input(i, _) = &n.op {
                halves.extend(Some(cone.inputs[*i as usize].dtype).filter(|d| matches!(d, DType::F16 | DType::BF16)));
            }
            work.extend(&n.inputs);
        }
        if halves.is_empty() {
            return crate::frame::refuse("an operand does not come from memory in half precision");
        }
        both.extend(halves);
    }
    match both.into_iter().collect::<Vec<_>>()[..] {
        [one] => Ok(one),
        _ => crate::frame::refuse("the operands have different half-precision types"),
    }
}

/// Orders schedules by a guess of their time: waves of blocks, work past the edges, and reuse within a tile.
pub(crate) fn rank(cone: &Cone, p: &Problem, target: &TargetInfo, all: Vec<(Tile, Schedule)>) -> Vec<Schedule> {
    let [m, n, k, batch] = p.usual_sizes(cone);
    let up = |a: i64, b: i64| a.saturating_add(b - 1) / b;
    let guess = |t: &Tile, s: &Schedule| {
        let blocks = up(m, t.m).saturating_mul(up(n, t.n)).saturating_mul(batch);
        let units = i64::from(target.units.max(1));
        // Small blocks share a unit.
        let together = (512 / t.threads).clamp(1, 4);
        let waves = up(blocks, units * together) * together.min(up(blocks, units)).max(1);
        let reuse = (t.m * t.n) as f64 / (t.m + t.n) as f64;
        let step = (t.m * t.n) as f64 * (1.0 + 24.0 / reuse);
        // Fewer threads hide less of the memory's latency.
        let latency = 4096.0 * 256.0 / (t.threads.min(256) as f64) / s.get("slices").unwrap_or(1).max(1) as f64;
        waves as f64 * (step + latency) * up(k, t.k) as f64 * t.k as f64
    };
    let mut ranked: Vec<(f64, Schedule)> = all.into_iter().map(|(t, s)| (guess(&t, &s), s)).collect();
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    ranked.into_iter().map(|(_, s)| s).collect()
}

/// Sizes of a block's tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tile {
    pub(crate) m: i64,
    pub(crate) n: i64,
    pub(crate) k: i64,
    pub(crate) threads: i64,
}

/// Which tile a block computes.
pub(crate) struct Block {
    pub(crate) batch: Axis,
    pub(crate) row: Axis,
    pub(crate) column: Axis,
    pub(crate) thread: Axis,
}

impl Tile {
    /// As parameters of a schedule.
    pub(crate) fn params(&self) -> [(&'static str, i64); 4] {
        [("tile_m", self.m), ("tile_n", self.n), ("tile_k", self.k), ("threads", self.threads)]
    }

    /// From the parameters of a schedule.
    pub(crate) fn read(s: &Schedule) -> Option<Self> {
        Some(Self { m: s.get("tile_m")?, n: s.get("tile_n")?, k: s.get("tile_k")?, threads: s.get("threads")? })
    }

    /// Tiles along rows and columns.
    pub(crate) fn counts(&self, p: &Problem) -> (Ix, Ix) {
        (p.m.size.ceildiv(&Ix::konst(self.m)), p.n.size.ceildiv(&Ix::konst(self.n)))
    }

    /// Blocks of a launch, along one axis.
    pub(crate) fn blocks(&self, p: &Problem) -> Ix {
        let (m, n) = self.counts(p);
        p.batch.size.times(&m).times(&n)
    }

    /// Tiles along the depth.
    pub(crate) fn depth(&self, p: &Problem) -> Ix {
        p.k.size.ceildiv(&Ix::konst(self.k))
    }

    /// The block's place in the grid: columns vary fastest, so that neighbours share rows in the cache.
    pub(crate) fn block(&self, k: &mut Kernel<'_, '_>, p: &Problem) -> Block {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let (m, n) = self.counts(p);
        let task = k.axis(pid, &self.blocks(p));
        let thread = k.axis(tid, &Ix::konst(self.threads));
        let mut place = |e: Ix, extent: &Ix| {
            let e = k.simplify(&e);
            k.axis_of(&e, extent)
        };
        let column = place(task.ix().modulo(&n), &n);
        let row = place(task.ix().floordiv(&n).modulo(&m), &m);
        let batch = place(task.ix().floordiv(&n.times(&m)), &p.batch.size);
        Block { batch, row, column, thread }
    }
}
