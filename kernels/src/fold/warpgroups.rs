//! Sizes of tiles for warpgroups, and which are tried first.

use kiln_algebra::{DType, Ix};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo};

use super::{
    live,
    maps::{self, Direction, Tile},
    plan::fold_of,
    tiles::Tiles,
};
use crate::frame::{self, refuse};

/// Rows of a warpgroup.
pub(super) const ROWS: i64 = 64;
/// Depth of an instruction.
pub(super) const K: i64 = 16;

/// Registers that are neither scores nor terms nor sums.
const OTHERS: i64 = 32;

/// Sizes of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Warpgroups that multiply.
    pub(super) groups: i64,
    /// Keys of a tile.
    pub(super) keys: i64,
    /// Buffers of the rings of keys and of factors.
    pub(super) stages: i64,
    /// Blocks that take tile after tile; 0: one block a tile.
    pub(super) resident: i64,
    /// Indices of the batch whose tiles are neighbours in the order of work.
    pub(super) high: i64,
    /// Warpgroups take turns.
    pub(super) turns: bool,
}

impl Shape {
    pub(super) fn schedule(&self, columns: i64) -> Schedule {
        Schedule::of(&[
            ("mma", 1),
            ("wgmma", 1),
            ("tile_m", self.groups * ROWS),
            ("tile_n", columns),
            ("tile_k", self.keys),
            ("threads", self.threads()),
            ("stages", self.stages),
            ("resident", self.resident),
            ("high", self.high),
            ("turns", i64::from(self.turns)),
        ])
    }

    pub(super) fn read(s: &Schedule) -> Option<Self> {
        let shape = Self {
            groups: s.get("tile_m")? / ROWS,
            keys: s.get("tile_k")?,
            stages: s.get("stages")?,
            resident: s.get("resident")?,
            high: s.get("high")?,
            turns: s.get("turns")? != 0,
        };
        let ok = [2, 3].contains(&shape.groups)
            && (K..=256).contains(&shape.keys)
            && shape.keys % K == 0
            && (1..=8).contains(&shape.stages)
            && shape.resident >= 0
            && shape.high >= 1;
        ok.then_some(shape)
    }

    pub(super) fn rows(&self) -> i64 {
        self.groups * ROWS
    }

    pub(super) fn threads(&self) -> i64 {
        128 * (self.groups + 1)
    }

    /// Registers of a thread that multiplies, and of one that copies.
    pub(super) fn registers(&self) -> [i64; 2] {
        if self.groups == 2 { [232, 40] } else { [160, 32] }
    }
}

/// What a kernel is made of.
pub(super) struct Plan<'p> {
    pub(super) t: &'p Tiles<'p>,
    pub(super) shape: Shape,
    pub(super) dtype: DType,
    /// The rows' operand, the keys', the factor.
    pub(super) tiles: [Tile; 3],
    /// Depth and columns, rounded up.
    pub(super) depth: i64,
    pub(super) columns: i64,
}

fn up(n: i64, to: i64) -> i64 {
    (n + to - 1) / to * to
}

impl<'p> Plan<'p> {
    /// The plan of a schedule, or why there is none.
    pub(super) fn new(cone: &Cone, t: &'p Tiles<'p>, target: &TargetInfo, shape: Shape) -> Result<Self, Refusal> {
        if target.name != frame::HOPPER {
            return refuse("the target has no warpgroup products");
        }
        let part = &t.plan.parts[0];
        let Some(f) = fold_of(cone, part.node) else { return refuse("the region has no fold") };
        let (depth, columns) = (up(t.depth, K), up(t.columns, K));
        let [registers, _] = shape.registers();
        // Scores, terms and sums.
        if shape.keys / 2 + shape.keys / 4 + columns / 2 > registers - OTHERS {
            return refuse(format!("{} keys and {columns} columns do not fit {registers} registers", shape.keys));
        }
        let extents = t.axes(cone);
        let first = t.plan.extents.len();
        let keys: Vec<usize> = (first..first + t.plan.keys.len()).collect();
        let deep: Vec<usize> = (first + keys.len()..extents.len()).collect();
        let [rows, along] = [shape.rows(), t.along as i64];
        let along = [along as usize];
        let depth_of = Direction { axes: &deep, size: depth };
        let keys_of = Direction { axes: &keys, size: shape.keys };
        let make = |source, first: &Direction<'_>, second: &Direction<'_>| {
            maps::tile(cone, &source, &extents, t.dtype, first, second)
        };
        let tiles = [
            make(t.operand(cone, t.query), &depth_of, &Direction { axes: &along, size: rows })?,
            make(t.operand(cone, 1 - t.query), &depth_of, &keys_of)?,
            make(t.factor(cone, part, f), &Direction { axes: &t.plan.columns, size: columns }, &keys_of)?,
        ];
        if !tiles[0].first {
            return refuse("the depth of the rows' operand is not contiguous");
        }
        let plan = Self { t, shape, dtype: t.dtype, tiles, depth, columns };
        let size = plan.places().size;
        if size > i64::from(target.shared_bytes) {
            return refuse(format!("tiles take {size} bytes of shared memory"));
        }
        Ok(plan)
    }

    pub(super) fn places(&self) -> Places {
        let bytes = self.tiles.each_ref().map(|t| t.blocks * t.bytes);
        let key = bytes[0];
        let factor = key + self.shape.stages * bytes[1];
        let barriers = factor + self.shape.stages * bytes[2];
        Places { at: [0, key, factor], bytes, barriers, size: barriers + 8 * (2 + 4 * self.shape.stages) }
    }
}

/// Places in shared memory, in bytes.
pub(super) struct Places {
    pub(super) at: [i64; 3],
    /// Bytes of a tile.
    pub(super) bytes: [i64; 3],
    pub(super) barriers: i64,
    pub(super) size: i64,
}

/// Rows up to which a warpgroup's 64 would be mostly empty.
const FEW_ROWS: i64 = 64;
/// Keys up to which tiles have 64.
const FEW_KEYS: i64 = 256;
/// Indices of the batch at most whose tasks of one length are neighbours: their keys should fit the cache.
const MOST_NEIGHBOURS: i64 = 64;
/// Rows from which on tasks of very different length are dealt out by the hardware, where a head is wide, and three
/// warpgroups waste less at the edge of what a mask hides than they gain (measured on an H200).
const LONG_WIDE: i64 = 3072;
const LONG: i64 = 1536;

/// Schedules for warpgroups, best guess first, none where rows are few or operands do not come by tensor copies; and whether
/// there are enough tasks for them to be tried before smaller tiles.
pub(super) fn schedules(t: &Tiles<'_>, cone: &Cone, target: &TargetInfo) -> (Vec<Schedule>, bool) {
    let opt = cone.graph.opt_symbols();
    let size = |e: &Ix| e.eval(&[], &opt).unwrap_or(1024).max(1);
    let rows = size(&t.plan.extents[t.along]);
    if rows <= FEW_ROWS {
        return (Vec::new(), false);
    }
    let batch: i64 = t.batch.iter().map(|a| size(&t.plan.extents[*a])).fold(1, i64::saturating_mul);
    let keys = t.plan.keys.iter().map(size).fold(1, i64::saturating_mul);
    let wide = t.depth.max(t.columns);
    let cut = live::limits(cone, t.plan).is_some_and(|l| !l.from.is_empty() || !l.to.is_empty());
    let tile = if wide > 128 || keys <= FEW_KEYS { 64 } else { 128 };
    let tiles = |groups: i64| (rows + groups * ROWS - 1) / (groups * ROWS);
    let units = i64::from(target.units.max(1));
    // Three groups take 1.2 times as long as two for a tile, where registers last: there are none to spare for what a mask reads.
    let rounds = |groups: i64| (tiles(groups).saturating_mul(batch) + units - 1) / units;
    let three = wide <= 64 && !live::reads(cone, t.plan);
    let groups: &[i64] = match three {
        // The last tile of three would be mostly empty.
        true if 5 * tiles(3) * 3 >= 6 * tiles(2) * 2 => &[2],
        true if 6 * rounds(3) >= 5 * rounds(2) || cut && rows < LONG => &[2, 3],
        true => &[3, 2],
        false => &[2],
    };
    let mut all = Vec::new();
    for groups in groups.iter().copied() {
        // Where tasks differ in length, all those of one length are neighbours.
        let high = if cut { batch.min(MOST_NEIGHBOURS) } else { 1 };
        let stays = Shape { groups, keys: tile, stages: 2, resident: units, high, turns: true };
        let leaves = Shape { resident: 0, high: 1, turns: !cut || wide <= 64, ..stays };
        all.extend(match tiles(groups).saturating_mul(batch) > units {
            true if cut && wide > 64 && rows >= LONG_WIDE => vec![leaves, stays],
            true => vec![stays, leaves],
            false => vec![leaves],
        });
    }
    all.retain(|s| Plan::new(cone, t, target, *s).is_ok());
    (all.into_iter().map(|s| s.schedule(t.columns)).collect(), 2 * tiles(2).saturating_mul(batch) > units)
}
