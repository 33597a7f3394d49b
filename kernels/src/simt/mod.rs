//! # contract-simt
//! One contraction of any arithmetic type on a GPU's ordinary cores, with any prologues and a pointwise epilogue.
//!
//! A block computes a tile of rows and columns; a thread a few rows by groups of four columns, in registers. Tiles of the
//! operands pass through two buffers of shared memory, where the depth is the slow direction, so that a thread's rows and
//! columns are vectors. Where there are few tiles, the threads of a block share the depth of each (`slices`), so that a
//! step takes more of it at once, and add up in the end.

mod kernel;

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    frame::{is_early, refuse},
    tiled::{Tile, check_reuse, problem::Problem, rank},
};

/// The archetype.
pub static ARCHETYPE: Simt = Simt;

/// See the module.
pub struct Simt;

/// Rows, columns and depth of a tile; rows and groups of columns of a thread.
const TILES: &[[i64; 5]] = &[
    [128, 128, 8, 8, 2],
    [128, 64, 16, 8, 1],
    [64, 128, 16, 8, 1],
    [64, 64, 16, 4, 1],
    [64, 32, 16, 4, 1],
    [32, 64, 16, 4, 1],
    [32, 32, 16, 2, 1],
    [16, 64, 16, 2, 1],
    [16, 32, 16, 1, 1],
];

/// The same for tiles whose depth is divided; last, how often.
const SLICED: &[[i64; 6]] = &[
    [64, 64, 32, 8, 2, 4],
    [32, 64, 64, 8, 2, 8],
    [64, 64, 32, 4, 1, 2],
    [32, 64, 64, 4, 1, 4],
    [32, 32, 64, 4, 1, 4],
    [16, 64, 64, 4, 1, 4],
    [16, 32, 128, 4, 1, 8],
];
/// Least depth for which it pays, in tiles.
const SLICED_TILES: i64 = 2;

/// Columns that a thread reads and writes as one vector.
pub(crate) const COLUMNS: i64 = 4;

/// Threads of a tile.
fn threads([m, n, _, rows, groups]: [i64; 5]) -> i64 {
    (m / rows) * (n / (groups * COLUMNS))
}

impl Archetype for Simt {
    fn name(&self) -> &'static str {
        "contract-simt"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        if target.kind != TargetKind::Cuda {
            return refuse("the target is no GPU");
        }
        let p = Problem::of(cone)?;
        check_reuse(cone, &p)?;
        let dtype = cone.graph.node(p.contraction).ty.dtype;
        if !dtype.is_float() && !dtype.is_int() {
            return refuse(format!("a contraction of {dtype}"));
        }
        let size = dtype.size() as i64;
        let whole = TILES.iter().filter(|t| size <= 4 || t[0] * t[1] <= 64 * 64).map(|t| {
            let tile = Tile { m: t[0], n: t[1], k: t[2] * 4 / size.max(4), threads: threads(*t) };
            let params = [("mma", 0), ("rows", t[3]), ("groups", t[4])];
            (tile, Schedule::of(&[&tile.params()[..], &params].concat()))
        });
        let [_, _, depth, _] = p.usual_sizes(cone);
        let sliced = SLICED.iter().filter(|t| size <= 4 && depth >= t[2] * SLICED_TILES).map(|[m, n, k, rows, groups, slices]| {
            let team = threads([*m, *n, *k, *rows, *groups]);
            let tile = Tile { m: *m, n: *n, k: *k, threads: team * slices };
            let params = [("mma", 0), ("rows", *rows), ("groups", *groups), ("slices", *slices)];
            (tile, Schedule::of(&[&tile.params()[..], &params].concat()))
        });
        Ok(rank(cone, &p, target, whole.chain(sliced).collect()))
    }
}

impl KernelArchetype for Simt {
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
        let refused = |r: Refusal| EmitError::Refused { archetype: "contract-simt", reason: r.0 };
        let p = Problem::new(cone).map_err(refused)?;
        let Some(tile) = Tile::read(schedule) else { return refuse("the schedule has no tile").map_err(refused) };
        let rows = schedule.get("rows").unwrap_or(1).max(1);
        let groups = schedule.get("groups").unwrap_or(1).max(1);
        let early = [0, 1].map(|j| is_early(cone, schedule, target, p.operands[j].node));
        let slices = schedule.get("slices").unwrap_or(1).max(1);
        kernel::emit(ctx, module, name, cone, target, &kernel::Plan { p, tile, early, rows, groups, slices })
    }
}
