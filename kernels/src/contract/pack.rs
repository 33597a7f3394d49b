//! Panels: the parts of the operands that a block needs, as values, in scratch memory.

use kiln_algebra::{Guard, Ix, Op};

use super::blocks::{Blocks, SumBlock, Task};
use crate::{
    analysis::{Group, delinearise},
    emit::{Axis, EmitError, Kernel, Value},
};

impl Blocks<'_> {
    /// The largest vector that divides the runs, for reads along the sum.
    fn run_lanes(&self) -> i64 {
        let mut w = self.t.w;
        while w > 1 && (!self.sum.run.split(&Ix::konst(w)).1.is(0) || self.sum.run_block % w != 0) {
            w /= 2;
        }
        w
    }

    fn outer_groups(&self) -> &[Group] {
        self.plan.k_a.split_last().map_or(&[], |(_, outer)| outer)
    }

    /// Indices of the merged summed axes, from an outer position and a place in its run.
    fn sum_index(&self, k: &mut Kernel<'_, '_>, run: Axis) -> Vec<Ix> {
        let extents: Vec<Ix> = self.outer_groups().iter().map(|g| g.extent.clone()).collect();
        delinearise(&run.ix(), &extents)
            .iter()
            .zip(&extents)
            .map(|(e, extent)| {
                let e = k.simplify(e);
                k.axis_of(&e, extent).ix()
            })
            .collect()
    }

    fn operand<'c>(&self, k: &mut Kernel<'c, '_>, operand: usize, axes: &[Ix]) -> Result<Value<'c>, EmitError> {
        let n = k.cone.graph.node(self.plan.node);
        let at = self.plan.domain_index(k.cone, axes);
        let Op::Contract { accesses, .. } = &n.op else {
            return Err(k.unsupported(self.plan.node, "it is no contraction"));
        };
        let v = k.read(n.inputs[operand], &accesses[operand], &at)?;
        Ok(k.widen(v))
    }

    /// Rows of the task's block, each contiguous along the sum. Rows past the last one repeat it.
    pub(super) fn pack_rows<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        block: &SumBlock,
        rows: &Ix,
    ) -> Result<(), EmitError> {
        let w = self.run_lanes();
        let stride = self.panel_stride();
        k.for_loop((&Ix::konst(0), rows, 1), &Ix::konst(self.t.mb), &[], |k, i, _| {
            let last = self.m.minus(&Ix::konst(1));
            let row = k.simplify(&task.m0.plus(&i.ix()).smaller(&last));
            let row = k.axis_of(&row, &self.m).ix();
            k.for_loop((&block.runs.0, &block.runs.1, 1), &self.sum.runs, &[], |k, run, _| {
                let outer = self.sum_index(k, run);
                let base = i.ix().scale(stride).plus(&run.ix().minus(&block.runs.0).scale(self.sum.run_block));
                let put = |k: &mut Kernel<'c, '_>, c: &Ix| -> Result<(), EmitError> {
                    let mut sum = outer.clone();
                    sum.push(c.clone());
                    if self.plan.k_a.is_empty() {
                        sum.clear();
                    }
                    let axes = self.axes(&task.batch, Some(&row), None, &sum);
                    let v = self.operand(k, self.plan.a, &axes)?;
                    let at = k.simplify(&base.plus(&c.minus(&block.run.0)));
                    k.store_at(task.panel_a, &at, self.dtype, v);
                    Ok(())
                };
                if w == 1 {
                    k.for_loop((&block.run.0, &block.run.1, 1), &self.sum.run, &[], |k, c, _| {
                        put(k, &c.ix())?;
                        Ok(Vec::new())
                    })?;
                    return Ok(Vec::new());
                }
                let wx = Ix::konst(w);
                let (from, to) = (k.simplify(&block.run.0.floordiv(&wx)), k.simplify(&block.run.1.floordiv(&wx)));
                k.for_loop((&from, &to, 1), &self.sum.run.floordiv(&wx), &[], |k, q, _| {
                    let lane = k.lane(w as usize);
                    put(k, &q.ix().scale(w).plus(&lane.ix()))?;
                    Ok(Vec::new())
                })?;
                Ok(Vec::new())
            })?;
            Ok(Vec::new())
        })?;
        Ok(())
    }

    /// The columns of one register tile, each position of the sum contiguous. Columns past the last one are not read.
    pub(super) fn pack_columns<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        task: &Task<'c>,
        block: &SumBlock,
        jr: Axis,
    ) -> Result<(), EmitError> {
        let t = self.t;
        k.for_loop((&block.runs.0, &block.runs.1, 1), &self.sum.runs, &[], |k, run, _| {
            let outer = self.sum_index(k, run);
            let from = run.ix().minus(&block.runs.0).scale(self.sum.run_block).minus(&block.run.0);
            k.for_loop((&block.run.0, &block.run.1, 1), &self.sum.run, &[], |k, c, _| {
                for v in 0..t.nv {
                    let mut sum = outer.clone();
                    sum.push(c.ix());
                    if self.plan.k_a.is_empty() {
                        sum.clear();
                    }
                    let lane = self.vector_at(k, &Ix::konst(0));
                    let column = task.n0.plus(&jr.ix().scale(t.nr())).plus(&Ix::konst(v * t.w)).plus(&lane);
                    let axes = self.axes(&task.batch, None, Some(&column), &sum);
                    let guard = Guard { expr: column, extent: self.n.clone() };
                    let value = k.assuming(&[guard], |k| self.operand(k, 1 - self.plan.a, &axes))?;
                    let at = from.plus(&c.ix()).scale(t.nr()).plus(&Ix::konst(v * t.w)).plus(&lane);
                    let at = k.simplify(&at);
                    k.store_at(task.panel_b, &at, self.dtype, value);
                }
                Ok(Vec::new())
            })?;
            Ok(Vec::new())
        })?;
        Ok(())
    }
}
