//! Emission.

use kiln_algebra::{Const, DType, Ix};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use super::Shape;
use crate::{
    emit::{Axis, EmitError, Kernel, Value},
    frame,
    tiled::{Block, epilogue, problem::Problem},
};

pub(super) struct Plan {
    pub(super) p: Problem,
    pub(super) rows: i64,
    pub(super) shape: Shape,
}

pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan,
) -> Result<OpView<'c>, EmitError> {
    let (p, s) = (&plan.p, &plan.shape);
    let dtype = cone.graph.node(p.contraction).ty.dtype.compute();
    let shared = s.deep * plan.rows * s.tile() * dtype.size() as i64;
    let tiles = p.n.size.ceildiv(&Ix::konst(s.tile()));
    let grid = p.batch.size.times(&tiles);
    let launch = frame::Launch { grid: vec![grid.clone()], block: s.threads(), shared, scratch: 0 };
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &grid);
        let thread = k.axis(tid, &Ix::konst(s.threads()));
        let mut place = |e: Ix, extent: &Ix| {
            let e = k.simplify(&e);
            k.axis_of(&e, extent)
        };
        let konst = Ix::konst;
        let column = place(task.ix().modulo(&tiles), &tiles);
        let batch = place(task.ix().floordiv(&tiles), &p.batch.size);
        let lane = place(thread.ix().modulo(&konst(32)), &konst(32));
        let warp = thread.ix().floordiv(&konst(32));
        let across = place(warp.modulo(&konst(s.across)), &konst(s.across));
        let deep = place(warp.floordiv(&konst(s.across)), &konst(s.deep));
        let row = place(konst(0), &konst(1));
        let block = Block { batch, row, column, thread };
        let w = Warps { plan, dtype, block, lane, across, deep };
        let sums = w.sums(k)?;
        w.join(k, &sums)
    })
}

struct Warps<'a> {
    plan: &'a Plan,
    dtype: DType,
    block: Block,
    lane: Axis,
    across: Axis,
    deep: Axis,
}

impl Warps<'_> {
    /// Column of the problem of a thread's `c`-th column or vector of columns.
    fn column(&self, c: i64) -> Ix {
        let s = &self.plan.shape;
        let base = self.block.column.ix().scale(s.tile());
        let within = if s.along_depth {
            self.across.ix().scale(s.columns).plus(&Ix::konst(c))
        } else {
            self.across.ix().scale(32).plus(&self.lane.ix()).scale(s.columns)
        };
        base.plus(&within)
    }

    /// Depth of a thread's `ahead`-th vector in a step.
    fn depth(&self, step: Axis, ahead: i64) -> Ix {
        let s = &self.plan.shape;
        let at = step.ix().scale(s.ahead).plus(&Ix::konst(ahead)).scale(s.deep).plus(&self.deep.ix());
        if s.along_depth { at.scale(32).plus(&self.lane.ix()).scale(s.width) } else { at }
    }

    /// Sums of each row and column of a thread, row by row: vectors along the depth or along columns.
    fn sums<'c, 'k>(&self, k: &mut Kernel<'c, 'k>) -> Result<Vec<Value<'c>>, EmitError> {
        let Plan { p, rows, shape: s } = self.plan;
        let vectors = if s.along_depth { s.columns } else { 1 };
        let lanes = if s.along_depth { s.width } else { s.columns };
        let zero = k.konst(Const::from_i64(self.dtype, 0));
        let zero = k.spread(zero, lanes as usize);
        let init = vec![zero.ssa; (rows * vectors) as usize];
        let steps = p.k.size.ceildiv(&Ix::konst(s.step()));
        let done = k.for_loop((&Ix::konst(0), &steps, 1), &steps, &init, |k, step, acc| {
            let lane = (lanes > 1).then(|| k.lane(lanes as usize));
            let with = |e: &Ix, on: bool| match lane {
                Some(l) if on => e.plus(&l.ix()),
                _ => e.clone(),
            };
            let mut acc: Vec<Val<'c>> = acc.to_vec();
            let (mut left, mut right) = (Vec::new(), Vec::new());
            for u in 0..s.ahead {
                let depth = with(&self.depth(step, u), s.along_depth);
                for c in 0..vectors {
                    let column = with(&self.column(c), !s.along_depth);
                    right.push(self.read(k, 1, &column, &depth)?);
                }
            }
            for u in 0..s.ahead {
                let depth = with(&self.depth(step, u), s.along_depth);
                for r in 0..*rows {
                    left.push(self.read(k, 0, &Ix::konst(r), &depth)?);
                }
            }
            for u in 0..s.ahead {
                for r in 0..*rows {
                    for c in 0..vectors {
                        let at = (r * vectors + c) as usize;
                        let sum = Value { ssa: acc[at], dtype: self.dtype, lanes: lanes as usize };
                        let (a, b) = (left[(u * rows + r) as usize], right[(u * vectors + c) as usize]);
                        let (a, b) = (k.spread(a, lanes as usize), k.spread(b, lanes as usize));
                        acc[at] = k.multiply_add(p.contraction, sum, a, b)?.ssa;
                    }
                }
            }
            Ok(acc)
        })?;
        Ok(done.into_iter().map(|ssa| Value { ssa, dtype: self.dtype, lanes: lanes as usize }).collect())
    }

    fn read<'c>(&self, k: &mut Kernel<'c, '_>, operand: usize, line: &Ix, depth: &Ix) -> Result<Value<'c>, EmitError> {
        let p = &self.plan.p;
        let node = p.operands[operand].node;
        let dtype = k.cone.graph.node(node).ty.dtype;
        let mut access = p.operand_access(operand, &self.block.batch.ix(), line, depth);
        access.fill = Some(Const::from_i64(dtype, 0));
        let all: Vec<Ix> = (0..k.ranges().extents.len()).map(Ix::axis).collect();
        let v = k.read(node, &access, &all)?;
        Ok(k.convert(v, self.dtype))
    }

    /// Adds up over lanes and warps, in that order, and stores.
    fn join<'c, 'k>(&self, k: &mut Kernel<'c, 'k>, sums: &[Value<'c>]) -> Result<(), EmitError> {
        let Plan { p, rows, shape: s } = self.plan;
        let tile = s.tile();
        let shared = k.top().shared(0);
        let at = |row: i64, within: &Ix| self.deep.ix().scale(*rows).plus(&Ix::konst(row)).scale(tile).plus(within);
        if s.along_depth {
            let mut whole = Vec::new();
            for v in sums {
                let one = if v.lanes > 1 { k.b().reduce("add", v.ssa) } else { v.ssa };
                whole.push(k.b().warp_reduce("add", one, 32));
            }
            let (lane, zero) = (k.index(&self.lane.ix()), k.top().idx(0));
            let first = k.b().cmpi(CmpI::Eq, lane, zero);
            k.if_then(first, |k| {
                for (i, ssa) in whole.into_iter().enumerate() {
                    let (row, c) = (i as i64 / s.columns, i as i64 % s.columns);
                    let within = self.across.ix().scale(s.columns).plus(&Ix::konst(c));
                    let to = k.simplify(&at(row, &within));
                    k.store_at(shared, &to, self.dtype, Value { ssa, dtype: self.dtype, lanes: 1 });
                }
                Ok(())
            })?;
        } else {
            for (row, v) in sums.iter().enumerate() {
                let within = self.across.ix().scale(32).plus(&self.lane.ix()).scale(s.columns);
                let lane = (s.columns > 1).then(|| k.lane(s.columns as usize));
                let within = lane.map_or(within.clone(), |l| within.plus(&l.ix()));
                let to = k.simplify(&at(row as i64, &within));
                k.store_at(shared, &to, self.dtype, *v);
            }
        }
        k.b().barrier();
        let all = rows * tile;
        let active = all.min(s.threads());
        let share = |k: &mut Kernel<'c, 'k>| {
            let thread = k.axis_of(&self.block.thread.ix(), &Ix::konst(active));
            for first in (0..all).step_by(active as usize) {
                let e = thread.ix().plus(&Ix::konst(first));
                let guard = kiln_algebra::Guard { expr: e.clone(), extent: Ix::konst(all) };
                k.when(&[guard], |k| {
                    let mut sum: Option<Value<'c>> = None;
                    for w in 0..s.deep {
                        let from = k.simplify(&e.plus(&Ix::konst(w * all)));
                        let part = k.load_at(shared, &from, (self.dtype, self.dtype), false, None)?;
                        sum = Some(match sum {
                            Some(sum) => k.binary(p.contraction, kiln_algebra::BinOp::Add, sum, part)?,
                            None => part,
                        });
                    }
                    let Some(sum) = sum else { return Ok(()) };
                    let (row, column) = (k.simplify(&e.floordiv(&Ix::konst(tile))), k.simplify(&e.modulo(&Ix::konst(tile))));
                    let column = self.block.column.ix().scale(tile).plus(&column);
                    epilogue::store(k, p, &self.block, (&row, &column), sum.ssa, 1)
                })?;
            }
            Ok(())
        };
        if active < s.threads() {
            let (thread, end) = (k.index(&self.block.thread.ix()), k.top().idx(active));
            let inside = k.b().cmpi(CmpI::Ult, thread, end);
            k.if_then(inside, share)
        } else {
            share(k)
        }
    }
}
