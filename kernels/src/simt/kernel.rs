//! Emission.

use kiln_algebra::{BinOp, DType, Ix};
use kiln_dialects::ir::{BlockView, Ctx, OpView, Val};
use kiln_plan::{Cone, TargetInfo};

use super::COLUMNS;
use crate::{
    emit::{Axis, EmitError, Kernel, Value},
    frame,
    tiled::{
        Block, Tile,
        epilogue::{self, Piece},
        problem::Problem,
        ring,
        stage::{self, Mover, Place},
    },
};

/// Buffers of the ring.
const STAGES: i64 = 2;
/// Depths that a thread reads at once of rows that are upright.
const DEPTHS: i64 = 4;
/// Elements that rows of shared memory are longer than a tile: vectors stay aligned and fewer banks collide.
const PAD: i64 = 4;

pub(super) struct Plan {
    pub(super) p: Problem,
    pub(super) tile: Tile,
    /// Operands that need not be waited for.
    pub(super) early: [bool; 2],
    /// Rows of a thread.
    pub(super) rows: i64,
    /// Groups of columns of a thread.
    pub(super) groups: i64,
    /// Parts of a tile's depth, each with threads of its own.
    pub(super) slices: i64,
}

impl Plan {
    /// Threads that share a part of the depth.
    fn team(&self) -> i64 {
        self.tile.threads / self.slices
    }

    /// Rows that arrive in vectors along the depth stay so (`upright`); all else has the depth as the slow direction.
    fn places(&self, upright: bool, bytes: i64) -> [Place; 2] {
        let (Tile { m, n, k, .. }, wide) = (self.tile, |lines: i64| lines + PAD);
        let flat = |lines: i64, offset| Place { line: 1, depth: wide(lines), size: k * wide(lines), offset };
        let a = if upright { Place { line: wide(k), depth: 1, size: m * wide(k), offset: 0 } } else { flat(m, 0) };
        [a, flat(n, STAGES * a.size * bytes)]
    }

    /// Elements from one row to the next where slices put their sums.
    fn pitch(&self) -> i64 {
        self.tile.n + PAD
    }
}

pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan,
) -> Result<OpView<'c>, EmitError> {
    let (p, tile) = (&plan.p, &plan.tile);
    let dtype = cone.graph.node(p.contraction).ty.dtype.compute();
    let bytes = dtype.size() as i64;
    let ways = [0, 1].map(|j| stage::Way { direct: false, ..stage::choose(cone, p, j, tile, &[4, 2], bytes) });
    let upright = plan.slices > 1 && ways[0].along_depth && ways[0].width == DEPTHS;
    let places = plan.places(upright, bytes);
    let sums = if plan.slices > 1 { plan.slices * tile.m * plan.pitch() * bytes } else { 0 };
    let shared = (places[1].offset + STAGES * places[1].size * bytes).max(sums);
    let launch = frame::Launch { grid: vec![tile.blocks(p)], block: tile.threads, shared, scratch: 0 };
    let hopper = frame::Hopper { waits: plan.early.contains(&true), ..Default::default() };
    frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
        let block = tile.block(k, p);
        let movers = [0, 1].map(|j| Mover::new(k, tile, &block, j, ways[j], places[j], dtype));
        let across = Ix::konst(tile.n / (plan.groups * COLUMNS));
        let down = Ix::konst(tile.m / plan.rows);
        let team = Ix::konst(plan.team());
        let slice = k.simplify(&block.thread.ix().floordiv(&team));
        let slice = k.axis_of(&slice, &Ix::konst(plan.slices));
        let within = block.thread.ix().modulo(&team);
        let (y, x) = (within.floordiv(&across), within.modulo(&across));
        let (y, x) = (k.simplify(&y), k.simplify(&x));
        let (y, x) = (k.axis_of(&y, &down), k.axis_of(&x, &across));
        let thread = Thread { plan, dtype, places, upright, slice, y, x };
        let zero = k.konst(kiln_algebra::Const::from_i64(dtype, 0));
        let zero = k.spread(zero, COLUMNS as usize);
        let init = vec![zero.ssa; (plan.rows * plan.groups) as usize];
        let sums = ring::run(k, p, tile, STAGES, &movers, plan.early, &init, &mut |k, slot, acc| thread.multiply(k, slot, acc))?;
        if plan.slices > 1 { thread.join(k, &block, &sums) } else { thread.store(k, &block, &sums) }
    })
}

struct Thread<'a> {
    plan: &'a Plan,
    dtype: DType,
    places: [Place; 2],
    upright: bool,
    slice: Axis,
    y: Axis,
    x: Axis,
}

impl Thread<'_> {
    /// First column of a group, within the tile.
    fn column(&self, group: i64) -> Ix {
        self.x.ix().scale(COLUMNS).plus(&Ix::konst(group * self.plan.tile.n / self.plan.groups))
    }

    fn multiply<'c>(&self, k: &mut Kernel<'c, '_>, slot: &Ix, acc: &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError> {
        let (rows, groups) = (self.plan.rows, self.plan.groups);
        let node = self.plan.p.contraction;
        let pb = k.top().shared(self.places[1].offset);
        let mut acc = acc.to_vec();
        let column_lane = k.lane(COLUMNS as usize);
        let share = self.plan.tile.k / self.plan.slices;
        let mut left = Vec::new();
        for d in 0..share {
            let depth = self.slice.ix().scale(share).plus(&Ix::konst(d));
            let next = if self.upright { d % DEPTHS } else { 0 };
            if next == 0 {
                left = self.left(k, slot, &depth)?;
            }
            let columns: Vec<Value<'c>> = (0..groups)
                .map(|g| {
                    let line = self.column(g).plus(&column_lane.ix());
                    let at = k.simplify(&self.places[1].at(slot, &line, &depth));
                    k.load_at(pb, &at, (self.dtype, self.dtype), false, None)
                })
                .collect::<Result<_, _>>()?;
            for r in 0..rows {
                let (from, lane) = if self.upright { (left[r as usize], next) } else { (left[0], r) };
                let one = if from.lanes > 1 { k.b().extract(from.ssa, lane as usize) } else { from.ssa };
                let one = k.spread(Value { ssa: one, lanes: 1, ..from }, COLUMNS as usize);
                for g in 0..groups {
                    let i = (r * groups + g) as usize;
                    let sum = Value { ssa: acc[i], dtype: self.dtype, lanes: COLUMNS as usize };
                    acc[i] = k.multiply_add(node, sum, one, columns[g as usize])?.ssa;
                }
            }
        }
        Ok(acc)
    }

    /// A thread's elements of the first operand at a depth: a vector of its rows, or a vector of depths for each row.
    fn left<'c>(&self, k: &mut Kernel<'c, '_>, slot: &Ix, depth: &Ix) -> Result<Vec<Value<'c>>, EmitError> {
        let rows = self.plan.rows;
        let shared = k.top().shared(self.places[0].offset);
        let line = self.y.ix().scale(rows);
        let load = |k: &mut Kernel<'c, '_>, line: &Ix, depth: &Ix| {
            let at = k.simplify(&self.places[0].at(slot, line, depth));
            k.load_at(shared, &at, (self.dtype, self.dtype), false, None)
        };
        if self.upright {
            let depth = depth.plus(&k.lane(DEPTHS as usize).ix());
            return (0..rows).map(|r| load(k, &line.plus(&Ix::konst(r)), &depth)).collect();
        }
        let line = if rows > 1 { line.plus(&k.lane(rows as usize).ix()) } else { line };
        Ok(vec![load(k, &line, depth)?])
    }

    /// Adds up what the slices have, in their order, through shared memory; all threads store.
    fn join<'c>(&self, k: &mut Kernel<'c, '_>, block: &Block, sums: &[Val<'c>]) -> Result<(), EmitError> {
        let Plan { p, tile, rows, groups, slices, .. } = self.plan;
        let shared = k.top().shared(0);
        let place = |slice: &Ix, row: &Ix, column: &Ix| {
            slice.scale(tile.m).plus(row).scale(self.plan.pitch()).plus(column)
        };
        k.b().barrier();
        let lane = k.lane(COLUMNS as usize);
        for r in 0..*rows {
            let row = self.y.ix().scale(*rows).plus(&Ix::konst(r));
            for g in 0..*groups {
                let at = k.simplify(&place(&self.slice.ix(), &row, &self.column(g).plus(&lane.ix())));
                let sum = Value { ssa: sums[(r * groups + g) as usize], dtype: self.dtype, lanes: COLUMNS as usize };
                k.store_at(shared, &at, self.dtype, sum);
            }
        }
        k.b().barrier();
        // Every thread adds up as much of the tile, in vectors along its rows.
        let lanes = (tile.m * tile.n / tile.threads).clamp(1, COLUMNS);
        let across = tile.n / lanes;
        let down = tile.threads / across;
        let konst = Ix::konst;
        let (y, x) = (block.thread.ix().floordiv(&konst(across)), block.thread.ix().modulo(&konst(across)));
        let (y, x) = (k.simplify(&y), k.simplify(&x));
        let (y, x) = (k.axis_of(&y, &konst(down)), k.axis_of(&x, &konst(across)));
        let lane = (lanes > 1).then(|| k.lane(lanes as usize));
        let mut pieces = Vec::new();
        for first in (0..tile.m).step_by(down as usize) {
            let (row, column) = (y.ix().plus(&konst(first)), x.ix().scale(lanes));
            let columns = lane.map_or(column.clone(), |l| column.plus(&l.ix()));
            let mut sum: Option<Value<'c>> = None;
            for s in 0..*slices {
                let at = k.simplify(&place(&konst(s), &row, &columns));
                let part = k.load_at(shared, &at, (self.dtype, self.dtype), false, None)?;
                sum = Some(match sum {
                    Some(sum) => k.binary(p.contraction, BinOp::Add, sum, part)?,
                    None => part,
                });
            }
            let (row, column) = (block.row.ix().scale(tile.m).plus(&row), block.column.ix().scale(tile.n).plus(&column));
            pieces.extend(sum.map(|sum| Piece { row, column, sums: sum.ssa }));
        }
        epilogue::store_all(k, p, block, &pieces, lanes as usize)
    }

    fn store<'c>(&self, k: &mut Kernel<'c, '_>, block: &Block, sums: &[Val<'c>]) -> Result<(), EmitError> {
        let Plan { p, tile, rows, groups, .. } = self.plan;
        let mut pieces = Vec::with_capacity(sums.len());
        for r in 0..*rows {
            let row = block.row.ix().scale(tile.m).plus(&self.y.ix().scale(*rows)).plus(&Ix::konst(r));
            pieces.extend((0..*groups).map(|g| Piece {
                row: row.clone(),
                column: block.column.ix().scale(tile.n).plus(&self.column(g)),
                sums: sums[(r * groups + g) as usize],
            }));
        }
        epilogue::store_all(k, p, block, &pieces, COLUMNS as usize)
    }
}
