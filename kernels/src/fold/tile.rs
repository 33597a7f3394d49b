//! Tiles of an operand in shared memory, line by line: from memory as it stands, or through registers and a prologue.

use kiln_algebra::{Access, Const, DType, Guard, Ix, NodeId, Op, Scalar};
use kiln_dialects::ir::Val;
use kiln_plan::Cone;

use crate::{
    analysis::{Footprint, Walk},
    emit::{Axis, EmitError, Kernel, Value, index::power_of_two_factor},
};

/// Elements that lines are longer than their contents: ldmatrix's eight lines then lie in different banks.
const PAD: i64 = 8;

/// An operand, read over the axes of a region and its reductions.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) node: NodeId,
    pub(super) access: Access,
    /// The axes that lines run over, the innermost last.
    pub(super) line: Vec<usize>,
}

impl Source {
    pub(super) fn footprint(&self, cone: &Cone, extents: &[Ix]) -> Footprint {
        let never = |_| false;
        let mut walk = Walk::new(cone, extents, &never);
        let all: Vec<Ix> = (0..extents.len()).map(Ix::axis).collect();
        walk.read(self.node, &self.access, &all);
        walk.found
    }
}

/// The half-precision type in which a value comes from memory.
pub(super) fn half_type(cone: &Cone, node: NodeId) -> Option<DType> {
    let mut found = None;
    let mut work = vec![node];
    let mut seen = vec![false; cone.graph.nodes.len()];
    while let Some(id) = work.pop() {
        if std::mem::replace(&mut seen[id.0 as usize], true) {
            continue;
        }
        let n = cone.graph.node(id);
        if let Op::Input(i, _) = &n.op {
            let d = cone.inputs[*i as usize].dtype;
            if matches!(d, DType::F16 | DType::BF16) {
                found = found.or(Some(d));
            }
        }
        work.extend(&n.inputs);
    }
    found
}

/// Nothing but conversions stand between memory and the value, and padding is zero.
pub(super) fn is_direct(cone: &Cone, node: NodeId, dtype: DType) -> bool {
    let n = cone.graph.node(node);
    match &n.op {
        Op::Input(i, _) => cone.inputs[*i as usize].dtype == dtype,
        Op::View { access, .. } => access.fill.is_none_or(|f| f.to_f64() == 0.0) && is_direct(cone, n.inputs[0], dtype),
        Op::Map { body: Scalar::Cast(_, a), accesses, .. } => {
            **a == Scalar::arg(0) && accesses[0].guards.is_empty() && is_direct(cone, n.inputs[0], dtype)
        }
        _ => false,
    }
}

/// Threads that move tiles of one operand.
pub(super) struct Mover<'c> {
    source: Source,
    /// How many axes the source is read over.
    axes: usize,
    /// Extents of the axes that lines run over: places in a line are taken apart into these.
    line_extents: Vec<Ix>,
    dtype: DType,
    lines: i64,
    width: i64,
    /// Elements of a vector.
    vector: i64,
    direct: bool,
    thread: Axis,
    threads: i64,
    shared: Val<'c>,
    lane: Option<Axis>,
}

/// The index over a region's axes of a line, everything along the line at zero.
pub(super) type Line<'a> = &'a dyn Fn(&Ix) -> Vec<Ix>;

impl<'c> Mover<'c> {
    /// Elements of a buffer.
    pub(super) fn elements(lines: i64, width: i64) -> i64 {
        lines * (width + PAD)
    }

    /// A mover of tiles of `lines` lines of `width` elements; `offset` is where its buffers lie, in bytes.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn new(
        k: &mut Kernel<'c, '_>,
        source: &Source,
        extents: &[Ix],
        dtype: DType,
        (lines, width): (i64, i64),
        thread: Axis,
        threads: i64,
        offset: i64,
    ) -> Self {
        let foot = source.footprint(k.cone, extents);
        let line_extents: Vec<Ix> = source.line.iter().map(|a| extents[*a].clone()).collect();
        let mut vector = 8;
        let inner = source.line.last().copied();
        let fits = |w: i64| {
            let Some(inner) = inner else { return false };
            let aligned = |l: &crate::analysis::Load| match l.address.linear_in(inner) {
                Some((c, rest)) => {
                    (c.is(0) || c.is(1) && power_of_two_factor(&rest, 64) >= w)
                        && l.guards.iter().all(|g| !g.expr.uses_axis(inner))
                }
                None => false,
            };
            extents[inner].as_const().is_some_and(|e| e % w == 0)
                && foot.loads.iter().all(aligned)
                && foot.loads.iter().any(|l| l.address.uses_axis(inner))
                && foot.others.iter().all(|e| !e.uses_axis(inner))
        };
        while vector > 1 && !fits(vector) {
            vector /= 2;
        }
        let direct = vector >= 2 && is_direct(k.cone, source.node, dtype) && foot.loads.len() == 1;
        let lane = (vector > 1).then(|| k.lane(vector as usize));
        let shared = k.top().shared(offset);
        Self {
            source: source.clone(),
            axes: extents.len(),
            line_extents,
            dtype,
            lines,
            width,
            vector,
            direct,
            thread,
            threads,
            shared,
            lane,
        }
    }

    fn stride(&self) -> i64 {
        self.width + PAD
    }

    fn passes(&self) -> i64 {
        let vectors = self.lines * (self.width / self.vector);
        (vectors + self.threads - 1) / self.threads
    }

    /// Line and place in it of a pass, without the lane; and whether some threads have none.
    fn position(&self, k: &Kernel<'c, '_>, pass: i64) -> (Ix, Ix, Option<Guard>) {
        let inner = Ix::konst(self.width / self.vector);
        let number = self.thread.ix().plus(&Ix::konst(pass * self.threads));
        let (line, place) = (k.simplify(&number.floordiv(&inner)), k.simplify(&number.modulo(&inner).scale(self.vector)));
        let all = self.lines * (self.width / self.vector);
        let guard = ((pass + 1) * self.threads > all).then(|| Guard { expr: number, extent: Ix::konst(all) });
        (line, place, guard)
    }

    fn access(&self, at: Line<'_>, (line, place): (&Ix, &Ix), limit: Option<(&Ix, &Ix)>, filled: i64) -> Access {
        let global = limit.map_or(line.clone(), |(base, _)| base.plus(line));
        let mut index = at(&global);
        index.resize(self.axes, Ix::konst(0));
        for (a, e) in self.source.line.iter().zip(crate::analysis::delinearise(place, &self.line_extents)) {
            index[*a] = e;
        }
        let mut access = self.source.access.at(&index);
        if let Some((_, extent)) = limit {
            access.guards.push(Guard { expr: global, extent: extent.clone() });
        }
        if filled < self.width {
            // Vectors are inside or outside as a whole.
            let first = match self.lane.and_then(|l| place.linear_in(l.0)) {
                Some((_, rest)) => rest,
                None => place.clone(),
            };
            access.guards.push(Guard { expr: first, extent: Ix::konst(filled) });
        }
        access
    }

    /// A tile at once; `limit` is the tile's first line and how many there are in all, `filled` how long lines are.
    pub(super) fn bring(
        &self,
        k: &mut Kernel<'c, '_>,
        slot: &Ix,
        at: Line<'_>,
        limit: Option<(&Ix, &Ix)>,
        filled: i64,
    ) -> Result<(), EmitError> {
        let held = self.fetch(k, slot, at, limit, filled)?;
        self.put(k, slot, &held)
    }

    /// Starts to bring a tile: copies, or reads into registers that [`Mover::put`] writes.
    pub(super) fn fetch(
        &self,
        k: &mut Kernel<'c, '_>,
        slot: &Ix,
        at: Line<'_>,
        limit: Option<(&Ix, &Ix)>,
        filled: i64,
    ) -> Result<Vec<Value<'c>>, EmitError> {
        let mut held = Vec::new();
        for pass in 0..self.passes() {
            let (line, place, active) = self.position(k, pass);
            if self.direct {
                let access = self.access(at, (&line, &place), limit, filled);
                self.copy(k, slot, (&line, &place), &access, active)?;
                continue;
            }
            let place = self.lane.map_or(place.clone(), |l| place.plus(&l.ix()));
            let mut access = self.access(at, (&line, &place), limit, filled);
            access.guards.extend(active);
            let dtype = k.cone.graph.node(self.source.node).ty.dtype;
            access.fill = Some(access.fill.unwrap_or_else(|| Const::from_i64(dtype, 0)));
            let all: Vec<Ix> = (0..k.ranges().extents.len()).map(Ix::axis).collect();
            let v = k.read(self.source.node, &access, &all)?;
            let v = k.convert(v, self.dtype);
            held.push(k.spread(v, self.vector as usize));
        }
        Ok(held)
    }

    /// Writes what [`Mover::fetch`] holds in registers.
    pub(super) fn put(&self, k: &mut Kernel<'c, '_>, slot: &Ix, held: &[Value<'c>]) -> Result<(), EmitError> {
        for (pass, v) in held.iter().enumerate() {
            let (line, place, active) = self.position(k, pass as i64);
            let place = self.lane.map_or(place.clone(), |l| place.plus(&l.ix()));
            let to = k.simplify(&self.place(slot, &line, &place));
            let store = |k: &mut Kernel<'c, '_>| {
                k.store_at(self.shared, &to, self.dtype, *v);
                Ok(())
            };
            match active.and_then(|g| k.all_hold(&[g])) {
                Some(holds) => k.if_then(holds, store)?,
                None => store(k)?,
            }
        }
        Ok(())
    }

    fn place(&self, slot: &Ix, line: &Ix, place: &Ix) -> Ix {
        slot.scale(Self::elements(self.lines, self.width)).plus(&line.scale(self.stride())).plus(place)
    }

    fn copy(
        &self,
        k: &mut Kernel<'c, '_>,
        slot: &Ix,
        (line, place): (&Ix, &Ix),
        access: &Access,
        active: Option<Guard>,
    ) -> Result<(), EmitError> {
        let never = |_| false;
        let mut walk = Walk::new(k.cone, &[], &never);
        walk.ranges = k.ranges().clone();
        let all: Vec<Ix> = (0..walk.ranges.extents.len()).map(Ix::axis).collect();
        walk.read(self.source.node, access, &all);
        let to = k.simplify(&self.place(slot, line, place));
        let to = k.index(&to);
        let element = k.element(self.dtype);
        // A walk that found nothing is one whose guards can never hold.
        let (ptr, from, mask) = match walk.found.loads.into_iter().next() {
            Some(load) => {
                let from = k.simplify(&load.address);
                let from = k.index(&from);
                (k.buffers[load.input], from, k.all_hold(&load.guards))
            }
            None => (k.buffers[0], k.top().idx(0), Some(k.top().bool_const(false))),
        };
        let (shared, width) = (self.shared, self.vector);
        let copy = |k: &mut Kernel<'c, '_>| {
            k.b().copy_async(width, element, shared, to, ptr, from, mask);
            Ok(())
        };
        match active.and_then(|g| k.all_hold(&[g])) {
            Some(holds) => k.if_then(holds, copy),
            None => copy(k),
        }
    }

    /// Four 8x8 matrices of a buffer.
    pub(super) fn matrices(&self, k: &mut Kernel<'c, '_>, slot: &Ix, line: &Ix, place: &Ix, transpose: bool) -> Val<'c> {
        let at = k.simplify(&self.place(slot, line, place));
        let at = k.index(&at);
        let ty = k.value_type(self.dtype, 8);
        k.b().ldmatrix(self.shared, at, ty, transpose)
    }
}
