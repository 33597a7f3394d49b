//! Emission.

use kiln_algebra::{DType, Ix};
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
}

impl Plan {
    fn places(&self, bytes: i64) -> [Place; 2] {
        let of = |lines: i64, offset| Place { line: 1, depth: lines + PAD, size: self.tile.k * (lines + PAD), offset };
        let a = of(self.tile.m, 0);
        [a, of(self.tile.n, STAGES * a.size * bytes)]
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
    let places = plan.places(bytes);
    let shared = places[1].offset + STAGES * places[1].size * bytes;
    let ways = [0, 1].map(|j| stage::Way { direct: false, ..stage::choose(cone, p, j, tile, &[4, 2], bytes) });
    let launch = frame::Launch { grid: vec![tile.blocks(p)], block: tile.threads, shared, scratch: 0 };
    let hopper = frame::Hopper { waits: plan.early.contains(&true), ..Default::default() };
    frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
        let block = tile.block(k, p);
        let movers = [0, 1].map(|j| Mover::new(k, tile, &block, j, ways[j], places[j], dtype));
        let across = Ix::konst(tile.n / (plan.groups * COLUMNS));
        let down = Ix::konst(tile.m / plan.rows);
        let (y, x) = (block.thread.ix().floordiv(&across), block.thread.ix().modulo(&across));
        let (y, x) = (k.simplify(&y), k.simplify(&x));
        let (y, x) = (k.axis_of(&y, &down), k.axis_of(&x, &across));
        let thread = Thread { plan, dtype, places, y, x };
        let zero = k.konst(kiln_algebra::Const::from_i64(dtype, 0));
        let zero = k.spread(zero, COLUMNS as usize);
        let init = vec![zero.ssa; (plan.rows * plan.groups) as usize];
        let sums = ring::run(k, p, tile, STAGES, &movers, plan.early, &init, &mut |k, slot, acc| thread.multiply(k, slot, acc))?;
        thread.store(k, &block, &sums)
    })
}

struct Thread<'a> {
    plan: &'a Plan,
    dtype: DType,
    places: [Place; 2],
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
        let [pa, pb] = [0, 1].map(|j| k.top().shared(self.places[j].offset));
        let mut acc = acc.to_vec();
        let (row_lane, column_lane) = (k.lane(rows.max(1) as usize), k.lane(COLUMNS as usize));
        for d in 0..self.plan.tile.k {
            let depth = Ix::konst(d);
            let line = self.y.ix().scale(rows);
            let line = if rows > 1 { line.plus(&row_lane.ix()) } else { line };
            let at = k.simplify(&self.places[0].at(slot, &line, &depth));
            let a = k.load_at(pa, &at, (self.dtype, self.dtype), false, None)?;
            let columns: Vec<Value<'c>> = (0..groups)
                .map(|g| {
                    let line = self.column(g).plus(&column_lane.ix());
                    let at = k.simplify(&self.places[1].at(slot, &line, &depth));
                    k.load_at(pb, &at, (self.dtype, self.dtype), false, None)
                })
                .collect::<Result<_, _>>()?;
            for r in 0..rows {
                let one = if rows > 1 { k.b().extract(a.ssa, r as usize) } else { a.ssa };
                let one = k.spread(Value { ssa: one, lanes: 1, ..a }, COLUMNS as usize);
                for g in 0..groups {
                    let i = (r * groups + g) as usize;
                    let sum = Value { ssa: acc[i], dtype: self.dtype, lanes: COLUMNS as usize };
                    acc[i] = k.multiply_add(node, sum, one, columns[g as usize])?.ssa;
                }
            }
        }
        Ok(acc)
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
