//! Emission. Fragments are those of mma.sync.m16n8k16 (PTX ISA, "Warp-level matrix fragments").

use kiln_algebra::{DType, Ix};
use kiln_dialects::ir::{BlockView, Ctx, OpView, Val};
use kiln_plan::{Cone, TargetInfo};

use crate::{
    emit::{Axis, EmitError, Kernel},
    frame,
    tiled::{
        Block, Tile,
        epilogue::{self, Piece},
        problem::Problem,
        ring,
        stage::{self, Mover, Place, Way},
    },
};

/// Elements that rows of shared memory are longer than a tile: ldmatrix's eight rows then lie in different banks.
const PAD: i64 = 8;
/// Rows, columns and depth of the instruction.
const M: i64 = 16;
const N: i64 = 8;
const K: i64 = 16;

pub(super) struct Plan {
    pub(super) p: Problem,
    pub(super) tile: Tile,
    /// Operands that need not be waited for.
    pub(super) early: [bool; 2],
    /// Warps along rows and columns.
    pub(super) warps: [i64; 2],
    /// Buffers of the ring.
    pub(super) stages: i64,
    pub(super) dtype: DType,
}

impl Plan {
    /// Rows and columns of a warp.
    fn warp_tile(&self) -> [i64; 2] {
        [self.tile.m / self.warps[0], self.tile.n / self.warps[1]]
    }
}

fn place(way: Way, lines: i64, depth: i64, offset: i64) -> Place {
    if way.along_depth {
        Place { line: depth + PAD, depth: 1, size: lines * (depth + PAD), offset }
    } else {
        Place { line: 1, depth: lines + PAD, size: depth * (lines + PAD), offset }
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
    let (p, tile, bytes) = (&plan.p, &plan.tile, plan.dtype.size() as i64);
    let ways = [0, 1].map(|j| stage::choose(cone, p, j, tile, &[8, 4, 2], bytes));
    let stages = if ways.iter().any(|w| w.direct) { plan.stages } else { 2 };
    let a = place(ways[0], tile.m, tile.k, 0);
    let b = place(ways[1], tile.n, tile.k, stages * a.size * bytes);
    let places = [a, b];
    let shared = b.offset + stages * b.size * bytes;
    let launch = frame::Launch { grid: vec![tile.blocks(p)], block: tile.threads, shared, scratch: 0 };
    let hopper = frame::Hopper { waits: plan.early.contains(&true), ..Default::default() };
    frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
        let block = tile.block(k, p);
        let movers = [0, 1].map(|j| Mover::new(k, tile, &block, j, ways[j], places[j], plan.dtype));
        let mut axis = |by: i64, extent: i64| {
            let e = block.thread.ix().floordiv(&Ix::konst(by)).modulo(&Ix::konst(extent));
            let e = k.simplify(&e);
            k.axis_of(&e, &Ix::konst(extent))
        };
        let [down, across] = plan.warps;
        let warp = Warp {
            plan,
            places,
            ways,
            row: axis(32 * across, down),
            column: axis(32, across),
            lane8: axis(1, 8),
            bit8: axis(8, 2),
            bit16: axis(16, 2),
            quad: axis(4, 8),
            pair: axis(1, 4),
        };
        let [rows, columns] = plan.warp_tile();
        let sums_type = k.value_type(DType::F32, 4);
        let zero = k.top().zero(sums_type);
        let init = vec![zero; ((rows / M) * (columns / N)) as usize];
        let sums = ring::run(k, p, tile, stages, &movers, plan.early, &init, &mut |k, slot, acc| warp.multiply(k, slot, acc))?;
        warp.store(k, &block, &sums)
    })
}

struct Warp<'a> {
    plan: &'a Plan,
    places: [Place; 2],
    ways: [Way; 2],
    /// The warp's place in the block.
    row: Axis,
    column: Axis,
    /// Parts of the lane's number: its last three bits, the next ones, and for accumulators its quad and place in it.
    lane8: Axis,
    bit8: Axis,
    bit16: Axis,
    quad: Axis,
    pair: Axis,
}

impl Warp<'_> {
    /// A fragment for 16 lines and 16 depths of an operand: four 8x8 matrices. Rows' matrices are in the order lines
    /// first, then depth; columns' the other way, which makes two fragments of 8 columns.
    fn fragment<'c>(&self, k: &mut Kernel<'c, '_>, operand: usize, slot: &Ix, line: &Ix, depth: i64) -> Val<'c> {
        let (way, place) = (self.ways[operand], self.places[operand]);
        let (fast, slow) = if operand == 0 { (self.bit8, self.bit16) } else { (self.bit16, self.bit8) };
        // The lane's own number runs along lines where depth is contiguous, along depth where lines are.
        let (in_line, in_depth) = if way.along_depth {
            (self.lane8.ix().plus(&fast.ix().scale(8)), slow.ix().scale(8))
        } else {
            (fast.ix().scale(8), self.lane8.ix().plus(&slow.ix().scale(8)))
        };
        let at = place.at(slot, &line.plus(&in_line), &in_depth.plus(&Ix::konst(depth)));
        let at = k.simplify(&at);
        let at = k.index(&at);
        let (ptr, ty) = (k.top().shared(place.offset), k.value_type(self.plan.dtype, 8));
        k.b().ldmatrix(ptr, at, ty, !way.along_depth)
    }

    fn multiply<'c>(&self, k: &mut Kernel<'c, '_>, slot: &Ix, acc: &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError> {
        let [rows, columns] = self.plan.warp_tile();
        let (across, mut acc) = (columns / N, acc.to_vec());
        for d in (0..self.plan.tile.k).step_by(K as usize) {
            let a: Vec<Val<'c>> = (0..rows / M)
                .map(|i| {
                    let line = self.row.ix().scale(rows).plus(&Ix::konst(i * M));
                    self.fragment(k, 0, slot, &line, d)
                })
                .collect();
            for j in 0..columns / (2 * N) {
                let line = self.column.ix().scale(columns).plus(&Ix::konst(j * 2 * N));
                let pair = self.fragment(k, 1, slot, &line, d);
                for h in 0..2 {
                    let b = k.b().slice(pair, 4 * h, 4);
                    for (i, a) in a.iter().enumerate() {
                        let at = i * across as usize + 2 * j as usize + h;
                        acc[at] = k.b().mma(*a, b, acc[at]);
                    }
                }
            }
        }
        Ok(acc)
    }

    fn store<'c>(&self, k: &mut Kernel<'c, '_>, block: &Block, sums: &[Val<'c>]) -> Result<(), EmitError> {
        let Plan { p, tile, .. } = self.plan;
        let [rows, columns] = self.plan.warp_tile();
        let across = columns / N;
        let (row, column) = (block.row.ix().scale(tile.m), block.column.ix().scale(tile.n));
        let row = row.plus(&self.row.ix().scale(rows)).plus(&self.quad.ix());
        let column = column.plus(&self.column.ix().scale(columns)).plus(&self.pair.ix().scale(2));
        let mut pieces = Vec::with_capacity(2 * sums.len());
        for i in 0..rows / M {
            for half in 0..2 {
                pieces.extend((0..across).map(|j| Piece {
                    row: row.plus(&Ix::konst(i * M + half * 8)),
                    column: column.plus(&Ix::konst(j * N)),
                    sums: k.b().slice(sums[(i * across + j) as usize], 2 * half as usize, 2),
                }));
            }
        }
        epilogue::store_all(k, p, block, &pieces, 2)
    }
}
