//! Loops over rows, passes and outputs.

use kiln_algebra::{Const, Ix};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Schedule, TargetInfo, TargetKind};

use super::{
    plan::{Along, Output, Pass, Plan, Reduction, domain_index, output_index},
    state::{self, Across, Team},
};
use crate::{
    analysis::{Group, delinearise, product, ungroup},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

/// Independent accumulators of a vector loop, to hide the latency of an addition.
const ACCUMULATORS: i64 = 4;

/// Elements of a row that a thread of a team keeps in registers, at most.
const KEPT: i64 = 64;

struct Emission<'p> {
    plan: &'p Plan,
    /// Lanes of vectors along columns; 1 where there are none.
    lanes: i64,
    /// The lane, for a team: its passes read the same vectors.
    lane: Option<Axis>,
    team: Option<Team>,
}

/// Emits the kernel.
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    schedule: &Schedule,
    target: &TargetInfo,
    plan: &Plan,
) -> Result<OpView<'c>, EmitError> {
    match target.kind {
        TargetKind::Cpu => cpu(ctx, module, name, cone, schedule, target, plan),
        TargetKind::Cuda => cuda(ctx, module, name, cone, schedule, target, plan),
    }
}

fn extents(groups: &[Group]) -> Vec<Ix> {
    groups.iter().map(|g| g.extent.clone()).collect()
}

fn split(k: &mut Kernel<'_, '_>, linear: &Ix, extents: &[Ix]) -> Vec<Axis> {
    let at = delinearise(linear, extents);
    at.iter()
        .zip(extents)
        .map(|(i, extent)| {
            let i = k.simplify(i);
            k.axis_of(&i, extent)
        })
        .collect()
}

fn cpu<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    schedule: &Schedule,
    target: &TargetInfo,
    plan: &Plan,
) -> Result<OpView<'c>, EmitError> {
    let lanes = schedule.get("lanes").unwrap_or(1).max(1);
    let together = schedule.get("rows").unwrap_or(1).max(1);
    let mut all = extents(&plan.groups);
    let across = plan.along == Along::Rows && lanes > 1;
    let inner = all.last().cloned().unwrap_or(Ix::konst(1));
    if across && let Some(last) = all.last_mut() {
        *last = last.ceildiv(&Ix::konst(lanes));
    }
    let units = product(&all);
    let launch =
        frame::Launch { grid: vec![units.ceildiv(&Ix::konst(together))], block: 1, shared: 0, scratch: 0 };
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let pid = k.b().program_id(0);
        let task = k.axis(pid, &launch.grid[0]);
        let first = task.ix().scale(together);
        let past = k.simplify(&first.plus(&Ix::konst(together)).smaller(&units));
        let e = Emission { plan, lanes: if plan.along == Along::Columns { lanes } else { 1 }, lane: None, team: None };
        k.for_loop((&first, &past, 1), &units, &[], |k, unit, _| {
            let axes = split(k, &unit.ix(), &all);
            let mut at: Vec<Ix> = axes.iter().map(|a| a.ix()).collect();
            if !across {
                e.row(k, &at, None)?;
                return Ok(Vec::new());
            }
            let q = at.pop().unwrap_or_default();
            let start = q.scale(lanes);
            let rest = k.simplify(&inner.minus(&start));
            let whole = inner.split(&Ix::konst(lanes)).1.is(0);
            let vectors = |k: &mut Kernel<'c, '_>| {
                let full = k.axis_of(&q, &inner.floordiv(&Ix::konst(lanes)));
                let lane = k.lane(lanes as usize);
                let mut at = at.clone();
                at.push(full.ix().scale(lanes).plus(&lane.ix()));
                e.row(k, &at, None)
            };
            if whole {
                vectors(k)?;
                return Ok(Vec::new());
            }
            let (left, w) = (k.index(&rest), k.top().idx(lanes));
            let full = k.b().cmpi(CmpI::Sge, left, w);
            k.if_else(
                full,
                &[],
                |k| vectors(k).map(|()| Vec::new()),
                |k| {
                    k.for_loop((&start, &inner, 1), &inner, &[], |k, x, _| {
                        let mut at = at.clone();
                        at.push(x.ix());
                        e.row(k, &at, None)?;
                        Ok(Vec::new())
                    })
                },
            )?;
            Ok(Vec::new())
        })?;
        Ok(())
    })
}

fn cuda<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    schedule: &Schedule,
    target: &TargetInfo,
    plan: &Plan,
) -> Result<OpView<'c>, EmitError> {
    if let Some(slices) = schedule.get("across") {
        return across(ctx, module, name, cone, schedule, target, plan, slices);
    }
    let threads = schedule.get("threads").unwrap_or(256);
    let size = schedule.get("team").unwrap_or(32);
    let lanes = schedule.get("lanes").unwrap_or(1).max(1);
    let all = extents(&plan.groups);
    let rows = product(&all);
    let together = threads / size;
    // Room for one value a warp.
    let shared = if size > 32 { 32 * 8 } else { 0 };
    let launch =
        frame::Launch { grid: vec![rows.ceildiv(&Ix::konst(together))], block: threads, shared, scratch: 0 };
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &launch.grid[0]);
        let thread = k.axis(tid, &Ix::konst(threads));
        let team = if size == threads { Ix::konst(0) } else { thread.ix().floordiv(&Ix::konst(size)) };
        let number = k.simplify(&task.ix().scale(together).plus(&team));
        let (n, end) = (k.index(&number), k.index(&rows));
        let inside = k.b().cmpi(CmpI::Slt, n, end);
        if size == 1 {
            let e = Emission { plan, lanes: 1, lane: None, team: None };
            return k.if_then(inside, |k| {
                let linear = k.axis(n, &rows);
                let at: Vec<Ix> = split(k, &linear.ix(), &all).iter().map(|a| a.ix()).collect();
                e.row(k, &at, None)
            });
        }
        let member = if size == threads { thread.ix() } else { thread.ix().modulo(&Ix::konst(size)) };
        let member = k.axis_of(&member, &Ix::konst(size));
        // All threads take part in the exchange, so teams without a row of their own do the last one again.
        let one = k.top().idx(1);
        let last = k.top().subi(end, one);
        let clamped = k.b().minsi(n, last);
        let linear = k.axis(clamped, &rows);
        let at: Vec<Ix> = split(k, &linear.ix(), &all).iter().map(|a| a.ix()).collect();
        let lane = (lanes > 1).then(|| k.lane(lanes as usize));
        let e = Emission { plan, lanes, lane, team: Some(Team { size, member, across: None }) };
        e.row(k, &at, Some(inside))
    })
}

/// Neighbouring lanes have neighbouring rows, or vectors of them; the warps of a block share the columns.
#[allow(clippy::too_many_arguments)]
fn across<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    schedule: &Schedule,
    target: &TargetInfo,
    plan: &Plan,
    slices: i64,
) -> Result<OpView<'c>, EmitError> {
    let lanes = schedule.get("lanes").unwrap_or(1).max(1);
    let mut all = extents(&plan.groups);
    if let Some(last) = all.last_mut() {
        *last = last.floordiv(&Ix::konst(lanes));
    }
    let units = product(&all);
    let widest = plan.passes.iter().flat_map(|p| &p.reductions).map(|r| state::bytes(cone, r.node)).max().unwrap_or(4);
    let launch = frame::Launch {
        grid: vec![units.ceildiv(&Ix::konst(32))],
        block: 32 * slices,
        shared: 32 * slices * lanes * widest,
        scratch: 0,
    };
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let task = k.axis(pid, &launch.grid[0]);
        let thread = k.axis(tid, &Ix::konst(32 * slices));
        let (slice, place) = (thread.ix().floordiv(&Ix::konst(32)), thread.ix().modulo(&Ix::konst(32)));
        let (slice, place) = (k.axis_of(&slice, &Ix::konst(slices)), k.axis_of(&place, &Ix::konst(32)));
        let number = k.simplify(&task.ix().scale(32).plus(&place.ix()));
        let (n, end) = (k.index(&number), k.index(&units));
        let inside = k.b().cmpi(CmpI::Slt, n, end);
        let one = k.top().idx(1);
        let last = k.top().subi(end, one);
        let clamped = k.b().minsi(n, last);
        let linear = k.axis(clamped, &units);
        let mut at: Vec<Ix> = split(k, &linear.ix(), &all).iter().map(|a| a.ix()).collect();
        if lanes > 1 && let Some(inner) = at.last_mut() {
            *inner = inner.scale(lanes).plus(&k.lane(lanes as usize).ix());
        }
        let across = Some(Across { place, lanes });
        let e = Emission { plan, lanes: 1, lane: None, team: Some(Team { size: slices, member: slice, across }) };
        e.row(k, &at, Some(inside))
    })
}

impl Emission<'_> {
    /// One row (or a vector of rows). Outputs are stored where `stores` holds.
    fn row<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix], stores: Option<Val<'c>>) -> Result<(), EmitError> {
        let rows: Vec<Ix> =
            ungroup(&self.plan.rows, &self.plan.groups, at).iter().map(|e| k.simplify(e)).collect();
        for pass in &self.plan.passes {
            self.pass(k, pass, &rows)?;
        }
        let outputs = |k: &mut Kernel<'c, '_>| {
            for (j, o) in self.plan.outputs.iter().enumerate() {
                self.output(k, j, o, &rows)?;
            }
            Ok(())
        };
        let result = match stores {
            Some(holds) => k.if_then(holds, outputs),
            None => outputs(k),
        };
        for pass in &self.plan.passes {
            pass.reductions.iter().for_each(|r| k.unbind(r.node));
        }
        result
    }

    /// Computes the reductions of a pass and binds them.
    fn pass<'c>(&self, k: &mut Kernel<'c, '_>, pass: &Pass, rows: &[Ix]) -> Result<(), EmitError> {
        let lanes = k.lane_in(rows).map_or(1, |(_, w)| w);
        let start = starts(k, pass, lanes);
        let ats: Vec<Vec<Ix>> =
            pass.reductions.iter().map(|r| r.at.iter().map(|e| k.simplify(&e.subst_axes(rows))).collect()).collect();
        let mut step = |k: &mut Kernel<'c, '_>, columns: &[Ix], acc: &[Value<'c>]| {
            let index = ungroup(&pass.columns, &pass.groups, columns);
            let mut next = Vec::new();
            for ((r, at), acc) in pass.reductions.iter().zip(&ats).zip(split_states(k.cone, pass, acc)) {
                let at = domain_index(k.cone, r.node, at, &index);
                let at: Vec<Ix> = at.iter().map(|e| k.simplify(e)).collect();
                for (v, acc) in state::accumulate(k, r.node, &at, acc)?.into_iter().zip(acc) {
                    next.push(k.spread(v, acc.lanes));
                }
            }
            Ok(next)
        };
        let (outer, inner) = match pass.groups.split_last() {
            Some((inner, outer)) => (extents(outer), inner.extent.clone()),
            None => (Vec::new(), Ix::konst(1)),
        };
        let result = self.columns(k, pass, &outer, &inner, &start, Vec::new(), &mut step)?;
        for ((r, at), v) in pass.reductions.iter().zip(ats).zip(split_states(k.cone, pass, &result)) {
            let v = match self.team {
                Some(team) => state::exchange(k, r.node, v, &team)?,
                None => v[0],
            };
            let dtype = k.cone.graph.node(r.node).ty.dtype;
            let v = k.narrow(v, dtype);
            k.bind(r.node, at, v);
        }
        Ok(())
    }

    /// Loops over the outer columns around the inner ones.
    #[allow(clippy::too_many_arguments)]
    fn columns<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        pass: &Pass,
        outer: &[Ix],
        inner: &Ix,
        acc: &[Value<'c>],
        at: Vec<Ix>,
        step: Step<'_, 'c, 'k>,
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let Some((extent, rest)) = outer.split_first() else {
            return self.inner(k, pass, inner, acc, at, step);
        };
        carry(k, (&Ix::konst(0), extent, 1), extent, acc, &mut |k, x, acc| {
            let mut at = at.clone();
            at.push(x.ix());
            self.columns(k, pass, rest, inner, acc, at, step)
        })
    }

    /// The innermost columns: vectors with several accumulators, single vectors, single elements.
    fn inner<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        pass: &Pass,
        extent: &Ix,
        acc: &[Value<'c>],
        at: Vec<Ix>,
        step: Step<'_, 'c, 'k>,
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let at = |x: Ix| at.iter().cloned().chain([x]).collect::<Vec<_>>();
        if let Some(team) = self.team {
            return self.shared(k, pass, team, extent, acc, &at, step);
        }
        let w = self.lanes;
        let vectors = extent.floordiv(&Ix::konst(w));
        let n = acc.len();
        let place = |k: &mut Kernel<'c, 'k>, number: Ix| {
            if w == 1 {
                return number;
            }
            let lane = k.lane(w as usize);
            number.scale(w).plus(&lane.ix())
        };
        let wide = vectors.as_const().is_none_or(|v| v >= 2 * ACCUMULATORS);
        if w == 1 && !wide {
            return carry(k, (&Ix::konst(0), extent, 1), extent, acc, &mut |k, x, acc| step(k, &at(x.ix()), acc));
        }
        let lanes = if w > 1 { w as usize } else { acc.first().map_or(1, |a| a.lanes) };
        let start = starts(k, pass, lanes);
        let many = if wide { ACCUMULATORS } else { 1 };
        let rounds = vectors.floordiv(&Ix::konst(many));
        let all: Vec<Value<'c>> = (0..many).flat_map(|_| start.clone()).collect();
        let all = carry(k, (&Ix::konst(0), &rounds, 1), &rounds, &all, &mut |k, r, acc| {
            let mut next = Vec::new();
            for (u, part) in acc.chunks(n).enumerate() {
                let x = place(k, r.ix().scale(many).plus(&Ix::konst(u as i64)));
                next.extend(step(k, &at(x), part)?);
            }
            Ok(next)
        })?;
        let mut vector = all[..n].to_vec();
        for part in all.chunks(n).skip(1) {
            vector = merge_all(k, pass, &vector, part)?;
        }
        if !vectors.split(&Ix::konst(many)).1.is(0) {
            let done = rounds.scale(many);
            vector = carry(k, (&done, &vectors, 1), &vectors, &vector, &mut |k, q, acc| {
                let x = place(k, q.ix());
                step(k, &at(x), acc)
            })?;
        }
        if w > 1 {
            let states = split_states(k.cone, pass, &vector);
            let mut one = Vec::with_capacity(n);
            for (r, v) in pass.reductions.iter().zip(states) {
                one.extend(state::halves(k, r.node, v)?);
            }
            vector = one;
        }
        let acc = merge_all(k, pass, acc, &vector)?;
        if extent.split(&Ix::konst(w)).1.is(0) {
            return Ok(acc);
        }
        carry(k, (&vectors.scale(w), extent, 1), extent, &acc, &mut |k, x, acc| step(k, &at(x.ix()), acc))
    }

    /// The vectors of a row that are a thread's: elements each, and how many vectors the row has.
    fn vectors(&self, extent: &Ix) -> (i64, Ix) {
        let w = if extent.split(&Ix::konst(self.lanes)).1.is(0) { self.lanes } else { 1 };
        (w, extent.floordiv(&Ix::konst(w)))
    }

    fn place(&self, w: i64, number: &Ix) -> Ix {
        match self.lane {
            Some(lane) if w > 1 => number.scale(w).plus(&lane.ix()),
            _ => number.clone(),
        }
    }

    /// How often all threads of a team have a vector, where these are few enough to be kept.
    fn few(&self, team: Team, w: i64, vectors: &Ix) -> Option<i64> {
        let many = team.across.map_or(w, |a| a.lanes);
        vectors.as_const().map(|n| n / team.size).filter(|n| n * many <= KEPT)
    }

    /// A thread's columns of a row that a team shares: all under way at once where they are few, else a few at a time.
    #[allow(clippy::too_many_arguments)]
    fn shared<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        pass: &Pass,
        team: Team,
        extent: &Ix,
        acc: &[Value<'c>],
        at: &dyn Fn(Ix) -> Vec<Ix>,
        step: Step<'_, 'c, 'k>,
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let (w, vectors) = self.vectors(extent);
        let mut sums = if w > 1 { starts(k, pass, w as usize) } else { acc.to_vec() };
        let member = team.member.ix();
        let from = match self.few(team, w, &vectors) {
            Some(rounds) => {
                for r in 0..rounds {
                    let x = member.plus(&Ix::konst(r * team.size));
                    sums = step(k, &at(self.place(w, &x)), &sums)?;
                }
                Ix::konst(rounds * team.size)
            }
            None => {
                let rounds = vectors.floordiv(&Ix::konst(team.size * ACCUMULATORS));
                sums = carry(k, (&Ix::konst(0), &rounds, 1), &rounds, &sums, &mut |k, r, acc| {
                    let mut acc = acc.to_vec();
                    for u in 0..ACCUMULATORS {
                        let x = r.ix().scale(ACCUMULATORS).plus(&Ix::konst(u)).scale(team.size).plus(&member);
                        acc = step(k, &at(self.place(w, &x)), &acc)?;
                    }
                    Ok(acc)
                })?;
                rounds.scale(team.size * ACCUMULATORS)
            }
        };
        if from != vectors {
            let from = from.plus(&member);
            sums = carry(k, (&from, &vectors, team.size), &vectors, &sums, &mut |k, x, acc| {
                step(k, &at(self.place(w, &x.ix())), acc)
            })?;
        }
        if w == 1 {
            return Ok(sums);
        }
        let mut one = Vec::with_capacity(acc.len());
        for (r, v) in pass.reductions.iter().zip(split_states(k.cone, pass, &sums)) {
            one.extend(state::halves(k, r.node, v)?);
        }
        merge_all(k, pass, acc, &one)
    }

    /// Stores an output's elements of a row.
    fn output(&self, k: &mut Kernel<'_, '_>, j: usize, o: &Output, rows: &[Ix]) -> Result<(), EmitError> {
        let node = k.cone.graph.outputs[j].node;
        let Some((inner, outer)) = o.groups.split_last() else {
            let columns = vec![Ix::konst(0); o.columns.len()];
            let index = output_index(o, rows, &columns);
            let v = k.pull(node, &index)?;
            let Some(team) = self.team else { return k.store_output(j, &index, v) };
            let (zero, me) = (k.top().idx(0), k.index(&team.member.ix()));
            let first = k.b().cmpi(CmpI::Eq, me, zero);
            return k.if_then(first, |k| k.store_output(j, &index, v));
        };
        let outer = extents(outer);
        let index = |k: &Kernel<'_, '_>, columns: &[Ix]| -> Vec<Ix> {
            let columns = ungroup(&o.columns, &o.groups, columns);
            output_index(o, rows, &columns).iter().map(|e| k.simplify(e)).collect()
        };
        // Nothing is read again after the first store: what is stored may lie anywhere.
        self.output_loops(k, &outer, &inner.extent, Vec::new(), &|k, all| {
            let mut values = Vec::with_capacity(all.len());
            for columns in all {
                let at = index(k, columns);
                let v = k.pull(node, &at)?;
                values.push((at, v));
            }
            values.into_iter().try_for_each(|(at, v)| k.store_output(j, &at, v))
        })
    }

    fn output_loops<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        outer: &[Ix],
        extent: &Ix,
        at: Vec<Ix>,
        points: &dyn Fn(&mut Kernel<'c, 'k>, &[Vec<Ix>]) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        if let Some((first, rest)) = outer.split_first() {
            return k.for_each(first, |k, x| {
                let mut at = at;
                at.push(x.ix());
                self.output_loops(k, rest, extent, at, points)
            });
        }
        let with = |x: Ix| at.iter().cloned().chain([x]).collect::<Vec<_>>();
        let point = |k: &mut Kernel<'c, 'k>, at: Vec<Ix>| points(k, &[at]);
        if let Some(team) = self.team {
            let (w, vectors) = self.vectors(extent);
            let member = team.member.ix();
            let from = match self.few(team, w, &vectors) {
                Some(rounds) => {
                    let number = |r: i64| member.plus(&Ix::konst(r * team.size));
                    let all: Vec<Vec<Ix>> = (0..rounds).map(|r| with(self.place(w, &number(r)))).collect();
                    points(k, &all)?;
                    Ix::konst(rounds * team.size)
                }
                None => {
                    let rounds = vectors.floordiv(&Ix::konst(team.size * ACCUMULATORS));
                    k.for_each(&rounds, |k, r| {
                        let first = r.ix().scale(ACCUMULATORS);
                        let number = |u: i64| first.plus(&Ix::konst(u)).scale(team.size).plus(&member);
                        let all: Vec<Vec<Ix>> = (0..ACCUMULATORS).map(|u| with(self.place(w, &number(u)))).collect();
                        points(k, &all)
                    })?;
                    rounds.scale(team.size * ACCUMULATORS)
                }
            };
            if from != vectors {
                let from = from.plus(&member);
                k.for_loop((&from, &vectors, team.size), &vectors, &[], |k, x, _| {
                    point(k, with(self.place(w, &x.ix())))?;
                    Ok(Vec::new())
                })?;
            }
            return Ok(());
        }
        let w = self.lanes;
        let vectors = extent.floordiv(&Ix::konst(w));
        if w > 1 && !vectors.is(0) {
            k.for_loop((&Ix::konst(0), &vectors, 1), &vectors, &[], |k, q, _| {
                let lane = k.lane(w as usize);
                point(k, with(q.ix().scale(w).plus(&lane.ix())))?;
                Ok(Vec::new())
            })?;
            if extent.split(&Ix::konst(w)).1.is(0) {
                return Ok(());
            }
        }
        let from = if w > 1 { vectors.scale(w) } else { Ix::konst(0) };
        k.for_loop((&from, extent, 1), extent, &[], |k, x, _| {
            point(k, with(x.ix()))?;
            Ok(Vec::new())
        })?;
        Ok(())
    }
}

type Step<'a, 'c, 'k> =
    &'a mut dyn FnMut(&mut Kernel<'c, 'k>, &[Ix], &[Value<'c>]) -> Result<Vec<Value<'c>>, EmitError>;

/// A loop that carries values of the algebra.
fn carry<'c, 'k>(
    k: &mut Kernel<'c, 'k>,
    range: (&Ix, &Ix, i64),
    extent: &Ix,
    acc: &[Value<'c>],
    body: &mut dyn FnMut(&mut Kernel<'c, 'k>, Axis, &[Value<'c>]) -> Result<Vec<Value<'c>>, EmitError>,
) -> Result<Vec<Value<'c>>, EmitError> {
    let init: Vec<Val<'c>> = acc.iter().map(|v| v.ssa).collect();
    let with = |values: &[Val<'c>]| acc.iter().zip(values).map(|(a, v)| Value { ssa: *v, ..*a }).collect::<Vec<_>>();
    let out = k.for_loop(range, extent, &init, |k, x, carried| {
        let next = body(k, x, &with(carried))?;
        Ok(next.iter().map(|v| v.ssa).collect())
    })?;
    Ok(with(&out))
}

/// The parts of a pass's states, by reduction.
fn split_states<'a, 'c>(cone: &Cone, pass: &Pass, mut all: &'a [Value<'c>]) -> Vec<&'a [Value<'c>]> {
    let take = |r: &Reduction| {
        let (mine, rest) = all.split_at(state::parts(cone, r.node).min(all.len()));
        all = rest;
        mine
    };
    pass.reductions.iter().map(take).collect()
}

fn starts<'c>(k: &mut Kernel<'c, '_>, pass: &Pass, lanes: usize) -> Vec<Value<'c>> {
    let identities: Vec<Const> = pass.reductions.iter().flat_map(|r| state::identity(k.cone, r.node)).collect();
    identities.into_iter().map(|c| k.splat(c, lanes)).collect()
}

fn merge_all<'c>(k: &mut Kernel<'c, '_>, pass: &Pass, a: &[Value<'c>], b: &[Value<'c>]) -> Result<Vec<Value<'c>>, EmitError> {
    let (x, y) = (split_states(k.cone, pass, a), split_states(k.cone, pass, b));
    let mut out = Vec::with_capacity(a.len());
    for ((r, a), b) in pass.reductions.iter().zip(x).zip(y) {
        out.extend(state::merge(k, r.node, a, b)?);
    }
    Ok(out)
}
