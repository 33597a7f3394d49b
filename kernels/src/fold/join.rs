//! Warps that have the same rows and different keys: at the end the first one takes what the others have, under the state of
//! all (split keys, as in Flash-Decoding, within a block).

use kiln_algebra::{DType, Fold, Ix};
use kiln_dialects::{
    builder::{CmpI, Mem},
    ir::Val,
};

use super::{
    bands::{N, Running},
    mma::Emission,
    plan::{Part, Plan, fold_of},
    rows::factor,
};
use crate::emit::{EmitError, Kernel, Value};

/// Floats of a vector.
const LANES: usize = 4;

/// States and sums of a thread that stand beside its products.
fn scalars(plan: &Plan, bands: i64) -> i64 {
    2 * bands * plan.parts.len() as i64
}

fn vectors(plan: &Plan, bands: i64, columns: i64) -> i64 {
    bands * columns / N + (scalars(plan, bands) + LANES as i64 - 1) / LANES as i64
}

/// Bytes of what all warps but the first hand over; `team` threads have the same keys.
pub(super) fn bytes(plan: &Plan, (split, team): (i64, i64), (bands, columns): (i64, i64)) -> i64 {
    16 * (split - 1) * team * vectors(plan, bands, columns)
}

impl<'c> Emission<'_, 'c> {
    /// Joins what warps of the same rows have, and stores it.
    pub(super) fn join(&self, k: &mut Kernel<'c, '_>, part: (&Part, &Fold), last: &Running<'c>) -> Result<(), EmitError> {
        // Buffers of keys are no longer read.
        k.b().barrier();
        let (own, zero) = (k.index(&self.place.part.ix()), k.top().idx(0));
        let others = k.b().cmpi(CmpI::Ne, own, zero);
        k.if_then(others, |k| {
            self.hand_over(k, last);
            Ok(())
        })?;
        k.b().barrier();
        let first = k.b().cmpi(CmpI::Eq, own, zero);
        k.if_then(first, |k| {
            let mut all = Running { state: last.state.clone(), sums: last.sums.clone(), products: last.products.clone() };
            for other in 1..self.split {
                let theirs = self.taken(k, other, last);
                all = self.joined(k, part, &all, &theirs)?;
            }
            self.store(k, part, &all)
        })
    }

    /// Where a vector of a warp's thread lies.
    fn place_of(&self, part: &Ix, vector: i64) -> Ix {
        let each = vectors(self.bands.t.plan, self.bands.bands, self.columns);
        let number = part.minus(&Ix::konst(1)).scale(each).plus(&Ix::konst(vector));
        number.scale(self.team).plus(&self.member.ix()).scale(LANES as i64)
    }

    fn hand_over(&self, k: &mut Kernel<'c, '_>, last: &Running<'c>) {
        let f32 = k.ctx.f32();
        let zero = k.top().zero(f32);
        let mut single: Vec<Val<'c>> = last.state.iter().chain(last.sums.iter().flatten()).map(|v| v.ssa).collect();
        single.resize(single.len().next_multiple_of(LANES), zero);
        let rest: Vec<Val<'c>> = single.chunks(LANES).map(|c| k.b().from_lanes(c)).collect();
        let to = k.top().shared(0);
        for (i, v) in last.products.iter().chain(&rest).enumerate() {
            let at = k.simplify(&self.place_of(&self.place.part.ix(), i as i64));
            let at = k.index(&at);
            k.b().store_with(*v, to, at, Mem { align: Some(16), ..Mem::default() });
        }
    }

    /// What a warp handed over; `like` has as many values.
    fn taken(&self, k: &mut Kernel<'c, '_>, other: i64, like: &Running<'c>) -> Running<'c> {
        let four = k.value_type(DType::F32, LANES);
        let from = k.top().shared(0);
        let mut load = |vector: usize| {
            let at = k.simplify(&self.place_of(&Ix::konst(other), vector as i64));
            let at = k.index(&at);
            k.b().load_with(from, at, four, Mem { align: Some(16), ..Mem::default() })
        };
        let products: Vec<Val<'c>> = (0..like.products.len()).map(&mut load).collect();
        let count = like.state.len() + like.sums.iter().map(Vec::len).sum::<usize>();
        let rest: Vec<Val<'c>> = (0..count.div_ceil(LANES)).map(|i| load(like.products.len() + i)).collect();
        let mut all: Vec<Val<'c>> = (0..count).map(|i| k.b().extract(rest[i / LANES], i % LANES)).collect();
        all.extend(products);
        like.unpack(&all)
    }

    /// Sums of two warps under the state of both.
    fn joined(
        &self,
        k: &mut Kernel<'c, '_>,
        (part, f): (&Part, &Fold),
        mine: &Running<'c>,
        theirs: &Running<'c>,
    ) -> Result<Running<'c>, EmitError> {
        let (plan, cone) = (self.bands.t.plan, k.cone);
        let mut out = Running { state: Vec::new(), sums: mine.sums.clone(), products: Vec::new() };
        let mut scales: Vec<[Value<'c>; 2]> = Vec::new();
        for half in 0..self.bands.halves() {
            let (a, b) = (mine.state[half], theirs.state[half]);
            let state = k.combine(part.node, f.monoid, a, b)?;
            scales.push([
                k.roughly(|k| factor(k, part.node, f, DType::F32, a, state))?,
                k.roughly(|k| factor(k, part.node, f, DType::F32, b, state))?,
            ]);
            for (i, p) in plan.parts[1..].iter().enumerate() {
                let Some(g) = fold_of(cone, p.node) else { continue };
                let [x, y] = match self.bands.shared[i] {
                    true => scales[half],
                    false => [
                        k.roughly(|k| factor(k, p.node, g, DType::F32, a, state))?,
                        k.roughly(|k| factor(k, p.node, g, DType::F32, b, state))?,
                    ],
                };
                let (old, more) = (mine.sums[i][half], theirs.sums[i][half]);
                let scaled = k.b().mulf(more.ssa, y.ssa);
                out.sums[i][half] = Value { ssa: k.b().fma(old.ssa, x.ssa, scaled), ..old };
            }
            out.state.push(state);
        }
        let across = (self.columns / N) as usize;
        for (i, (a, b)) in mine.products.iter().zip(&theirs.products).enumerate() {
            let band = i / across;
            let by = [0, 1].map(|side| {
                let each = [0, 0, 1, 1].map(|h: usize| scales[2 * band + h][side].ssa);
                k.b().from_lanes(&each)
            });
            let scaled = k.b().mulf(*b, by[1]);
            out.products.push(k.b().fma(*a, by[0], scaled));
        }
        Ok(out)
    }
}
