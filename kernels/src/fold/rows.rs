//! One row at a time: on a CPU a task is a few rows, on a GPU a block is one row and its threads are keys and then columns.
//!
//! Keys come in tiles. Of each tile first the elements that the state reduces are computed, then the new state, then the
//! terms under it, which lie in scratch (or shared) memory while the columns of factors are multiplied by them.

use kiln_algebra::{Const, DType, Fold, Guard, Ix, Monoid, NodeId, Op, Scalar};
use kiln_dialects::{
    builder::CmpF,
    ir::{BlockView, Ctx, OpView, Val},
};
use kiln_plan::{Cone, Refusal, Schedule, TargetInfo, TargetKind};

use super::plan::{Part, Plan, fold_of};
use crate::{
    analysis::{Footprint, Walk, delinearise, product},
    emit::{Axis, EmitError, Kernel, Value},
    frame,
};

/// Columns held at most: they have a place in scratch or shared memory.
pub(super) const MOST_COLUMNS: i64 = 2048;
/// Vectors of columns that are summed together.
const TOGETHER: i64 = 4;

/// Sizes of a kernel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    /// Keys of a tile.
    pub(super) keys: i64,
    /// Rows of a task (CPU).
    pub(super) rows: i64,
    /// Lanes of vectors (CPU).
    pub(super) lanes: i64,
    /// Threads of a block (GPU).
    pub(super) threads: i64,
}

impl Sizes {
    pub(super) fn read(s: &Schedule) -> Self {
        let get = |name: &str, default: i64| s.get(name).unwrap_or(default).max(1);
        Self { keys: get("tile_k", 128), rows: get("rows", 1), lanes: get("lanes", 1), threads: get("threads", 128) }
    }
}

struct Rows<'p> {
    plan: &'p Plan,
    sizes: Sizes,
    /// Number of the thread in its block.
    thread: Option<Axis>,
    /// Columns of the factors.
    columns: i64,
    /// Key and column axes that vectors may run along.
    wide_columns: bool,
}

/// Emits the kernel.
pub(super) fn emit<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    name: &str,
    cone: &Cone,
    target: &TargetInfo,
    plan: &Plan,
    sizes: Sizes,
) -> Result<OpView<'c>, EmitError> {
    let refused = |r: &str| EmitError::Refused { archetype: "fold", reason: r.into() };
    let columns = plan.column_count().ok_or_else(|| refused("the columns are not a constant number"))?;
    let rows: Vec<Ix> = plan.rows.iter().map(|r| plan.extents[*r].clone()).collect();
    let all = product(&rows);
    let gpu = target.kind == TargetKind::Cuda;
    let together = if gpu { 1 } else { sizes.rows };
    let bytes = memory(cone, plan, sizes, columns);
    let launch = frame::Launch {
        grid: vec![all.ceildiv(&Ix::konst(together))],
        block: if gpu { sizes.threads } else { 1 },
        shared: if gpu { bytes } else { 0 },
        scratch: if gpu { 0 } else { bytes },
    };
    let wide_columns = !gpu && sizes.lanes > 1 && contiguous_columns(cone, plan, columns, sizes.lanes);
    frame::kernel(ctx, module, name, cone, target, &launch, |k| {
        let pid = k.b().program_id(0);
        let thread = if gpu {
            let tid = k.b().thread_id();
            Some(k.axis(tid, &Ix::konst(sizes.threads)))
        } else {
            None
        };
        let e = Rows { plan, sizes, thread, columns, wide_columns };
        let task = k.axis(pid, &launch.grid[0]);
        if gpu {
            return e.row(k, &task.ix(), &rows);
        }
        let first = task.ix().scale(together);
        let past = k.simplify(&first.plus(&Ix::konst(together)).smaller(&all));
        k.for_loop((&first, &past, 1), &all, &[], |k, row, _| {
            e.row(k, &row.ix(), &rows)?;
            Ok(Vec::new())
        })?;
        Ok(())
    })
}

/// Room for exchanges between warps, at the start of shared memory.
const EXCHANGE: i64 = 32 * 8;

fn element(cone: &Cone, part: &Part) -> DType {
    cone.graph.node(part.node).ty.dtype.compute()
}

/// Where things lie: elements of the state's operand, terms of each factor, sums of each factor.
fn memory(cone: &Cone, plan: &Plan, sizes: Sizes, columns: i64) -> i64 {
    let sums: i64 = plan.parts[..plan.factors].iter().map(|p| (sizes.keys + columns) * element(cone, p).size() as i64).sum();
    EXCHANGE + 8 * sizes.keys + sums + 64 * (2 * plan.factors as i64 + 2)
}

fn aligned(at: i64) -> i64 {
    (at + 63) / 64 * 64
}

/// Whether vectors along the columns are runs of memory for every factor.
fn contiguous_columns(cone: &Cone, plan: &Plan, columns: i64, lanes: i64) -> bool {
    if columns % lanes != 0 || plan.factors == 0 {
        return false;
    }
    let extents: Vec<Ix> = plan.columns.iter().map(|c| plan.extents[*c].clone()).collect();
    // Only one axis, or axes whose innermost one vectors divide.
    if extents.last().and_then(Ix::as_const).is_none_or(|e| e % lanes != 0) {
        return false;
    }
    let inner = plan.columns[plan.columns.len() - 1];
    plan.parts[..plan.factors].iter().all(|p| {
        let foot = factor_footprint(cone, plan, p);
        foot.loads.iter().all(|l| match l.address.linear_in(inner) {
            Some((c, _)) => (c.is(1) || c.is(0)) && l.guards.iter().all(|g| !g.expr.uses_axis(inner)),
            None => false,
        })
    })
}

fn factor_footprint(cone: &Cone, plan: &Plan, part: &Part) -> Footprint {
    let never = |_| false;
    let mut walk = Walk::new(cone, &plan.all_extents(), &never);
    if let Some(f) = fold_of(cone, part.node)
        && let Some(times) = &f.times
    {
        let at = plan.domain_index(cone, part, &plan.key_axes());
        walk.read(cone.graph.node(part.node).inputs[f.state()], times, &at);
    }
    walk.found
}

/// One when the state stayed as it was, else the factor that brings sums to the new state.
pub(super) fn factor<'c>(
    k: &mut Kernel<'c, '_>,
    node: NodeId,
    f: &Fold,
    sum: DType,
    old: Value<'c>,
    new: Value<'c>,
) -> Result<Value<'c>, EmitError> {
    let one = k.konst(Const::from_f64(sum, 1.0));
    let one = k.spread(one, old.lanes);
    k.fold_rescale(node, f, one, old, new)
}

/// The state that terms are computed under: before anything finite was seen, zero.
pub(super) fn finite<'c>(k: &mut Kernel<'c, '_>, f: &Fold, state: Value<'c>) -> Value<'c> {
    let none = k.konst(f.monoid.identity(state.dtype));
    let none = k.spread(none, state.lanes);
    let zero = k.konst(Const::from_f64(state.dtype, 0.0));
    let is = k.b().cmpf(CmpF::Oeq, state.ssa, none.ssa);
    k.choose(is, zero, state)
}

/// A sum as its definition gives it: where nothing finite was seen, terms are of infinities.
pub(super) fn defined<'c>(
    k: &mut Kernel<'c, '_>,
    node: NodeId,
    f: &Fold,
    sum: Value<'c>,
    state: Value<'c>,
) -> Result<Value<'c>, EmitError> {
    if f.combine != Monoid::Sum || !sum.dtype.is_float() {
        return Ok(sum);
    }
    let none = k.konst(f.monoid.identity(state.dtype));
    let none = k.spread(none, state.lanes);
    // What a term of an infinity under itself is: usually no number. Other operands do not change that.
    let body = f.body.map_leaves(&|l| match l {
        Scalar::Arg(i) if *i as usize != 0 && *i as usize != f.state() => {
            Some(Scalar::Const(Const::from_f64(k.cone.graph.node(k.cone.graph.node(node).inputs[*i as usize]).ty.dtype, 1.0)))
        }
        _ => None,
    });
    let term = k.term_body(node, &body, &mut |_, _| Ok(none), &[])?;
    let is = k.b().cmpf(CmpF::Oeq, state.ssa, none.ssa);
    let product = Value { ssa: k.b().mulf(term.ssa, sum.ssa), ..sum };
    let number = k.b().cmpf(CmpF::Oeq, term.ssa, term.ssa);
    let gives = k.choose(number, sum, product);
    Ok(k.choose(is, gives, sum))
}

impl Rows<'_> {
    fn place<'c>(&self, k: &mut Kernel<'c, '_>, offset: i64) -> Val<'c> {
        if self.thread.is_some() { k.top().shared(offset) } else { k.top().scratch(offset) }
    }

    /// Byte offsets of terms and of sums, by factor; the elements are at the first.
    fn offsets(&self, cone: &Cone) -> (i64, Vec<(i64, i64)>) {
        let mut at = EXCHANGE + aligned(8 * self.sizes.keys);
        let of = |p: &Part| {
            let size = element(cone, p).size() as i64;
            let terms = at;
            let sums = aligned(terms + self.sizes.keys * size);
            at = aligned(sums + self.columns * size);
            (terms, sums)
        };
        (EXCHANGE, self.plan.parts[..self.plan.factors].iter().map(of).collect())
    }

    fn row<'c>(&self, k: &mut Kernel<'c, '_>, row: &Ix, rows: &[Ix]) -> Result<(), EmitError> {
        let (plan, cone) = (self.plan, k.cone);
        let Some(f) = fold_of(cone, plan.parts[0].node) else { return Ok(()) };
        let state_type = cone.graph.node(plan.first.0).ty.dtype;
        let mut at = vec![Ix::konst(0); plan.extents.len()];
        for (axis, e) in plan.rows.iter().zip(delinearise(row, rows)) {
            let e = k.simplify(&e);
            at[*axis] = k.axis_of(&e, &plan.extents[*axis]).ix();
        }
        let (elements, places) = self.offsets(cone);
        let elements = self.place(k, elements);
        let places: Vec<(Val<'c>, Val<'c>)> = places.iter().map(|(t, s)| (self.place(k, *t), self.place(k, *s))).collect();
        for (p, (_, sums)) in plan.parts.iter().zip(&places) {
            let dtype = element(cone, p);
            let zero = k.konst(Const::from_f64(dtype, 0.0));
            self.each_column(k, false, &mut |k, c| {
                k.store_at(*sums, c, dtype, zero);
                Ok(())
            })?;
        }
        let keys = product(&plan.keys);
        let tile = Ix::konst(self.sizes.keys);
        let tiles = keys.ceildiv(&tile);
        let mut init = vec![k.konst(f.monoid.identity(state_type))];
        for p in &plan.parts[plan.factors..] {
            if let Some(f) = fold_of(cone, p.node) {
                let dtype = cone.graph.node(p.node).ty.dtype;
                init.push(k.konst(f.combine.identity(dtype)));
            }
        }
        let start: Vec<Val<'c>> = init.iter().map(|v| v.ssa).collect();
        let last = k.for_loop((&Ix::konst(0), &tiles, 1), &tiles, &start, |k, t, carried| {
            let now: Vec<Value<'c>> = init.iter().zip(carried).map(|(i, v)| Value { ssa: *v, ..*i }).collect();
            let base = t.ix().times(&tile);
            let next = self.tile(k, &at, (&base, &keys), elements, &places, &now)?;
            Ok(next.iter().map(|v| v.ssa).collect())
        })?;
        let last: Vec<Value<'c>> = init.iter().zip(&last).map(|(i, v)| Value { ssa: *v, ..*i }).collect();
        let state = last[0];
        let mut totals = Vec::new();
        for (p, v) in plan.parts[plan.factors..].iter().zip(&last[1..]) {
            if let Some(f) = fold_of(cone, p.node) {
                totals.push((p.node, defined(k, p.node, f, *v, state)?));
            }
        }
        if self.thread.is_some() {
            k.b().barrier();
        }
        let result = self.each_column(k, self.wide_columns, &mut |k, c| self.output(k, &at, c, &places, (state, &totals)));
        plan.parts.iter().for_each(|p| k.unbind(p.node));
        if self.thread.is_some() {
            k.b().barrier();
        }
        result
    }

    /// Every column once: a loop, or a share for each thread; vectors where asked for.
    fn each_column<'c, 'k>(
        &self,
        k: &mut Kernel<'c, 'k>,
        wide: bool,
        body: &mut dyn FnMut(&mut Kernel<'c, 'k>, &Ix) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        let n = Ix::konst(self.columns);
        if let Some(t) = self.thread {
            k.for_loop((&t.ix(), &n, self.sizes.threads), &n, &[], |k, c, _| {
                body(k, &c.ix())?;
                Ok(Vec::new())
            })?;
            return Ok(());
        }
        let lanes = if wide { self.sizes.lanes } else { 1 };
        let count = Ix::konst(self.columns / lanes);
        k.for_each(&count, |k, c| {
            if lanes == 1 {
                return body(k, &c.ix());
            }
            let lane = k.lane(lanes as usize);
            body(k, &c.ix().scale(lanes).plus(&lane.ix()))
        })
    }

    /// The index over the outputs' axes of a row's column.
    fn column(&self, k: &mut Kernel<'_, '_>, at: &[Ix], column: &Ix) -> Vec<Ix> {
        let extents: Vec<Ix> = self.plan.columns.iter().map(|c| self.plan.extents[*c].clone()).collect();
        let mut at = at.to_vec();
        for (axis, e) in self.plan.columns.iter().zip(delinearise(column, &extents)) {
            at[*axis] = k.simplify(&e);
        }
        at
    }

    fn output<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        at: &[Ix],
        column: &Ix,
        places: &[(Val<'c>, Val<'c>)],
        (state, totals): (Value<'c>, &[(NodeId, Value<'c>)]),
    ) -> Result<(), EmitError> {
        let at = self.column(k, at, column);
        let cone = k.cone;
        let index: Vec<Ix> = self.plan.outputs.iter().map(|e| k.simplify(&e.subst_axes(&at))).collect();
        let mut values = totals.to_vec();
        for (p, (_, sums)) in self.plan.parts.iter().zip(places) {
            let Some(f) = fold_of(cone, p.node) else { continue };
            let dtype = element(cone, p);
            let v = k.load_at(*sums, column, (dtype, dtype), false, None)?;
            let state = k.spread(state, v.lanes);
            let v = defined(k, p.node, f, v, state)?;
            let v = k.narrow(v, cone.graph.node(p.node).ty.dtype);
            values.push((p.node, v));
        }
        for (node, index) in super::plan::places(k, &index) {
            if let Some((_, v)) = values.iter().find(|v| v.0 == node) {
                k.bind(node, index, *v);
            }
        }
        for j in 0..cone.graph.outputs.len() {
            let v = k.pull(cone.graph.outputs[j].node, &index)?;
            k.store_output(j, &index, v)?;
        }
        Ok(())
    }

    /// The index over the outputs' axes and the keys at a row's key.
    fn key(&self, k: &mut Kernel<'_, '_>, at: &[Ix], key: &Ix) -> Vec<Ix> {
        let keys = delinearise(key, &self.plan.keys);
        at.iter().cloned().chain(keys.iter().map(|e| k.simplify(e))).collect()
    }

    /// The element that the state reduces at an index.
    fn element<'c>(&self, k: &mut Kernel<'c, '_>, at: &[Ix]) -> Result<Value<'c>, EmitError> {
        let bound = match &self.plan.score {
            Some((node, _)) => {
                let stop = |n| n == *node;
                let mut walk = Walk::new(k.cone, &[], &stop);
                walk.ranges = k.ranges().clone();
                walk.read(self.plan.first.0, &self.plan.first.1, at);
                let index = walk.found.stopped.into_iter().next().map(|s| s.1).unwrap_or_default();
                self.product(k, *node, &index)?.map(|v| (*node, index, v))
            }
            None => None,
        };
        if let Some((node, index, v)) = &bound {
            k.bind(*node, index.clone(), *v);
        }
        let (node, access) = &self.plan.first;
        let v = k.read(*node, access, at);
        if let Some((node, ..)) = bound {
            k.unbind(node);
        }
        v
    }

    /// A contraction along vectors of its innermost reduced axis; none where memory is not contiguous along that.
    fn product<'c>(&self, k: &mut Kernel<'c, '_>, node: NodeId, index: &[Ix]) -> Result<Option<Value<'c>>, EmitError> {
        let cone = k.cone;
        let n = cone.graph.node(node);
        let Op::Contract { domain, reduced, accesses } = &n.op else { return Ok(None) };
        let lanes = self.sizes.lanes;
        let (Some(inner), DType::F32) = (reduced.last().copied(), n.ty.dtype.compute()) else { return Ok(None) };
        if lanes == 1 || reduced.len() != 1 || domain[inner].as_const().is_none_or(|e| e % lanes != 0) {
            return Ok(None);
        }
        let never = |_| false;
        let mut walk = Walk::new(cone, domain, &never);
        let all: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
        for (i, a) in n.inputs.iter().zip(accesses) {
            walk.read(*i, a, &all);
        }
        let run = |e: &Ix| e.linear_in(inner).is_some_and(|(c, _)| c.is(1) || c.is(0));
        let runs = walk.found.loads.iter().all(|l| run(&l.address) && l.guards.iter().all(|g| !g.expr.uses_axis(inner)));
        if !runs || !walk.found.others.is_empty() {
            return Ok(None);
        }
        let count = Ix::konst(domain[inner].as_const().unwrap_or(0) / lanes);
        let zero = k.konst(Const::f32(0.0));
        let zero = k.spread(zero, lanes as usize);
        let sum = k.for_loop((&Ix::konst(0), &count, 1), &count, &[zero.ssa], |k, c, carried| {
            let lane = k.lane(lanes as usize);
            let mut kept = index.iter();
            let at: Vec<Ix> = (0..domain.len())
                .map(|i| if i == inner { c.ix().scale(lanes).plus(&lane.ix()) } else { kept.next().cloned().unwrap_or_default() })
                .collect();
            let a = k.read(n.inputs[0], &accesses[0], &at)?;
            let b = k.read(n.inputs[1], &accesses[1], &at)?;
            let (a, b) = (k.spread(a, lanes as usize), k.spread(b, lanes as usize));
            let acc = Value { ssa: carried[0], ..zero };
            Ok(vec![k.multiply_add(node, acc, a, b)?.ssa])
        })?;
        let ssa = k.b().reduce("add", sum[0]);
        let v = Value { ssa, dtype: DType::F32, lanes: 1 };
        Ok(Some(k.narrow(v, n.ty.dtype)))
    }

    /// One tile of keys: the next state and sums.
    fn tile<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        at: &[Ix],
        (base, keys): (&Ix, &Ix),
        elements: Val<'c>,
        places: &[(Val<'c>, Val<'c>)],
        now: &[Value<'c>],
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let (plan, cone) = (self.plan, k.cone);
        let lead = &plan.parts[0];
        let Some(f) = fold_of(cone, lead.node) else { return Ok(now.to_vec()) };
        let identity = f.monoid.identity(now[0].dtype);
        let left = k.simplify(&keys.minus(base).smaller(&Ix::konst(self.sizes.keys)));
        let dtype = now[0].dtype;
        let most = Ix::konst(self.sizes.keys);
        // Elements, and the largest of them.
        let mut mine = None;
        let top = if let Some(t) = self.thread {
            let key = base.plus(&t.ix());
            let guard = Guard { expr: key.clone(), extent: keys.clone() };
            let index = self.key(k, at, &key);
            let v = k.assuming(std::slice::from_ref(&guard), |k| self.element(k, &index))?;
            let outside = k.konst(identity);
            let holds = k.all_hold(&[guard]);
            let v = holds.map_or(v, |h| k.choose(h, v, outside));
            mine = Some((index, v, holds));
            Value { ssa: k.b().block_reduce(if f.monoid == Monoid::Max { "max" } else { "min" }, v.ssa, 0), ..v }
        } else {
            let first = k.konst(identity);
            let top = k.for_loop((&Ix::konst(0), &left, 1), &most, &[first.ssa], |k, x, carried| {
                let index = self.key(k, at, &base.plus(&x.ix()));
                let v = self.element(k, &index)?;
                k.store_at(elements, &x.ix(), dtype, v);
                let acc = Value { ssa: carried[0], ..first };
                Ok(vec![k.combine(lead.node, f.monoid, acc, v)?.ssa])
            })?;
            Value { ssa: top[0], ..first }
        };
        let state = k.combine(lead.node, f.monoid, now[0], top)?;
        let under = finite(k, f, state);
        let mut next = vec![state];
        // Terms; those without a factor are summed at once.
        let mut scalar: Vec<Value<'c>> = Vec::new();
        for (p, sum) in plan.parts[plan.factors..].iter().zip(&now[1..]) {
            if let Some(f) = fold_of(cone, p.node) {
                scalar.push(k.fold_rescale(p.node, f, *sum, now[0], state)?);
            }
        }
        let term = |k: &mut Kernel<'c, '_>, p: &Part, index: &[Ix], element: Value<'c>| -> Result<Value<'c>, EmitError> {
            let Some(f) = fold_of(cone, p.node) else { return Ok(element) };
            let at: Vec<Ix> = plan.domain_index(cone, p, &plan.key_axes()).iter().map(|e| e.subst_axes(index)).collect();
            let at: Vec<Ix> = at.iter().map(|e| k.simplify(e)).collect();
            let v = k.fold_term(p.node, f, &at, under, Some(element))?;
            Ok(k.widen(v))
        };
        if let (Some(t), Some((index, v, holds))) = (self.thread, &mine) {
            for (p, (terms, _)) in plan.parts.iter().zip(places) {
                let x = term(k, p, index, *v)?;
                let zero = k.konst(Const::from_f64(x.dtype, 0.0));
                let x = holds.map_or(x, |h| k.choose(h, x, zero));
                k.store_at(*terms, &t.ix(), x.dtype, x);
            }
            for (p, sum) in plan.parts[plan.factors..].iter().zip(&scalar) {
                let Some(f) = fold_of(cone, p.node) else { continue };
                let x = term(k, p, index, *v)?;
                let none = k.konst(f.combine.identity(cone.graph.node(p.node).ty.dtype));
                let none = k.widen(none);
                let x = holds.map_or(x, |h| k.choose(h, x, none));
                let kind = super::kind(f.combine, x.dtype);
                let x = Value { ssa: k.b().block_reduce(kind, x.ssa, 0), ..x };
                next.push(k.combine(p.node, f.combine, *sum, x)?);
            }
            k.b().barrier();
        } else {
            let start: Vec<Val<'c>> = scalar.iter().map(|v| v.ssa).collect();
            let sums = k.for_loop((&Ix::konst(0), &left, 1), &most, &start, |k, x, carried| {
                let index = self.key(k, at, &base.plus(&x.ix()));
                let v = k.load_at(elements, &x.ix(), (dtype, dtype), false, None)?;
                for (p, (terms, _)) in plan.parts.iter().zip(places) {
                    let t = term(k, p, &index, v)?;
                    k.store_at(*terms, &x.ix(), t.dtype, t);
                }
                let mut out = Vec::new();
                for ((p, sum), acc) in plan.parts[plan.factors..].iter().zip(&scalar).zip(carried) {
                    let Some(f) = fold_of(cone, p.node) else { continue };
                    let t = term(k, p, &index, v)?;
                    out.push(k.combine(p.node, f.combine, Value { ssa: *acc, ..*sum }, t)?.ssa);
                }
                Ok(out)
            })?;
            next.extend(scalar.iter().zip(sums).map(|(s, v)| Value { ssa: v, ..*s }));
        }
        for (p, place) in plan.parts.iter().zip(places) {
            self.multiply(k, p, at, (base, &left), *place, (now[0], state))?;
        }
        if self.thread.is_some() {
            k.b().barrier();
        }
        Ok(next)
    }

    /// Adds a tile's terms times their factor to the sums.
    fn multiply<'c>(
        &self,
        k: &mut Kernel<'c, '_>,
        part: &Part,
        at: &[Ix],
        (base, left): (&Ix, &Ix),
        (terms, sums): (Val<'c>, Val<'c>),
        (old, new): (Value<'c>, Value<'c>),
    ) -> Result<(), EmitError> {
        let cone = k.cone;
        let Some(f) = fold_of(cone, part.node) else { return Ok(()) };
        let Some(times) = &f.times else { return Ok(()) };
        let dtype = element(cone, part);
        let scale = factor(k, part.node, f, dtype, old, new)?;
        let most = Ix::konst(self.sizes.keys);
        let lanes = if self.wide_columns { self.sizes.lanes } else { 1 };
        let many = if self.thread.is_none() && self.columns % (lanes * TOGETHER) == 0 { TOGETHER } else { 1 };
        let block = |k: &mut Kernel<'c, '_>, first: &Ix| -> Result<(), EmitError> {
            let lane = (lanes > 1).then(|| k.lane(lanes as usize));
            let columns: Vec<Ix> = (0..many)
                .map(|u| {
                    let c = first.plus(&Ix::konst(u * lanes));
                    lane.map_or(c.clone(), |l| c.plus(&l.ix()))
                })
                .collect();
            let mut start = Vec::new();
            for c in &columns {
                let v = k.load_at(sums, c, (dtype, dtype), false, None)?;
                let v = k.spread(v, lanes as usize);
                let s = k.spread(scale, lanes as usize);
                start.push(Value { ssa: k.b().mulf(v.ssa, s.ssa), ..v });
            }
            let init: Vec<Val<'c>> = start.iter().map(|v| v.ssa).collect();
            let done = k.for_loop((&Ix::konst(0), left, 1), &most, &init, |k, x, carried| {
                let t = k.load_at(terms, &x.ix(), (dtype, dtype), false, None)?;
                let t = k.spread(t, lanes as usize);
                let key = self.key(k, at, &base.plus(&x.ix()));
                let mut out = Vec::new();
                for ((c, s), acc) in columns.iter().zip(&start).zip(carried) {
                    let mut index = self.column(k, at, c);
                    index.extend_from_slice(&key[self.plan.extents.len()..]);
                    let at = self.plan.domain_index(cone, part, &self.plan.key_axes());
                    let at: Vec<Ix> = at.iter().map(|e| e.subst_axes(&index)).collect();
                    let at: Vec<Ix> = at.iter().map(|e| k.simplify(e)).collect();
                    let y = k.read(cone.graph.node(part.node).inputs[f.state()], times, &at)?;
                    let y = k.spread(y, lanes as usize);
                    out.push(k.multiply_add(part.node, Value { ssa: *acc, ..*s }, t, y)?.ssa);
                }
                Ok(out)
            })?;
            for ((c, s), v) in columns.iter().zip(&start).zip(done) {
                k.store_at(sums, c, dtype, Value { ssa: v, ..*s });
            }
            Ok(())
        };
        if self.thread.is_some() {
            return self.each_column(k, false, &mut |k, c| block(k, c));
        }
        let count = Ix::konst(self.columns / (lanes * many));
        k.for_each(&count, |k, c| block(k, &c.ix().scale(lanes * many)))
    }
}

/// Why rows cannot be computed one at a time.
pub(super) fn check(plan: &Plan) -> Result<(), Refusal> {
    if plan.column_count().is_none_or(|c| c > MOST_COLUMNS) {
        return frame::refuse(format!("the columns are not a constant of at most {MOST_COLUMNS}"));
    }
    Ok(())
}
