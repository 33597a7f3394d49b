//! Loops over the points of the outputs' domain.

use kiln_algebra::Ix;
use kiln_dialects::{
    builder::CmpI,
    ir::{BlockView, Ctx, OpView},
};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{
    analysis::{Group, Walk, coalesce_within, delinearise, product, ungroup},
    emit::{Axis, EmitError, Kernel},
    frame,
};

/// Threads of a block.
const THREADS: i64 = 256;

/// Vector widths and block sizes, the likely best first.
pub(crate) fn schedules(cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
    let extents = frame::common_domain(cone)?;
    let groups = groups(cone, &extents);
    let inner = groups.last().map_or(Ix::konst(1), |g| g.extent.clone());
    let size = cone.outputs.iter().map(|s| s.dtype.size() as i64).max().unwrap_or(4).max(4);
    let widest = i64::from(target.vector_bits) / 8 / size;
    if target.kind == TargetKind::Cuda {
        // Sixteen bytes a thread where nothing is wider than half precision, and nothing but memory matters.
        let windows = cone.graph.nodes.iter().any(|n| n.op.reduction().is_some());
        let wide = windows || cone.inputs.iter().chain(&cone.outputs).any(|s| s.dtype.size() > 2);
        let most = if wide { widest.clamp(1, 4) } else { 8 };
        let whole = |lanes: &i64| *lanes <= most && inner.split(&Ix::konst(*lanes)).1.is(0);
        let mut all: Vec<i64> = [8, 4, 2, 1].into_iter().filter(whole).collect();
        // The widest, the usual ones beside sixteen bytes, and single elements.
        all.dedup_by(|b, a| *b != 1 && *a <= 4);
        let of = |lanes| Schedule::of(&[("lanes", lanes), ("threads", THREADS)]);
        return Ok(all.into_iter().map(of).collect());
    }
    let lanes = frame::lanes_for(&inner, widest.clamp(1, 16));
    let of = |lanes, block| Schedule::of(&[("lanes", lanes), ("block", block)]);
    let mut all = vec![of(lanes, 16384), of(lanes, 4096)];
    if lanes > 1 {
        all.push(of(lanes / 2, 16384));
    }
    Ok(all)
}

/// The domain's axes in the memory order of the first output, merged where they act as one.
pub(crate) fn groups(cone: &Cone, extents: &[Ix]) -> Vec<Group> {
    let never = |_| false;
    let mut walk = Walk::new(cone, extents, &never);
    let index: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
    let mut stores = Vec::new();
    for (o, storage) in cone.graph.outputs.iter().zip(&cone.outputs) {
        walk.visit(o.node, &index);
        stores.push(storage.layout.linear(extents, &index));
    }
    let order: Vec<usize> = cone.outputs[0].layout.order.iter().map(|d| *d as usize).collect();
    // Windows step along an axis at a time; elsewhere the parts of a concatenation are runs.
    let windows = cone.graph.nodes.iter().any(|n| n.op.reduction().is_some());
    let (edges, exprs): (Vec<&Ix>, Vec<&Ix>) =
        walk.found.expressions().chain(&stores).partition(|e| !windows && walk.found.edges.contains(e));
    coalesce_within(extents, &order, &exprs, &edges)
}

/// Emits the kernel.
pub(crate) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    schedule: &Schedule,
    target: &TargetInfo,
) -> Result<OpView<'c>, EmitError> {
    let refused = |r: Refusal| EmitError::Refused { archetype: "pointwise", reason: r.0 };
    let extents = frame::common_domain(cone).map_err(refused)?;
    let mut groups = groups(cone, &extents);
    let inner = groups.pop().unwrap_or(Group { axes: Vec::new(), extent: Ix::konst(1) });
    let lanes = schedule.get("lanes").unwrap_or(1).max(1);
    let plan = Loops { extents, outer: groups, inner, lanes };
    match target.kind {
        TargetKind::Cuda => plan.cuda(ctx, module, name, cone, schedule, target),
        TargetKind::Cpu => plan.cpu(ctx, module, name, cone, schedule, target),
    }
}

struct Loops {
    extents: Vec<Ix>,
    outer: Vec<Group>,
    inner: Group,
    lanes: i64,
}

impl Loops {
    fn outer_extents(&self) -> Vec<Ix> {
        self.outer.iter().map(|g| g.extent.clone()).collect()
    }

    /// Computes and stores all outputs where the groups have these indices.
    fn point(&self, k: &mut Kernel<'_, '_>, outer: &[Axis], inner: &Ix) -> Result<(), EmitError> {
        let groups: Vec<Group> = self.outer.iter().chain([&self.inner]).cloned().collect();
        let at: Vec<Ix> = outer.iter().map(|a| a.ix()).chain([inner.clone()]).collect();
        let index = ungroup(&self.extents, &groups, &at);
        // Nothing is read after the first store, which may be anywhere for all that is known.
        let values = k.cone.graph.outputs.iter().map(|o| k.pull(o.node, &index)).collect::<Result<Vec<_>, _>>()?;
        values.into_iter().enumerate().try_for_each(|(j, v)| k.store_output(j, &index, v))
    }

    fn cpu<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let (w, e) = (self.lanes, &self.inner.extent);
        let block = schedule.get("block").unwrap_or(16384).max(w) / w * w;
        // Rows of the inner axis, cut into blocks where they are long.
        let pieces = match e.as_const() {
            Some(c) if c <= block => Ix::konst(1),
            _ => e.ceildiv(&Ix::konst(block)),
        };
        let mut outer = self.outer_extents();
        let rows = product(&outer).times(&pieces);
        let together = e.as_const().map_or(1, |c| (block / c.max(1)).max(1));
        let launch = frame::Launch {
            grid: vec![rows.ceildiv(&Ix::konst(together))],
            block: 1,
            shared: 0,
            scratch: 0,
        };
        outer.push(pieces);
        frame::kernel(ctx, module, name, cone, target, &launch, |k| {
            let pid = k.b().program_id(0);
            let task = k.axis(pid, &launch.grid[0]);
            let first = task.ix().scale(together);
            let past = k.simplify(&first.plus(&Ix::konst(together)).smaller(&rows));
            k.for_loop((&first, &past, 1), &rows, &[], |k, row, _| {
                let at = delinearise(&row.ix(), &outer);
                let axes: Vec<Axis> = at
                    .iter()
                    .zip(&outer)
                    .map(|(i, extent)| {
                        let i = k.simplify(i);
                        k.axis_of(&i, extent)
                    })
                    .collect();
                let (piece, axes) = axes.split_last().map_or((row, &axes[..]), |(p, a)| (*p, a));
                self.row(k, axes, piece, block)?;
                Ok(Vec::new())
            })?;
            Ok(())
        })
    }

    /// One piece of a row: vectors, then single elements.
    fn row(&self, k: &mut Kernel<'_, '_>, outer: &[Axis], piece: Axis, block: i64) -> Result<(), EmitError> {
        let (w, e) = (self.lanes, &self.inner.extent);
        let wx = Ix::konst(w);
        let lo = k.simplify(&piece.ix().scale(block));
        let hi = k.simplify(&lo.plus(&Ix::konst(block)).smaller(e));
        let (from, to) = (k.simplify(&lo.floordiv(&wx)), k.simplify(&hi.floordiv(&wx)));
        if w > 1 {
            let vectors = e.floordiv(&wx);
            k.for_loop((&from, &to, 1), &vectors, &[], |k, q, _| {
                let lane = k.lane(w as usize);
                self.point(k, outer, &q.ix().scale(w).plus(&lane.ix()))?;
                Ok(Vec::new())
            })?;
        }
        if w > 1 && e.split(&wx).1.is(0) {
            return Ok(());
        }
        let rest = if w > 1 { to.scale(w) } else { lo };
        k.for_loop((&rest, &hi, 1), e, &[], |k, x, _| {
            self.point(k, outer, &x.ix())?;
            Ok(Vec::new())
        })?;
        Ok(())
    }

    fn cuda<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let threads = schedule.get("threads").unwrap_or(THREADS);
        // A vector that does not fill the rows is not offered.
        let whole = self.inner.extent.split(&Ix::konst(self.lanes)).1.is(0);
        let w = if whole { self.lanes } else { 1 };
        let mut all = self.outer_extents();
        all.push(self.inner.extent.floordiv(&Ix::konst(w)));
        let total = product(&all);
        let launch = frame::Launch { grid: vec![total.ceildiv(&Ix::konst(threads))], block: threads, shared: 0, scratch: 0 };
        frame::kernel(ctx, module, name, cone, target, &launch, |k| {
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
                if w == 1 {
                    return self.point(k, outer, &q.ix());
                }
                let lane = k.lane(w as usize);
                self.point(k, outer, &q.ix().scale(w).plus(&lane.ix()))
            })
        })
    }
}
