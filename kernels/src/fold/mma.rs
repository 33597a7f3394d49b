//! Tiles of rows against tiles of keys, with terms in registers.
//!
//! A warp has 16 rows. Its scores of a tile of keys are accumulators of one matrix product; what is computed from them, the
//! state and the terms stay in the same registers, which are the left operand's fragments of the second product with the
//! factor (Dao et al., 2022; fragments are those of mma.sync.m16n8k16, PTX ISA). Sums of terms without a factor are kept by
//! each thread for its own keys and exchanged at the end.

use kiln_algebra::{Const, DType, Fold, Guard, Ix};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Schedule, TargetInfo};

use super::{
    live::{self, Span},
    plan::{Part, fold_of, places, same_terms},
    rows::{defined, factor, finite},
    tile::Mover,
    tiles::Tiles,
};
use crate::{
    analysis::{Walk, delinearise, product},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

/// Rows, columns and depth of the instruction.
const M: i64 = 16;
const N: i64 = 8;
const K: i64 = 16;
/// Depth, times bands, up to which a warp keeps its rows' operand in registers.
const KEPT: i64 = 128;

fn up(n: i64, to: i64) -> i64 {
    (n + to - 1) / to * to
}

/// Parts of the thread's place.
struct Place {
    /// The block's rows.
    tile: Axis,
    /// The warp in its block.
    warp: Axis,
    /// The lane's number: its last three bits, the next ones, and for accumulators its quad and place in it.
    lane8: Axis,
    bit8: Axis,
    bit16: Axis,
    quad: Axis,
    pair: Axis,
}

struct Emission<'p, 'c> {
    t: &'p Tiles<'p>,
    /// Rows of a block, bands of 16 rows of a warp, keys of a tile.
    rows: i64,
    bands: i64,
    keys: i64,
    /// Depth and columns, rounded up.
    depth: i64,
    columns: i64,
    place: Place,
    /// The index over the outputs' axes, with rows and columns at zero.
    at: Vec<Ix>,
    movers: [Mover<'c>; 3],
    key_count: Ix,
    row_count: Ix,
    /// Folds without a factor whose terms are the same as those of the one with it.
    shared: Vec<bool>,
    loads: bool,
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
    let threads = 2 * rows / bands;
    let (depth, columns) = (up(t.depth, K), up(t.columns, 2 * N));
    let part = &t.plan.parts[0];
    let Some(f) = fold_of(cone, part.node) else {
        return Err(EmitError::Refused { archetype: "fold", reason: "the region has no fold".into() });
    };
    let size = t.dtype.size() as i64;
    let sources = [t.operand(cone, t.query), t.operand(cone, 1 - t.query), t.factor(cone, part, f)];
    let lines = [rows, keys, keys];
    let widths = [depth, depth, columns];
    let stages = [1, 2, 2];
    let mut offsets = [0i64; 3];
    let mut shared = 0;
    for i in 0..3 {
        offsets[i] = shared;
        shared += stages[i] * Mover::elements(lines[i], widths[i]) * size;
    }
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
            warp: axis(part_of(32, threads / 32), &konst(threads / 32)),
            lane8: axis(part_of(1, 8), &konst(8)),
            bit8: axis(part_of(8, 2), &konst(2)),
            bit16: axis(part_of(16, 2), &konst(2)),
            quad: axis(part_of(4, 8), &konst(8)),
            pair: axis(part_of(1, 4), &konst(4)),
        };
        let mut all = Vec::new();
        for (i, source) in sources.iter().enumerate() {
            all.push(Mover::new(k, source, &axes, t.dtype, (lines[i], widths[i]), thread, threads, offsets[i]));
        }
        let Ok(movers) = <[Mover<'_>; 3]>::try_from(all) else { return Ok(()) };
        let shared = t.plan.parts[1..].iter().map(|p| same_terms(cone, t.plan, p)).collect();
        let key_count = product(&t.plan.keys);
        let loads = live::reads(cone, t.plan);
        Emission { t, rows, bands, keys, depth, columns, place, at, movers, key_count, row_count, shared, loads }.run(k, part, f)
    })
}

/// The state, by half of the rows of each band, and all that is summed.
struct Running<'c> {
    state: Vec<Value<'c>>,
    /// By fold without a factor, and half.
    sums: Vec<Vec<Value<'c>>>,
    /// By band and columns.
    products: Vec<Val<'c>>,
}

impl<'c> Running<'c> {
    fn pack(&self) -> Vec<Val<'c>> {
        let state = self.state.iter().chain(self.sums.iter().flatten()).map(|v| v.ssa);
        state.chain(self.products.iter().copied()).collect()
    }
    fn unpack(&self, all: &[Val<'c>]) -> Self {
        let mut it = all.iter().copied();
        let mut next = |v: &Value<'c>| Value { ssa: it.next().unwrap_or(v.ssa), ..*v };
        let state = self.state.iter().map(&mut next).collect();
        let sums = self.sums.iter().map(|s| s.iter().map(&mut next).collect()).collect();
        Self { state, sums, products: it.collect() }
    }
}

impl<'c> Emission<'_, 'c> {
    fn run(&self, k: &mut Kernel<'c, '_>, part: &Part, f: &Fold) -> Result<(), EmitError> {
        let cone = k.cone;
        let [query, key, value] = &self.movers;
        let zero = Ix::konst(0);
        let tiles = self.key_count.ceildiv(&Ix::konst(self.keys));
        let span = live::span(k, self.t.plan, self.t.along, &self.at, (&self.place.tile.ix(), self.rows));
        let [first, from, to, past] = self.bounds(k, span, &tiles);
        // The first tiles.
        let rows = self.place.tile.ix().scale(self.rows);
        let limit = Some((&rows, &self.row_count));
        let along = self.t.along;
        let at_row = |line: &Ix| self.index(Some((along, line)), None);
        query.bring(k, &zero, &at_row, limit, self.t.depth)?;
        self.bring(k, [key, value], &first)?;
        k.b().copy_commit();
        k.b().copy_wait(0);
        k.b().barrier();
        let steps = self.depth / K;
        let kept: Option<Vec<Val<'c>>> = (self.depth * self.bands <= KEPT)
            .then(|| (0..self.bands * steps).map(|i| self.left(k, i.div_euclid(steps), i.rem_euclid(steps))).collect());
        let state_type = cone.graph.node(self.t.plan.first.0).ty.dtype;
        let start = k.konst(f.monoid.identity(state_type));
        let none = k.konst(Const::from_f64(DType::F32, 0.0));
        let four = k.value_type(DType::F32, 4);
        let products = vec![k.top().zero(four); (self.bands * self.columns / N) as usize];
        let halves = 2 * self.bands as usize;
        let sums = vec![vec![none; halves]; self.t.plan.parts.len() - 1];
        let init = Running { state: vec![start; halves], sums, products };
        let packed = init.pack();
        let two = Ix::konst(2);
        let mut last = packed;
        for (lo, hi, clear) in [(&first, &from, false), (&from, &to, true), (&to, &past, false)] {
            if lo == hi {
                continue;
            }
            last = k.for_loop((lo, hi, 1), &tiles, &last, |k, x, carried| {
                let now = init.unpack(carried);
                k.b().copy_wait(0);
                k.b().barrier();
                let ahead = x.ix().plus(&Ix::konst(1));
                let held = self.fetch(k, [key, value], &ahead)?;
                k.b().copy_commit();
                let slot = x.ix().modulo(&two);
                let next = self.tile(k, (part, f), (&x.ix(), &slot, clear), kept.as_deref(), &now)?;
                self.put(k, [key, value], &ahead, &held)?;
                Ok(next.pack())
            })?;
        }
        k.b().copy_wait(0);
        let last = init.unpack(&last);
        self.store(k, part, f, last)
    }

    /// Tiles of keys: the first that some row of the block sees, those from and up to which no condition and no edge need
    /// be looked at, and the end.
    fn bounds(&self, k: &mut Kernel<'c, '_>, span: Span, tiles: &Ix) -> [Ix; 4] {
        let by = Ix::konst(self.keys);
        let zero = Ix::konst(0);
        let mut pin = |e: Ix| {
            let e = k.simplify(&e);
            // As an axis of its own: loop bounds are computed once.
            if e.as_const().is_some() || e == *tiles { e } else { k.axis_of(&e, &tiles.plus(&Ix::konst(1))).ix() }
        };
        let first = pin(span.from.map_or(zero.clone(), |e| e.larger(&zero).floordiv(&by).smaller(tiles)));
        let past = pin(span.to.map_or_else(|| tiles.clone(), |e| e.larger(&zero).ceildiv(&by).smaller(tiles)).larger(&first));
        let whole = self.key_count.floordiv(&by);
        let end = if whole == *tiles { past.clone() } else { pin(past.smaller(&whole).larger(&first)) };
        if span.unclear {
            return [first.clone(), first.clone(), first, past];
        }
        let from = match span.clear_from {
            None => first.clone(),
            Some(e) => pin(e.larger(&zero).ceildiv(&by).larger(&first).smaller(&end)),
        };
        let to = match span.clear_to {
            None => end,
            Some(e) => pin(e.larger(&zero).floordiv(&by).smaller(&end).larger(&from)),
        };
        [first, from, to, past]
    }

    /// The index over outputs' axes and keys of a row and a key.
    fn index(&self, row: Option<(usize, &Ix)>, key: Option<&Ix>) -> Vec<Ix> {
        let plan = self.t.plan;
        let mut at = self.at.clone();
        if let Some((axis, e)) = row {
            at[axis] = e.clone();
        }
        at.extend(delinearise(key.unwrap_or(&Ix::konst(0)), &plan.keys));
        at
    }

    fn bring(&self, k: &mut Kernel<'c, '_>, of: [&Mover<'c>; 2], tile: &Ix) -> Result<(), EmitError> {
        let held = self.fetch(k, of, tile)?;
        self.put(k, of, tile, &held)
    }

    /// Starts bringing a tile of keys: copies, or reads into registers.
    fn fetch(&self, k: &mut Kernel<'c, '_>, of: [&Mover<'c>; 2], tile: &Ix) -> Result<[Vec<Value<'c>>; 2], EmitError> {
        let slot = tile.modulo(&Ix::konst(2));
        let base = tile.scale(self.keys);
        let at = |line: &Ix| self.index(None, Some(line));
        let limit = Some((&base, &self.key_count));
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
        let first = p.warp.ix().scale(M * self.bands).plus(&Ix::konst(band * M));
        let line = first.plus(&p.lane8.ix()).plus(&p.bit8.ix().scale(8));
        let depth = p.bit16.ix().scale(8).plus(&Ix::konst(d * K));
        self.movers[0].matrices(k, &Ix::konst(0), &line, &depth, false)
    }

    /// Two fragments of 8 keys each.
    fn keys(&self, k: &mut Kernel<'c, '_>, slot: &Ix, j: i64, d: i64) -> Val<'c> {
        let p = &self.place;
        let line = p.lane8.ix().plus(&p.bit16.ix().scale(8)).plus(&Ix::konst(j * 2 * N));
        let depth = p.bit8.ix().scale(8).plus(&Ix::konst(d * K));
        self.movers[1].matrices(k, slot, &line, &depth, false)
    }

    /// Two fragments of 8 columns each of the factor; keys are the depth here.
    fn values(&self, k: &mut Kernel<'c, '_>, slot: &Ix, n: i64, d: i64) -> Val<'c> {
        let p = &self.place;
        let line = p.lane8.ix().plus(&p.bit8.ix().scale(8)).plus(&Ix::konst(d * K));
        let column = p.bit16.ix().scale(8).plus(&Ix::konst(n * 2 * N));
        self.movers[2].matrices(k, slot, &line, &column, true)
    }

    /// The thread's row in a half of a band; halves are numbered through all bands.
    fn row(&self, half: i64) -> Ix {
        let p = &self.place;
        let first = p.tile.ix().scale(self.rows).plus(&p.warp.ix().scale(M * self.bands));
        first.plus(&p.quad.ix()).plus(&Ix::konst(half * 8))
    }

    fn scores(&self, k: &mut Kernel<'c, '_>, slot: &Ix, kept: Option<&[Val<'c>]>) -> Vec<Val<'c>> {
        let four = k.value_type(DType::F32, 4);
        let zero = k.top().zero(four);
        let (steps, blocks) = (self.depth / K, (self.keys / N) as usize);
        let mut acc = vec![zero; self.bands as usize * blocks];
        for d in 0..steps {
            let a: Vec<Val<'c>> = (0..self.bands)
                .map(|band| match kept {
                    Some(all) => all[(band * steps + d) as usize],
                    None => self.left(k, band, d),
                })
                .collect();
            for j in 0..self.keys / (2 * N) {
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
        let (plan, cone) = (self.t.plan, k.cone);
        let scores = self.scores(k, slot, kept);
        let lane = k.lane(2);
        let blocks = self.keys / N;
        // How many keys are left from the thread's first one on; only asked where the last tile may be cut off.
        let whole = clear || self.key_count.split(&Ix::konst(self.keys)).1.is(0);
        let left = (!whole).then(|| {
            let e = self.key_count.minus(&tile.scale(self.keys)).minus(&self.place.pair.ix().scale(2));
            let e = k.simplify(&e);
            k.index(&e)
        });
        let halves = 2 * self.bands as usize;
        let mut elements: Vec<Vec<Value<'c>>> = vec![Vec::new(); halves];
        let mut indices: Vec<Vec<Vec<Ix>>> = vec![Vec::new(); halves];
        let mut inside: Vec<Option<Val<'c>>> = Vec::new();
        for j in 0..blocks {
            inside.push(left.map(|left| {
                let each: Vec<Val<'c>> = (0..2)
                    .map(|l| {
                        let at = k.top().idx(j * N + l);
                        k.b().cmpi(CmpI::Slt, at, left)
                    })
                    .collect();
                k.b().from_lanes(&each)
            }));
        }
        for half in 0..halves {
            let row = self.row(half as i64);
            for j in 0..blocks {
                let first = tile.scale(self.keys).plus(&self.place.pair.ix().scale(2)).plus(&Ix::konst(j * N));
                let key = first.plus(&lane.ix());
                let at = self.index(Some((self.t.along, &row)), Some(&key));
                let at: Vec<Ix> = at.iter().map(|e| k.simplify(e)).collect();
                let pair = k.b().slice(scores[half / 2 * blocks as usize + j as usize], 2 * (half % 2), 2);
                let guards = self.guards(half as i64, (&first, &key), clear);
                let v = self.element(k, &at, pair, &guards, clear)?;
                let v = match inside[j as usize] {
                    Some(holds) => {
                        let outside = k.konst(f.monoid.identity(v.dtype));
                        k.choose(holds, v, outside)
                    }
                    None => v,
                };
                elements[half].push(v);
                indices[half].push(at);
            }
        }
        let (mut state, mut scales, mut under) = (now.state.clone(), now.state.clone(), now.state.clone());
        for half in 0..halves {
            let mut top = elements[half][0];
            for v in &elements[half][1..] {
                top = k.combine(part.node, f.monoid, top, *v)?;
            }
            let [a, b] = [0, 1].map(|l| Value { ssa: k.b().extract(top.ssa, l), lanes: 1, ..top });
            let top = k.combine(part.node, f.monoid, a, b)?;
            let kind = super::kind(f.monoid, top.dtype);
            let top = Value { ssa: k.b().warp_reduce(kind, top.ssa, 4), ..top };
            state[half] = k.combine(part.node, f.monoid, now.state[half], top)?;
            scales[half] = factor(k, part.node, f, DType::F32, now.state[half], state[half])?;
            under[half] = finite(k, f, state[half]);
        }
        let mut sums = now.sums.clone();
        let mut fragments: Vec<Vec<Val<'c>>> = vec![Vec::new(); self.bands as usize * blocks as usize];
        for half in 0..halves {
            let mut totals: Vec<Option<Value<'c>>> = vec![None; sums.len()];
            let spread = k.spread(under[half], 2);
            for j in 0..blocks as usize {
                let (at, x) = (&indices[half][j], elements[half][j]);
                let first = tile.scale(self.keys).plus(&self.place.pair.ix().scale(2)).plus(&Ix::konst(j as i64 * N));
                let guards = self.guards(half as i64, (&first, &first.plus(&lane.ix())), clear);
                let term = |k: &mut Kernel<'c, '_>, p: &Part| -> Result<Value<'c>, EmitError> {
                    let Some(f) = fold_of(cone, p.node) else { return Ok(x) };
                    let d = plan.domain_index(cone, p, &plan.key_axes());
                    let d: Vec<Ix> = d.iter().map(|e| k.simplify(&e.subst_axes(at))).collect();
                    let v = k.assuming(&guards, |k| k.roughly(|k| k.fold_term(p.node, f, &d, spread, Some(x))))?;
                    let v = k.widen(v);
                    let v = k.spread(v, 2);
                    Ok(match inside[j] {
                        Some(holds) => {
                            let zero = k.konst(Const::from_f64(v.dtype, 0.0));
                            k.choose(holds, v, zero)
                        }
                        None => v,
                    })
                };
                let mine = term(k, part)?;
                for (i, p) in plan.parts[1..].iter().enumerate() {
                    let v = if self.shared[i] { mine } else { term(k, p)? };
                    totals[i] = Some(match totals[i] {
                        Some(t) => Value { ssa: k.b().addf(t.ssa, v.ssa), ..t },
                        None => v,
                    });
                }
                let half_type = k.value_type(self.t.dtype, 2);
                fragments[half / 2 * blocks as usize + j].push(k.b().truncf(mine.ssa, half_type));
            }
            for (i, p) in plan.parts[1..].iter().enumerate() {
                let Some(g) = fold_of(cone, p.node) else { continue };
                let Some(t) = totals[i] else { continue };
                let [a, b] = [0, 1].map(|l| k.b().extract(t.ssa, l));
                let tile_sum = k.b().addf(a, b);
                let scale =
                    if self.shared[i] { scales[half] } else { factor(k, p.node, g, DType::F32, now.state[half], state[half])? };
                let old = sums[i][half];
                let ssa = k.b().fma(old.ssa, scale.ssa, tile_sum);
                sums[i][half] = Value { ssa, ..old };
            }
        }
        let across = (self.columns / N) as usize;
        let mut products = now.products.clone();
        for (band, mine) in products.chunks_mut(across).enumerate() {
            let by: Vec<Val<'c>> = [0, 0, 1, 1].map(|h: usize| scales[2 * band + h].ssa).to_vec();
            let by = k.b().from_lanes(&by);
            mine.iter_mut().for_each(|p| *p = k.b().mulf(*p, by));
        }
        for d in 0..(self.keys / K) as usize {
            let a: Vec<Val<'c>> = (0..self.bands as usize)
                .map(|band| {
                    let [x, y] = [2 * d, 2 * d + 1].map(|j| {
                        let f = &fragments[band * blocks as usize + j];
                        k.b().join(f[0], f[1])
                    });
                    k.b().join(x, y)
                })
                .collect();
            for n in 0..self.columns / (2 * N) {
                let pair = self.values(k, slot, n, d as i64);
                for h in 0..2 {
                    let b = k.b().slice(pair, 4 * h, 4);
                    for (band, a) in a.iter().enumerate() {
                        let at = band * across + 2 * n as usize + h;
                        products[at] = k.b().mma(*a, b, products[at]);
                    }
                }
            }
        }
        Ok(Running { state, sums, products })
    }

    /// Conditions under which what belongs to a pair of scores may be read; `first` is its first key, `key` that of a lane.
    fn guards(&self, half: i64, (first, key): (&Ix, &Ix), clear: bool) -> Vec<Guard> {
        if !self.loads {
            return Vec::new();
        }
        let mut all = vec![Guard { expr: self.row(half), extent: self.row_count.clone() }];
        if !clear {
            // Pairs of an even number of keys are inside or outside together.
            let even = self.key_count.split(&Ix::konst(2)).1.is(0);
            let expr = if even { first } else { key };
            all.push(Guard { expr: expr.clone(), extent: self.key_count.clone() });
        }
        all
    }

    /// What the state reduces, from a pair of scores.
    fn element(
        &self,
        k: &mut Kernel<'c, '_>,
        at: &[Ix],
        pair: Val<'c>,
        guards: &[Guard],
        clear: bool,
    ) -> Result<Value<'c>, EmitError> {
        let (plan, cone, score) = (self.t.plan, k.cone, self.t.score);
        let stop = |n| n == score;
        let mut walk = Walk::new(cone, &[], &stop);
        walk.ranges = k.ranges().clone();
        walk.read(plan.first.0, &plan.first.1, at);
        let index = walk.found.stopped.into_iter().next().map(|s| s.1).unwrap_or_default();
        let dtype = cone.graph.node(score).ty.dtype;
        let v = k.narrow(Value { ssa: pair, dtype: DType::F32, lanes: 2 }, dtype);
        k.bind(score, index, v);
        let (node, access) = (plan.first.0, plan.first.1.clone());
        let v = k.assuming(guards, |k| if clear { live::clear_element(k, plan, at) } else { k.read(node, &access, at) });
        k.unbind(score);
        let v = v?;
        let v = k.widen(v);
        Ok(k.spread(v, 2))
    }

    fn store(&self, k: &mut Kernel<'c, '_>, part: &Part, f: &Fold, last: Running<'c>) -> Result<(), EmitError> {
        let (plan, cone) = (self.t.plan, k.cone);
        let column_extents: Vec<Ix> = plan.columns.iter().map(|c| plan.extents[*c].clone()).collect();
        for half in 0..2 * self.bands as usize {
            let state = last.state[half];
            let mut totals = Vec::new();
            for (p, sum) in plan.parts[1..].iter().zip(&last.sums) {
                let Some(g) = fold_of(cone, p.node) else { continue };
                let v = sum[half];
                let v = Value { ssa: k.b().warp_reduce("add", v.ssa, 4), ..v };
                totals.push((p.node, defined(k, p.node, g, v, state)?));
            }
            let row = self.row(half as i64);
            let guard = Guard { expr: row.clone(), extent: self.row_count.clone() };
            let Some(left) = k.undecided(&[guard]) else { continue };
            let put = |k: &mut Kernel<'c, '_>| {
                for n in 0..self.columns / N {
                    let lane = k.lane(2);
                    let first = self.place.pair.ix().scale(2).plus(&Ix::konst(n * N));
                    let guard = Guard { expr: first.clone(), extent: Ix::konst(self.t.columns) };
                    let Some(left) = k.undecided(&[guard]) else { continue };
                    let column = first.plus(&lane.ix());
                    let at = half / 2 * (self.columns / N) as usize + n as usize;
                    let pair = k.b().slice(last.products[at], 2 * (half % 2), 2);
                    let one = |k: &mut Kernel<'c, '_>| -> Result<(), EmitError> {
                        let sum = Value { ssa: pair, dtype: DType::F32, lanes: 2 };
                        let wide = k.spread(state, 2);
                        let sum = defined(k, part.node, f, sum, wide)?;
                        let sum = k.narrow(sum, cone.graph.node(part.node).ty.dtype);
                        let mut at = self.at.clone();
                        at[self.t.along] = row.clone();
                        for (a, e) in plan.columns.iter().zip(delinearise(&column, &column_extents)) {
                            at[*a] = k.simplify(&e);
                        }
                        let out: Vec<Ix> = plan.outputs.iter().map(|e| k.simplify(&e.subst_axes(&at))).collect();
                        for (node, index) in places(k, &out) {
                            let v = if node == part.node { Some(sum) } else { totals.iter().find(|t| t.0 == node).map(|t| t.1) };
                            if let Some(v) = v {
                                k.bind(node, index, v);
                            }
                        }
                        for j in 0..cone.graph.outputs.len() {
                            let v = k.pull(cone.graph.outputs[j].node, &out)?;
                            k.store_output(j, &out, v)?;
                        }
                        plan.parts.iter().for_each(|p| k.unbind(p.node));
                        Ok(())
                    };
                    match k.all_hold(&left) {
                        Some(holds) => k.if_then(holds, one)?,
                        None => one(k)?,
                    }
                }
                Ok(())
            };
            match k.all_hold(&left) {
                Some(holds) => k.if_then(holds, put)?,
                None => put(k)?,
            }
        }
        Ok(())
    }
}
