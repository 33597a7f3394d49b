//! # contract-wgmma
//! One contraction of half-precision operands on Hopper's matrix units (wgmma, sums in f32), with a pointwise epilogue.
//!
//! Operands come through tensor maps: matrices with either direction contiguous, batches, and a convolution's activations
//! with channels innermost (im2col). One thread of a block starts copies into a ring of buffers in shared memory, one or
//! two warpgroups multiply. Large results have blocks that stay and take tile after tile; where the depth is short, two warpgroups
//! have tiles of their own, and one multiplies while the other stores (the ping-pong schedule of CUTLASS). Small ones split the
//! depth over the blocks of a cluster, which add up in each other's shared memory, in a fixed order.
//!
//! Where the schedule says which inputs are constants, tiles of these are copied before the kernels before this one have ended.
//!
//! Columns of an operand whose depth is contiguous are dealt out among the tile's lines so that the accumulators of a
//! thread are neighbours, and it reads and writes vectors of eight.

mod ahead;
mod kernel;
mod ragged;
mod source;

use kiln_algebra::DType;
use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    CONSTANTS, EmitError, KernelArchetype,
    frame::{self, refuse},
    tiled::{check_reuse, element, problem::Problem},
};

/// The archetype.
pub static ARCHETYPE: Wgmma = Wgmma;

/// See the module.
pub struct Wgmma;

/// Sizes of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shape {
    /// Rows of a block: 64 for each warpgroup.
    m: i64,
    /// Columns of a tile.
    n: i64,
    /// Buffers of the ring, for tiles of `m` rows.
    stages: i64,
    /// Blocks of a cluster that share a tile's depth.
    split: i64,
    /// Blocks that take tile after tile; 0: one block a tile.
    resident: i64,
    /// Tiles of `m` rows that are neighbours in the order of work, along the rows.
    high: i64,
    /// Rows and columns are exchanged.
    turn: bool,
    /// Warpgroups have tiles of their own and take turns.
    alternate: bool,
}

/// Rows, columns, buffers, blocks a multiprocessor of a resident kernel, neighbours.
const LARGE: &[[i64; 5]] = &[[128, 256, 4, 1, 8], [128, 192, 5, 1, 8], [128, 128, 6, 1, 8], [128, 128, 3, 2, 8], [64, 256, 5, 1, 16]];
/// Steps along the depth up to which warpgroups take turns: with more, storing is a small part of the time.
const SHORT: i64 = 32;
/// Rows, columns, buffers of kernels with a block a tile.
const SMALL: &[[i64; 3]] = &[[128, 128, 4], [128, 64, 4], [64, 128, 4], [64, 64, 6], [64, 32, 8]];
/// Columns of tiles for products with few rows, which become columns.
const THIN: &[i64] = &[8, 16, 32, 64];
const SPLITS: &[i64] = &[1, 2, 4, 8];

impl Shape {
    fn schedule(&self) -> Schedule {
        let mut all = vec![
            ("mma", 1),
            ("tile_m", self.m),
            ("tile_n", self.n),
            ("tile_k", source::DEPTH),
            ("stages", self.stages),
            ("split", self.split),
            ("resident", self.resident),
            ("high", self.high),
            ("turn", i64::from(self.turn)),
        ];
        all.extend(self.alternate.then_some(("alternate", 1)));
        Schedule::of(&all)
    }

    fn read(s: &Schedule) -> Option<Self> {
        let shape = Self {
            m: s.get("tile_m")?,
            n: s.get("tile_n")?,
            stages: s.get("stages")?,
            split: s.get("split")?,
            resident: s.get("resident")?,
            high: s.get("high")?,
            turn: s.get("turn")? != 0,
            alternate: s.get("alternate").is_some_and(|v| v != 0),
        };
        let ok = [64, 128].contains(&shape.m)
            && (8..=256).contains(&shape.n)
            && shape.n % 8 == 0
            && (2..=16).contains(&shape.stages)
            && [1, 2, 4, 8].contains(&shape.split)
            && (shape.split == 1 || shape.resident == 0)
            && (!shape.alternate || shape.m == 128 && shape.resident > 0)
            && shape.resident >= 0;
        ok.then_some(shape)
    }

    /// Whether the copying warps hand registers over to those that multiply.
    fn hands_over(&self) -> bool {
        self.m > 64 && self.n > 128
    }

    /// Rows of a tile.
    fn rows(&self) -> i64 {
        if self.alternate { kernel::ROWS } else { self.m }
    }

    /// Buffers of the ring: there is room for one more where tiles are half as high.
    fn slots(&self) -> i64 {
        self.stages + i64::from(self.alternate)
    }

    fn threads(&self) -> i64 {
        2 * self.m + if self.hands_over() { 128 } else { 32 }
    }
}

/// Sizes and rates that the order of schedules is guessed from: cycles of a multiprocessor.
struct Guess {
    units: i64,
    shared: i64,
    sizes: [i64; 4],
}

impl Guess {
    fn cycles(&self, s: &Shape) -> f64 {
        let [m, n, k, batch] = self.sizes;
        let (m, n) = if s.turn { (n, m) } else { (m, n) };
        let up = |a: i64, b: i64| a.saturating_add(b - 1) / b;
        let tiles = up(m, s.m).saturating_mul(up(n, s.n)).saturating_mul(batch);
        let steps = up(up(k, source::DEPTH), s.split) as f64;
        let together = (self.shared / s.bytes(false).max(1)).min(2048 / s.threads()).clamp(1, 8);
        let blocks = tiles.saturating_mul(s.split);
        let there = up(blocks, self.units).min(together).max(1) as f64;
        // Products of all blocks of a multiprocessor share its units; copies, its share of the cache's bandwidth.
        let product = (s.m * s.n) as f64 / 32.0;
        let copy = ((s.m + s.n) * 128) as f64 / 40.0;
        let waves = up(blocks, self.units * together) as f64;
        let busy = product.max(copy) * there;
        // A block alone waits for each copy's latency once the ring is empty.
        let step = busy.max(180.0);
        // Narrow tiles were measured to be slower than their share of the work says.
        let narrow = if s.n < 64 && !s.turn { 900.0 } else { 0.0 };
        let ends = 1800.0 + narrow + (s.m * s.n) as f64 / 12.0 * there + if s.split > 1 { 2800.0 } else { 0.0 };
        let rounds = if s.resident > 0 { up(tiles, s.resident) as f64 } else { waves };
        rounds * (steps * step + if s.resident > 0 { (s.m * s.n) as f64 / 12.0 } else { ends }) + ends
    }
}

fn conditions(cone: &Cone, target: &TargetInfo) -> Result<(Problem, DType), Refusal> {
    if target.kind != TargetKind::Cuda || target.name != frame::HOPPER {
        return refuse("the target has no warpgroup products");
    }
    let p = Problem::of(cone)?;
    check_reuse(cone, &p)?;
    let dtype = element(cone, &p)?;
    Ok((p, dtype))
}

/// The operands of a shape; rows and columns exchanged where it says so.
fn plan(cone: &Cone, mut p: Problem, dtype: DType, shape: Shape) -> Result<kernel::Plan, Refusal> {
    if shape.turn {
        p.turn();
    }
    let ragged = shape.split == 1 && shape.n % ragged::COLUMNS == 0 && ragged::is_ragged(cone, &p);
    match sources(cone, &p, dtype, shape) {
        Ok(sources) => Ok(kernel::Plan { p, shape, sources, dtype, constant: [false; 2], ragged }),
        // A filter's elements that memory has in a run are still walked one by one.
        Err(refusal) => {
            let p = p.split_depth();
            let sources = sources(cone, &p, dtype, shape).map_err(|_| refusal)?;
            Ok(kernel::Plan { p, shape, sources, dtype, constant: [false; 2], ragged })
        }
    }
}

fn sources(cone: &Cone, p: &Problem, dtype: DType, shape: Shape) -> Result<[source::Source; 2], Refusal> {
    let a = source::source(cone, p, 0, shape.rows(), false, dtype)?;
    Ok([a, source::source(cone, p, 1, shape.n, true, dtype)?])
}

impl Archetype for Wgmma {
    fn name(&self) -> &'static str {
        "contract-wgmma"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let (p, dtype) = conditions(cone, target)?;
        let units = i64::from(target.units.max(1));
        let sizes = p.usual_sizes(cone);
        let mut all = Vec::new();
        // Taking turns pays where storing is much of the time, and where half as large tiles fill the target better.
        let [rows, columns, depth, batch] = sizes;
        let rounds = |m: i64, n: i64| {
            let up = |a: i64, b: i64| a.saturating_add(b - 1) / b;
            up(up(rows, m).saturating_mul(up(columns, n)).saturating_mul(batch), units)
        };
        let turns = |m: i64, n: i64| {
            let (half, whole) = (rounds(kernel::ROWS, n), rounds(m, n));
            depth <= SHORT * source::DEPTH || half.saturating_mul(10) <= whole.saturating_mul(17)
        };
        for [m, n, stages, each, high] in LARGE.iter().copied() {
            let plain = Shape { m, n, stages, split: 1, resident: each * units, high, turn: false, alternate: false };
            if m > kernel::ROWS && each == 1 && turns(m, n) {
                all.push(Shape { alternate: true, ..plain });
            }
            all.push(plain);
        }
        for [m, n, stages] in SMALL.iter().copied() {
            all.extend(SPLITS.iter().map(|s| Shape { m, n, stages, split: *s, resident: 0, high: 1, turn: false, alternate: false }));
        }
        if sizes[0] <= 64 {
            for n in THIN.iter().copied() {
                all.extend(SPLITS.iter().map(|s| Shape { m: 64, n, stages: 8, split: *s, resident: 0, high: 1, turn: true, alternate: false }));
            }
        }
        let guess = Guess { units, shared: i64::from(target.shared_bytes), sizes };
        // Operands are looked at once for each order; a tile's size matters where lines are contiguous.
        let order = |turn: bool| {
            let probe = Shape { m: 64, n: 64, stages: 2, split: 1, resident: 0, high: 1, turn, alternate: false };
            plan(cone, p.clone(), dtype, probe).map(|plan| (plan.sources[1].turned, plan.ragged))
        };
        let wide = [order(false), if sizes[0] <= 64 { order(true) } else { refuse("rows are many") }];
        let fits = |s: &Shape| match wide[usize::from(s.turn)] {
            Ok((turned, ragged)) => s.bytes(ragged) <= guess.shared && (!turned || s.n % source::DEPTH == 0),
            Err(_) => false,
        };
        let mut ranked: Vec<(f64, Shape)> = all.into_iter().filter(fits).map(|s| (guess.cycles(&s), s)).collect();
        if ranked.is_empty() {
            let [refusal, _] = wide;
            return Err(refusal.err().unwrap_or(Refusal("no tile fits".into())));
        }
        ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
        Ok(ranked.into_iter().map(|(_, s)| s.schedule()).collect())
    }
}

impl KernelArchetype for Wgmma {
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
        let refused = |r: Refusal| EmitError::Refused { archetype: "contract-wgmma", reason: r.0 };
        let (p, dtype) = conditions(cone, target).map_err(refused)?;
        let Some(shape) = Shape::read(schedule) else { return refuse("the schedule has no tile").map_err(refused) };
        let mut plan = plan(cone, p, dtype, shape).map_err(refused)?;
        let constants = schedule.get(CONSTANTS).unwrap_or(0);
        plan.constant = plan.sources.each_ref().map(|s| s.map.buffer < 63 && constants >> s.map.buffer & 1 == 1);
        kernel::emit(ctx, module, name, cone, target, &plan)
    }
}
