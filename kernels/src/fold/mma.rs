//! Tiles of rows against tiles of keys, with terms in registers.
//!
//! A warp has one or two bands of 16 rows. Its scores of a tile of keys are accumulators of one matrix product; what is computed
//! from them ([`super::bands`]), the state and the terms stay in the same registers, which are the left operand's fragments of
//! the second product with the factor (Dao et al., 2022; fragments are those of mma.sync.m16n8k16, PTX ISA).
//!
//! Where there are few rows, several warps have the same ones, each its own keys ([`super::join`]).

use kiln_algebra::{DType, Fold, Ix};
use kiln_dialects::ir::{BlockView, Ctx, OpView, Val};
use kiln_plan::{Cone, Schedule, TargetInfo};

use super::{
    bands::{Bands, N, Running},
    join, live,
    plan::{Part, fold_of},
    tile::Mover,
    tiles::Tiles,
};
use crate::{
    analysis::{delinearise, product},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

/// Rows and depth of the instruction.
const M: i64 = 16;
const K: i64 = 16;
/// Depth, times bands, up to which a warp keeps its rows' operand in registers.
const KEPT: i64 = 128;

fn up(n: i64, to: i64) -> i64 {
    (n + to - 1) / to * to
}

/// Parts of the thread's place.
pub(super) struct Place {
    /// The block's rows.
    tile: Axis,
    /// The warp among those that share their keys, and which of these it is in.
    pub(super) warp: Axis,
    pub(super) part: Axis,
    /// The lane's number: its last three bits and the next ones.
    lane8: Axis,
    bit8: Axis,
    bit16: Axis,
}

pub(super) struct Emission<'p, 'c> {
    t: &'p Tiles<'p>,
    pub(super) bands: Bands<'p>,
    /// Warps that have the same rows.
    pub(super) split: i64,
    /// Threads that have the same keys, and this one among them.
    pub(super) team: i64,
    pub(super) member: Axis,
    /// Rows of a block.
    rows: i64,
    /// Depth and columns, rounded up.
    depth: i64,
    pub(super) columns: i64,
    pub(super) place: Place,
    movers: [Mover<'c>; 3],
}

/// Emits the kernel.
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    t: &Tiles<'_>,
    schedule: &Schedule,
) -> Result<OpView<'c>, EmitError> {
    let get = |n: &str, d: i64| schedule.get(n).unwrap_or(d);
    let (rows, keys) = (up(get("tile_m", 64).max(M), M), up(get("tile_k", 64).max(K), K));
    let bands = get("bands", 1).clamp(1, 2);
    let rows = up(rows, M * bands);
    let split = get("split", 1).clamp(1, 4);
    let team = 2 * rows / bands;
    let threads = team * split;
    let (depth, columns) = (up(t.depth, K), up(t.columns, 2 * N));
    let part = &t.plan.parts[0];
    let Some(f) = fold_of(cone, part.node) else {
        return Err(EmitError::Refused { archetype: "fold", reason: "the region has no fold".into() });
    };
    let size = t.dtype.size() as i64;
    let sources = [t.operand(cone, t.query), t.operand(cone, 1 - t.query), t.factor(cone, part, f)];
    let step = keys * split;
    let lines = [rows, step, step];
    let widths = [depth, depth, columns];
    let ring = if product(&t.plan.keys).as_const().is_some_and(|n| n <= step) { 1 } else { 2 };
    let stages = [1, ring, ring];
    let mut offsets = [0i64; 3];
    let mut shared = 0;
    for i in 0..3 {
        offsets[i] = shared;
        shared += stages[i] * Mover::elements(lines[i], widths[i]) * size;
    }
    let shared = shared.max(join::bytes(t.plan, (split, team), (bands, columns)));
    let row_count = t.plan.extents[t.along].clone();
    let row_tiles = row_count.ceildiv(&Ix::konst(rows));
    let batch: Vec<Ix> = t.batch.iter().map(|a| t.plan.extents[*a].clone()).collect();
    let launch = frame::Launch { grid: vec![product(&batch).times(&row_tiles)], block: threads, shared, scratch: 0 };
    let axes = t.axes(cone);
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &launch.grid[0]);
        let thread = k.axis(tid, &Ix::konst(threads));
        let mut axis = |e: Ix, extent: &Ix| {
            let e = k.simplify(&e);
            k.axis_of(&e, extent)
        };
        let konst = Ix::konst;
        // The last rows come first: where later rows have more keys, the longest blocks start early.
        let from_end = row_tiles.minus(&konst(1)).minus(&task.ix().modulo(&row_tiles));
        let tile = axis(from_end, &row_tiles);
        let mut at = vec![konst(0); t.plan.extents.len()];
        let number = task.ix().floordiv(&row_tiles);
        for (a, e) in t.batch.iter().zip(delinearise(&number, &batch)) {
            at[*a] = axis(e, &t.plan.extents[*a]).ix();
        }
        let part_of = |by: i64, extent: i64| thread.ix().floordiv(&konst(by)).modulo(&konst(extent));
        let place = Place {
            tile,
            warp: axis(part_of(32, team / 32), &konst(team / 32)),
            part: axis(part_of(team, split), &konst(split)),
            lane8: axis(part_of(1, 8), &konst(8)),
            bit8: axis(part_of(8, 2), &konst(2)),
            bit16: axis(part_of(16, 2), &konst(2)),
        };
        let (quad, pair) = (axis(part_of(4, 8), &konst(8)), axis(part_of(1, 4), &konst(4)));
        let member = axis(part_of(1, team), &konst(team));
        let row = place.tile.ix().scale(rows).plus(&place.warp.ix().scale(M * bands)).plus(&quad.ix());
        let mut all = Vec::new();
        for (i, source) in sources.iter().enumerate() {
            all.push(Mover::new(k, source, &axes, t.dtype, (lines[i], widths[i]), thread, threads, offsets[i]));
        }
        let Ok(movers) = <[Mover<'_>; 3]>::try_from(all) else { return Ok(()) };
        let bands = Bands::new(k, t, (bands, keys, step), false, (row, pair.ix()), at);
        Emission { t, bands, split, team, member, rows, depth, columns, place, movers }.run(k, part, f)
    })
}

impl<'c> Emission<'_, 'c> {
    fn run(&self, k: &mut Kernel<'c, '_>, part: &Part, f: &Fold) -> Result<(), EmitError> {
        let bands = &self.bands;
        let [query, key, value] = &self.movers;
        let zero = Ix::konst(0);
        let tiles = bands.key_count.ceildiv(&Ix::konst(bands.step));
        let one = tiles.is(1);
        let span = live::span(k, self.t.plan, self.t.along, &bands.at, (&self.place.tile.ix(), self.rows));
        let [first, from, to, past] = live::tiles(k, span, &bands.key_count, bands.step);
        // The first tiles.
        let rows = self.place.tile.ix().scale(self.rows);
        let limit = Some((&rows, &bands.row_count));
        let at_row = |line: &Ix| {
            let mut at = self.at_key(&zero);
            at[self.t.along] = line.clone();
            at
        };
        query.bring(k, &zero, &at_row, limit, self.t.depth)?;
        self.bring(k, [key, value], &first)?;
        k.b().copy_commit();
        k.b().copy_wait(0);
        k.b().barrier();
        let steps = self.depth / K;
        let kept: Option<Vec<Val<'c>>> = (self.depth * bands.bands <= KEPT)
            .then(|| (0..bands.bands * steps).map(|i| self.left(k, i.div_euclid(steps), i.rem_euclid(steps))).collect());
        let four = k.value_type(DType::F32, 4);
        let products = vec![k.top().zero(four); (bands.bands * self.columns / N) as usize];
        let init = bands.start(k, f, products);
        let two = Ix::konst(2);
        let mut last = init.pack();
        for (lo, hi, clear) in [(&first, &from, false), (&from, &to, true), (&to, &past, false)] {
            if lo == hi {
                continue;
            }
            last = k.for_loop((lo, hi, 1), &tiles, &last, |k, x, carried| {
                let now = init.unpack(carried);
                k.b().copy_wait(0);
                k.b().barrier();
                let ahead = x.ix().plus(&Ix::konst(1));
                let held = if one { [Vec::new(), Vec::new()] } else { self.fetch(k, [key, value], &ahead)? };
                k.b().copy_commit();
                let slot = x.ix().modulo(&two);
                let tile = x.ix().scale(self.split).plus(&self.place.part.ix());
                let next = self.tile(k, (part, f), (&tile, &slot, clear), kept.as_deref(), &now)?;
                self.put(k, [key, value], &ahead, &held)?;
                Ok(next.pack())
            })?;
        }
        k.b().copy_wait(0);
        let last = init.unpack(&last);
        if self.split > 1 { self.join(k, (part, f), &last) } else { self.store(k, (part, f), &last) }
    }

    pub(super) fn store(&self, k: &mut Kernel<'c, '_>, part: (&Part, &Fold), last: &Running<'c>) -> Result<(), EmitError> {
        let across = (self.columns / N) as usize;
        let of = |k: &mut Kernel<'c, '_>, half: usize, n: usize| k.b().slice(last.products[half / 2 * across + n], 2 * (half % 2), 2);
        self.bands.store(k, part, last, &of)
    }

    /// The index over outputs' axes and keys of a key.
    fn at_key(&self, key: &Ix) -> Vec<Ix> {
        let mut at = self.bands.at.clone();
        at.extend(delinearise(key, &self.t.plan.keys));
        at
    }

    fn bring(&self, k: &mut Kernel<'c, '_>, of: [&Mover<'c>; 2], tile: &Ix) -> Result<(), EmitError> {
        let held = self.fetch(k, of, tile)?;
        self.put(k, of, tile, &held)
    }

    /// Starts bringing a tile of keys: copies, or reads into registers.
    fn fetch(&self, k: &mut Kernel<'c, '_>, of: [&Mover<'c>; 2], tile: &Ix) -> Result<[Vec<Value<'c>>; 2], EmitError> {
        let slot = tile.modulo(&Ix::konst(2));
        let base = tile.scale(self.bands.step);
        let at = |line: &Ix| self.at_key(line);
        let limit = Some((&base, &self.bands.key_count));
        let a = of[0].fetch(k, &slot, &at, limit, self.t.depth)?;
        let b = of[1].fetch(k, &slot, &at, limit, self.t.columns)?;
        Ok([a, b])
    }

    fn put(&self, k: &mut Kernel<'c, '_>, of: [&Mover<'c>; 2], tile: &Ix, held: &[Vec<Value<'c>>; 2]) -> Result<(), EmitError> {
        let slot = tile.modulo(&Ix::konst(2));
        of[0].put(k, &slot, &held[0])?;
        of[1].put(k, &slot, &held[1])
    }

    /// Fragment of the rows' operand: four 8x8 matrices, lines first.
    fn left(&self, k: &mut Kernel<'c, '_>, band: i64, d: i64) -> Val<'c> {
        let p = &self.place;
        let first = p.warp.ix().scale(M * self.bands.bands).plus(&Ix::konst(band * M));
        let line = first.plus(&p.lane8.ix()).plus(&p.bit8.ix().scale(8));
        let depth = p.bit16.ix().scale(8).plus(&Ix::konst(d * K));
        self.movers[0].matrices(k, &Ix::konst(0), &line, &depth, false)
    }

    /// The warp's first key among those in a buffer.
    fn first_key(&self) -> Ix {
        self.place.part.ix().scale(self.bands.keys)
    }

    /// Two fragments of 8 keys each.
    fn keys(&self, k: &mut Kernel<'c, '_>, slot: &Ix, j: i64, d: i64) -> Val<'c> {
        let p = &self.place;
        let line = self.first_key().plus(&p.lane8.ix()).plus(&p.bit16.ix().scale(8)).plus(&Ix::konst(j * 2 * N));
        let depth = p.bit8.ix().scale(8).plus(&Ix::konst(d * K));
        self.movers[1].matrices(k, slot, &line, &depth, false)
    }

    /// Two fragments of 8 columns each of the factor; keys are the depth here.
    fn values(&self, k: &mut Kernel<'c, '_>, slot: &Ix, n: i64, d: i64) -> Val<'c> {
        let p = &self.place;
        let line = self.first_key().plus(&p.lane8.ix()).plus(&p.bit8.ix().scale(8)).plus(&Ix::konst(d * K));
        let column = p.bit16.ix().scale(8).plus(&Ix::konst(n * 2 * N));
        self.movers[2].matrices(k, slot, &line, &column, true)
    }

    fn scores(&self, k: &mut Kernel<'c, '_>, slot: &Ix, kept: Option<&[Val<'c>]>) -> Vec<Val<'c>> {
        let four = k.value_type(DType::F32, 4);
        let zero = k.top().zero(four);
        let (steps, blocks) = (self.depth / K, (self.bands.keys / N) as usize);
        let mut acc = vec![zero; self.bands.bands as usize * blocks];
        for d in 0..steps {
            let a: Vec<Val<'c>> = (0..self.bands.bands)
                .map(|band| match kept {
                    Some(all) => all[(band * steps + d) as usize],
                    None => self.left(k, band, d),
                })
                .collect();
            for j in 0..self.bands.keys / (2 * N) {
                let pair = self.keys(k, slot, j, d);
                for h in 0..2 {
                    let b = k.b().slice(pair, 4 * h, 4);
                    for (band, a) in a.iter().enumerate() {
                        let at = band * blocks + 2 * j as usize + h;
                        acc[at] = k.b().mma(*a, b, acc[at]);
                    }
                }
            }
        }
        acc
    }

    /// One tile of keys.
    fn tile(
        &self,
        k: &mut Kernel<'c, '_>,
        (part, f): (&Part, &Fold),
        (tile, slot, clear): (&Ix, &Ix, bool),
        kept: Option<&[Val<'c>]>,
        now: &Running<'c>,
    ) -> Result<Running<'c>, EmitError> {
        let scores = self.scores(k, slot, kept);
        let blocks = (self.bands.keys / N) as usize;
        let of = |k: &mut Kernel<'c, '_>, half: usize, j: usize| k.b().slice(scores[half / 2 * blocks + j], 2 * (half % 2), 2);
        let terms = self.bands.terms(k, (part, f), (tile, clear), &of, now)?;
        let fragments = self.bands.fragments(k, &terms.pairs);
        let across = (self.columns / N) as usize;
        let mut products = now.products.clone();
        for (band, mine) in products.chunks_mut(across).enumerate() {
            let by: Vec<Val<'c>> = [0, 0, 1, 1].map(|h: usize| terms.scales[2 * band + h].ssa).to_vec();
            let by = k.b().from_lanes(&by);
            mine.iter_mut().for_each(|p| *p = k.b().mulf(*p, by));
        }
        for d in 0..(self.bands.keys / K) as usize {
            for n in 0..self.columns / (2 * N) {
                let pair = self.values(k, slot, n, d as i64);
                for h in 0..2 {
                    let b = k.b().slice(pair, 4 * h, 4);
                    for (band, a) in fragments.iter().enumerate() {
                        let at = band * across + 2 * n as usize + h;
                        products[at] = k.b().mma(a[d], b, products[at]);
                    }
                }
            }
        }
        Ok(Running { state: terms.state, sums: terms.sums, products })
    }
}
