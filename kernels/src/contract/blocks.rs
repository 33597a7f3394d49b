//! The blocks of a task and the register tiles in them.

use kiln_algebra::{DType, Guard, Ix};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use super::{
    plan::{Direct, Plan, direct},
    tiles::Tiles,
};
use crate::{
    analysis::{Group, delinearise, product, ungroup},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

/// Rows of a packed panel are this many elements further apart than they are long, so that they fall into different
/// sets of the cache.
const SKEW: i64 = 16;

/// How the flattened sum is cut into blocks: `runs` outer positions of `run` consecutive elements each.
#[derive(Clone, Debug)]
pub(super) struct Sum {
    /// Outer positions.
    pub(super) runs: Ix,
    /// Their length.
    pub(super) run: Ix,
    /// Outer positions of a block.
    pub(super) runs_block: i64,
    /// Elements of a run in a block.
    pub(super) run_block: i64,
}

impl Sum {
    fn new(plan: &Plan, kc: i64) -> Self {
        let (run, outer) = plan.k_a.split_last().map_or((Ix::konst(1), &[][..]), |(g, o)| (g.extent.clone(), o));
        let runs = Plan::size(outer);
        let (runs_block, run_block) = match run.as_const() {
            Some(l) if l <= kc => (runs.as_const().unwrap_or(i64::MAX).clamp(1, (kc / l.max(1)).max(1)), l.max(1)),
            _ => (1, kc),
        };
        Self { runs, run, runs_block, run_block }
    }
    /// Elements of a block, at most.
    pub(super) fn block(&self) -> i64 {
        self.runs_block * self.run_block
    }
    /// One block holds all.
    fn single(&self) -> bool {
        self.runs.as_const().is_some_and(|r| r <= self.runs_block) && self.run.as_const().is_some_and(|r| r <= self.run_block)
    }
}

/// A block of the sum.
pub(super) struct SumBlock {
    /// First and past the last outer position.
    pub(super) runs: (Ix, Ix),
    /// First and past the last element of a run.
    pub(super) run: (Ix, Ix),
}

/// Everything about a kernel that does not change while it is emitted.
pub(super) struct Blocks<'p> {
    pub(super) plan: &'p Plan,
    pub(super) t: Tiles,
    pub(super) sum: Sum,
    /// Type of the sums.
    pub(super) dtype: DType,
    pub(super) m: Ix,
    pub(super) n: Ix,
    a: Option<Direct>,
    b: Option<Direct>,
}

/// Where a task is.
pub(super) struct Task<'c> {
    pub(super) batch: Vec<Ix>,
    /// First row and column.
    pub(super) m0: Ix,
    pub(super) n0: Ix,
    /// Register tiles down and across.
    tiles_m: Ix,
    tiles_n: Ix,
    pub(super) panel_a: Val<'c>,
    pub(super) panel_b: Val<'c>,
    sums: Val<'c>,
}

/// Emits the kernel.
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan,
    t: Tiles,
) -> Result<OpView<'c>, EmitError> {
    let dtype = cone.graph.node(plan.node).ty.dtype.compute();
    let sum = Sum::new(plan, t.kc);
    let (m, n) = (Plan::size(&plan.m), Plan::size(&plan.n));
    // Rows are read where they lie only in whole tiles.
    let a = direct(cone, plan, true).filter(|_| m.split(&Ix::konst(t.mr)).1.is(0));
    let b = direct(cone, plan, false).filter(|d| d.side.is(1));
    let blocks = Blocks { plan, t, sum, dtype, m, n, a, b };
    blocks.emit(ctx, module, name, cone, target)
}

impl Blocks<'_> {
    /// Distance of the rows of a packed panel.
    pub(super) fn panel_stride(&self) -> i64 {
        (self.sum.block() + SKEW - 1) / SKEW * SKEW + SKEW
    }

    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let t = self.t;
        let size = self.dtype.size() as i64;
        let round = |bytes: i64| (bytes + 63) / 64 * 64;
        let bytes_a = if self.a.is_some() { 0 } else { round(t.mb * self.panel_stride() * size) };
        let bytes_b = if self.b.is_some() { 0 } else { round(self.sum.block() * t.nr() * size) };
        let bytes_c = round(t.mb * t.nb * size);
        let mut grid: Vec<Ix> = self.plan.batch.iter().map(|g| g.extent.clone()).collect();
        grid.push(self.m.ceildiv(&Ix::konst(t.mb)));
        grid.push(self.n.ceildiv(&Ix::konst(t.nb)));
        let launch = frame::Launch { grid: vec![product(&grid)], block: 1, shared: 0, scratch: bytes_a + bytes_b + bytes_c };
        frame::kernel(ctx, module, name, cone, target, &launch, |k| {
            let pid = k.b().program_id(0);
            let task = k.axis(pid, &launch.grid[0]);
            let mut at: Vec<Ix> = Vec::new();
            for (e, extent) in delinearise(&task.ix(), &grid).iter().zip(&grid) {
                let e = k.simplify(e);
                at.push(k.axis_of(&e, extent).ix());
            }
            let n0 = at.pop().unwrap_or_default().scale(t.nb);
            let m0 = at.pop().unwrap_or_default().scale(t.mb);
            let tiles = |k: &Kernel<'_, '_>, extent: &Ix, from: &Ix, block: i64, by: i64| {
                let left = extent.minus(from).smaller(&Ix::konst(block));
                k.simplify(&k.simplify(&left).ceildiv(&Ix::konst(by)))
            };
            let (tiles_m, tiles_n) = (tiles(k, &self.m, &m0, t.mb, t.mr), tiles(k, &self.n, &n0, t.nb, t.nr()));
            let task = Task {
                batch: at,
                m0,
                n0,
                tiles_m,
                tiles_n,
                panel_a: k.top().scratch(0),
                panel_b: k.top().scratch(bytes_a),
                sums: k.top().scratch(bytes_a + bytes_b),
            };
            self.task(k, &task)
        })
    }

    fn task<'c>(&self, k: &mut Kernel<'c, '_>, task: &Task<'c>) -> Result<(), EmitError> {
        if !self.sum.single() {
            self.clear(k, task)?;
        }
        let (rb, lb) = (Ix::konst(self.sum.runs_block), Ix::konst(self.sum.run_block));
        k.for_each(&self.sum.runs.ceildiv(&rb), |k, r| {
            let runs = (k.simplify(&r.ix().times(&rb)), k.simplify(&r.ix().times(&rb).plus(&rb).smaller(&self.sum.runs)));
            k.for_each(&self.sum.run.ceildiv(&lb), |k, l| {
                let run = (k.simplify(&l.ix().times(&lb)), k.simplify(&l.ix().times(&lb).plus(&lb).smaller(&self.sum.run)));
                let block = SumBlock { runs, run };
                if self.a.is_none() {
                    let rows = task.tiles_m.scale(self.t.mr);
                    self.pack_rows(k, task, &block, &rows)?;
                }
                k.for_each(&task.tiles_n, |k, jr| {
                    if self.b.is_none() {
                        self.pack_columns(k, task, &block, jr)?;
                    }
                    k.for_each(&task.tiles_m, |k, ir| self.tile(k, task, &block, ir, jr))
                })
            })
        })?;
        self.outputs(k, task)
    }

    /// Zeroes the block of sums.
    fn clear<'c>(&self, k: &mut Kernel<'c, '_>, task: &Task<'c>) -> Result<(), EmitError> {
        let t = self.t;
        let vectors = task.tiles_n.scale(t.nv);
        k.for_each(&task.tiles_m.scale(t.mr), |k, i| {
            k.for_each(&vectors, |k, v| {
                let zero = self.zero(k);
                let at = self.vector_at(k, &i.ix().scale(t.nb).plus(&v.ix().scale(t.w)));
                k.store_at(task.sums, &at, self.dtype, zero);
                Ok(())
            })
        })
    }

    fn zero<'c>(&self, k: &mut Kernel<'c, '_>) -> Value<'c> {
        k.splat(kiln_algebra::Const::from_i64(self.dtype, 0), self.t.w as usize)
    }

    /// The address with a fresh lane axis; the address itself for vectors of one lane.
    pub(super) fn vector_at(&self, k: &mut Kernel<'_, '_>, address: &Ix) -> Ix {
        if self.t.w == 1 {
            return address.clone();
        }
        let lane = k.lane(self.t.w as usize);
        address.plus(&lane.ix())
    }

    /// One register tile: `sums += a * b` over a block of the sum.
    fn tile<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        block: &SumBlock,
        ir: Axis,
        jr: Axis,
    ) -> Result<(), EmitError> {
        let t = self.t;
        let column = task.n0.plus(&jr.ix().scale(t.nr()));
        let whole = self.b.is_none() || self.n.split(&Ix::konst(t.nr())).1.is(0);
        if whole {
            return self.multiply(k, task, block, ir, jr, None);
        }
        let (last, n) = (k.index(&column.plus(&Ix::konst(t.nr()))), k.index(&self.n));
        let full = k.b().cmpi(CmpI::Sle, last, n);
        k.if_else(
            full,
            &[],
            |k| self.multiply(k, task, block, ir, jr, None).map(|()| Vec::new()),
            |k| self.multiply(k, task, block, ir, jr, Some(&column)).map(|()| Vec::new()),
        )?;
        Ok(())
    }

    /// `edge` is the first column of a tile that may go past the last one.
    fn multiply<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        block: &SumBlock,
        ir: Axis,
        jr: Axis,
        edge: Option<&Ix>,
    ) -> Result<(), EmitError> {
        let t = self.t;
        let tile = ir.ix().scale(t.mr * t.nb).plus(&jr.ix().scale(t.nr()));
        let spot = |i: i64, v: i64| tile.plus(&Ix::konst(i * t.nb + v * t.w));
        let mut start = Vec::new();
        for i in 0..t.mr {
            for v in 0..t.nv {
                let acc = if self.sum.single() {
                    self.zero(k)
                } else {
                    let at = self.vector_at(k, &spot(i, v));
                    k.load_at(task.sums, &at, (self.dtype, self.dtype), false, None)?
                };
                start.push(acc);
            }
        }
        let runs = block.runs.1.minus(&block.runs.0);
        let length = k.simplify(&runs.times(&block.run.1.minus(&block.run.0)));
        let first = k.simplify(&block.runs.0.times(&self.sum.run).plus(&block.run.0));
        let init: Vec<Val<'c>> = start.iter().map(|v| v.ssa).collect();
        let extent = Ix::konst(self.sum.block());
        let out = k.for_loop((&Ix::konst(0), &length, 1), &extent, &init, |k, kk, carried| {
            let mut columns = Vec::new();
            for v in 0..t.nv {
                columns.push(self.column_vector(k, task, &first, kk, jr, v, edge)?);
            }
            let mut next = Vec::new();
            for i in 0..t.mr {
                let a = self.row_element(k, task, &first, kk, ir, i)?;
                for v in 0..t.nv {
                    let acc = Value { ssa: carried[(i * t.nv + v) as usize], dtype: self.dtype, lanes: t.w as usize };
                    next.push(k.multiply_add(self.plan.node, acc, a, columns[v as usize])?.ssa);
                }
            }
            Ok(next)
        })?;
        for i in 0..t.mr {
            for v in 0..t.nv {
                let at = self.vector_at(k, &spot(i, v));
                let ssa = out[(i * t.nv + v) as usize];
                k.store_at(task.sums, &at, self.dtype, Value { ssa, dtype: self.dtype, lanes: t.w as usize });
            }
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn column_vector<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        first: &Ix,
        kk: Axis,
        jr: Axis,
        v: i64,
        edge: Option<&Ix>,
    ) -> Result<Value<'c>, EmitError> {
        let t = self.t;
        let types = (self.dtype, self.dtype);
        let Some(d) = &self.b else {
            let at = self.vector_at(k, &kk.ix().scale(t.nr()).plus(&Ix::konst(v * t.w)));
            return k.load_at(task.panel_b, &at, types, false, None);
        };
        let column = task.n0.plus(&jr.ix().scale(t.nr())).plus(&Ix::konst(v * t.w));
        let lane = self.vector_at(k, &Ix::konst(0));
        let base = d.base.subst_axes(&task.batch).plus(&first.plus(&kk.ix()).times(&d.k));
        let at = base.plus(&column).plus(&lane);
        let ptr = k.buffers[d.input];
        match edge {
            None => k.load_at(ptr, &at, types, true, None),
            Some(edge) => {
                let expr = edge.plus(&Ix::konst(v * t.w)).plus(&lane);
                let guard = Guard { expr, extent: self.n.clone() };
                k.assuming(&[guard], |k| k.load_at(ptr, &at, types, true, None))
            }
        }
    }

    fn row_element<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        first: &Ix,
        kk: Axis,
        ir: Axis,
        i: i64,
    ) -> Result<Value<'c>, EmitError> {
        let row = ir.ix().scale(self.t.mr).plus(&Ix::konst(i));
        let types = (self.dtype, self.dtype);
        let Some(d) = &self.a else {
            let at = row.scale(self.panel_stride()).plus(&kk.ix());
            return k.load_at(task.panel_a, &at, types, false, None);
        };
        let row = task.m0.plus(&row).times(&d.side);
        let at = d.base.subst_axes(&task.batch).plus(&first.plus(&kk.ix()).times(&d.k)).plus(&row);
        let ptr = k.buffers[d.input];
        k.load_at(ptr, &at, types, true, None)
    }

    /// The groups' expressions as one index over all axes.
    pub(super) fn axes(&self, task_batch: &[Ix], m: Option<&Ix>, n: Option<&Ix>, sum: &[Ix]) -> Vec<Ix> {
        let p = self.plan;
        let mut groups: Vec<Group> = p.batch.clone();
        let mut at: Vec<Ix> = task_batch.to_vec();
        let mut add = |g: &[Group], linear: Option<&Ix>| {
            if let Some(linear) = linear {
                let extents: Vec<Ix> = g.iter().map(|g| g.extent.clone()).collect();
                at.extend(delinearise(linear, &extents));
                groups.extend(g.iter().cloned());
            }
        };
        add(&p.m, m);
        add(&p.n, n);
        if !sum.is_empty() {
            at.extend(sum.iter().cloned());
            groups.extend(p.k_a.iter().cloned());
        }
        ungroup(&p.extents, &groups, &at)
    }

    /// Computes and stores the outputs from the block of sums.
    fn outputs<'c>(&self, k: &mut Kernel<'c, '_>, task: &Task<'c>) -> Result<(), EmitError> {
        let t = self.t;
        let rows = k.simplify(&self.m.minus(&task.m0).smaller(&Ix::konst(t.mb)));
        let columns = k.simplify(&self.n.minus(&task.n0).smaller(&Ix::konst(t.nb)));
        let vectors = k.simplify(&columns.floordiv(&Ix::konst(t.w)));
        let wide = Ix::konst(t.mb);
        k.for_loop((&Ix::konst(0), &rows, 1), &wide, &[], |k, i, _| {
            let row = k.axis_of(&task.m0.plus(&i.ix()), &self.m).ix();
            if t.w > 1 {
                k.for_loop((&Ix::konst(0), &vectors, 1), &Ix::konst(t.nb / t.w), &[], |k, q, _| {
                    // Whole vectors of the result, so that their number bounds the axis.
                    let number = task.n0.scale(1).plus(&q.ix().scale(t.w)).floordiv(&Ix::konst(t.w));
                    let number = k.simplify(&number);
                    let q_all = k.axis_of(&number, &self.n.floordiv(&Ix::konst(t.w)));
                    let lane = k.lane(t.w as usize).ix();
                    let column = q_all.ix().scale(t.w).plus(&lane);
                    let at = i.ix().scale(t.nb).plus(&q.ix().scale(t.w)).plus(&lane);
                    self.output(k, task, &row, &column, &at)?;
                    Ok(Vec::new())
                })?;
                if self.n.split(&Ix::konst(t.w)).1.is(0) {
                    return Ok(Vec::new());
                }
            }
            let from = if t.w > 1 { vectors.scale(t.w) } else { Ix::konst(0) };
            k.for_loop((&from, &columns, 1), &Ix::konst(t.nb), &[], |k, j, _| {
                let column = k.axis_of(&task.n0.plus(&j.ix()), &self.n).ix();
                let at = i.ix().scale(t.nb).plus(&j.ix());
                self.output(k, task, &row, &column, &at)?;
                Ok(Vec::new())
            })?;
            Ok(Vec::new())
        })?;
        Ok(())
    }

    fn output<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        row: &Ix,
        column: &Ix,
        sum_at: &Ix,
    ) -> Result<(), EmitError> {
        let (cone, p) = (k.cone, self.plan);
        let axes = self.axes(&task.batch, Some(row), Some(column), &[]);
        let simplified = |k: &Kernel<'_, '_>, all: &[Ix]| -> Vec<Ix> {
            all.iter().map(|e| k.simplify(&e.subst_axes(&axes))).collect()
        };
        let (index, at) = (simplified(k, &p.output), simplified(k, &p.at));
        let sum = k.load_at(task.sums, sum_at, (self.dtype, self.dtype), false, None)?;
        let sum = k.narrow(sum, cone.graph.node(p.node).ty.dtype);
        k.bind(p.node, at, sum);
        for (j, o) in cone.graph.outputs.iter().enumerate() {
            let v = k.pull(o.node, &index)?;
            k.store_output(j, &index, v)?;
        }
        k.unbind(p.node);
        Ok(())
    }
}
