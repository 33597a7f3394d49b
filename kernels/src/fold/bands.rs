//! What threads do with scores that are accumulators of a matrix product, until they are an operand of the next one.
//!
//! A band is 16 rows of a warp. A thread has two rows of each band, 8 apart, its *halves*, and of each 8 keys two neighbours, a
//! *pair*: the accumulators of mma.sync.m16n8k16 and of wgmma alike (PTX ISA). Sums of terms without a factor are kept by
//! each thread for its own keys and exchanged at the end.

use kiln_algebra::{Const, DType, Fold, Guard, Ix, Monoid};
use kiln_dialects::{builder::CmpI, ir::Val};

use super::{
    linear,
    live::{self, Limits},
    plan::{Part, fold_of, same_terms},
    rows::{factor, finite},
    tiles::Tiles,
};
use crate::{
    analysis::{Walk, delinearise, product},
    emit::{EmitError, Kernel, Value},
};

/// Keys, or columns, of a block of accumulators.
pub(super) const N: i64 = 8;

/// Where a thread's scores are, and of what.
pub(super) struct Bands<'p> {
    pub(super) t: &'p Tiles<'p>,
    pub(super) bands: i64,
    /// Keys of a tile.
    pub(super) keys: i64,
    /// Keys of the tiles that warps of the same rows have at once.
    pub(super) step: i64,
    /// The thread's first row, and which pair of a block's keys or columns it has.
    pub(super) row: Ix,
    pub(super) pair: Ix,
    /// The index over the outputs' axes, with rows and columns at zero.
    pub(super) at: Vec<Ix>,
    pub(super) key_count: Ix,
    pub(super) row_count: Ix,
    /// Folds without a factor whose terms are the same as those of the one with it.
    pub(super) shared: Vec<bool>,
    loads: bool,
    /// What scores are multiplied by to be elements, where no condition fails, and terms are exponentials of that.
    scale: Option<f32>,
    /// Between which keys no condition fails; elements outside are the identity.
    limits: Option<Limits>,
}

/// The state, by half, and all that is summed.
pub(super) struct Running<'c> {
    pub(super) state: Vec<Value<'c>>,
    /// By fold without a factor, and half.
    pub(super) sums: Vec<Vec<Value<'c>>>,
    /// Accumulators of the sums with a factor.
    pub(super) products: Vec<Val<'c>>,
}

impl<'c> Running<'c> {
    pub(super) fn pack(&self) -> Vec<Val<'c>> {
        let state = self.state.iter().chain(self.sums.iter().flatten()).map(|v| v.ssa);
        state.chain(self.products.iter().copied()).collect()
    }
    pub(super) fn unpack(&self, all: &[Val<'c>]) -> Self {
        let mut it = all.iter().copied();
        let mut next = |v: &Value<'c>| Value { ssa: it.next().unwrap_or(v.ssa), ..*v };
        let state = self.state.iter().map(&mut next).collect();
        let sums = self.sums.iter().map(|s| s.iter().map(&mut next).collect()).collect();
        Self { state, sums, products: it.collect() }
    }
}

/// What one tile of keys gives.
pub(super) struct Terms<'c> {
    pub(super) state: Vec<Value<'c>>,
    pub(super) sums: Vec<Vec<Value<'c>>>,
    /// By half: what sums under the old state are multiplied by.
    pub(super) scales: Vec<Value<'c>>,
    /// By half: terms in half precision, pair by pair.
    pub(super) pairs: Vec<Vec<Val<'c>>>,
}

impl<'p> Bands<'p> {
    /// Bands of a thread: how many, keys of a tile, and of those at once; `at` is the index over the outputs' axes. `raw`: scores stay as they are until terms are computed
    /// from them, which takes fewer instructions and more registers.
    pub(super) fn new(
        k: &Kernel<'_, '_>,
        t: &'p Tiles<'p>,
        (bands, keys, step): (i64, i64, i64),
        raw: bool,
        (row, pair): (Ix, Ix),
        at: Vec<Ix>,
    ) -> Self {
        let (cone, plan) = (k.cone, t.plan);
        let shared = plan.parts[1..].iter().map(|p| same_terms(cone, plan, p)).collect();
        let (key_count, row_count) = (product(&plan.keys), plan.extents[t.along].clone());
        let rises = |p: &Part| {
            let slope = fold_of(cone, p.node).filter(|f| f.monoid == Monoid::Max).and_then(linear::exponent);
            slope.is_some_and(|(slope, _)| slope > 0.0)
        };
        let scale = if raw && plan.parts.iter().all(rises) { linear::scale(cone, plan) } else { None };
        let limits = if scale.is_some() { live::limits(cone, plan) } else { None };
        Self { t, bands, keys, step, row, pair, at, key_count, row_count, shared, loads: live::reads(cone, plan), scale, limits }
    }

    pub(super) fn halves(&self) -> usize {
        2 * self.bands as usize
    }

    fn blocks(&self) -> usize {
        (self.keys / N) as usize
    }

    /// Nothing is summed yet.
    pub(super) fn start<'c>(&self, k: &mut Kernel<'c, '_>, f: &Fold, products: Vec<Val<'c>>) -> Running<'c> {
        let state_type = k.cone.graph.node(self.t.plan.first.0).ty.dtype;
        let start = k.konst(f.monoid.identity(state_type.compute()));
        let none = k.konst(Const::from_f64(DType::F32, 0.0));
        let sums = vec![vec![none; self.halves()]; self.t.plan.parts.len() - 1];
        Running { state: vec![start; self.halves()], sums, products }
    }

    /// The thread's row in a half; halves are numbered through all bands.
    pub(super) fn row(&self, half: usize) -> Ix {
        self.row.plus(&Ix::konst(half as i64 * 8))
    }

    /// The index over outputs' axes and keys of a row and a key.
    fn index(&self, row: &Ix, key: &Ix) -> Vec<Ix> {
        let mut at = self.at.clone();
        at[self.t.along] = row.clone();
        at.extend(delinearise(key, &self.t.plan.keys));
        at
    }

    /// The first key of a block of a tile that is the thread's.
    fn key(&self, tile: &Ix, block: usize) -> Ix {
        tile.scale(self.keys).plus(&self.pair.scale(2)).plus(&Ix::konst(block as i64 * N))
    }

    /// Terms of a tile of keys, `scores` by half and block in pairs; nothing outside of the keys counts, and where the tile is
    /// `clear` no condition needs to be looked at.
    pub(super) fn terms<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        (part, f): (&Part, &Fold),
        (tile, clear): (&Ix, bool),
        scores: &dyn Fn(&mut Kernel<'c, '_>, usize, usize) -> Val<'c>,
        now: &Running<'c>,
    ) -> Result<Terms<'c>, EmitError> {
        let (plan, cone) = (self.t.plan, k.cone);
        let lane = k.lane(2);
        let whole = clear || self.key_count.split(&Ix::konst(self.step)).1.is(0);
        // Elements that are multiples of scores are not computed: their largest is that of the largest score.
        let scale = self.scale.filter(|_| clear || self.limits.is_some());
        let inside: Vec<Option<Val<'c>>> = match scale {
            None if !whole => {
                let above = self.keys_left(k, tile, &self.key_count);
                (0..self.blocks()).map(|j| self.between(k, j, (None, Some(above)))).collect()
            }
            _ => vec![None; self.blocks()],
        };
        let mut elements: Vec<Vec<Value<'c>>> = vec![Vec::new(); self.halves()];
        let mut indices: Vec<Vec<Vec<Ix>>> = vec![Vec::new(); self.halves()];
        for half in 0..self.halves() {
            let row = self.row(half);
            let seen = match (&self.limits, scale) {
                (Some(limits), Some(_)) if !clear => self.seen(k, tile, &row, limits, whole),
                _ => (None, None),
            };
            for (j, inside) in inside.iter().enumerate() {
                let inside = inside.or_else(|| self.between(k, j, seen));
                let first = self.key(tile, j);
                let key = first.plus(&lane.ix());
                let at: Vec<Ix> = self.index(&row, &key).iter().map(|e| k.simplify(e)).collect();
                let pair = scores(k, half, j);
                let v = match scale {
                    Some(_) => Value { ssa: pair, dtype: DType::F32, lanes: 2 },
                    None => {
                        let guards = self.guards(half, (&first, &key), clear);
                        self.element(k, &at, pair, &guards, clear)?
                    }
                };
                let v = match inside {
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
        let mut out = Terms { state: Vec::new(), sums: now.sums.clone(), scales: Vec::new(), pairs: Vec::new() };
        let mut under = Vec::new();
        for (elements, was) in elements.iter().zip(&now.state) {
            let mut top = elements[0];
            for v in &elements[1..] {
                top = k.combine(part.node, f.monoid, top, *v)?;
            }
            let [a, b] = [0, 1].map(|l| Value { ssa: k.b().extract(top.ssa, l), lanes: 1, ..top });
            let top = k.combine(part.node, f.monoid, a, b)?;
            let kind = super::kind(f.monoid, top.dtype);
            let mut top = Value { ssa: k.b().warp_reduce(kind, top.ssa, 4), ..top };
            if let Some(scale) = scale {
                let by = k.konst(Const::f32(scale));
                top.ssa = k.b().mulf(top.ssa, by.ssa);
            }
            let state = k.combine(part.node, f.monoid, *was, top)?;
            let by = k.roughly(|k| factor(k, part.node, f, DType::F32, *was, state))?;
            out.state.push(state);
            out.scales.push(by);
            under.push(finite(k, f, state));
        }
        for half in 0..self.halves() {
            let mut totals: Vec<Option<Value<'c>>> = vec![None; out.sums.len()];
            let mut pairs = Vec::with_capacity(self.blocks());
            // What is the same for all keys of the row, by part.
            let mut rest: Vec<Option<Value<'c>>> = Vec::new();
            for p in &plan.parts {
                rest.push(self.offset(k, p, under[half])?);
            }
            let spread = k.spread(under[half], 2);
            for (j, inside) in inside.iter().enumerate() {
                let (at, x) = (&indices[half][j], elements[half][j]);
                let first = self.key(tile, j);
                let guards = self.guards(half, (&first, &first.plus(&lane.ix())), clear);
                let term = |k: &mut Kernel<'c, '_>, p: &Part, rest: Option<Value<'c>>| -> Result<Value<'c>, EmitError> {
                    let Some(f) = fold_of(cone, p.node) else { return Ok(x) };
                    let v = match (rest, linear::exponent(f)) {
                        (Some(rest), Some((slope, _))) => {
                            let by = Const::f32(slope * scale.unwrap_or(1.0) * std::f32::consts::LOG2_E);
                            let (by, rest) = (k.splat(by, 2), k.spread(rest, 2));
                            let e = Value { ssa: k.b().fma(x.ssa, by.ssa, rest.ssa), ..x };
                            k.rough_exp2(e)
                        }
                        _ => {
                            let d = plan.domain_index(cone, p, &plan.key_axes());
                            let d: Vec<Ix> = d.iter().map(|e| k.simplify(&e.subst_axes(at))).collect();
                            let v = k.assuming(&guards, |k| k.roughly(|k| k.fold_term(p.node, f, &d, spread, Some(x))))?;
                            let v = k.widen(v);
                            k.spread(v, 2)
                        }
                    };
                    Ok(match inside {
                        Some(holds) => {
                            let zero = k.konst(Const::from_f64(v.dtype, 0.0));
                            k.choose(*holds, v, zero)
                        }
                        None => v,
                    })
                };
                let mine = term(k, part, rest[0])?;
                for (i, p) in plan.parts[1..].iter().enumerate() {
                    let v = if self.shared[i] { mine } else { term(k, p, rest[i + 1])? };
                    totals[i] = Some(match totals[i] {
                        Some(t) => Value { ssa: k.b().addf(t.ssa, v.ssa), ..t },
                        None => v,
                    });
                }
                let half_type = k.value_type(self.t.dtype, 2);
                pairs.push(k.b().truncf(mine.ssa, half_type));
            }
            for (i, p) in plan.parts[1..].iter().enumerate() {
                let Some(g) = fold_of(cone, p.node) else { continue };
                let Some(t) = totals[i] else { continue };
                let [a, b] = [0, 1].map(|l| k.b().extract(t.ssa, l));
                let tile_sum = k.b().addf(a, b);
                let (was, is) = (now.state[half], out.state[half]);
                let scale = match self.shared[i] {
                    true => out.scales[half],
                    false => k.roughly(|k| factor(k, p.node, g, DType::F32, was, is))?,
                };
                let old = out.sums[i][half];
                let ssa = k.b().fma(old.ssa, scale.ssa, tile_sum);
                out.sums[i][half] = Value { ssa, ..old };
            }
            out.pairs.push(pairs);
        }
        Ok(out)
    }

    /// For a term that is an exponential of something linear in its element: what is added to that, in powers of two.
    fn offset<'c>(&self, k: &mut Kernel<'c, '_>, p: &Part, state: Value<'c>) -> Result<Option<Value<'c>>, EmitError> {
        let Some((f, (_, rest))) = fold_of(k.cone, p.node).and_then(|f| Some((f, linear::exponent(f)?))) else { return Ok(None) };
        let first = k.cone.graph.node(k.cone.graph.node(p.node).inputs[0]).ty.dtype;
        if first != DType::F32 || f.accesses.len() != 1 {
            return Ok(None);
        }
        let v = k.term_body(p.node, &rest, &mut |_, _| Ok(state), &[])?;
        let by = k.konst(Const::f32(std::f32::consts::LOG2_E));
        Ok(Some(Value { ssa: k.b().mulf(v.ssa, by.ssa), ..v }))
    }

    /// How far a key is from the thread's first one of a tile.
    fn keys_left<'c>(&self, k: &mut Kernel<'c, '_>, tile: &Ix, key: &Ix) -> Val<'c> {
        let e = key.minus(&tile.scale(self.keys)).minus(&self.pair.scale(2));
        let e = k.simplify(&e);
        k.index(&e)
    }

    /// Between which keys a row sees, from the thread's first one on.
    fn seen<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        tile: &Ix,
        row: &Ix,
        limits: &Limits,
        whole: bool,
    ) -> (Option<Val<'c>>, Option<Val<'c>>) {
        let mut at = self.at.clone();
        at[self.t.along] = row.clone();
        let from = limits.from.iter().map(|e| e.subst_axes(&at)).reduce(|a, b| a.larger(&b));
        let edge = (!whole).then(|| self.key_count.clone());
        let to = limits.to.iter().map(|e| e.subst_axes(&at)).chain(edge).reduce(|a, b| a.smaller(&b));
        (from.map(|e| self.keys_left(k, tile, &e)), to.map(|e| self.keys_left(k, tile, &e)))
    }

    /// Whether the keys of a block's pair are between two bounds.
    fn between<'c>(&self, k: &mut Kernel<'c, '_>, block: usize, bounds: (Option<Val<'c>>, Option<Val<'c>>)) -> Option<Val<'c>> {
        if bounds == (None, None) {
            return None;
        }
        let each = [0, 1].map(|lane| {
            let at = k.top().idx(block as i64 * N + lane);
            let (below, above) = bounds;
            let below = below.map(|b| k.b().cmpi(CmpI::Sle, b, at));
            let above = above.map(|a| k.b().cmpi(CmpI::Slt, at, a));
            match (below, above) {
                (Some(x), Some(y)) => k.b().andi(x, y),
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => k.top().bool_const(true),
            }
        });
        Some(k.b().from_lanes(&each))
    }

    /// Terms as fragments of the left operand of a product, by band, 16 keys each.
    pub(super) fn fragments<'c>(&self, k: &mut Kernel<'c, '_>, pairs: &[Vec<Val<'c>>]) -> Vec<Vec<Val<'c>>> {
        (0..self.bands as usize)
            .map(|band| {
                (0..self.blocks() / 2)
                    .map(|d| {
                        let [x, y] = [2 * d, 2 * d + 1].map(|j| {
                            k.b().join(pairs[2 * band][j], pairs[2 * band + 1][j])
                        });
                        k.b().join(x, y)
                    })
                    .collect()
            })
            .collect()
    }

    /// Conditions under which what belongs to a pair of scores may be read; `first` is its first key, `key` that of a lane.
    fn guards(&self, half: usize, (first, key): (&Ix, &Ix), clear: bool) -> Vec<Guard> {
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
    fn element<'c>(
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
}
