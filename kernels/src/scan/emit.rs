//! Loops over rows and along them.

use kiln_algebra::{Access, Const, DType, Guard, Ix, Monoid, NodeId, Op};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Schedule, TargetInfo};

use super::Plan;
use crate::{
    analysis::product,
    emit::{Axis, EmitError, Kernel, Value},
    frame,
    whole::split,
};

/// Lanes of a warp.
const WARP: i64 = 32;

pub(super) struct Emission<'p> {
    cone: &'p Cone,
    plan: &'p Plan,
    operand: NodeId,
    access: &'p Access,
    monoid: Monoid,
    exclusive: bool,
    reverse: bool,
    /// Extents of the other dimensions.
    extents: Vec<Ix>,
}

impl<'p> Emission<'p> {
    pub(super) fn new(cone: &'p Cone, plan: &'p Plan) -> Result<Self, EmitError> {
        let n = cone.graph.node(plan.node);
        let Op::Scan { monoid, exclusive, reverse, access, .. } = &n.op else {
            return Err(EmitError::Refused { archetype: "scan", reason: "the region's output is no 'scan'".into() });
        };
        Ok(Self {
            cone,
            plan,
            operand: n.inputs[0],
            access,
            monoid: *monoid,
            exclusive: *exclusive,
            reverse: *reverse,
            extents: plan.extents(cone),
        })
    }

    fn dtype(&self) -> DType {
        self.cone.graph.node(self.plan.node).ty.dtype
    }

    /// The neutral element, in the type that is accumulated in.
    fn identity(&self) -> Const {
        let d = self.dtype();
        let c = self.monoid.identity(d);
        if d.compute() == d { c } else { Const::from_f64(d.compute(), c.to_f64()) }
    }

    fn combine<'c>(&self, k: &mut Kernel<'c, '_>, a: Value<'c>, b: Value<'c>) -> Result<Value<'c>, EmitError> {
        k.combine(self.plan.node, self.monoid, a, b)
    }

    /// The index of the `step`-th element of a row.
    fn index(&self, k: &Kernel<'_, '_>, rows: &[Ix], step: &Ix) -> Vec<Ix> {
        let mut at = vec![Ix::konst(0); self.extents.len() + 1];
        self.plan.others.iter().zip(rows).for_each(|(d, e)| at[*d] = e.clone());
        let last = self.plan.length.minus(&Ix::konst(1));
        at[self.plan.axis] = k.simplify(&if self.reverse { last.minus(step) } else { step.clone() });
        at
    }

    fn store<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix], v: Value<'c>) -> Result<(), EmitError> {
        let v = k.narrow(v, self.dtype());
        k.store_output(0, at, v)
    }

    /// One row (or a vector of rows) by one thread.
    fn row<'c>(&self, k: &mut Kernel<'c, '_>, rows: &[Ix]) -> Result<(), EmitError> {
        let lanes = k.lane_in(rows).map_or(1, |(_, w)| w);
        let init = k.splat(self.identity(), lanes);
        let length = &self.plan.length;
        k.for_loop((&Ix::konst(0), length, 1), length, &[init.ssa], |k, step, carried| {
            let at = self.index(k, rows, &step.ix());
            let acc = Value { ssa: carried[0], ..init };
            let v = k.read(self.operand, self.access, &at)?;
            let next = self.combine(k, acc, v)?;
            let next = k.spread(next, lanes);
            self.store(k, &at, if self.exclusive { acc } else { next })?;
            Ok(vec![next.ssa])
        })?;
        Ok(())
    }

    pub(super) fn cpu<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let w = schedule.get("lanes").unwrap_or(1).max(1);
        let mut all = self.extents.clone();
        let inner = all.last().cloned().unwrap_or(Ix::konst(1));
        if w > 1 && let Some(last) = all.last_mut() {
            *last = last.ceildiv(&Ix::konst(w));
        }
        let launch = frame::Launch { grid: vec![product(&all)], block: 1, shared: 0, scratch: 0 };
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let pid = k.b().program_id(0);
            let task = k.axis(pid, &launch.grid[0]);
            let axes = split(k, &task.ix(), &all);
            let mut at: Vec<Ix> = axes.iter().map(|a| a.ix()).collect();
            if w == 1 {
                return self.row(k, &at);
            }
            let q = at.pop().unwrap_or_default();
            let vectors = |k: &mut Kernel<'c, '_>| {
                let full = k.axis_of(&q, &inner.floordiv(&Ix::konst(w)));
                let lane = k.lane(w as usize);
                let mut at = at.clone();
                at.push(full.ix().scale(w).plus(&lane.ix()));
                self.row(k, &at)
            };
            if inner.split(&Ix::konst(w)).1.is(0) {
                return vectors(k);
            }
            let start = q.scale(w);
            let rest = k.simplify(&inner.minus(&start));
            let (left, wide) = (k.index(&rest), k.top().idx(w));
            let full = k.b().cmpi(CmpI::Sge, left, wide);
            k.if_else(
                full,
                &[],
                |k| vectors(k).map(|()| Vec::new()),
                |k| {
                    k.for_loop((&start, &inner, 1), &inner, &[], |k, x, _| {
                        let mut at = at.clone();
                        at.push(x.ix());
                        self.row(k, &at)?;
                        Ok(Vec::new())
                    })
                },
            )?;
            Ok(())
        })
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
        if schedule.get("team").unwrap_or(threads) == 1 {
            let launch = frame::Launch { grid: vec![rows.ceildiv(&Ix::konst(threads))], block: threads, shared: 0, scratch: 0 };
            return frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
                let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
                let task = k.axis(pid, &launch.grid[0]);
                let thread = k.axis(tid, &Ix::konst(threads));
                let number = task.ix().scale(threads).plus(&thread.ix());
                let (n, end) = (k.index(&number), k.index(&rows));
                let inside = k.b().cmpi(CmpI::Slt, n, end);
                k.if_then(inside, |k| {
                    let linear = k.axis(n, &rows);
                    let at: Vec<Ix> = split(k, &linear.ix(), &self.extents).iter().map(|a| a.ix()).collect();
                    self.row(k, &at)
                })
            });
        }
        let launch = frame::Launch { grid: vec![rows.clone()], block: threads, shared: 8 * threads / WARP, scratch: 0 };
        frame::kernel(ctx, module, name, self.cone, target, &launch, |k| {
            let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
            let task = k.axis(pid, &rows);
            let thread = k.axis(tid, &Ix::konst(threads));
            let at: Vec<Ix> = split(k, &task.ix(), &self.extents).iter().map(|a| a.ix()).collect();
            self.block_row(k, &at, thread, threads)
        })
    }

    /// One row by a block.
    fn block_row<'c>(&self, k: &mut Kernel<'c, '_>, rows: &[Ix], thread: Axis, threads: i64) -> Result<(), EmitError> {
        let identity = k.konst(self.identity());
        let length = &self.plan.length;
        let rounds = length.ceildiv(&Ix::konst(threads));
        let exchange = Exchange::new(k, thread, threads);
        k.for_loop((&Ix::konst(0), &rounds, 1), &rounds, &[identity.ssa], |k, round, carried| {
            let carry = Value { ssa: carried[0], ..identity };
            let step = round.ix().scale(threads).plus(&thread.ix());
            let inside = Guard { expr: step.clone(), extent: length.clone() };
            let at = self.index(k, rows, &step);
            let guards = k.undecided(std::slice::from_ref(&inside)).unwrap_or_else(|| vec![inside.clone()]);
            let holds = k.all_hold(&guards);
            let v = k.assuming(&guards, |k| k.read(self.operand, self.access, &at))?;
            let v = k.widen(v);
            let v = holds.map_or(v, |h| k.choose(h, v, identity));
            let (before, through, total) = self.block_scan(k, &exchange, v, identity)?;
            let out = if self.exclusive { before } else { through };
            let out = self.combine(k, carry, out)?;
            match holds {
                Some(h) => k.if_then(h, |k| self.store(k, &at, out))?,
                None => self.store(k, &at, out)?,
            }
            Ok(vec![self.combine(k, carry, total)?.ssa])
        })?;
        Ok(())
    }

    /// For each thread what the threads before it have, that with its own value, and what all have.
    fn block_scan<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        x: &Exchange<'c>,
        v: Value<'c>,
        identity: Value<'c>,
    ) -> Result<(Value<'c>, Value<'c>, Value<'c>), EmitError> {
        let mut through = v;
        let mut by = 1;
        while by < WARP {
            let other = x.up(k, through, by);
            let sum = self.combine(k, other, through)?;
            let reach = k.top().idx(by);
            let has = k.b().cmpi(CmpI::Sge, x.lane, reach);
            through = k.choose(has, sum, through);
            by *= 2;
        }
        let one = x.up(k, through, 1);
        let zero = k.top().idx(0);
        let first = k.b().cmpi(CmpI::Eq, x.lane, zero);
        let before = k.choose(first, identity, one);
        if x.warps == 1 {
            let total = x.last(k, through);
            return Ok((before, through, total));
        }
        // The totals of the round before may still be read.
        k.b().barrier();
        let end = k.top().idx(WARP - 1);
        let is_end = k.b().cmpi(CmpI::Eq, x.lane, end);
        k.if_then(is_end, |k| {
            x.put(k, through);
            Ok(())
        })?;
        k.b().barrier();
        let (mut prefix, mut total) = (identity, identity);
        for w in 0..x.warps {
            let t = x.get(k, w, v);
            let later = k.top().idx(w);
            let mine = k.b().cmpi(CmpI::Sgt, x.warp, later);
            let more = self.combine(k, prefix, t)?;
            prefix = k.choose(mine, more, prefix);
            total = self.combine(k, total, t)?;
        }
        Ok((self.combine(k, prefix, before)?, self.combine(k, prefix, through)?, total))
    }
}

/// Where a thread is in its block, and the room for one value a warp.
struct Exchange<'c> {
    lane: Val<'c>,
    warp: Val<'c>,
    warps: i64,
    room: Val<'c>,
}

impl<'c> Exchange<'c> {
    fn new(k: &mut Kernel<'c, '_>, thread: Axis, threads: i64) -> Self {
        let (lane, warp) = (thread.ix().modulo(&Ix::konst(WARP)), thread.ix().floordiv(&Ix::konst(WARP)));
        let (lane, warp) = (k.simplify(&lane), k.simplify(&warp));
        Self { lane: k.index(&lane), warp: k.index(&warp), warps: threads / WARP, room: k.top().shared(0) }
    }
    /// The value of the lane `by` below.
    fn up(&self, k: &mut Kernel<'c, '_>, v: Value<'c>, by: i64) -> Value<'c> {
        let by = k.top().i32_const(by as i32);
        Value { ssa: k.b().lane_shuffle("up", v.ssa, by), ..v }
    }
    /// The value of the last lane.
    fn last(&self, k: &mut Kernel<'c, '_>, v: Value<'c>) -> Value<'c> {
        let at = k.top().i32_const(WARP as i32 - 1);
        Value { ssa: k.b().lane_shuffle("idx", v.ssa, at), ..v }
    }
    fn put(&self, k: &mut Kernel<'c, '_>, v: Value<'c>) {
        let i8 = k.ctx.i8();
        let ssa = if v.dtype == DType::Bool { k.b().extui(v.ssa, i8) } else { v.ssa };
        k.b().store(ssa, self.room, self.warp);
    }
    fn get(&self, k: &mut Kernel<'c, '_>, warp: i64, like: Value<'c>) -> Value<'c> {
        let at = k.top().idx(warp);
        let ty = if like.dtype == DType::Bool { k.ctx.i8() } else { k.element(like.dtype) };
        let v = k.b().load(self.room, at, ty);
        if like.dtype != DType::Bool {
            return Value { ssa: v, ..like };
        }
        let zero = k.top().zero(ty);
        Value { ssa: k.b().cmpi(CmpI::Ne, v, zero), ..like }
    }
}
