//! What comes after the folds of bands, and the outputs.

use kiln_algebra::{DType, Fold, Guard, Ix, NodeId, Op};
use kiln_dialects::ir::Val;

use super::{
    bands::{Bands, N, Running},
    plan::{Part, fold_of, places},
    rows::defined,
};
use crate::{
    analysis::{Walk, delinearise},
    emit::{EmitError, Kernel, Value},
};

/// Blocks of columns whose pairs four lanes exchange, so that each has a whole block.
const QUAD: i64 = 4;

/// Gives the sums with a factor of a half and a block of columns, a pair.
type Products<'a, 'c> = &'a dyn Fn(&mut Kernel<'c, '_>, usize, usize) -> Val<'c>;

/// A thread's row while it is stored.
struct Row<'a, 'c> {
    part: &'a Part,
    fold: &'a Fold,
    half: usize,
    row: Ix,
    state: Value<'c>,
    /// Sums without a factor.
    totals: Vec<(NodeId, Value<'c>)>,
}

impl Bands<'_> {
    /// Stores the outputs.
    pub(super) fn store<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        (part, fold): (&Part, &Fold),
        last: &Running<'c>,
        products: Products<'_, 'c>,
    ) -> Result<(), EmitError> {
        let (plan, cone) = (self.t.plan, k.cone);
        let wide = self.exchanges(k);
        for half in 0..self.halves() {
            let state = last.state[half];
            let mut totals = Vec::new();
            for (p, sum) in plan.parts[1..].iter().zip(&last.sums) {
                let Some(g) = fold_of(cone, p.node) else { continue };
                let v = sum[half];
                let v = Value { ssa: k.b().warp_reduce("add", v.ssa, 4), ..v };
                totals.push((p.node, defined(k, p.node, g, v, state)?));
            }
            let row = Row { part, fold, half, row: self.row(half), state, totals };
            let guard = Guard { expr: row.row.clone(), extent: self.row_count.clone() };
            if wide {
                self.store_blocks(k, &row, &[guard], products)?;
            } else {
                k.when(&[guard], |k| self.store_pairs(k, &row, products))?;
            }
        }
        Ok(())
    }

    /// Whether lanes may exchange results: there is half-precision output alone, computed from the folds alone, in whole quads.
    fn exchanges(&self, k: &Kernel<'_, '_>) -> bool {
        let (plan, cone) = (self.t.plan, k.cone);
        let stop = |n: NodeId| matches!(cone.graph.node(n).op, Op::Fold(_));
        let extents = plan.all_extents();
        let mut walk = Walk::new(cone, &extents, &stop);
        cone.graph.outputs.iter().for_each(|o| walk.visit(o.node, &plan.outputs));
        let half = cone.outputs.iter().all(|o| matches!(o.dtype, DType::F16 | DType::BF16));
        half && walk.found.loads.is_empty() && self.t.columns % (QUAD * N) == 0
    }

    /// The index over the outputs of a row and a column.
    fn output_index(&self, k: &Kernel<'_, '_>, row: &Ix, column: &Ix) -> Vec<Ix> {
        let plan = self.t.plan;
        let extents: Vec<Ix> = plan.columns.iter().map(|c| plan.extents[*c].clone()).collect();
        let mut at = self.at.clone();
        at[self.t.along] = row.clone();
        for (a, e) in plan.columns.iter().zip(delinearise(column, &extents)) {
            at[*a] = k.simplify(&e);
        }
        plan.outputs.iter().map(|e| k.simplify(&e.subst_axes(&at))).collect()
    }

    /// The outputs' values at an index, of a pair of columns.
    fn values<'c>(&self, k: &mut Kernel<'c, '_>, row: &Row<'_, 'c>, out: &[Ix], pair: Val<'c>) -> Result<Vec<Value<'c>>, EmitError> {
        let (plan, cone) = (self.t.plan, k.cone);
        let sum = Value { ssa: pair, dtype: DType::F32, lanes: 2 };
        let state = k.spread(row.state, 2);
        let sum = defined(k, row.part.node, row.fold, sum, state)?;
        let sum = k.narrow(sum, cone.graph.node(row.part.node).ty.dtype);
        for (node, index) in places(k, out) {
            let total = row.totals.iter().find(|t| t.0 == node).map(|t| t.1);
            if let Some(v) = if node == row.part.node { Some(sum) } else { total } {
                k.bind(node, index, v);
            }
        }
        let rough = cone.outputs.iter().all(|o| o.dtype.size() == 2);
        let nodes = cone.graph.outputs.iter().map(|o| o.node);
        let all = nodes.map(|n| if rough { k.roughly(|k| k.pull(n, out)) } else { k.pull(n, out) }).collect();
        plan.parts.iter().for_each(|p| k.unbind(p.node));
        all
    }

    fn store_pairs<'c>(&self, k: &mut Kernel<'c, '_>, row: &Row<'_, 'c>, products: Products<'_, 'c>) -> Result<(), EmitError> {
        for n in 0..(self.t.columns + N - 1) / N {
            let lane = k.lane(2);
            let first = self.pair.scale(2).plus(&Ix::konst(n * N));
            let guard = Guard { expr: first.clone(), extent: Ix::konst(self.t.columns) };
            let pair = products(k, row.half, n as usize);
            k.when(&[guard], |k| {
                let out = self.output_index(k, &row.row, &first.plus(&lane.ix()));
                for (j, v) in self.values(k, row, &out, pair)?.into_iter().enumerate() {
                    k.store_output(j, &out, v)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Blocks of eight columns: pairs of four blocks go to the lane of each.
    fn store_blocks<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        row: &Row<'_, 'c>,
        guards: &[Guard],
        products: Products<'_, 'c>,
    ) -> Result<(), EmitError> {
        let types: Vec<DType> = k.cone.outputs.iter().map(|o| o.dtype).collect();
        let word = k.ctx.vector(&[1], k.ctx.i32());
        let mut blocks = Vec::new();
        for first in (0..self.t.columns / N).step_by(QUAD as usize) {
            let mut words: Vec<Vec<Val<'c>>> = vec![Vec::new(); types.len()];
            for n in first..first + QUAD {
                let lane = k.lane(2);
                let column = self.pair.scale(2).plus(&Ix::konst(n * N)).plus(&lane.ix());
                let out = self.output_index(k, &row.row, &column);
                let pair = products(k, row.half, n as usize);
                for (j, v) in self.values(k, row, &out, pair)?.into_iter().enumerate() {
                    let v = k.convert(v, types[j]);
                    let v = k.spread(v, 2);
                    let bits = k.b().vector_bitcast(v.ssa, word);
                    words[j].push(k.b().extract(bits, 0));
                }
            }
            for (j, words) in words.into_iter().enumerate() {
                let words = self.exchanged(k, words);
                let (all, to) = (k.b().from_lanes(&words), k.value_type(types[j], N as usize));
                blocks.push((j, first, Value { ssa: k.b().vector_bitcast(all, to), dtype: types[j], lanes: N as usize }));
            }
        }
        k.when(guards, |k| {
            for (j, first, v) in blocks {
                let lane = k.lane(N as usize);
                let column = self.pair.scale(N).plus(&Ix::konst(first * N)).plus(&lane.ix());
                let out = self.output_index(k, &row.row, &column);
                k.store_output(j, &out, v)?;
            }
            Ok(())
        })
    }

    /// Transposes words among four lanes: the first lane gets all lanes' first ones, the next lane the next ones.
    fn exchanged<'c>(&self, k: &mut Kernel<'c, '_>, mut words: Vec<Val<'c>>) -> Vec<Val<'c>> {
        for bit in [1i64, 2] {
            let high = self.pair.floordiv(&Ix::konst(bit)).modulo(&Ix::konst(2));
            let high = k.simplify(&high);
            let (high, one) = (k.index(&high), k.top().idx(1));
            let high = k.b().cmpi(kiln_dialects::builder::CmpI::Eq, high, one);
            let across = k.top().i32_const(bit as i32);
            for low in (0..QUAD).filter(|i| i & bit == 0) {
                let (x, y) = (low as usize, (low + bit) as usize);
                let sent = k.b().select(high, words[x], words[y]);
                let got = k.b().lane_shuffle("xor", sent, across);
                (words[x], words[y]) = (k.b().select(high, got, words[x]), k.b().select(high, words[y], got));
            }
        }
        words
    }
}
