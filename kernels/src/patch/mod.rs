//! # contract-patch
//! A convolution from few channels on Hopper's matrix units, with any prologue of its activations and a pointwise epilogue.
//!
//! Few channels make a depth that no copy brings in runs: a block puts the part of the picture that its pixels look at into
//! shared memory once, channels filled up with zeros so that a step of the window is 16 bytes. There the rows of the product
//! are the windows themselves: the matrix descriptor lets rows overlap (PTX ISA, "Shared memory matrix layout", no
//! swizzling), so nothing is copied for the elements that windows share. Blocks stay and take one part after the other.

mod kernel;

use kiln_algebra::{Access, DType, Ix};
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    EmitError, KernelArchetype,
    frame::{self, refuse},
    tiled::{element, problem::Problem},
};

/// The archetype.
pub static ARCHETYPE: Patch = Patch;

/// See the module.
pub struct Patch;

/// Elements in 16 bytes.
const UNIT: i64 = 8;
/// Depth of the instruction.
const DEPTH: i64 = 16;
/// Pixels of a block: this many high and wide.
const HIGH: i64 = 8;
const WIDE: i64 = 16;
/// Threads of a block: a warpgroup for each eight pixels of the width.
const THREADS: i64 = 256;
/// Most columns of a block.
const COLUMNS: i64 = 128;
/// Longest window along an axis.
const LONGEST: i64 = 16;
/// Blocks of a multiprocessor that take one part after the other.
const RESIDENT: i64 = 3;

/// A dimension of the window.
#[derive(Clone, Copy, Debug)]
struct Tap {
    /// Group of the rows that it goes along with.
    line: usize,
    /// Group of the depth.
    depth: usize,
    /// Pixels from one window to the next.
    step: i64,
    /// Elements of the window.
    extent: i64,
}

/// How the contraction is a window over a picture.
#[derive(Clone, Debug)]
struct Plan {
    p: Problem,
    dtype: DType,
    /// How activations are read, over the groups of rows and then those of the depth.
    read: Access,
    y: Tap,
    x: Tap,
    /// Group of the depth that is the channels, and how many there are.
    channel: Option<usize>,
    channels: i64,
    /// Channels of a pixel in shared memory.
    lanes: i64,
    /// Elements of the depth that belong to a row of the window, a multiple of the instruction's.
    row: i64,
    /// Columns of a tile.
    columns: i64,
}

impl Plan {
    fn of(cone: &Cone) -> Result<Self, Refusal> {
        let p = Problem::of(cone)?;
        // Most contractions are none at a glance.
        let depths: Vec<i64> = p.reduced_extents().iter().filter_map(Ix::as_const).filter(|n| *n != 1).collect();
        if !(2..=3).contains(&depths.len()) || depths.iter().any(|n| *n > LONGEST) {
            return refuse("the depth is no window and a few channels");
        }
        let dtype = element(cone, &p)?;
        let p = p.split_lines(0).split_depth();
        if !p.batch.groups.is_empty() {
            return refuse("there is more than one product");
        }
        let (lines, depths) = (p.m.groups.len(), p.k.groups.len());
        let axes = |from: usize, n: usize| (from..from + n).map(Ix::axis).collect::<Vec<_>>();
        let read = p.operand_at(0, &[], &axes(0, lines), &axes(lines, depths));
        let mut taps = Vec::new();
        let mut channel = None;
        for d in 0..depths {
            let Some(extent) = p.k.groups[d].extent.as_const() else { return refuse("the depth is not constant") };
            match (0..lines).find_map(|l| step(&read, l, lines + d).map(|s| (l, s))) {
                Some((line, step)) => taps.push(Tap { line, depth: d, step, extent }),
                None if channel.is_none() => channel = Some((d, extent)),
                None => return refuse("the depth is no window and channels"),
            }
        }
        taps.sort_by_key(|t| t.line);
        let [y, x] = taps[..] else { return refuse("the window does not have two dimensions") };
        if y.line == x.line || y.extent > LONGEST || x.extent > LONGEST || UNIT % x.step != 0 || y.step > UNIT {
            return refuse("the window is too large, or its steps are");
        }
        let (lanes, channels) = (UNIT / x.step, channel.map_or(1, |c| c.1));
        if channels > lanes {
            return refuse("the channels of a step of the window do not fit 16 bytes");
        }
        let row = (x.extent * lanes + DEPTH - 1) / DEPTH * DEPTH;
        let Some(n) = p.n.size.as_const() else { return refuse("the number of columns is not known") };
        let columns = ((n + UNIT - 1) / UNIT * UNIT).min(COLUMNS);
        Ok(Self { p, dtype, read, y, x, channel: channel.map(|c| c.0), channels, lanes, row, columns })
    }

    /// Rows and pixels of a row of what a block looks at.
    fn picture(&self) -> [i64; 2] {
        let wide = self.x.step * (WIDE - 1) + self.row / self.lanes;
        [self.y.step * (HIGH - 1) + self.y.extent, (wide + self.x.step - 1) / self.x.step * self.x.step]
    }
}

/// The factor by which an axis of lines goes as fast as one of the depth, wherever either occurs.
fn step(a: &Access, line: usize, depth: usize) -> Option<i64> {
    let mut found = None;
    for e in a.map.iter().chain(a.guards.iter().map(|g| &g.expr)) {
        let (c, _) = e.linear_in(depth)?;
        let (by, _) = e.linear_in(line)?;
        let (c, by) = (c.as_const()?, by.as_const()?);
        match (c, by) {
            (0, 0) => {}
            (1, s) if s > 0 && found.is_none_or(|f| f == s) => found = Some(s),
            _ => return None,
        }
    }
    found
}

impl Archetype for Patch {
    fn name(&self) -> &'static str {
        "contract-patch"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        if target.kind != TargetKind::Cuda || target.name != frame::HOPPER {
            return refuse("the target has no warpgroup products");
        }
        let plan = Plan::of(cone)?;
        let resident = RESIDENT * i64::from(target.units.max(1));
        Ok(vec![Schedule::of(&[
            ("mma", 1),
            ("tile_m", HIGH * WIDE),
            ("tile_n", plan.columns),
            ("threads", THREADS),
            ("stages", 1),
            ("resident", resident),
        ])])
    }
}

impl KernelArchetype for Patch {
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
        let refused = |r: Refusal| EmitError::Refused { archetype: "contract-patch", reason: r.0 };
        let plan = Plan::of(cone).map_err(refused)?;
        let Some(resident) = schedule.get("resident").filter(|r| *r > 0) else {
            return refuse("the schedule does not say how many blocks there are").map_err(refused);
        };
        let early = frame::is_early(cone, schedule, target, plan.p.operands[1].node);
        kernel::emit(ctx, module, name, cone, target, &plan, resident, early)
    }
}
