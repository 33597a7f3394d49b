//! Emission: one warp (or warpgroup) starts tensor copies into a ring of buffers, one or two warpgroups multiply.

use kiln_algebra::{DType, Ix};
use kiln_dialects::{
    builder::{CmpI, Mem, SharedTile},
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use crate::{
    emit::{Axis, EmitError, Kernel},
    frame,
    tiled::{
        Block,
        epilogue::{self, Piece},
        problem::Problem,
    },
};

use super::{
    Shape, ragged,
    source::{DEALT, DEPTH, Source},
};

/// Bytes of a line of a tile: the width of the swizzle.
const LINE: i64 = 128;
/// Rows of a warpgroup's product.
pub(super) const ROWS: i64 = 64;
/// The first barrier of warpgroups' turns, behind those of [`ragged`].
const TURNS: i64 = 3;
/// Floats that rows of partial sums are longer than a tile, so that a warp's stores lie in different banks.
const PAD: i64 = 8;

pub(super) struct Plan {
    pub(super) p: Problem,
    pub(super) shape: Shape,
    pub(super) sources: [Source; 2],
    pub(super) dtype: DType,
    /// Operands that are constants: they may be copied before the kernels before this one have ended.
    pub(super) constant: [bool; 2],
    /// Rows of the result do not begin where vectors may: lines are stored by neighbouring threads.
    pub(super) ragged: bool,
}

/// Places in shared memory, in bytes.
pub(super) struct Places {
    pub(super) tile: [i64; 2],
    at: [i64; 2],
    pub(super) sums: i64,
    barriers: i64,
    size: i64,
}

impl Plan {
    fn places(&self) -> Places {
        let s = &self.shape;
        let tile = [s.rows() * LINE, s.n * LINE];
        let sums = s.slots() * (tile[0] + tile[1]);
        let barriers = sums + s.sums_bytes(self.ragged);
        Places { tile, at: [0, s.slots() * tile[0]], sums, barriers, size: barriers + 16 * s.slots() }
    }

    /// Tiles along rows and columns.
    fn counts(&self) -> [Ix; 2] {
        [(&self.p.m.size, self.shape.rows()), (&self.p.n.size, self.shape.n)].map(|(size, by)| size.ceildiv(&Ix::konst(by)))
    }

    fn tiles(&self) -> Ix {
        let [m, n] = self.counts();
        self.p.batch.size.times(&m).times(&n)
    }

    /// Steps along each group of the depth, and all of them.
    fn depth(&self) -> (Vec<Ix>, Ix) {
        let groups = &self.p.k.groups;
        let last = groups.len().saturating_sub(1);
        let each: Vec<Ix> = groups
            .iter()
            .enumerate()
            .map(|(i, g)| if i == last { g.extent.ceildiv(&Ix::konst(DEPTH)) } else { g.extent.clone() })
            .collect();
        let all = each.iter().fold(Ix::konst(1), |p, e| p.times(e));
        (each, all)
    }

    /// Threads that multiply.
    pub(super) fn workers(&self) -> i64 {
        2 * self.shape.m
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
    let (s, places, tiles) = (&plan.shape, plan.places(), plan.tiles());
    let grid = match s.resident {
        0 => tiles.scale(s.split),
        _ => tiles.smaller(&Ix::konst(s.resident)),
    };
    let maps = plan.sources.iter().map(|s| s.map.clone()).collect();
    let hopper = frame::Hopper { cluster: s.split, maps, waits: true };
    let launch = frame::Launch { grid: vec![grid.clone()], block: s.threads(), shared: places.size, scratch: 0 };
    frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let pid = k.axis(pid, &grid);
        let thread = k.axis(tid, &Ix::konst(s.threads()));
        // The warp's number comes from one lane, so that it is known to be the same for all.
        let (i32, index) = (k.ctx.i32(), k.ctx.index());
        let warp = k.index(&thread.ix().floordiv(&Ix::konst(32)));
        let b = k.b();
        let (warp, zero) = (b.index_cast(warp, i32), b.i32_const(0));
        let warp = b.lane_shuffle("idx", warp, zero);
        let warp = b.index_cast(warp, index);
        let warp = k.axis(warp, &Ix::konst(s.threads() / 32));
        let group = k.simplify(&warp.ix().floordiv(&Ix::konst(4)));
        let group = k.axis_of(&group, &Ix::konst(s.threads().div_euclid(128).max(1) + 1));
        let within = k.simplify(&warp.ix().modulo(&Ix::konst(4)));
        let within = k.axis_of(&within, &Ix::konst(4));
        let quad = k.simplify(&thread.ix().floordiv(&Ix::konst(4)).modulo(&Ix::konst(8)));
        let quad = k.axis_of(&quad, &Ix::konst(8));
        let pair = k.simplify(&thread.ix().modulo(&Ix::konst(4)));
        let pair = k.axis_of(&pair, &Ix::konst(4));
        let barriers = k.top().shared(places.barriers);
        let shared = [k.top().shared(places.at[0]), k.top().shared(places.at[1])];
        let e = Emitter { plan, places, pid, thread, warp, group, within, quad, pair, barriers, shared, tiles };
        e.run(k)
    })
}

pub(super) struct Emitter<'a, 'c> {
    pub(super) plan: &'a Plan,
    pub(super) places: Places,
    pub(super) pid: Axis,
    pub(super) thread: Axis,
    warp: Axis,
    /// The warpgroup.
    pub(super) group: Axis,
    /// The warp in it.
    pub(super) within: Axis,
    pub(super) quad: Axis,
    pub(super) pair: Axis,
    pub(super) barriers: Val<'c>,
    shared: [Val<'c>; 2],
    tiles: Ix,
}

/// A place in the ring: slot, parity of its phase, and the slot before.
pub(super) type Ring<'c> = Vec<Val<'c>>;

impl<'c> Emitter<'_, 'c> {
    fn run<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        let s = &self.plan.shape;
        let first = self.is(k, &self.thread.ix(), 0);
        k.if_then(first, |k| {
            (0..2).for_each(|map| k.b().prefetch_map(map));
            for slot in 0..s.slots() {
                let (full, empty) = (k.top().idx(slot), k.top().idx(s.slots() + slot));
                k.b().mbarrier_init(self.barriers, full, 1);
                k.b().mbarrier_init(self.barriers, empty, s.rows() / ROWS);
            }
            Ok(())
        })?;
        k.b().barrier();
        self.ahead(k)?;
        k.b().grid_wait();
        let workers = k.top().idx(self.plan.workers() / 32);
        let warp = k.index(&self.warp.ix());
        let works = k.b().cmpi(CmpI::Ult, warp, workers);
        k.if_else(
            works,
            &[],
            |k| {
                if s.hands_over() {
                    k.b().set_registers(232, true);
                }
                self.consume(k).map(|()| Vec::new())
            },
            |k| {
                if s.hands_over() {
                    k.b().set_registers(40, false);
                }
                let one = self.is(k, &self.thread.ix(), self.plan.workers());
                k.if_then(one, |k| self.produce(k)).map(|()| Vec::new())
            },
        )?;
        if s.split > 1 { self.join(k) } else { Ok(()) }
    }

    pub(super) fn is(&self, k: &mut Kernel<'c, '_>, e: &Ix, value: i64) -> Val<'c> {
        let (e, value) = (k.index(e), k.top().idx(value));
        k.b().cmpi(CmpI::Eq, e, value)
    }

    /// Does something for each tile of this block, handing on values from one to the next.
    fn tiles<'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Kernel<'c, 'k>, &Block, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<(), EmitError> {
        let s = &self.plan.shape;
        if s.resident == 0 {
            let block = self.block(k, &self.pid.ix().floordiv(&Ix::konst(s.split)));
            return body(k, &block, init).map(|_| ());
        }
        let by = Ix::konst(s.resident);
        let (rounds, most) = (self.tiles.minus(&self.pid.ix()).ceildiv(&by), self.tiles.ceildiv(&by));
        k.for_loop((&Ix::konst(0), &rounds, 1), &most, init, |k, round, carried| {
            let block = self.block(k, &self.pid.ix().plus(&round.ix().times(&by)));
            body(k, &block, carried)
        })
        .map(|_| ())
    }

    /// The place of a tile. Tiles go down a few rows at a time, so that those under way share rows and columns in the cache.
    pub(super) fn block<'k>(&self, k: &mut Kernel<'c, 'k>, task: &Ix) -> Block {
        let [m, n] = self.plan.counts();
        let task = k.simplify(task);
        let task = k.axis_of(&task, &self.tiles);
        let all = m.times(&n);
        let (batch, at) = (task.ix().floordiv(&all), task.ix().modulo(&all));
        let mut place = |e: Ix, extent: &Ix| {
            let e = k.simplify(&e);
            k.axis_of(&e, extent)
        };
        let batch = place(batch, &self.plan.p.batch.size);
        let high = self.plan.shape.high;
        let high = high * self.plan.shape.m / self.plan.shape.rows();
        let (row, column) = if high > 1 && m.as_const() != Some(1) {
            let high = Ix::konst(high);
            let band = place(at.floordiv(&high.times(&n)), &m.ceildiv(&high));
            let first = band.ix().times(&high);
            let rows = m.minus(&first).smaller(&high);
            let inside = at.minus(&first.times(&n));
            let inside = place(inside, &high.times(&n));
            (place(first.plus(&inside.ix().modulo(&rows)), &m), place(inside.ix().floordiv(&rows), &n))
        } else {
            (place(at.floordiv(&n), &m), place(at.modulo(&n), &n))
        };
        Block { batch, row, column, thread: self.thread }
    }

    /// First step along the depth and the one after the last.
    pub(super) fn steps(&self) -> (Ix, Ix) {
        let all = self.plan.depth().1;
        let split = self.plan.shape.split;
        if split == 1 {
            return (Ix::konst(0), all);
        }
        let each = all.ceildiv(&Ix::konst(split));
        let rank = self.pid.ix().modulo(&Ix::konst(split));
        let first = rank.times(&each).smaller(&all);
        let end = rank.plus(&Ix::konst(1)).times(&each).smaller(&all);
        (first, end)
    }

    fn steps_loop<'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        range: (&Ix, &Ix, i64),
        extent: &Ix,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Kernel<'c, 'k>, Axis, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<Vec<Val<'c>>, EmitError> {
        if self.plan.shape.resident == 0 { k.rolled_loop(range, extent, init, body) } else { k.for_loop(range, extent, init, body) }
    }

    pub(super) fn start(&self, k: &mut Kernel<'c, '_>, parity: i64) -> Ring<'c> {
        [0, parity, 0].map(|v| k.top().idx(v)).to_vec()
    }

    fn next(&self, k: &mut Kernel<'c, '_>, ring: &[Val<'c>]) -> Ring<'c> {
        let (zero, one, stages) = (k.top().idx(0), k.top().idx(1), k.top().idx(self.plan.shape.slots()));
        let b = k.b();
        let up = b.addi(ring[0], one);
        let around = b.cmpi(CmpI::Eq, up, stages);
        let slot = b.select(around, zero, up);
        let other = b.subi(one, ring[1]);
        let parity = b.select(around, other, ring[1]);
        vec![slot, parity, ring[0]]
    }

    fn produce<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        let init = self.follow(k)?;
        self.tiles(k, &init, |k, block, carried| {
            let (ring, begun) = carried.split_at(3);
            let (from, to) = self.steps();
            let from = begun.iter().fold(from, |from, n| from.plus(&k.axis(*n, &Ix::konst(self.plan.shape.slots() + 1)).ix()));
            let all = self.plan.depth().1;
            let mut done = self.steps_loop(k, (&from, &to, 1), &all, ring, |k, step, ring| {
                let (stages, slot) = (self.plan.shape.slots(), k.axis(ring[0], &Ix::konst(self.plan.shape.slots())));
                let empty = k.index(&slot.ix().plus(&Ix::konst(stages)));
                k.b().mbarrier_wait(self.barriers, empty, ring[1]);
                let full = k.index(&slot.ix());
                k.b().mbarrier_expect(self.barriers, full, self.places.tile.iter().sum());
                for operand in 0..2 {
                    self.copy(k, operand, block, slot, &step.ix(), full);
                }
                Ok(self.next(k, ring))
            })?;
            done.extend(begun.iter().map(|_| k.top().idx(0)));
            Ok(done)
        })
    }

    pub(super) fn copy(&self, k: &mut Kernel<'c, '_>, operand: usize, block: &Block, slot: Axis, step: &Ix, full: Val<'c>) {
        let (plan, source) = (self.plan, &self.plan.sources[operand]);
        let (lines, at) = if operand == 0 { (plan.shape.rows(), block.row) } else { (plan.shape.n, block.column) };
        let (each, _) = plan.depth();
        let mut depth = crate::analysis::delinearise(step, &each);
        if let Some(last) = depth.last_mut() {
            *last = last.scale(DEPTH);
        }
        let batch: Vec<Ix> = plan.p.batch.groups.iter().map(|g| g.extent.clone()).collect();
        let batch = crate::analysis::delinearise(&block.batch.ix(), &batch);
        let per = if source.turned { ROWS } else { lines };
        for first in (0..lines).step_by(per as usize) {
            let mut axes = vec![at.ix().scale(lines).plus(&Ix::konst(first))];
            axes.extend(depth.iter().chain(&batch).cloned());
            let mut place = |all: &[Ix]| -> Vec<Val<'c>> {
                all.iter()
                    .map(|e| {
                        let e = k.simplify(&e.subst_axes(&axes));
                        k.index(&e)
                    })
                    .collect()
            };
            let (coordinates, filter) = (place(&source.at), place(&source.filter));
            let byte = k.index(&slot.ix().scale(self.places.tile[operand]).plus(&Ix::konst(first * LINE)));
            k.b().copy_tensor(operand, &coordinates, &filter, (self.shared[operand], byte), (self.barriers, full));
        }
    }

    fn consume<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        if self.plan.shape.alternate {
            return self.consume_in_turns(k);
        }
        let init = self.start(k, 0);
        self.tiles(k, &init, |k, block, ring| self.tile(k, block, ring))
    }

    /// Each warpgroup has every other of the block's tiles, and skips the buffers of those between. It waits for its turn: a
    /// barrier's parity says whether a buffer was filled only to who knows that it was filled the time before.
    fn consume_in_turns<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        // The first turn is the first warpgroup's: the last one gives it away.
        let last = self.is(k, &self.group.ix(), self.plan.shape.m / ROWS - 1);
        k.if_then(last, |k| {
            self.turn(k, true);
            Ok(())
        })?;
        let (s, each) = (&self.plan.shape, self.plan.depth().1);
        let (by, groups, stages) = (Ix::konst(s.resident), Ix::konst(s.m / ROWS), Ix::konst(s.slots()));
        let (count, most) = (self.tiles.minus(&self.pid.ix()).ceildiv(&by), self.tiles.ceildiv(&by));
        let rounds = count.minus(&self.group.ix()).ceildiv(&groups).larger(&Ix::konst(0));
        k.for_loop((&Ix::konst(0), &rounds, 1), &most, &[], |k, round, _| {
            let number = k.axis_of(&round.ix().times(&groups).plus(&self.group.ix()), &most).ix();
            let block = self.block(k, &self.pid.ix().plus(&number.times(&by)));
            let passed = number.times(&each);
            let ring: Vec<Val<'c>> = [passed.modulo(&stages), passed.floordiv(&stages).modulo(&Ix::konst(2)), Ix::konst(0)]
                .iter()
                .map(|e| {
                    let e = k.simplify(e);
                    k.index(&e)
                })
                .collect();
            self.tile(k, &block, &ring)?;
            Ok(Vec::new())
        })
        .map(|_| ())
    }

    /// Waits for this warpgroup's turn, or gives it to the other one.
    fn turn(&self, k: &mut Kernel<'c, '_>, give: bool) {
        let own = self.group.ix();
        let whose = if give { own.plus(&Ix::konst(1)).modulo(&Ix::konst(self.plan.shape.m / ROWS)) } else { own };
        let id = k.simplify(&whose.plus(&Ix::konst(TURNS)));
        let id = k.index(&id);
        k.b().named_barrier(id, self.plan.workers(), give);
    }

    /// A tile's sums, and what becomes of them; gives where the ring continues.
    fn tile<'k>(&self, k: &mut Kernel<'c, 'k>, block: &Block, ring: &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError> {
        let f32 = k.ctx.f32();
        let zero = k.top().zero(f32);
        let count = (self.plan.shape.n / 2) as usize;
        let mut carried = ring.to_vec();
        carried.extend(vec![zero; count]);
        let (from, to) = self.steps();
        let all = self.plan.depth().1;
        if self.plan.shape.alternate {
            self.turn(k, false);
        }
        let done = self.steps_loop(k, (&from, &to, 1), &all, &carried, |k, step, carried| {
            let (ring, sums) = carried.split_at(3);
            let slot = k.axis(ring[0], &Ix::konst(self.plan.shape.slots()));
            let full = k.index(&slot.ix());
            k.b().mbarrier_wait(self.barriers, full, ring[1]);
            let sums = self.multiply(k, slot, sums);
            // The product before this one has ended when this one alone is under way.
            k.b().warpgroup_wait(1, &[]);
            let (at, from) = (k.index(&step.ix()), k.index(&from));
            let later = k.b().cmpi(CmpI::Ne, at, from);
            self.release(k, ring[2], Some(later))?;
            let mut next = self.next(k, ring);
            next.extend(sums);
            Ok(next)
        })?;
        let (ring, sums) = done.split_at(3);
        if self.plan.shape.alternate {
            self.turn(k, true);
        }
        let sums = k.b().warpgroup_wait(0, sums);
        if self.plan.shape.split > 1 {
            self.put(k, &sums);
            return Ok(ring.to_vec());
        }
        self.release(k, ring[2], None)?;
        self.store(k, block, &sums)?;
        Ok(ring.to_vec())
    }

    /// The warpgroup's first row in its tile.
    pub(super) fn first_row(&self) -> Ix {
        if self.plan.shape.alternate { Ix::konst(0) } else { self.group.ix().scale(ROWS) }
    }

    fn multiply<'k>(&self, k: &mut Kernel<'c, 'k>, slot: Axis, sums: &[Val<'c>]) -> Vec<Val<'c>> {
        let [a, b] = [0, 1].map(|operand| {
            let at = slot.ix().scale(self.places.tile[operand]);
            let at = if operand == 0 { at.plus(&self.first_row().scale(LINE)) } else { at };
            let byte = k.index(&at);
            SharedTile { ptr: self.shared[operand], byte, turned: self.plan.sources[operand].turned, pitch: ROWS * LINE, block: 0 }
        });
        let element = k.element(self.plan.dtype);
        k.b().warpgroup_mma(a, b, element, DEPTH / 16, sums)
    }

    /// Says that this warpgroup has read a buffer.
    fn release<'k>(&self, k: &mut Kernel<'c, 'k>, slot: Val<'c>, when: Option<Val<'c>>) -> Result<(), EmitError> {
        let lane = self.thread.ix().modulo(&Ix::konst(128));
        let mut one = self.is(k, &lane, 0);
        if let Some(when) = when {
            one = k.b().andi(one, when);
        }
        k.if_then(one, |k| {
            let stages = k.top().idx(self.plan.shape.slots());
            let empty = k.b().addi(slot, stages);
            k.b().mbarrier_arrive(self.barriers, empty);
            Ok(())
        })
    }

    /// The thread's vectors of neighbouring columns in the tile.
    fn pieces<'k>(&self, k: &mut Kernel<'c, 'k>, sums: &[Val<'c>]) -> Vec<Piece<'c>> {
        let row = self.first_row().plus(&self.within.ix().scale(16)).plus(&self.quad.ix());
        let (lanes, n) = (self.lanes(), self.plan.shape.n);
        let places = (0..2).flat_map(|half| (0..n).step_by(4 * lanes as usize).map(move |first| (half, first)));
        places
            .map(|(half, first)| {
                let at = |j: i64| (first / 2 + 4 * j + 2 * half) as usize;
                let parts: Vec<Val<'c>> = (0..lanes / 2).flat_map(|j| [sums[at(j)], sums[at(j) + 1]]).collect();
                let column = self.pair.ix().scale(lanes).plus(&Ix::konst(first));
                Piece { row: row.plus(&Ix::konst(8 * half)), column, sums: k.b().from_lanes(&parts) }
            })
            .collect()
    }

    /// Neighbouring columns that a thread has.
    fn lanes(&self) -> i64 {
        if self.plan.sources[1].dealt { DEALT / 4 } else { 2 }
    }

    fn store<'k>(&self, k: &mut Kernel<'c, 'k>, block: &Block, sums: &[Val<'c>]) -> Result<(), EmitError> {
        let Plan { p, shape, .. } = self.plan;
        let (row, column) = (block.row.ix().scale(shape.rows()), block.column.ix().scale(shape.n));
        if self.plan.ragged {
            return self.store_lines(k, block, (&row, &column), sums);
        }
        let mut pieces = self.pieces(k, sums);
        for piece in &mut pieces {
            (piece.row, piece.column) = (row.plus(&piece.row), column.plus(&piece.column));
        }
        epilogue::store_all(k, p, block, &pieces, self.lanes() as usize)
    }

    /// Puts partial sums where the other blocks of the cluster find them.
    fn put<'k>(&self, k: &mut Kernel<'c, 'k>, sums: &[Val<'c>]) {
        let pitch = self.plan.shape.n + PAD;
        let to = k.top().shared(self.places.sums);
        let align = Some((4 * self.lanes()).min(16));
        for Piece { row, column, sums } in self.pieces(k, sums) {
            let at = k.index(&row.scale(pitch).plus(&column));
            k.b().store_with(sums, to, at, Mem { align, ..Mem::default() });
        }
    }

    /// Each block of the cluster adds up, and stores, its share of the tile's rows: in the order of the blocks.
    fn join<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        let Plan { p, shape: s, .. } = self.plan;
        k.b().cluster_barrier();
        let block = self.block(k, &self.pid.ix().floordiv(&Ix::konst(s.split)));
        let rows = s.m / s.split;
        let lanes = (rows * s.n / self.plan.workers()).clamp(2, 4);
        let workers = self.plan.workers().min(rows * s.n / lanes);
        let inside = {
            let (thread, workers) = (k.index(&self.thread.ix()), k.top().idx(workers));
            k.b().cmpi(CmpI::Ult, thread, workers)
        };
        let from = k.top().shared(self.places.sums);
        let pitch = s.n + PAD;
        k.if_then(inside, |k| {
            let thread = k.axis_of(&self.thread.ix(), &Ix::konst(workers));
            let rank = self.pid.ix().modulo(&Ix::konst(s.split));
            k.reads_first(|k| (0..rows * s.n / (workers * lanes)).try_for_each(|pass| {
                let at = thread.ix().scale(lanes).plus(&Ix::konst(pass * workers * lanes));
                let (row, column) = (at.floordiv(&Ix::konst(s.n)), at.modulo(&Ix::konst(s.n)));
                let row = k.simplify(&row.plus(&rank.scale(rows)));
                let column = k.simplify(&column);
                let index = k.index(&row.scale(pitch).plus(&column));
                let mut sum: Option<Val<'c>> = None;
                for other in 0..s.split {
                    let other = k.top().idx(other);
                    let part = k.b().cluster_load(from, index, other, lanes as usize);
                    sum = Some(match sum {
                        Some(sum) => k.b().addf(sum, part),
                        None => part,
                    });
                }
                let Some(sum) = sum else { return Ok(()) };
                let row = block.row.ix().scale(s.m).plus(&row);
                let column = block.column.ix().scale(s.n).plus(&column);
                epilogue::store(k, p, &block, (&row, &column), sum, lanes as usize)
            }))
        })?;
        // No block ends while another reads its memory.
        k.b().cluster_barrier();
        Ok(())
    }
}

impl Shape {
    /// Bytes of a tile's partial sums, or of the lines that are stored at once.
    fn sums_bytes(&self, ragged: bool) -> i64 {
        match self.split {
            1 if ragged => ragged::bytes(self.m),
            1 => 0,
            _ => 4 * self.m * (self.n + PAD),
        }
    }

    /// Bytes of shared memory.
    pub(super) fn bytes(&self, ragged: bool) -> i64 {
        self.slots() * (self.rows() + self.n) * LINE + self.sums_bytes(ragged) + 16 * self.slots()
    }
}
