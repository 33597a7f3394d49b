//! # contract-mma
//! One contraction of half-precision operands on a GPU's matrix units (mma.sync m16n8k16, sums in f32), with any
//! prologues and a pointwise epilogue.
//!
//! Taken where each operand comes from memory in f16 or bf16. An operand that memory has as it is, in runs, is copied
//! asynchronously through a ring of buffers; any other passes through registers and its prologue. A tile lies in shared
//! memory in the direction that it has in memory; ldmatrix turns it where the other one is needed.

mod kernel;

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    frame::{is_early, refuse},
    tiled::{Tile, check_reuse, element, problem::Problem, rank},
};

/// The archetype.
pub static ARCHETYPE: Mma = Mma;

/// See the module.
pub struct Mma;

/// Rows, columns and depth of a tile; warps along rows and columns; buffers.
const TILES: &[[i64; 6]] = &[
    [128, 128, 32, 2, 4, 3],
    [128, 64, 32, 4, 2, 3],
    [64, 128, 32, 2, 4, 3],
    [64, 64, 32, 2, 2, 3],
    [64, 32, 32, 4, 1, 3],
    [32, 64, 32, 1, 4, 3],
    [32, 32, 32, 2, 2, 3],
    [16, 64, 32, 1, 4, 3],
    [16, 32, 64, 1, 2, 3],
];

impl Archetype for Mma {
    fn name(&self) -> &'static str {
        "contract-mma"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        if target.kind != TargetKind::Cuda || target.matrix_gflops <= 0.0 {
            return refuse("the target has no matrix units");
        }
        let p = Problem::of(cone)?;
        check_reuse(cone, &p)?;
        element(cone, &p)?;
        let all = TILES.iter().map(|t| {
            let tile = Tile { m: t[0], n: t[1], k: t[2], threads: 32 * t[3] * t[4] };
            let params = [("mma", 1), ("warps_m", t[3]), ("warps_n", t[4]), ("stages", t[5])];
            (tile, Schedule::of(&[&tile.params()[..], &params].concat()))
        });
        Ok(rank(cone, &p, target, all.collect()))
    }
}

impl KernelArchetype for Mma {
    fn knows_constants(&self) -> bool {
        true
    }

    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let refused = |r: Refusal| EmitError::Refused { archetype: "contract-mma", reason: r.0 };
        let p = Problem::new(cone).map_err(refused)?;
        let dtype = element(cone, &p).map_err(refused)?;
        let (Some(tile), Some(rows), Some(columns), Some(stages)) =
            (Tile::read(schedule), schedule.get("warps_m"), schedule.get("warps_n"), schedule.get("stages"))
        else {
            return refuse("the schedule has no tile").map_err(refused);
        };
        let warps = [rows.max(1), columns.max(1)];
        let early = [0, 1].map(|j| is_early(cone, schedule, target, p.operands[j].node));
        kernel::emit(ctx, module, name, cone, target, &kernel::Plan { p, tile, early, warps, stages, dtype })
    }
}
