//! Tiles of rows against tiles of keys on Hopper's matrix units.
//!
//! One thread copies tiles into rings of buffers in shared memory, two or three warpgroups have 64 rows each. Scores are
//! accumulators of one product; terms stay in the registers, where they are the rows of the second product. The scores of a tile
//! are multiplied while the terms before them are summed and the terms of other warpgroups are computed: warpgroups take turns
//! at the matrix units (Shah et al., 2024). Tiles of keys go from the last to the first, so that the one that masks and edges
//! cut is the first.

use kiln_algebra::{Fold, Ix};
use kiln_dialects::{
    builder::{CmpI, SharedTile},
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use super::{
    bands::{Bands, Running},
    live,
    maps::LINE,
    plan::{Part, fold_of},
    warpgroups::{K, Places, Plan, ROWS},
};
use crate::{
    analysis::{delinearise, product},
    emit::{Axis, EmitError, Kernel},
    frame,
};

/// Barriers, by number: of the rows' operand, and of each buffer of a ring.
#[derive(Clone, Copy)]
enum Barrier {
    RowsFull,
    RowsEmpty,
    Full(usize),
    Empty(usize),
}

/// Emits the kernel.
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan<'_>,
) -> Result<OpView<'c>, EmitError> {
    let (s, t, places) = (&plan.shape, plan.t, plan.places());
    let part = &t.plan.parts[0];
    let Some(f) = fold_of(cone, part.node) else {
        return Err(EmitError::Refused { archetype: "fold", reason: "the region has no fold".into() });
    };
    let row_tiles = t.plan.extents[t.along].ceildiv(&Ix::konst(s.rows()));
    let batch: Vec<Ix> = t.batch.iter().map(|a| t.plan.extents[*a].clone()).collect();
    let tasks = product(&batch).times(&row_tiles);
    let grid = if s.resident == 0 { tasks.clone() } else { tasks.smaller(&Ix::konst(s.resident)) };
    let maps = plan.tiles.iter().map(|t| t.map.clone()).collect();
    let hopper = frame::Hopper { cluster: 1, maps, waits: true };
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
        let mut axis = |e: Ix, extent: i64| {
            let e = k.simplify(&e);
            k.axis_of(&e, &Ix::konst(extent))
        };
        let group = axis(warp.ix().floordiv(&Ix::konst(4)), s.groups + 1);
        let quad = axis(thread.ix().floordiv(&Ix::konst(4)).modulo(&Ix::konst(8)), 8);
        let pair = axis(thread.ix().modulo(&Ix::konst(4)), 4);
        let barriers = k.top().shared(places.barriers);
        let shared = places.at.map(|at| k.top().shared(at));
        let e = Emitter { plan, part, f, places, pid, thread, warp, group, quad, pair, barriers, shared, row_tiles, batch, tasks };
        e.run(k)
    })
}

struct Emitter<'a, 'c> {
    plan: &'a Plan<'a>,
    part: &'a Part,
    f: &'a Fold,
    places: Places,
    pid: Axis,
    thread: Axis,
    warp: Axis,
    group: Axis,
    quad: Axis,
    pair: Axis,
    barriers: Val<'c>,
    shared: [Val<'c>; 3],
    row_tiles: Ix,
    batch: Vec<Ix>,
    tasks: Ix,
}

/// A tile of rows: its number, the index over the outputs' axes with rows and columns at zero, and tiles of keys.
struct Block {
    tile: Ix,
    at: Vec<Ix>,
    /// As [`live::tiles`] has them.
    keys: [Ix; 4],
}

/// A place in the rings: slot, and parity of its phase.
type Ring<'c> = [Val<'c>; 2];

impl<'c> Emitter<'_, 'c> {
    fn run<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        let s = &self.plan.shape;
        let first = self.is(k, &self.thread.ix(), 0);
        k.if_then(first, |k| {
            (0..3).for_each(|map| k.b().prefetch_map(map));
            let rings = (0..2).flat_map(|r| [(Barrier::Full(r), 1), (Barrier::Empty(r), s.groups)]);
            let all = [(Barrier::RowsFull, 1), (Barrier::RowsEmpty, s.groups)].into_iter().chain(rings);
            for (barrier, count) in all {
                let slots = if matches!(barrier, Barrier::RowsFull | Barrier::RowsEmpty) { 1 } else { s.stages };
                for slot in 0..slots {
                    let at = self.barrier(k, barrier, &Ix::konst(slot));
                    k.b().mbarrier_init(self.barriers, at, count);
                }
            }
            Ok(())
        })?;
        k.b().barrier();
        k.b().grid_wait();
        let workers = k.top().idx(4 * s.groups);
        let warp = k.index(&self.warp.ix());
        let works = k.b().cmpi(CmpI::Ult, warp, workers);
        let [more, fewer] = s.registers();
        k.if_else(
            works,
            &[],
            |k| {
                k.b().set_registers(more, true);
                self.consume(k).map(|()| Vec::new())
            },
            |k| {
                k.b().set_registers(fewer, false);
                let one = self.is(k, &self.thread.ix(), 128 * s.groups);
                k.if_then(one, |k| self.produce(k)).map(|()| Vec::new())
            },
        )
        .map(|_| ())
    }

    fn is(&self, k: &mut Kernel<'c, '_>, e: &Ix, value: i64) -> Val<'c> {
        let (e, value) = (k.index(e), k.top().idx(value));
        k.b().cmpi(CmpI::Eq, e, value)
    }

    /// The number of a barrier, for a slot of a ring.
    fn barrier(&self, k: &mut Kernel<'c, '_>, barrier: Barrier, slot: &Ix) -> Val<'c> {
        let stages = self.plan.shape.stages;
        let e = match barrier {
            Barrier::RowsFull => Ix::konst(0),
            Barrier::RowsEmpty => Ix::konst(1),
            Barrier::Full(ring) => slot.plus(&Ix::konst(2 + 2 * stages * ring as i64)),
            Barrier::Empty(ring) => slot.plus(&Ix::konst(2 + stages * (1 + 2 * ring as i64))),
        };
        k.index(&e)
    }

    fn wait(&self, k: &mut Kernel<'c, '_>, barrier: Barrier, slot: &Ix, parity: Val<'c>) {
        let at = self.barrier(k, barrier, slot);
        k.b().mbarrier_wait(self.barriers, at, parity);
    }

    /// Says that this warpgroup has read a buffer.
    fn release(&self, k: &mut Kernel<'c, '_>, barrier: Barrier, slot: &Ix) -> Result<(), EmitError> {
        let one = self.is(k, &self.thread.ix().modulo(&Ix::konst(128)), 0);
        k.if_then(one, |k| {
            let at = self.barrier(k, barrier, slot);
            k.b().mbarrier_arrive(self.barriers, at);
            Ok(())
        })
    }

    fn slot(&self, k: &mut Kernel<'c, '_>, ring: Ring<'c>) -> Ix {
        k.axis(ring[0], &Ix::konst(self.plan.shape.stages)).ix()
    }

    fn next(&self, k: &mut Kernel<'c, '_>, ring: Ring<'c>) -> Ring<'c> {
        let (zero, one, stages) = (k.top().idx(0), k.top().idx(1), k.top().idx(self.plan.shape.stages));
        let b = k.b();
        let up = b.addi(ring[0], one);
        let around = b.cmpi(CmpI::Eq, up, stages);
        let other = b.subi(one, ring[1]);
        [b.select(around, zero, up), b.select(around, other, ring[1])]
    }

    /// Does something for each tile of rows of this block, handing on values from one to the next.
    fn blocks<'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        init: &[Val<'c>],
        body: impl FnOnce(&mut Kernel<'c, 'k>, &Block, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>,
    ) -> Result<(), EmitError> {
        let resident = self.plan.shape.resident;
        if resident == 0 {
            let block = self.block(k, &self.pid.ix());
            return body(k, &block, init).map(|_| ());
        }
        let by = Ix::konst(resident);
        let (rounds, most) = (self.tasks.minus(&self.pid.ix()).ceildiv(&by), self.tasks.ceildiv(&by));
        k.for_loop((&Ix::konst(0), &rounds, 1), &most, init, |k, round, carried| {
            let block = self.block(k, &self.pid.ix().plus(&round.ix().times(&by)));
            body(k, &block, carried)
        })
        .map(|_| ())
    }

    /// The place of a task. The last rows come first: where later rows have more keys, the longest tasks start early.
    fn block<'k>(&self, k: &mut Kernel<'c, 'k>, task: &Ix) -> Block {
        let (t, s) = (self.plan.t, &self.plan.shape);
        let count = product(&self.batch);
        let task = k.simplify(task);
        let task = k.axis_of(&task, &self.tasks).ix();
        let mut place = |e: Ix, extent: &Ix| {
            let e = k.simplify(&e);
            k.axis_of(&e, extent).ix()
        };
        let one = Ix::konst(1);
        let (number, from_end) = if s.high > 1 {
            let high = Ix::konst(s.high).smaller(&count);
            let section = place(task.floordiv(&high.times(&self.row_tiles)), &count.ceildiv(&high));
            let first = section.times(&high);
            let here = place(count.minus(&first).smaller(&high).minus(&one), &high).plus(&one);
            let inside = place(task.minus(&first.times(&self.row_tiles)), &high.times(&self.row_tiles));
            let from_end = place(inside.floordiv(&here), &self.row_tiles);
            let number = place(first.plus(&inside).minus(&from_end.times(&here)), &count);
            (number, from_end)
        } else {
            (place(task.floordiv(&self.row_tiles), &count), place(task.modulo(&self.row_tiles), &self.row_tiles))
        };
        let tile = place(self.row_tiles.minus(&one).minus(&from_end), &self.row_tiles);
        let mut at = vec![Ix::konst(0); t.plan.extents.len()];
        for (a, e) in t.batch.iter().zip(delinearise(&number, &self.batch)) {
            at[*a] = place(e, &t.plan.extents[*a]);
        }
        let span = live::span(k, t.plan, t.along, &at, (&tile, s.rows()));
        let keys = live::tiles(k, span, &product(&t.plan.keys), s.keys);
        Block { tile, at, keys }
    }

    /// Steps from the last tile of keys to the first: where the whole ones begin, where they end, and all.
    fn steps(&self, k: &mut Kernel<'c, '_>, block: &Block) -> [Ix; 3] {
        let [first, from, to, past] = &block.keys;
        let most = product(&self.plan.t.plan.keys).ceildiv(&Ix::konst(self.plan.shape.keys)).plus(&Ix::konst(1));
        let mut pin = |e: Ix| {
            let e = k.simplify(&e);
            if e.as_const().is_some() { e } else { k.axis_of(&e, &most).ix() }
        };
        // A block that sees no key still has one tile.
        let one = Ix::konst(1);
        let all = pin(past.minus(first).larger(&one));
        let end = pin(past.minus(from).smaller(&all).larger(&one));
        [pin(past.minus(to).smaller(&end).larger(&one)), end, all]
    }

    /// The tile of keys of a step.
    fn tile_of(&self, block: &Block, step: &Ix) -> Ix {
        let [first, _, _, past] = &block.keys;
        past.larger(&first.plus(&Ix::konst(1))).minus(&Ix::konst(1)).minus(step)
    }

    fn copy(&self, k: &mut Kernel<'c, '_>, operand: usize, (slot, full): (&Ix, Val<'c>), line: &Ix, at: &[Ix]) {
        let tile = &self.plan.tiles[operand];
        let zero = Ix::konst(0);
        // What the keys and the depth are in an operand's place is zero.
        let extents = self.plan.t.plan.extents.len();
        let mut at = at.to_vec();
        at.resize(extents + self.plan.t.plan.keys.len() + 8, zero.clone());
        k.b().mbarrier_expect(self.barriers, full, self.places.bytes[operand]);
        for block in 0..tile.blocks {
            let coordinates: Vec<Val<'c>> = tile
                .coordinates(block, &zero, line, &at)
                .iter()
                .map(|e| {
                    let e = k.simplify(e);
                    k.index(&e)
                })
                .collect();
            let byte = slot.scale(self.places.bytes[operand]).plus(&Ix::konst(block * tile.bytes));
            let byte = k.index(&byte);
            k.b().copy_tensor(operand, &coordinates, &[], (self.shared[operand], byte), (self.barriers, full));
        }
    }

    fn produce<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        // Buffers are empty at first: the phase before the first one counts as ended.
        let (zero, one) = (k.top().idx(0), k.top().idx(1));
        let none = Ix::konst(0);
        self.blocks(k, &[zero, one, one], |k, block, carried| {
            self.wait(k, Barrier::RowsEmpty, &none, carried[2]);
            let full = self.barrier(k, Barrier::RowsFull, &none);
            self.copy(k, 0, (&none, full), &block.tile.scale(self.plan.shape.rows()), &block.at);
            let [.., all] = self.steps(k, block);
            let ring = k.for_loop((&none, &all, 1), &all, &carried[..2], |k, step, ring| {
                let ring = [ring[0], ring[1]];
                let slot = self.slot(k, ring);
                let line = self.tile_of(block, &step.ix()).scale(self.plan.shape.keys);
                for operand in 0..2 {
                    self.wait(k, Barrier::Empty(operand), &slot, ring[1]);
                    let full = self.barrier(k, Barrier::Full(operand), &slot);
                    self.copy(k, operand + 1, (&slot, full), &line, &block.at);
                }
                Ok(self.next(k, ring).to_vec())
            })?;
            let rows = k.b().subi(one, carried[2]);
            Ok(vec![ring[0], ring[1], rows])
        })
    }

    fn consume<'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<(), EmitError> {
        let s = &self.plan.shape;
        let (zero, one) = (k.top().idx(0), k.top().idx(1));
        let none = Ix::konst(0);
        if s.turns {
            // The first turn is the first group's: the last one gives it away.
            let last = self.is(k, &self.group.ix(), s.groups - 1);
            k.if_then(last, |k| {
                let id = k.top().idx(1);
                k.b().named_barrier(id, 256, true);
                Ok(())
            })?;
        }
        self.blocks(k, &[zero, zero, zero], |k, block, carried| {
            let row = block.tile.scale(s.rows()).plus(&self.warp.ix().scale(16)).plus(&self.quad.ix());
            let bands = Bands::new(k, self.plan.t, (1, s.keys, s.keys), true, (row, self.pair.ix()), block.at.clone());
            let [begin, end, all] = self.steps(k, block);
            let ring = [carried[0], carried[1]];
            self.wait(k, Barrier::RowsFull, &none, carried[2]);
            let f32 = k.ctx.f32();
            let nothing = k.top().zero(f32);
            let start = bands.start(k, self.f, vec![nothing; (self.plan.columns / 2) as usize]);
            // Whether the first tile is cut is known where no condition is on the rows.
            let [_, from, to, past] = &block.keys;
            let some = k.ranges().bounds(&k.simplify(&to.minus(from))).0.is_some_and(|n| n >= 1);
            let clear = to == past && some;
            let slot = self.slot(k, ring);
            self.wait(k, Barrier::Full(0), &slot, ring[1]);
            let scores = self.scores(k, &slot);
            let scores = k.b().warpgroup_wait(0, &scores);
            self.release(k, Barrier::Empty(0), &slot)?;
            let of = |k: &mut Kernel<'c, '_>, half: usize, j: usize| pair(k, &scores, half, j);
            let terms = bands.terms(k, (self.part, self.f), (&self.tile_of(block, &none), clear), &of, &start)?;
            let rows = bands.fragments(k, &terms.pairs).remove(0);
            let now = Running { state: terms.state, sums: terms.sums, products: start.products.clone() };
            let mut carry: Vec<Val<'c>> = ring.into_iter().chain(rows.iter().copied()).chain(now.pack()).collect();
            for (lo, hi, clear) in [(&Ix::konst(1), &begin, false), (&begin, &end, true), (&end, &all, false)] {
                if lo == hi {
                    continue;
                }
                carry = k.for_loop((lo, hi, 1), &all, &carry, |k, step, carried| {
                    let (ring, rest) = carried.split_at(2);
                    let (rows, now) = rest.split_at(rows.len());
                    let (ring, rows, now) = self.step(
                        k,
                        (&bands, clear),
                        &self.tile_of(block, &step.ix()),
                        [ring[0], ring[1]],
                        rows,
                        start.unpack(now),
                    )?;
                    Ok(ring.into_iter().chain(rows).chain(now.pack()).collect())
                })?;
            }
            self.release(k, Barrier::RowsEmpty, &none)?;
            let (ring, rest) = carry.split_at(2);
            let (rows, now) = rest.split_at(rows.len());
            let (ring, now) = ([ring[0], ring[1]], start.unpack(now));
            let slot = self.slot(k, ring);
            self.wait(k, Barrier::Full(1), &slot, ring[1]);
            let sums = self.sums(k, &slot, rows, &now.products);
            let sums = k.b().warpgroup_wait_held(0, &sums, rows);
            self.release(k, Barrier::Empty(1), &slot)?;
            let last = Running { products: sums, ..now };
            bands.store(k, (self.part, self.f), &last, &|k, half, n| pair(k, &last.products, half, n))?;
            let [slot, parity] = self.next(k, ring);
            let rows = k.b().subi(one, carried[2]);
            Ok(vec![slot, parity, rows])
        })
    }

    /// One tile of keys: its scores, and the sums of the terms before.
    #[allow(clippy::type_complexity)]
    fn step(
        &self,
        k: &mut Kernel<'c, '_>,
        (bands, clear): (&Bands<'_>, bool),
        tile: &Ix,
        ring: Ring<'c>,
        rows: &[Val<'c>],
        now: Running<'c>,
    ) -> Result<(Ring<'c>, Vec<Val<'c>>, Running<'c>), EmitError> {
        let s = &self.plan.shape;
        let next = self.next(k, ring);
        let (slot, before) = (self.slot(k, next), self.slot(k, ring));
        self.wait(k, Barrier::Full(0), &slot, next[1]);
        let turn = self.group.ix().plus(&Ix::konst(1));
        if s.turns {
            let id = k.index(&turn);
            k.b().named_barrier(id, 256, false);
        }
        let scores = self.scores(k, &slot);
        self.wait(k, Barrier::Full(1), &before, ring[1]);
        let sums = self.sums(k, &before, rows, &now.products);
        if s.turns {
            let other = k.simplify(&turn.modulo(&Ix::konst(s.groups)).plus(&Ix::konst(1)));
            let id = k.index(&other);
            k.b().named_barrier(id, 256, true);
        }
        let scores = k.b().warpgroup_wait(1, &scores);
        self.release(k, Barrier::Empty(0), &slot)?;
        let of = |k: &mut Kernel<'c, '_>, half: usize, j: usize| pair(k, &scores, half, j);
        let terms = bands.terms(k, (self.part, self.f), (tile, clear), &of, &now)?;
        let next_rows = bands.fragments(k, &terms.pairs).remove(0);
        let sums = k.b().warpgroup_wait_held(0, &sums, rows);
        self.release(k, Barrier::Empty(1), &before)?;
        let products = sums.iter().enumerate().map(|(i, v)| k.b().mulf(*v, terms.scales[i / 2 % 2].ssa)).collect();
        Ok((next, next_rows, Running { state: terms.state, sums: terms.sums, products }))
    }

    /// A tile of an operand in shared memory.
    fn shared_tile(&self, k: &mut Kernel<'c, '_>, operand: usize, at: &Ix, turned: bool) -> SharedTile<'c> {
        let between = self.plan.tiles[operand].bytes;
        SharedTile { ptr: self.shared[operand], byte: k.index(at), turned, pitch: between, block: between }
    }

    /// Starts the product of rows and a tile of keys.
    fn scores(&self, k: &mut Kernel<'c, '_>, slot: &Ix) -> Vec<Val<'c>> {
        let plan = self.plan;
        let rows = self.shared_tile(k, 0, &self.group.ix().scale(ROWS * LINE), false);
        let keys = self.shared_tile(k, 1, &slot.scale(self.places.bytes[1]), !plan.tiles[1].first);
        let element = k.element(plan.dtype);
        k.b().warpgroup_mma_fresh(rows, keys, element, plan.depth / K, plan.shape.keys)
    }

    /// Starts the product of terms and a tile of the factor.
    fn sums(&self, k: &mut Kernel<'c, '_>, slot: &Ix, rows: &[Val<'c>], sums: &[Val<'c>]) -> Vec<Val<'c>> {
        let factor = self.shared_tile(k, 2, &slot.scale(self.places.bytes[2]), self.plan.tiles[2].first);
        k.b().warpgroup_mma_held(rows, factor, sums)
    }
}

/// The accumulators of a half and a block of 8 columns.
fn pair<'c>(k: &mut Kernel<'c, '_>, all: &[Val<'c>], half: usize, block: usize) -> Val<'c> {
    let at = 4 * block + 2 * half;
    k.b().from_lanes(&[all[at], all[at + 1]])
}
