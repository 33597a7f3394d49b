//! Emission: weights once a block; then part after part of the picture into shared memory, products, and the epilogue.

use kiln_algebra::{Access, Const, Guard, Ix};
use kiln_dialects::{
    builder::PlainTile,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, TargetInfo};

use crate::{
    analysis::{delinearise, product},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

use super::{DEPTH, HIGH, Plan, THREADS, UNIT, WIDE};

/// Bytes of an element.
const BYTES: i64 = 2;
/// Threads of a warpgroup.
const GROUP: i64 = 128;

/// Where a block works.
struct Place {
    /// An expression for each group of rows: the first pixel's.
    lines: Vec<Ix>,
    /// First column.
    column: Ix,
}

struct Emitter<'a, 'c> {
    plan: &'a Plan,
    thread: Axis,
    /// Elements of a line of the picture in shared memory.
    pitch: i64,
    picture: Val<'c>,
    columns: Val<'c>,
}

#[allow(clippy::too_many_arguments)]
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan,
    resident: i64,
    early: bool,
) -> Result<OpView<'c>, EmitError> {
    let [high, wide] = plan.picture();
    let weights = (high * wide * plan.lanes * BYTES + 127) / 128 * 128;
    let shared = weights + plan.y.extent * plan.row * plan.columns * BYTES;
    let mut extents: Vec<Ix> = plan.p.m.groups.iter().map(|g| g.extent.clone()).collect();
    extents[plan.y.line] = extents[plan.y.line].ceildiv(&Ix::konst(HIGH));
    extents[plan.x.line] = extents[plan.x.line].ceildiv(&Ix::konst(WIDE));
    let parts = product(&extents);
    let columns = plan.p.n.size.ceildiv(&Ix::konst(plan.columns));
    // The blocks of a tile of columns.
    let blocks = parts.smaller(&Ix::konst(resident).ceildiv(&columns));
    let launch = frame::Launch { grid: vec![blocks.times(&columns)], block: THREADS, shared, scratch: 0 };
    let hopper = frame::Hopper { waits: early, ..Default::default() };
    frame::kernel_with(ctx, module, name, cone, target, &launch, hopper, |k| {
        let (pid, tid) = (k.b().program_id(0), k.b().thread_id());
        let pid = k.axis(pid, &launch.grid[0]);
        let thread = k.axis(tid, &Ix::konst(THREADS));
        let (tile, first) = (k.simplify(&pid.ix().floordiv(&blocks)), k.simplify(&pid.ix().modulo(&blocks)));
        let (tile, first) = (k.axis_of(&tile, &columns), k.axis_of(&first, &blocks));
        let e = Emitter {
            plan,
            thread,
            pitch: wide * plan.lanes,
            picture: k.top().shared(0),
            columns: k.top().shared(weights),
        };
        let column = tile.ix().scale(plan.columns);
        e.weights(k, &column)?;
        if early {
            k.b().grid_wait();
        }
        let rounds = parts.minus(&first.ix()).ceildiv(&blocks);
        let rounds = k.simplify(&rounds);
        let most = parts.ceildiv(&blocks);
        k.for_loop((&Ix::konst(0), &rounds, 1), &most, &[], |k, round, _| {
            let part = k.simplify(&first.ix().plus(&round.ix().times(&blocks)));
            let part = k.axis_of(&part, &parts);
            let mut lines: Vec<Ix> = Vec::new();
            for (i, (at, extent)) in delinearise(&part.ix(), &extents).iter().zip(&extents).enumerate() {
                let at = k.simplify(at);
                let at = k.axis_of(&at, extent).ix();
                lines.push(match i {
                    i if i == plan.y.line => at.scale(HIGH),
                    i if i == plan.x.line => at.scale(WIDE),
                    _ => at,
                });
            }
            let place = Place { lines, column: column.clone() };
            e.part(k, &place)?;
            Ok(Vec::new())
        })
        .map(|_| ())
    })
}

fn zero(k: &Kernel<'_, '_>, node: kiln_algebra::NodeId) -> Option<Const> {
    Some(Const::from_i64(k.cone.graph.node(node).ty.dtype, 0))
}

fn guard(expr: &Ix, extent: i64) -> Guard {
    Guard { expr: expr.clone(), extent: Ix::konst(extent) }
}

impl<'c> Emitter<'_, 'c> {
    /// The number of a thread's `round`-th piece of so many; whether some threads have none.
    fn piece(&self, round: i64, all: i64) -> (Ix, Option<Guard>) {
        let at = self.thread.ix().plus(&Ix::konst(round * THREADS));
        let past = ((round + 1) * THREADS > all).then(|| guard(&at, all));
        (at, past)
    }

    /// Reads an operand as vectors of elements of the product.
    fn read(&self, k: &mut Kernel<'c, '_>, operand: usize, mut access: Access, lanes: i64) -> Result<Value<'c>, EmitError> {
        let node = self.plan.p.operands[operand].node;
        access.fill = zero(k, node);
        let all: Vec<Ix> = (0..k.ranges().extents.len()).map(Ix::axis).collect();
        let v = k.read(node, &access, &all)?;
        let v = k.convert(v, self.plan.dtype);
        Ok(k.spread(v, lanes as usize))
    }

    /// Stores what threads have read, one piece after the other.
    fn store(&self, k: &mut Kernel<'c, '_>, to: Val<'c>, values: &[(Ix, Option<Guard>, Value<'c>)]) -> Result<(), EmitError> {
        for (at, past, v) in values {
            let put = |k: &mut Kernel<'c, '_>| {
                let at = k.simplify(at);
                k.store_at(to, &at, self.plan.dtype, *v);
                Ok(())
            };
            match past.as_ref().and_then(|g| k.all_hold(std::slice::from_ref(g))) {
                Some(inside) => k.if_then(inside, put)?,
                None => put(k)?,
            }
        }
        Ok(())
    }

    /// The column at a line of the weights' tile: in the order that gives a thread's sums neighbouring ones.
    fn dealt(&self, line: &Ix) -> Ix {
        let many = self.neighbours() / 2;
        let (span, within) = (Ix::konst(UNIT * many), line.modulo(&Ix::konst(UNIT * many)));
        let (j, t) = (within.floordiv(&Ix::konst(UNIT)), within.modulo(&Ix::konst(UNIT)).floordiv(&Ix::konst(2)));
        let block = line.floordiv(&span).times(&span);
        block.plus(&t.scale(2 * many)).plus(&j.scale(2)).plus(&line.modulo(&Ix::konst(2)))
    }

    /// Neighbouring columns of a thread.
    fn neighbours(&self) -> i64 {
        [8, 4, 2].into_iter().find(|n| self.plan.columns % (UNIT * n / 2) == 0).unwrap_or(2)
    }

    /// The columns of the product: eight of the depth after the other, lines 16 bytes apart.
    fn weights(&self, k: &mut Kernel<'c, '_>, column: &Ix) -> Result<(), EmitError> {
        let Plan { p, y, x, channel, channels, lanes, row, columns, .. } = self.plan;
        let all = y.extent * row / UNIT * columns;
        let lane = k.lane(UNIT as usize);
        let mut values = Vec::new();
        for round in 0..(all + THREADS - 1) / THREADS {
            let (at, past) = self.piece(round, all);
            let (deep, line) = (at.floordiv(&Ix::konst(*columns)), at.modulo(&Ix::konst(*columns)));
            let (ky, in_row) = (deep.floordiv(&Ix::konst(row / UNIT)), deep.modulo(&Ix::konst(row / UNIT)));
            let kx = in_row.scale(UNIT / lanes).plus(&lane.ix().floordiv(&Ix::konst(*lanes)));
            let c = lane.ix().modulo(&Ix::konst(*lanes));
            let mut depth = vec![Ix::konst(0); p.k.groups.len()];
            (depth[y.depth], depth[x.depth]) = (ky, kx.clone());
            if let Some(d) = channel {
                depth[*d] = c.clone();
            }
            let own = column.plus(&self.dealt(&line));
            let extents: Vec<Ix> = p.n.groups.iter().map(|g| g.extent.clone()).collect();
            let mut access = p.operand_at(1, &[], &delinearise(&own, &extents), &depth);
            access.guards.extend([guard(&kx, x.extent), guard(&c, *channels)]);
            access.guards.push(Guard { expr: own, extent: p.n.size.clone() });
            access.guards.extend(past.clone());
            values.push((at.scale(UNIT).plus(&lane.ix()), past, self.read(k, 1, access, UNIT)?));
        }
        self.store(k, self.columns, &values)
    }

    /// One part of the picture.
    fn part(&self, k: &mut Kernel<'c, '_>, place: &Place) -> Result<(), EmitError> {
        let values = self.fetch(k, place)?;
        // The products of the part before have read it.
        k.b().barrier();
        self.store(k, self.picture, &values)?;
        k.b().proxy_fence();
        k.b().barrier();
        let Plan { y, x, lanes, row, columns, .. } = self.plan;
        let group = k.simplify(&self.thread.ix().floordiv(&Ix::konst(GROUP)));
        let byte = k.index(&group.scale(UNIT * x.step * lanes * BYTES));
        let steps = |of: &dyn Fn(i64, i64) -> i64| -> Vec<i32> {
            (0..y.extent).flat_map(|ky| (0..row / DEPTH).map(move |h| (ky, h))).map(|(ky, h)| of(ky, h) as i32).collect()
        };
        let stride = y.step * self.pitch * BYTES;
        let in_picture = |ky: i64, h: i64| (ky * self.pitch + h * DEPTH) * BYTES;
        let in_weights = |ky: i64, h: i64| (ky * row + h * DEPTH) * columns * BYTES;
        let none = k.top().idx(0);
        let a = PlainTile { ptr: self.picture, byte, lead: UNIT * BYTES, stride, steps: steps(&in_picture) };
        let (lead, stride) = (columns * UNIT * BYTES, UNIT * UNIT * BYTES);
        let b = PlainTile { ptr: self.columns, byte: none, lead, stride, steps: steps(&in_weights) };
        let element = k.element(self.plan.dtype);
        let sums = k.b().warpgroup_mma_plain(&a, &b, element, *columns);
        let sums = k.b().warpgroup_wait(0, &sums);
        self.finish(k, place, &sums)
    }

    /// A thread's pixels of the picture: all are read before the first is stored.
    fn fetch(&self, k: &mut Kernel<'c, '_>, place: &Place) -> Result<Vec<(Ix, Option<Guard>, Value<'c>)>, EmitError> {
        let Plan { p, read, y, x, channel, channels, lanes, .. } = self.plan;
        let [high, wide] = self.plan.picture();
        let all = high * wide;
        let lane = (*lanes > 1).then(|| k.lane(*lanes as usize).ix());
        let dims = k.cone.graph.node(p.operands[0].node).ty.dims.clone();
        let mut values = Vec::new();
        for round in 0..(all + THREADS - 1) / THREADS {
            let (at, past) = self.piece(round, all);
            let (py, px) = (k.simplify(&at.floordiv(&Ix::konst(wide))), k.simplify(&at.modulo(&Ix::konst(wide))));
            let beyond = (round * THREADS + THREADS - 1) / wide + 1;
            let (py, px) = (k.axis_of(&py, &Ix::konst(beyond)).ix(), k.axis_of(&px, &Ix::konst(wide)).ix());
            let mut axes = place.lines.clone();
            axes.extend(vec![Ix::konst(0); p.k.groups.len()]);
            let lines = place.lines.len();
            (axes[lines + y.depth], axes[lines + x.depth]) = (py, px);
            if let (Some(d), Some(lane)) = (channel, &lane) {
                axes[lines + d] = lane.clone();
            }
            let mut access = read.at(&axes);
            // Past the last pixel the picture may end.
            for (i, e) in read.map.iter().enumerate().filter(|(_, e)| [y, x].iter().any(|t| e.uses_axis(lines + t.depth))) {
                access.guards.push(Guard { expr: e.subst_axes(&axes), extent: dims[i].clone() });
            }
            access.guards.extend(lane.as_ref().map(|l| guard(l, *channels)));
            access.guards.extend(past.clone());
            access.guards.sort();
            access.guards.dedup();
            let to = at.scale(*lanes);
            let to = lane.as_ref().map_or(to.clone(), |l| to.plus(l));
            values.push((to, past, self.read(k, 0, access, *lanes)?));
        }
        Ok(values)
    }

    /// From the sums to the outputs.
    fn finish(&self, k: &mut Kernel<'c, '_>, place: &Place, sums: &[Val<'c>]) -> Result<(), EmitError> {
        let mut axis = |e: Ix, extent: i64| {
            let e = k.simplify(&e);
            k.axis_of(&e, &Ix::konst(extent))
        };
        let thread = self.thread.ix();
        let group = axis(thread.floordiv(&Ix::konst(GROUP)), THREADS / GROUP);
        let warp = axis(thread.modulo(&Ix::konst(GROUP)).floordiv(&Ix::konst(32)), 4);
        let quad = axis(thread.modulo(&Ix::konst(32)).floordiv(&Ix::konst(4)), 8);
        let pair = axis(thread.modulo(&Ix::konst(4)), 4);
        let lanes = self.neighbours();
        let span = 4 * lanes;
        for half in 0..2 {
            let mut lines = place.lines.clone();
            let (y, x) = (self.plan.y.line, self.plan.x.line);
            lines[y] = lines[y].plus(&warp.ix().scale(2)).plus(&Ix::konst(half));
            lines[x] = lines[x].plus(&group.ix().scale(UNIT)).plus(&quad.ix());
            k.reads_first(|k| {
                for first in (0..self.plan.columns).step_by(span as usize) {
                    let column = place.column.plus(&pair.ix().scale(lanes)).plus(&Ix::konst(first));
                    let at = |j: i64| (first / 2 + 4 * j + 2 * half) as usize;
                    let parts: Vec<Val<'c>> = (0..lanes / 2).flat_map(|j| [sums[at(j)], sums[at(j) + 1]]).collect();
                    let ssa = k.b().from_lanes(&parts);
                    self.vector(k, &lines, &column, ssa, lanes as usize)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn edges(&self, lines: &[Ix], column: &Ix) -> Vec<Guard> {
        let p = &self.plan.p;
        let mut edges = vec![Guard { expr: column.clone(), extent: p.n.size.clone() }];
        for t in [self.plan.y, self.plan.x] {
            edges.push(Guard { expr: lines[t.line].clone(), extent: p.m.groups[t.line].extent.clone() });
        }
        edges
    }

    /// Neighbouring columns of a pixel; one by one where the last of them may be past the edge.
    fn vector(&self, k: &mut Kernel<'c, '_>, lines: &[Ix], column: &Ix, ssa: Val<'c>, lanes: usize) -> Result<(), EmitError> {
        let dtype = k.cone.graph.node(self.plan.p.contraction).ty.dtype;
        let whole = Value { ssa, dtype: dtype.compute(), lanes };
        let at = column.plus(&k.lane(lanes).ix());
        let edges = self.edges(lines, &at);
        if k.undecided(&edges).is_some_and(|left| left.iter().all(|g| k.lane_of(&g.expr).is_none())) {
            return self.outputs(k, lines, &at, whole);
        }
        for l in 0..lanes {
            let one = Value { ssa: k.b().extract(ssa, l), lanes: 1, ..whole };
            self.outputs(k, lines, &column.plus(&Ix::konst(l as i64)), one)?;
        }
        Ok(())
    }

    fn outputs(&self, k: &mut Kernel<'c, '_>, lines: &[Ix], column: &Ix, sum: Value<'c>) -> Result<(), EmitError> {
        let p = &self.plan.p;
        let Some(left) = k.undecided(&self.edges(lines, column)) else { return Ok(()) };
        let sum = k.narrow(sum, k.cone.graph.node(p.contraction).ty.dtype);
        let put = |k: &mut Kernel<'c, '_>| {
            let extents: Vec<Ix> = p.n.groups.iter().map(|g| g.extent.clone()).collect();
            let out = p.out_index_of(&[], lines, &delinearise(column, &extents));
            let out: Vec<Ix> = out.iter().map(|e| k.simplify(e)).collect();
            let at = p.contraction_index(k.cone, k.ranges(), &out).unwrap_or_default();
            k.bind(p.contraction, at, sum);
            for j in 0..k.cone.graph.outputs.len() {
                let v = k.pull(k.cone.graph.outputs[j].node, &out)?;
                k.store_output(j, &out, v)?;
            }
            k.unbind(p.contraction);
            Ok(())
        };
        k.when(&left, put)
    }
}

const _: () = assert!(THREADS / GROUP * UNIT == WIDE && HIGH == UNIT, "a warpgroup has eight by eight pixels");
