//! A window on a GPU, channels innermost: each thread computes a vector of channels at a few neighbouring points.

use kiln_algebra::{DType, Ix, Monoid, NodeId, Op};
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Schedule, TargetInfo};

use crate::{
    analysis::{Group, Load, Walk, delinearise, product, ungroup},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
    pointwise::domain,
};

/// Bytes that a thread reads at once, at most.
const VECTOR_BYTES: i64 = 16;
/// Threads that are worth more than longer vectors and strips.
const BUSY: i64 = 16384;
/// Blocks that are worth more than larger ones.
const BLOCKS: i64 = 264;
/// Registers of a thread beside what it has read ahead.
const REGISTERS: i64 = 64;
/// Products of a thread that are written out one by one; the others are loops.
const UNROLL: i64 = 64;

/// The structure of such a kernel.
pub(super) struct Strip {
    /// The reduction or contraction.
    node: NodeId,
    extents: Vec<Ix>,
    /// The outputs' axes in memory order, without the innermost.
    outer: Vec<Group>,
    inner: Group,
    /// Points of all outputs.
    points: i64,
    /// Bytes of the widest element that the window reads.
    element: i64,
}

impl Strip {
    /// None where the cone is not a single window in f32 under pointwise work, of static extent, with everything that
    /// depends on the innermost axis contiguous along it.
    pub(super) fn of(cone: &Cone) -> Option<Self> {
        let mut windows = cone.body().filter(|id| cone.graph.node(*id).op.reduction().is_some());
        let (node, None) = (windows.next()?, windows.next()) else { return None };
        let n = cone.graph.node(node);
        if !matches!(n.op, Op::Contract { .. } | Op::Reduce { .. }) || n.ty.dtype != DType::F32 {
            return None;
        }
        let extents = frame::common_domain(cone).ok()?;
        let points = product(&extents).as_const()?;
        let mut outer = domain::groups(cone, &extents);
        let inner = outer.pop()?;
        let [channel] = inner.axes[..] else { return None };
        // The outputs need the window at their own index, and nothing of it anywhere else.
        let index: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
        let stop = |id| id == node;
        let mut walk = Walk::new(cone, &extents, &stop);
        cone.graph.outputs.iter().for_each(|o| walk.visit(o.node, &index));
        let own = walk.found.stopped.iter().all(|(_, at)| *at == walk.simplified(&index));
        if !own || walk.found.guarded || walk.found.stopped.is_empty() {
            return None;
        }
        let mut inside = Walk::new(cone, &extents, &|_| false);
        inside.enter(node, &index);
        let loads = || inside.found.loads.iter();
        let along = |l: &Load| match l.address.linear_in(channel) {
            Some((c, _)) if c.is(0) => true,
            Some((c, _)) => c.is(1) && l.guards.iter().all(|g| !g.expr.uses_axis(channel)),
            None => false,
        };
        if !loads().chain(&walk.found.loads).all(along) || !loads().any(|l| l.address.uses_axis(channel)) {
            return None;
        }
        let element = loads().map(|l| cone.inputs[l.input].dtype.size() as i64).max().unwrap_or(4);
        let stored = |(o, s): (&kiln_algebra::Port, &kiln_plan::Storage)| {
            let address = s.layout.linear(&cone.graph.node(o.node).ty.dims, &index);
            address.linear_in(channel).is_some_and(|(c, _)| c.is(1))
        };
        cone.graph.outputs.iter().zip(&cone.outputs).all(stored).then_some(())?;
        Some(Self { node, extents, outer, inner, points, element })
    }

    /// Whether there is enough to do for other ways to be worse.
    pub(super) fn is_large(&self) -> bool {
        self.points >= BUSY
    }

    /// Vectors as long as fill the device all the same, then strips.
    pub(super) fn schedules(&self) -> Vec<Schedule> {
        let channels = self.inner.extent.as_const().unwrap_or(1);
        let fits = |lanes: &i64| channels % lanes == 0 && lanes * self.element <= VECTOR_BYTES;
        let widest = [8, 4, 2].into_iter().filter(fits);
        let lanes = widest.clone().find(|l| self.points / l >= BUSY).or(widest.clone().next_back()).unwrap_or(1);
        let along = self.outer.last().and_then(|g| g.extent.as_const()).unwrap_or(1);
        let fills = |strip: i64| along % strip == 0 && self.points / (lanes * strip) >= BUSY;
        // Four points of vectors of two are more indices than values: the assembler spills.
        let strip = [4, 2].into_iter().find(|q| fills(*q) && (*q < 4 || lanes > 2)).unwrap_or(1);
        let threads = [256, 128].into_iter().find(|t| self.points / (lanes * strip * t) >= BLOCKS).unwrap_or(64);
        let of = |lanes, strip| Schedule::of(&[("lanes", lanes), ("strip", strip), ("threads", threads)]);
        let mut all = vec![of(lanes, strip)];
        if strip > 1 {
            all.push(of(lanes, 1));
        }
        if lanes > 2 {
            all.push(of(lanes / 2, if lanes > 4 { strip } else { strip.min(2) }));
        }
        all
    }

    /// Emits the kernel with `strip` neighbouring points a thread.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
        strip: i64,
    ) -> Result<OpView<'c>, EmitError> {
        let lanes = schedule.get("lanes").unwrap_or(1).max(1);
        let threads = schedule.get("threads").unwrap_or(64).max(1);
        let mut all: Vec<Ix> = self.outer.iter().map(|g| g.extent.clone()).collect();
        if let Some(last) = all.last_mut() {
            *last = last.floordiv(&Ix::konst(strip));
        }
        all.push(self.inner.extent.floordiv(&Ix::konst(lanes)));
        let total = product(&all);
        let launch = frame::Launch { grid: vec![total.ceildiv(&Ix::konst(threads))], block: threads, shared: 0, scratch: 0 };
        let early = self.early(cone, schedule, target, &launch);
        let hopper = frame::Hopper { waits: early.contains(&true), ..Default::default() };
        frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
            let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
            let task = k.axis(pid, &launch.grid[0]);
            let thread = k.axis(tid, &Ix::konst(threads));
            let number = task.ix().scale(threads).plus(&thread.ix());
            let (n, end) = (k.index(&number), k.index(&total));
            let inside = k.b().cmpi(CmpI::Slt, n, end);
            k.if_then(inside, |k| {
                let linear = k.axis(n, &total);
                let at = delinearise(&linear.ix(), &all);
                let axes: Vec<Axis> = at
                    .iter()
                    .zip(&all)
                    .map(|(i, extent)| {
                        let i = k.simplify(i);
                        k.axis_of(&i, extent)
                    })
                    .collect();
                let (q, outer) = axes.split_last().map_or((linear, &axes[..]), |(q, o)| (*q, o));
                let inner = if lanes > 1 { q.ix().scale(lanes).plus(&k.lane(lanes as usize).ix()) } else { q.ix() };
                self.points(k, outer, &inner, (strip, lanes as usize), early)
            })
        })
    }

    /// The indices of a thread's points, and what is stored there.
    fn points(
        &self,
        k: &mut Kernel<'_, '_>,
        outer: &[Axis],
        inner: &Ix,
        (strip, lanes): (i64, usize),
        early: [bool; 2],
    ) -> Result<(), EmitError> {
        let groups: Vec<Group> = self.outer.iter().chain([&self.inner]).cloned().collect();
        let index = |k: &Kernel<'_, '_>, point: i64| -> Vec<Ix> {
            let mut at: Vec<Ix> = outer.iter().map(|a| a.ix()).collect();
            if let Some(last) = at.last_mut() {
                *last = last.scale(strip).plus(&Ix::konst(point));
            }
            at.push(inner.clone());
            ungroup(&self.extents, &groups, &at).iter().map(|e| k.simplify(e)).collect()
        };
        let indices: Vec<Vec<Ix>> = (0..strip).map(|j| index(k, j)).collect();
        if early.contains(&true) {
            self.fetch(k, &indices, early)?;
            k.b().grid_wait();
        }
        let sums = self.window(k, &indices, lanes)?;
        // Nothing is read after the first store, which may be anywhere for all that is known.
        let mut values = Vec::with_capacity(indices.len());
        for (at, sum) in indices.iter().zip(sums) {
            k.bind(self.node, at.clone(), sum);
            let own = k.cone.graph.outputs.iter().map(|o| k.pull(o.node, at)).collect::<Result<Vec<_>, _>>()?;
            k.unbind(self.node);
            values.push((at, own));
        }
        for (at, own) in values {
            own.into_iter().enumerate().try_for_each(|(j, v)| k.store_output(j, at, v))?;
        }
        Ok(())
    }

    /// The window's value at each index.
    fn window<'c>(&self, k: &mut Kernel<'c, '_>, indices: &[Vec<Ix>], lanes: usize) -> Result<Vec<Value<'c>>, EmitError> {
        let n = k.cone.graph.node(self.node);
        let (domain, reduced) = n.op.reduction().unwrap_or((&[], &[]));
        let monoid = if let Op::Reduce { monoid, .. } = &n.op { *monoid } else { Monoid::Sum };
        let init = k.konst(monoid.identity(n.ty.dtype));
        let init = k.spread(init, lanes);
        let places = self.places(domain, reduced, indices);
        let sums = self.axes(k, domain, reduced, places, vec![init; indices.len()])?;
        Ok(sums.into_iter().map(|v| k.narrow(v, n.ty.dtype)).collect())
    }

    /// The indices of the window's domain at which it begins.
    fn places(&self, domain: &[Ix], reduced: &[usize], indices: &[Vec<Ix>]) -> Vec<Vec<Ix>> {
        let at = |index: &Vec<Ix>| -> Vec<Ix> {
            let mut kept = index.iter();
            let own = |i| if reduced.contains(&i) { Ix::konst(0) } else { kept.next().cloned().unwrap_or_default() };
            (0..domain.len()).map(own).collect()
        };
        indices.iter().map(at).collect()
    }

    /// Which factors are constants that a thread can have read before the kernels ahead of this one have ended: it holds
    /// them in registers, of which the blocks that run side by side leave it so many.
    fn early(&self, cone: &Cone, schedule: &Schedule, target: &TargetInfo, launch: &frame::Launch) -> [bool; 2] {
        let n = cone.graph.node(self.node);
        let (Op::Contract { domain, reduced, .. }, Some(blocks)) = (&n.op, frame::side_by_side(launch, target)) else {
            return [false; 2];
        };
        let get = |name| schedule.get(name).unwrap_or(1).max(1);
        let taps = reduced.iter().try_fold(1i64, |p, a| domain[*a].as_const().and_then(|c| p.checked_mul(c)));
        let written_out = |t: i64| t.saturating_mul(get("strip")) <= UNROLL;
        let Some(taps) = taps.filter(|t| written_out(*t)) else { return [false; 2] };
        let all = i64::from(target.unit_registers) / (blocks * launch.block);
        let fits = taps * get("lanes") * self.element / 4 + REGISTERS <= all.min(i64::from(target.registers));
        [0, 1].map(|j| fits && frame::is_early(cone, schedule, target, n.inputs[j]))
    }

    /// Reads what these operands are computed from, for the whole window at each index.
    fn fetch(&self, k: &mut Kernel<'_, '_>, indices: &[Vec<Ix>], operands: [bool; 2]) -> Result<(), EmitError> {
        let n = k.cone.graph.node(self.node);
        let (domain, reduced) = n.op.reduction().unwrap_or((&[], &[]));
        let mut places = self.places(domain, reduced, indices);
        for axis in reduced {
            let extent = domain[*axis].as_const().unwrap_or(0);
            let step = |at: &Vec<Ix>, i: i64| {
                let mut at = at.clone();
                at[*axis] = Ix::konst(i);
                at
            };
            places = places.iter().flat_map(|at| (0..extent).map(move |i| step(at, i))).collect();
        }
        for at in &places {
            for (j, access) in n.op.accesses().into_iter().filter(|(j, _)| operands.get(*j) == Some(&true)) {
                k.fetch(n.inputs[j], access, at)?;
            }
        }
        Ok(())
    }

    /// Goes along the reduced axes: the last ones written out, those before them as loops.
    fn axes<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        domain: &[Ix],
        reduced: &[usize],
        mut places: Vec<Vec<Ix>>,
        sums: Vec<Value<'c>>,
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let Some((first, rest)) = reduced.split_first() else {
            return places.iter().zip(sums).map(|(at, sum)| self.step(k, at, sum)).collect();
        };
        let left = reduced.iter().try_fold(places.len() as i64, |p, a| domain[*a].as_const().and_then(|c| p.checked_mul(c)));
        let set = |places: &mut Vec<Vec<Ix>>, to: &Ix| places.iter_mut().for_each(|at| at[*first] = to.clone());
        if let (true, Some(extent)) = (left.is_some_and(|l| l <= UNROLL), domain[*first].as_const()) {
            let mut sums = sums;
            for i in 0..extent {
                set(&mut places, &Ix::konst(i));
                sums = self.axes(k, domain, rest, places.clone(), sums)?;
            }
            return Ok(sums);
        }
        let extent = domain[*first].clone();
        let carried: Vec<Val<'c>> = sums.iter().map(|v| v.ssa).collect();
        let next = k.for_loop((&Ix::konst(0), &extent, 1), &extent, &carried, |k, axis, carried| {
            set(&mut places, &axis.ix());
            let now = sums.iter().zip(carried).map(|(v, ssa)| Value { ssa: *ssa, ..*v }).collect();
            Ok(self.axes(k, domain, rest, places, now)?.into_iter().map(|v| v.ssa).collect())
        })?;
        Ok(sums.iter().zip(next).map(|(v, ssa)| Value { ssa, ..*v }).collect())
    }

    /// One element of a window.
    fn step<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix], sum: Value<'c>) -> Result<Value<'c>, EmitError> {
        let n = k.cone.graph.node(self.node);
        let v = match &n.op {
            Op::Contract { accesses, .. } => {
                let a = k.read(n.inputs[0], &accesses[0], at)?;
                let b = k.read(n.inputs[1], &accesses[1], at)?;
                k.multiply_add(self.node, sum, a, b)?
            }
            Op::Reduce { monoid, access, .. } => {
                let v = k.read(n.inputs[0], access, at)?;
                k.combine(self.node, *monoid, sum, v)?
            }
            _ => return Err(k.unsupported(self.node, "it is not a window")),
        };
        Ok(k.spread(v, sum.lanes))
    }
}
