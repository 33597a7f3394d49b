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
            let warp = Schedule::of(&[("threads", 256), ("team", 32)]);
            let block = Schedule::of(&[("threads", 256), ("team", 256)]);
            let opt = cone.graph.opt_symbols();
            let usual = |e: &Ix| e.eval(&[], &opt).unwrap_or(i64::MAX);
            let (rows, columns) = (usual(&product(&plan.rows)), usual(&columns));
            // A thread a row needs no exchange and reads neighbouring rows together; there must be enough of them.
            let short = columns <= 64 && rows.saturating_mul(columns) >= BUSY / 2;
            if short || plan.along == Along::Rows && (columns <= 16 || rows >= BUSY) {
                return Ok(vec![Schedule::of(&[("threads", 256), ("team", 1)]), warp]);
            }
            // A few very long rows: the more threads of a block read, the better.
            if columns > 8192 && rows <= i64::from(target.units) {
                return Ok(vec![Schedule::of(&[("threads", 1024), ("team", 1024)]), block]);
            }
            let long = columns > 1024 || columns > 128 && rows.saturating_mul(32) < BUSY;
            return Ok(if long { vec![block, warp] } else { vec![warp, block] });
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
