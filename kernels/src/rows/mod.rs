//! # contract-rows
//! One contraction with few rows (at most 16) on a GPU, of any arithmetic type, with any prologues and a pointwise epilogue:
//! every element of the other operand is read once, which bounds the time.
//!
//! Where the depth is contiguous, the lanes of a warp take vectors along it and add up at the end; where columns are, each
//! lane keeps neighbouring columns. Warps of a block share the depth, and add up through shared memory in a fixed order.

mod kernel;

use kiln_algebra::{Ix, Ranges};
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    frame::refuse,
    tiled::{
        Tile, check_reuse,
        problem::Problem,
        stage::{self, Way},
    },
};

/// The archetype.
pub static ARCHETYPE: Rows = Rows;

/// See the module.
pub struct Rows;

/// Most rows: accumulators of all of them are in registers.
const MOST: i64 = 16;
/// Rows that lanes may read from all over memory: there is little of them.
const FEW: i64 = 2;
/// Shortest sum for which it pays that many threads share one.
const SHORTEST: i64 = 64;

/// Sizes of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shape {
    /// Columns of a warp where the depth is contiguous, of a lane where columns are.
    columns: i64,
    /// Warps of a block with columns of their own.
    across: i64,
    /// Warps of a block that share a sum.
    deep: i64,
    /// Elements of a vector.
    width: i64,
    /// Vectors along the depth that are under way at once.
    ahead: i64,
    /// Vectors are along the depth.
    along_depth: bool,
}

impl Shape {
    /// Columns of a block.
    fn tile(&self) -> i64 {
        self.across * if self.along_depth { self.columns } else { 32 * self.columns }
    }

    /// Depth of a step of a block.
    fn step(&self) -> i64 {
        self.deep * self.ahead * if self.along_depth { 32 * self.width } else { 1 }
    }

    fn threads(&self) -> i64 {
        32 * self.across * self.deep
    }

    fn schedule(&self, rows: i64) -> Schedule {
        Schedule::of(&[
            ("mma", 0),
            ("tile_m", rows),
            ("tile_n", self.tile()),
            ("tile_k", self.step()),
            ("columns", self.columns),
            ("across", self.across),
            ("deep", self.deep),
            ("width", self.width),
            ("ahead", self.ahead),
            ("along_depth", i64::from(self.along_depth)),
        ])
    }

    fn read(s: &Schedule) -> Option<Self> {
        let shape = Self {
            columns: s.get("columns")?,
            across: s.get("across")?,
            deep: s.get("deep")?,
            width: s.get("width")?,
            ahead: s.get("ahead")?,
            along_depth: s.get("along_depth")? != 0,
        };
        let ok = (1..=16).contains(&shape.columns)
            && (1..=16).contains(&shape.width)
            && (1..=8).contains(&shape.ahead)
            && shape.across >= 1
            && shape.deep >= 1
            && shape.across * shape.deep <= 32;
        ok.then_some(shape)
    }
}

/// The contraction with its few lines as rows, how many they are, and how the other operand is read.
fn problem(cone: &Cone, target: &TargetInfo) -> Result<(Problem, i64, Way), Refusal> {
    if target.kind != TargetKind::Cuda {
        return refuse("the target is no GPU");
    }
    let mut p = Problem::of(cone)?;
    check_reuse(cone, &p)?;
    let ranges = Ranges { extents: Vec::new(), symbols: cone.graph.symbol_bounds() };
    let few = |size: &Ix| ranges.bounds(size).1.filter(|n| *n <= MOST);
    // Of a number of rows that the run knows, as many as there may be are computed.
    let rows = match (few(&p.m.size), few(&p.n.size)) {
        (Some(rows), _) => rows,
        (None, Some(columns)) => {
            p.turn();
            columns
        }
        _ => return refuse("there are more than 16 rows, or their number is not known"),
    };
    let dtype = cone.graph.node(p.contraction).ty.dtype;
    if !dtype.is_float() && !dtype.is_int() {
        return refuse(format!("a contraction of {dtype}"));
    }
    if p.k.size.as_const().is_none_or(|k| k < SHORTEST) {
        return refuse("the sum is short, or its length is not known");
    }
    // Any tile that vectors divide says how memory lies.
    let probe = Tile { m: 16, n: 512, k: 512, threads: 512 };
    let widest = widest(cone);
    let widths: Vec<i64> = [16, 8, 4, 2].into_iter().filter(|w| *w <= widest).collect();
    let way = stage::choose(cone, &p, 1, &probe, &widths, 1);
    if way.along_depth && rows > FEW && [0, 1].iter().any(|j| !stage::runs_along_depth(cone, &p, *j, &probe)) {
        return refuse("an operand's elements along the sum are apart in memory, where lanes would read them together");
    }
    Ok((p, rows, way))
}

/// Elements of the narrowest input in 16 bytes, at most 8: what a thread computes with is wider.
fn widest(cone: &Cone) -> i64 {
    let least = cone.inputs.iter().map(|s| s.dtype.size() as i64).min().unwrap_or(4);
    (16 / least.max(1)).clamp(1, 8)
}

impl Archetype for Rows {
    fn name(&self) -> &'static str {
        "contract-rows"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let (p, rows, way) = problem(cone, target)?;
        let [_, n, k, batch] = p.usual_sizes(cone);
        let width = way.width;
        let mut all = Vec::new();
        let ahead = if width == 1 { 4 } else { 2 };
        if way.along_depth {
            // Sums of eight bytes take two registers, and so do the operands that are on their way.
            let room = if cone.inputs.iter().any(|i| i.dtype.size() == 8) { 16 } else { 64 };
            let most = (room / (rows * width)).clamp(1, 4);
            for (across, deep) in [(8, 1), (4, 2), (2, 4), (1, 8)] {
                for columns in [most, 1].into_iter().filter(|c| *c == most || most > 1) {
                    all.push(Shape { columns, across, deep, width, ahead, along_depth: true });
                }
            }
        } else {
            for columns in [width, 4, 2, 1].into_iter().filter(|c| *c <= width && *c * rows <= 64) {
                for deep in [8, 16] {
                    let shape = Shape { columns, across: 1, deep, width: columns, ahead: 4, along_depth: false };
                    if !all.contains(&shape) {
                        all.push(shape);
                    }
                }
            }
        }
        // As many blocks as keep all units busy, each with as much to share as that allows.
        let units = i64::from(target.units.max(1));
        let up = |a: i64, b: i64| a.saturating_add(b - 1) / b;
        let guess = |s: &Shape| {
            let blocks = up(n, s.tile()).saturating_mul(batch);
            let warps = up(blocks, units) * s.across * s.deep;
            let steps = up(k, s.step());
            let shared = if s.along_depth { s.columns } else { s.columns * 2 };
            (steps * (shared + 2) * up(warps, 16) + 4 + s.deep / 2) as f64
        };
        let mut ranked: Vec<(f64, Shape)> = all.into_iter().map(|s| (guess(&s), s)).collect();
        ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
        Ok(ranked.into_iter().map(|(_, s)| s.schedule(rows)).collect())
    }
}

impl KernelArchetype for Rows {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let refused = |r: Refusal| EmitError::Refused { archetype: "contract-rows", reason: r.0 };
        let (p, rows, _) = problem(cone, target).map_err(refused)?;
        let Some(shape) = Shape::read(schedule) else { return refuse("the schedule has no tile").map_err(refused) };
        kernel::emit(ctx, module, name, cone, target, &kernel::Plan { p, rows, shape })
    }
}
