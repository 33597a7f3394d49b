//! Loops over the candidates of a row.

use kiln_algebra::{Access, Const, DType, Ix, NodeId, Op};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Schedule, TargetInfo};

use super::Plan;
use crate::{
    analysis::product,
    emit::{EmitError, Kernel, Value},
    frame,
    whole::split,
};

pub(super) struct Emission<'p> {
    cone: &'p Cone,
    plan: &'p Plan,
    operands: [NodeId; 2],
    accesses: &'p [Access; 2],
    extents: Vec<Ix>,
}

impl<'p> Emission<'p> {
    pub(super) fn new(cone: &'p Cone, plan: &'p Plan) -> Result<Self, EmitError> {
        let n = cone.graph.node(plan.node);
        let Op::Greedy { accesses, .. } = &n.op else {
            return Err(EmitError::Refused { archetype: "greedy", reason: "the region's output is no 'greedy'".into() });
        };
        let extents = plan.others.iter().map(|d| n.ty.dims[*d].clone()).collect();
        Ok(Self { cone, plan, operands: [n.inputs[0], n.inputs[1]], accesses, extents })
    }

    /// The index of a candidate of a row.
    fn index(&self, rows: &[Ix], candidate: &Ix) -> Vec<Ix> {
        let mut at = vec![Ix::konst(0); self.extents.len() + 1];
        self.plan.others.iter().zip(rows).for_each(|(d, e)| at[*d] = e.clone());
        if let Some(last) = at.last_mut() {
            *last = candidate.clone();
        }
        at
    }

    fn valid<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix]) -> Result<Value<'c>, EmitError> {
        k.read(self.operands[0], &self.accesses[0], at)
    }

    /// Whether an earlier candidate conflicts with the one at `at`.
    fn conflict<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix], earlier: &Ix) -> Result<Value<'c>, EmitError> {
        let index: Vec<Ix> = at.iter().chain([earlier]).cloned().collect();
        k.read(self.operands[1], &self.accesses[1], &index)
    }

    fn address(&self, k: &Kernel<'_, '_>, at: &[Ix]) -> Ix {
        let dims = &self.cone.graph.node(self.plan.node).ty.dims;
        k.simplify(&self.cone.outputs[0].layout.linear(dims, at))
    }

    pub(super) fn cpu<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let lanes = schedule.get("lanes").unwrap_or(1).max(1);
        let launch = frame::Launch { grid: vec![product(&self.extents)], block: 1, shared: 0, scratch: 0 };
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let pid = k.b().program_id(0);
            let task = k.axis(pid, &launch.grid[0]);
            let rows: Vec<Ix> = split(k, &task.ix(), &self.extents).iter().map(|a| a.ix()).collect();
            let out = k.buffers[self.cone.inputs.len()];
            let length = &self.plan.length;
            k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, i, _| {
                let at = self.index(&rows, &i.ix());
                let v = self.valid(k, &at)?;
                k.store_output(0, &at, v)?;
                Ok(Vec::new())
            })?;
            k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, j, _| {
                let at = self.address(k, &self.index(&rows, &j.ix()));
                let kept = k.load_at(out, &at, (DType::Bool, DType::Bool), false, None)?;
                k.if_then(kept.ssa, |k| self.suppress(k, &rows, &j.ix(), lanes))?;
                Ok(Vec::new())
            })?;
            Ok(())
        })
    }

    /// Drops the later candidates that a kept one conflicts with: vectors from the next multiple of their width on,
    /// single ones around them.
    fn suppress(&self, k: &mut Kernel<'_, '_>, rows: &[Ix], earlier: &Ix, lanes: i64) -> Result<(), EmitError> {
        let length = &self.plan.length;
        let start = earlier.plus(&Ix::konst(1));
        if lanes == 1 {
            return self.singles(k, rows, earlier, (&start, length));
        }
        let w = Ix::konst(lanes);
        let from = k.simplify(&start.ceildiv(&w));
        let to = k.simplify(&length.floordiv(&w));
        let head = k.simplify(&from.scale(lanes).smaller(length));
        self.singles(k, rows, earlier, (&start, &head))?;
        k.for_loop((&from, &to, 1), &to, &[], |k, q, _| {
            let lane = k.lane(lanes as usize);
            let at = self.index(rows, &q.ix().scale(lanes).plus(&lane.ix()));
            self.point(k, &at, earlier)?;
            Ok(Vec::new())
        })?;
        if length.split(&w).1.is(0) {
            return Ok(());
        }
        let tail = k.simplify(&to.scale(lanes).larger(&start));
        self.singles(k, rows, earlier, (&tail, length))
    }

    fn singles(&self, k: &mut Kernel<'_, '_>, rows: &[Ix], earlier: &Ix, (from, to): (&Ix, &Ix)) -> Result<(), EmitError> {
        k.for_loop((from, to, 1), &self.plan.length, &[], |k, i, _| {
            let at = self.index(rows, &i.ix());
            self.point(k, &at, earlier)?;
            Ok(Vec::new())
        })?;
        Ok(())
    }

    fn point(&self, k: &mut Kernel<'_, '_>, at: &[Ix], earlier: &Ix) -> Result<(), EmitError> {
        let out = k.buffers[self.cone.inputs.len()];
        let hit = self.conflict(k, at, earlier)?;
        let address = self.address(k, at);
        let kept = k.load_at(out, &address, (DType::Bool, DType::Bool), false, None)?;
        let no = k.konst(Const::bool(false));
        let no = k.spread(no, kept.lanes.max(hit.lanes));
        let hit = k.spread(hit, no.lanes);
        let kept = k.choose(hit.ssa, no, kept);
        k.store_at(out, &address, DType::Bool, kept);
        Ok(())
    }

    pub(super) fn cuda<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let threads = schedule.get("threads").unwrap_or(super::THREADS);
        let rows = product(&self.extents);
        let shared = self.plan.held.unwrap_or(0);
        let launch = frame::Launch { grid: vec![rows.clone()], block: threads, shared, scratch: 0 };
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
            let task = k.axis(pid, &rows);
            let thread = k.axis(tid, &Ix::konst(threads));
            let rows: Vec<Ix> = split(k, &task.ix(), &self.extents).iter().map(|a| a.ix()).collect();
            let length = &self.plan.length;
            // Where the state of candidate `i` is.
            let state = if self.plan.held.is_some() { k.top().shared(0) } else { k.buffers[self.cone.inputs.len()] };
            let place = |k: &mut Kernel<'c, '_>, at: &[Ix]| -> Val<'c> {
                let address = match (self.plan.held, at.last()) {
                    (Some(_), Some(i)) => i.clone(),
                    _ => self.address(k, at),
                };
                k.index(&address)
            };
            let byte = k.ctx.i8();
            let none = k.top().zero(byte);
            let set = |k: &mut Kernel<'c, '_>, at: Val<'c>| {
                let v = k.b().load(state, at, byte);
                k.b().cmpi(CmpI::Ne, v, none)
            };
            k.for_loop((&thread.ix(), length, threads), length, &[], |k, i, _| {
                let at = self.index(&rows, &i.ix());
                let v = self.valid(k, &at)?;
                let to = place(k, &at);
                let v = k.b().extui(v.ssa, byte);
                k.b().store(v, state, to);
                Ok(Vec::new())
            })?;
            k.b().barrier();
            k.for_loop((&Ix::konst(0), length, 1), length, &[], |k, j, _| {
                let own = self.index(&rows, &j.ix());
                let from = place(k, &own);
                let kept = set(k, from);
                // The same for all threads: nothing has been written since the last barrier.
                k.if_then(kept, |k| {
                    // From the first candidate after `j` that is this thread's.
                    let step = Ix::konst(threads);
                    let whole = j.ix().floordiv(&step).scale(threads).plus(&thread.ix());
                    let after = k.simplify(&whole);
                    let (first, me) = (k.index(&after), k.index(&j.ix()));
                    let wide = k.top().idx(threads);
                    let b = k.b();
                    let passed = b.cmpi(CmpI::Sle, first, me);
                    let next = b.addi(first, wide);
                    let first = b.select(passed, next, first);
                    let first = k.axis(first, &length.plus(&Ix::konst(2 * threads)));
                    k.for_loop((&first.ix(), length, threads), length, &[], |k, i, _| {
                        let at = self.index(&rows, &i.ix());
                        let to = place(k, &at);
                        let alive = set(k, to);
                        k.if_then(alive, |k| {
                            let hit = self.conflict(k, &at, &j.ix())?;
                            k.if_then(hit.ssa, |k| {
                                k.b().store(none, state, to);
                                Ok(())
                            })
                        })?;
                        Ok(Vec::new())
                    })?;
                    k.b().barrier();
                    Ok(())
                })?;
                Ok(Vec::new())
            })?;
            if self.plan.held.is_some() {
                k.for_loop((&thread.ix(), length, threads), length, &[], |k, i, _| {
                    let at = self.index(&rows, &i.ix());
                    let from = k.index(&i.ix());
                    let ssa = set(k, from);
                    k.store_output(0, &at, Value { ssa, dtype: DType::Bool, lanes: 1 })?;
                    Ok(Vec::new())
                })?;
            }
            Ok(())
        })
    }
}
