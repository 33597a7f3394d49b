//! # reduce
//! Any number of reductions over the same rows, with pointwise nodes before, between and after them; outputs have one
//! element per row, or one per element of a row.
//!
//! Vectors (CPU) and threads (CUDA) go along the columns where those are contiguous in memory, and along neighbouring
//! rows otherwise. A value that later passes need again is computed again from the inputs.

mod emit;
pub(crate) mod plan;
pub(crate) mod state;

use kiln_algebra::Ix;
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{EmitError, KernelArchetype, analysis::product, frame, window};
use plan::{Along, Plan, plan};

/// The archetype.
pub static ARCHETYPE: Reduce = Reduce;

/// See the module.
pub struct Reduce;

/// Threads that keep a GPU busy, about.
const BUSY: i64 = 65536;
/// Elements that a CPU task should have, about.
const TASK: i64 = 16384;

fn vector(cone: &Cone, plan: &Plan, target: &TargetInfo) -> i64 {
    let size = plan.passes.iter().flat_map(|p| &p.reductions).map(|r| cone.graph.node(r.node).ty.dtype.size() as i64);
    let widest = i64::from(target.vector_bits) / 8 / size.max().unwrap_or(4).max(4);
    let extent = match plan.along {
        Along::Rows => plan.groups.last().map(|g| g.extent.clone()),
        Along::Columns => plan.passes.iter().filter_map(|p| p.groups.last()).map(|g| g.extent.clone()).next(),
    };
    frame::lanes_for(&extent.unwrap_or(Ix::konst(1)), widest.clamp(1, 16))
}

/// Bytes that a thread of a GPU reads at once, at most.
const VECTOR_BYTES: i64 = 16;

/// How threads of a GPU share rows, the likely best first.
fn teams(cone: &Cone, plan: &Plan, target: &TargetInfo, rows: i64, columns: i64) -> Vec<Schedule> {
    let units = i64::from(target.units.max(1));
    let narrowest = cone.inputs.iter().map(|i| i.dtype.size() as i64).min().unwrap_or(4).max(1);
    let widths = || [8, 4, 2].into_iter().filter(|w| w * narrowest <= VECTOR_BYTES);
    let team = |threads: i64, size: i64| {
        let lanes = vectors(plan, size, &mut widths());
        Schedule::of(&[("threads", threads), ("team", size), ("lanes", lanes)])
    };
    // Blocks are small where rows are few.
    let small = |size: i64| [256, 128].into_iter().find(|t| rows.saturating_mul(size) / t >= units).unwrap_or(64);
    let (warp, block, alone) = (team(small(32), 32), team(256, 256), team(256, 1));
    // Parts of a warp, where a row has some vectors for each thread of one.
    let parts = [8, 4, 16].into_iter().filter(|s| (4 * s..=32 * s).contains(&columns) && plan.along == Along::Columns);
    let parts = parts.map(|s| team(small(s), s));
    let short = columns <= 64 && rows.saturating_mul(columns) >= BUSY / 2;
    if plan.along == Along::Rows && columns > 16 {
        let inner = plan.groups.last().map_or(Ix::konst(1), |g| g.extent.clone());
        let fits = |w: &i64| inner.split(&Ix::konst(*w)).1.is(0) && rows / (32 * w) >= units;
        let lanes = widths().find(fits).unwrap_or(1);
        let slices = if columns >= 256 { 16 } else { 8 };
        let of = |lanes| {
            Schedule::of(&[("threads", 32 * slices), ("team", 1), ("across", slices), ("lanes", lanes)])
        };
        let mut all = vec![of(lanes)];
        if lanes > 1 {
            all.push(of(lanes / 2));
        }
        if short || rows >= BUSY {
            all.push(alone);
        }
        return all;
    }
    // A thread a row needs no exchange and reads neighbouring rows together; there must be enough of them.
    if short || plan.along == Along::Rows {
        return parts.chain([alone, warp]).collect();
    }
    // A few very long rows: the more threads of a block read, the better.
    if columns > 8192 && rows <= units {
        return vec![team(1024, 1024), block];
    }
    let long = columns > 2048 || columns > 128 && rows.saturating_mul(32) < BUSY / 4;
    if long { vec![block, warp] } else { parts.chain([warp, block]).collect() }
}

/// Elements that a thread of a team reads at once: such that all have as many, or that none is without.
fn vectors(plan: &Plan, team: i64, widths: &mut dyn Iterator<Item = i64>) -> i64 {
    let groups = plan.passes.iter().filter_map(|p| p.groups.last()).chain(plan.outputs.iter().filter_map(|o| o.groups.last()));
    let extents: Option<Vec<i64>> = groups.map(|g| g.extent.as_const()).collect();
    let Some(extents) = extents.filter(|_| team > 1 && plan.along == Along::Columns) else { return 1 };
    let fits = |w: &i64| extents.iter().all(|n| n % w == 0 && n / w >= team);
    let widths: Vec<i64> = widths.filter(fits).collect();
    let even = widths.iter().find(|w| extents.iter().all(|n| (n / **w) % team == 0));
    even.or(widths.first()).copied().unwrap_or(1)
}

impl Archetype for Reduce {
    fn name(&self) -> &'static str {
        "reduce"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        frame::check(cone)?;
        let plan = plan(cone)?;
        if target.kind == TargetKind::Cuda && window::is_strip(cone) {
            return frame::refuse("neighbouring windows share what they read: see window");
        }
        let columns = plan.passes.iter().map(|p| product(&p.columns)).max_by_key(|c| c.as_const().unwrap_or(i64::MAX));
        let columns = columns.unwrap_or(Ix::konst(1));
        if target.kind == TargetKind::Cuda {
            let opt = cone.graph.opt_symbols();
            let usual = |e: &Ix| e.eval(&[], &opt).unwrap_or(i64::MAX);
            let (rows, columns) = (usual(&product(&plan.rows)), usual(&columns));
            return Ok(teams(cone, &plan, target, rows, columns));
        }
        let lanes = vector(cone, &plan, target);
        let per_row = columns.as_const().unwrap_or(256).max(1) * if plan.along == Along::Rows { lanes } else { 1 };
        let rows = (TASK / per_row).clamp(1, 4096);
        let of = |lanes, rows| Schedule::of(&[("lanes", lanes), ("rows", rows)]);
        let mut all = vec![of(lanes, rows)];
        if rows > 4 {
            all.push(of(lanes, rows / 4));
        }
        if lanes > 1 {
            all.push(of(lanes / 2, rows));
        }
        Ok(all)
    }
}

impl KernelArchetype for Reduce {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let plan = plan(cone).map_err(|r| EmitError::Refused { archetype: "reduce", reason: r.0 })?;
        emit::emit(ctx, module, name, cone, schedule, target, &plan)
    }
}
