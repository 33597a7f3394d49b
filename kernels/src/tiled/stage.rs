//! Bringing tiles of the operands into shared memory.

use kiln_algebra::{Access, DType, Ix, NodeId, Op};
use kiln_dialects::ir::Val;
use kiln_plan::Cone;

use super::{Block, Tile, problem::Problem};
use crate::{
    analysis::{Footprint, Load, Walk},
    emit::{Axis, EmitError, Kernel, Value, index::power_of_two_factor},
};

/// How threads move a tile: along which direction, and how many elements at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    /// Vectors run along the depth; else along rows or columns.
    pub(crate) along_depth: bool,
    /// Elements of a vector.
    pub(crate) width: i64,
    /// The operand is memory as it stands: elements can be copied without passing through registers.
    pub(crate) direct: bool,
}

/// Where elements of a tile lie in a buffer of shared memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Elements from one line (row or column) to the next.
    pub(crate) line: i64,
    /// Elements from one depth to the next.
    pub(crate) depth: i64,
    /// Elements of a buffer.
    pub(crate) size: i64,
    /// Byte offset of the first buffer.
    pub(crate) offset: i64,
}

impl Place {
    /// Element address in a buffer of the ring.
    pub(crate) fn at(&self, slot: &Ix, line: &Ix, depth: &Ix) -> Ix {
        slot.scale(self.size).plus(&line.scale(self.line)).plus(&depth.scale(self.depth))
    }
}

fn lines(operand: usize, tile: &Tile) -> i64 {
    if operand == 0 { tile.m } else { tile.n }
}

fn identity(axes: usize) -> Vec<Ix> {
    (0..axes).map(Ix::axis).collect()
}

/// The best way to move an operand: `widths` are the vector widths to try, the widest first.
pub(crate) fn choose(cone: &Cone, p: &Problem, operand: usize, tile: &Tile, widths: &[i64], bytes: i64) -> Way {
    let direct = is_direct(cone, p.operands[operand].node);
    for width in widths.iter().copied().filter(|w| *w > 1) {
        for along_depth in [true, false] {
            let inner = if along_depth { tile.k } else { lines(operand, tile) };
            if inner % width == 0 && tile.threads % (inner / width) == 0 {
                let foot = test(cone, p, operand, tile, along_depth, width);
                if is_vector(&foot, width) {
                    let wide = width * bytes >= 4;
                    return Way { along_depth, width, direct: direct && wide && foot.loads.len() == 1 };
                }
            }
        }
    }
    // One element at a time, neighbouring threads along memory where that can be seen.
    let foot = test(cone, p, operand, tile, true, 1);
    let along = |axis: usize| foot.loads.iter().any(|l| l.address.linear_in(axis).is_some_and(|(c, _)| c.is(1)));
    Way { along_depth: !along(LINE) || along(DEPTH), width: 1, direct: false }
}

/// Whether neighbouring depths of an operand are neighbours in memory, or the same element.
pub(crate) fn runs_along_depth(cone: &Cone, p: &Problem, operand: usize, tile: &Tile) -> bool {
    let foot = test(cone, p, operand, tile, true, 1);
    let runs = |l: &Load| !l.address.uses_axis(DEPTH) || l.address.linear_in(DEPTH).is_some_and(|(c, _)| c.is(1));
    foot.loads.iter().all(runs)
}

const LINE: usize = 2;
const DEPTH: usize = 4;
const LANE: usize = 5;

/// What a thread's vector reads, over axes: batch, tile of lines, line, tile of depth, depth, lane.
fn test(cone: &Cone, p: &Problem, operand: usize, tile: &Tile, along_depth: bool, width: i64) -> Footprint {
    let line = lines(operand, tile);
    let (m, n) = tile.counts(p);
    let (per_line, per_depth) = if along_depth { (line, tile.k / width) } else { (line / width, tile.k) };
    let tiles = if operand == 0 { m } else { n };
    let konst = Ix::konst;
    let extents = [p.batch.size.clone(), tiles, konst(per_line), tile.depth(p), konst(per_depth), konst(width)];
    let lane = |e: Ix, on: bool| if on { e.scale(width).plus(&Ix::axis(LANE)) } else { e };
    let at = Ix::axis(1).scale(line).plus(&lane(Ix::axis(LINE), !along_depth));
    let depth = Ix::axis(3).scale(tile.k).plus(&lane(Ix::axis(DEPTH), along_depth));
    let access = p.operand_access(operand, &Ix::axis(0), &at, &depth);
    let never = |_| false;
    let mut walk = Walk::new(cone, &extents, &never);
    walk.read(p.operands[operand].node, &access, &identity(extents.len()));
    walk.found
}

/// Every read is a vector at an aligned address or the same for all lanes, under conditions that no lane changes.
fn is_vector(foot: &Footprint, width: i64) -> bool {
    let vector = |address: &Ix| match address.linear_in(LANE) {
        Some((c, rest)) => c.is(0) || c.is(1) && power_of_two_factor(&rest, 64) >= width,
        None => false,
    };
    let steady = |e: &Ix| !e.uses_axis(LANE);
    let contiguous = foot.loads.iter().any(|l| l.address.uses_axis(LANE));
    contiguous && foot.loads.iter().all(|l| vector(&l.address) && l.guards.iter().all(|g| steady(&g.expr) && steady(&g.extent)))
}

/// Nothing is computed between memory and the operand, and padding is zero.
fn is_direct(cone: &Cone, node: NodeId) -> bool {
    match &cone.graph.node(node).op {
        Op::Input(..) => true,
        Op::View { access, .. } => {
            access.fill.is_none_or(|f| f.to_f64() == 0.0) && is_direct(cone, cone.graph.node(node).inputs[0])
        }
        _ => false,
    }
}

/// Threads moving one operand's tiles.
pub(crate) struct Mover<'c> {
    operand: usize,
    way: Way,
    place: Place,
    /// Element type in shared memory.
    dtype: DType,
    shared: Val<'c>,
    inner: Axis,
    outer: Axis,
    /// Outer positions that one pass covers, and all of them.
    step: i64,
    outers: i64,
    lane: Option<Axis>,
    tile: Tile,
    batch: Axis,
    block: Axis,
}

impl<'c> Mover<'c> {
    pub(crate) fn new(
        k: &mut Kernel<'c, '_>,
        tile: &Tile,
        block: &Block,
        operand: usize,
        way: Way,
        place: Place,
        dtype: DType,
    ) -> Self {
        let line = lines(operand, tile);
        let (inners, outers) = if way.along_depth { (tile.k / way.width, line) } else { (line / way.width, tile.k) };
        let per = Ix::konst(inners);
        let step = (tile.threads / inners).max(1);
        let (q, r) = (block.thread.ix().floordiv(&per), block.thread.ix().modulo(&per));
        let (q, r) = (k.simplify(&q), k.simplify(&r));
        let outer = k.axis_of(&q, &Ix::konst(step));
        let inner = k.axis_of(&r, &per);
        let lane = (way.width > 1).then(|| k.lane(way.width as usize));
        let shared = k.top().shared(place.offset);
        let at = if operand == 0 { block.row } else { block.column };
        Self { operand, way, place, dtype, shared, inner, outer, step, outers, lane, tile: *tile, batch: block.batch, block: at }
    }

    /// Whether the tile is copied without registers.
    pub(crate) fn is_async(&self) -> bool {
        self.way.direct
    }

    fn passes(&self) -> i64 {
        self.outers.div_euclid(self.step).max(1)
    }

    /// Line and depth within the tile of a pass, lanes included.
    fn position(&self, pass: i64) -> (Ix, Ix) {
        let outer = self.outer.ix().plus(&Ix::konst(pass * self.step));
        let inner = self.inner.ix().scale(self.way.width);
        let inner = self.lane.map_or(inner.clone(), |l| inner.plus(&l.ix()));
        if self.way.along_depth { (outer, inner) } else { (inner, outer) }
    }

    /// More threads than vectors: the last ones have nothing to move.
    fn active(&self, k: &mut Kernel<'c, '_>) -> Option<Val<'c>> {
        (self.step > self.outers).then(|| {
            let (at, end) = (k.index(&self.outer.ix()), k.top().idx(self.outers));
            k.b().cmpi(kiln_dialects::builder::CmpI::Ult, at, end)
        })
    }

    fn access(&self, p: &Problem, pass: i64, tile: &Ix) -> Access {
        let (line, depth) = self.position(pass);
        let lines = lines(self.operand, &self.tile);
        let line = self.block.ix().scale(lines).plus(&line);
        let depth = tile.scale(self.tile.k).plus(&depth);
        let mut access = p.operand_access(self.operand, &self.batch.ix(), &line, &depth);
        if self.step > self.outers {
            let extent = Ix::konst(self.outers);
            access.guards.push(kiln_algebra::Guard { expr: self.outer.ix(), extent });
        }
        access
    }

    /// Reads a tile into registers.
    pub(crate) fn load(&self, k: &mut Kernel<'c, '_>, p: &Problem, tile: &Ix) -> Result<Vec<Value<'c>>, EmitError> {
        let node = p.operands[self.operand].node;
        let dtype = k.cone.graph.node(node).ty.dtype;
        (0..self.passes())
            .map(|pass| {
                let mut access = self.access(p, pass, tile);
                access.fill = Some(kiln_algebra::Const::from_i64(dtype, 0));
                let all = identity(k.ranges().extents.len());
                let v = k.read(node, &access, &all)?;
                let v = k.convert(v, self.dtype);
                Ok(k.spread(v, self.way.width as usize))
            })
            .collect()
    }

    /// Writes registers into a buffer of the ring.
    pub(crate) fn store(&self, k: &mut Kernel<'c, '_>, slot: &Ix, values: &[Value<'c>]) -> Result<(), EmitError> {
        let put = |k: &mut Kernel<'c, '_>| {
            for (pass, v) in values.iter().enumerate() {
                let (line, depth) = self.position(pass as i64);
                let at = k.simplify(&self.place.at(slot, &line, &depth));
                k.store_at(self.shared, &at, self.dtype, *v);
            }
            Ok(())
        };
        match self.active(k) {
            Some(active) => k.if_then(active, put),
            None => put(k),
        }
    }

    /// Starts copies of a tile into a buffer of the ring.
    pub(crate) fn copy(&self, k: &mut Kernel<'c, '_>, p: &Problem, slot: &Ix, tile: &Ix) -> Result<(), EmitError> {
        let node = p.operands[self.operand].node;
        for pass in 0..self.passes() {
            let access = self.access(p, pass, tile);
            let never = |_| false;
            let mut walk = Walk::new(k.cone, &[], &never);
            walk.ranges = k.ranges().clone();
            walk.read(node, &access, &identity(walk.ranges.extents.len()));
            let (line, depth) = self.position(pass);
            let to = self.place.at(slot, &line, &depth);
            let first = |e: &Ix| match self.lane {
                Some(l) => e.linear_in(l.0).map_or_else(|| e.clone(), |(_, rest)| rest),
                None => e.clone(),
            };
            let to = k.simplify(&first(&to));
            let to = k.index(&to);
            let element = k.element(self.dtype);
            // A walk that found nothing is one whose guards can never hold.
            let (ptr, from, mask) = match walk.found.loads.into_iter().next() {
                Some(load) => {
                    let from = k.simplify(&first(&load.address));
                    let from = k.index(&from);
                    (k.buffers[load.input], from, k.all_hold(&load.guards))
                }
                None => (k.buffers[0], k.top().idx(0), Some(k.top().bool_const(false))),
            };
            let (shared, width) = (self.shared, self.way.width);
            let active = self.active(k);
            let copy = |k: &mut Kernel<'c, '_>| {
                k.b().copy_async(width, element, shared, to, ptr, from, mask);
                Ok(())
            };
            match active {
                Some(active) => k.if_then(active, copy)?,
                None => copy(k)?,
            }
        }
        Ok(())
    }
}
