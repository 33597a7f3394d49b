//! How threads or vectors meet memory: which of their neighbours read neighbouring elements, and how many at once.

use std::cell::{OnceCell, RefCell};

use kiln_algebra::{Access, Graph, Guard, Ix, Node, NodeId, Op};
use kiln_plan::{Anchor, Cone, Storage, TargetInfo, TargetKind};

use super::{
    sizes::{Sizes, output_axis},
    warp::{self, SECTOR},
};

/// Readers of one input that are looked at through maps and views.
const MOST_READINGS: usize = 32;
/// Elements that a thread moves at once, at most.
const LONGEST: i64 = 8;
/// Bytes that a thread moves at once, at most.
const VECTOR_BYTES: f64 = 16.0;
/// Threads that read together.
const WARP: f64 = warp::WARP as f64;
/// Bytes that can be copied without passing through registers, at least.
const COPIED: f64 = 4.0;
/// Windows that overlap read an element from beyond the multiprocessor's cache about so often.
const OVERLAP: f64 = 2.0;
/// A divided index mostly runs contiguously.
const DIVIDED_STEP: f64 = 1.5;

/// What neighbouring threads, or the lanes of a vector, go along.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Along {
    /// The output's innermost axis, so many elements a thread.
    Output(f64),
    /// The columns of a row, a team of threads.
    Columns(f64),
    /// Neighbouring rows, a thread each.
    Rows,
    /// Whatever is contiguous in an operand's tile, at most so many elements at once.
    Tile(f64),
}

/// Who brings an operand's tiles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Bringer {
    /// Threads, along either direction of a tile.
    Threads,
    /// Threads, line by line: vectors run along the reduced axes, or the factor's columns.
    Lines,
    /// Tensor maps.
    Maps,
}

impl Along {
    /// Its number among those that meet memory the same way.
    fn kind(self) -> usize {
        match self {
            Along::Output(_) => 0,
            Along::Columns(_) => 1,
            Along::Rows => 2,
            Along::Tile(_) => 3,
        }
    }
}

/// An address, and the axes that neighbouring threads go along with their extents.
type Neighbours = Option<(Ix, Vec<(usize, i64)>)>;

/// Where an input is read in the end.
struct Reading {
    /// By which node.
    reader: NodeId,
    /// As which of its operands.
    operand: usize,
    /// Element address over its domain.
    address: Ix,
    /// Axes that a guard on the way depends on.
    masked: Vec<usize>,
    /// Share of the domain in which it is read: parts of concatenations.
    share: f64,
    /// The address as a multiple of each axis of the domain and the rest, where it is one.
    linear: Vec<Option<(Ix, Ix)>>,
    /// What schedules of the same kind share, by [`Along::kind`].
    axes: [OnceCell<Vec<usize>>; 4],
    /// Bytes moved for each byte asked for, and the axis that neighbours run along.
    steps: [OnceCell<(f64, usize)>; 4],
    /// Elements of a tile that a thread moves at once, and along which axis; for tiles of matrix units and others.
    widths: [OnceCell<(f64, Option<usize>)>; 2],
    neighbours: [OnceCell<Neighbours>; 4],
    /// Sectors by kind, stride and bytes of a thread.
    sectors: RefCell<Vec<([u64; 3], f64)>>,
}

impl Reading {
    fn new(reader: NodeId, operand: usize, address: Ix, masked: Vec<usize>, rank: usize) -> Self {
        let linear = (0..rank).map(|a| address.linear_in(a)).collect();
        Self {
            reader,
            operand,
            address,
            masked,
            share: 1.0,
            linear,
            axes: Default::default(),
            steps: Default::default(),
            widths: Default::default(),
            neighbours: Default::default(),
            sectors: RefCell::default(),
        }
    }
    fn along(&self, axis: usize) -> Option<&(Ix, Ix)> {
        self.linear.get(axis)?.as_ref()
    }
}

/// How a cone reads and writes memory, found once for all of its schedules.
#[derive(Default)]
pub(super) struct Memory {
    /// By input; also for tiles, whose operands may be joined from several buffers.
    inputs: [OnceCell<Vec<Vec<Reading>>>; 2],
    outputs: OnceCell<Vec<Reading>>,
}

impl Memory {
    fn reads(&self, cone: &Cone, joins: bool) -> &[Vec<Reading>] {
        self.inputs[usize::from(joins)].get_or_init(|| {
            let g = &cone.graph;
            let of = |(port, storage): (&kiln_algebra::Port, &Storage)| {
                let (mut found, mut out) = (Vec::new(), Vec::<Reading>::new());
                let from = Path { address: address(g, port.node, storage), masked: Vec::new(), share: 1.0 };
                readings(g, port.node, &from, joins, &mut found);
                for r in found {
                    if !out.iter().any(|o| o.reader == r.reader && o.address == r.address) {
                        out.push(r);
                    }
                }
                out
            };
            g.inputs.iter().zip(&cone.inputs).map(of).collect()
        })
    }
    fn writes(&self, cone: &Cone) -> &[Reading] {
        self.outputs.get_or_init(|| {
            let g = &cone.graph;
            let of = |(o, storage): (&kiln_algebra::Port, &Storage)| {
                Reading::new(o.node, 0, address(g, o.node, storage), Vec::new(), g.node(o.node).ty.rank())
            };
            g.outputs.iter().zip(&cone.outputs).map(of).collect()
        })
    }
}

/// How an input is moved.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moves {
    /// Bytes moved for each byte asked for, because neighbours are not neighbours in memory.
    pub(super) waste: f64,
    /// Accesses by threads.
    pub(super) accesses: f64,
    /// Sectors that these ask for.
    pub(super) sectors: f64,
    /// Elements of a tile that go into shared memory one by one, since they lie the other way there.
    pub(super) turned: f64,
    /// Which operands of a contraction cannot be copied ahead of their use, since they are computed or not in runs; of a
    /// fold that threads bring tiles for, which of the scores' operands and the factor they move element by element.
    pub(super) waited: [bool; 3],
    /// Elements that come from beyond the multiprocessor.
    pub(super) reads: f64,
}

/// How the reads of an input, of which there are `reads`, move it.
#[allow(clippy::too_many_arguments)]
pub(super) fn moves(
    memory: &Memory,
    cone: &Cone,
    input: usize,
    along: Along,
    reads: f64,
    evals: &[f64],
    s: &Sizes,
    target: &TargetInfo,
    bringer: Bringer,
) -> Moves {
    let g = &cone.graph;
    let (node, storage) = (g.inputs[input].node, &cone.inputs[input]);
    // Operands of a tiled contraction may be joined from several buffers.
    let joins = matches!(along, Along::Tile(_)) && target.kind == TargetKind::Cuda;
    let found = &memory.reads(cone, joins)[input];
    let element = storage.dtype.size() as f64;
    let sector = if target.kind == TargetKind::Cuda { 32.0 } else { 64.0 };
    let worst = (sector / element).max(1.0);
    let mut out = Moves { waste: 1.0, accesses: 0.0, sectors: 0.0, turned: 0.0, waited: [false; 3], reads };
    let distinct = s.of(node);
    for r in found {
        let n = g.node(r.reader);
        let domain = domain(n);
        let axes = r.axes[along.kind()].get_or_init(|| inner_axes(cone, n, r, domain, along, s, target));
        let (best, axis) = *r.steps[along.kind()].get_or_init(|| steps(n, r, axes, along, s, worst, target));
        out.waste = out.waste.max(best);
        // So do windows that overlap.
        if let (Op::Reduce { .. }, Along::Output(_)) = (&n.op, along) {
            out.reads = out.reads.min(OVERLAP * distinct);
        }
        let repeat = (evals[r.reader.0 as usize] / s.of(r.reader).max(1.0)).max(1.0);
        let points = s.points(r.reader) * repeat * r.share;
        let accesses = match along {
            Along::Tile(_) if matches!(n.op, Op::Contract { .. }) => 0.0,
            Along::Output(lanes) | Along::Tile(lanes) => points / lanes * each(r, axis, domain, lanes, element),
            Along::Columns(team) if !axes.iter().any(|a| r.address.uses_axis(*a)) => {
                // The same for the whole row: once a thread.
                points / axes.iter().filter_map(|a| domain.get(*a)).map(|d| s.ext(d)).product::<f64>().max(1.0) * team
            }
            Along::Columns(_) | Along::Rows => points,
        };
        out.accesses += accesses;
        if bringer == Bringer::Lines
            && let Some((operand, lines)) = lines(n, r.operand)
            && width(r, domain, VECTOR_BYTES / element, s, |a| lines.contains(&a)).0 * element < COPIED
        {
            out.waited[operand] = true;
        }
        if let (Along::Tile(_), Op::Contract { .. }, Bringer::Maps) = (along, &n.op, bringer) {
            // A tensor map brings whole tiles; threads do nothing.
        } else if let (Along::Tile(most), Op::Contract { reduced, .. }) = (along, &n.op) {
            let widths = &r.widths[usize::from(most > 4.0)];
            let (width, axis) = *widths.get_or_init(|| width(r, domain, most.min(VECTOR_BYTES / element), s, |_| true));
            out.accesses += reads / width;
            let computed = |i: NodeId| !matches!(g.node(i).op, Op::Input(..) | Op::View { .. });
            if bringer == Bringer::Threads && r.operand < 2 && (width * element < COPIED || computed(n.inputs[r.operand])) {
                out.waited[r.operand] = true;
            }
            out.sectors += reads * element / SECTOR * if width > 1.0 { 1.0 } else { best };
            // Ordinary cores want rows and columns side by side in shared memory.
            let deep = axis.is_some_and(|a| reduced.contains(&a));
            out.turned += if most > 4.0 {
                reads / width
            } else if deep {
                reads
            } else {
                reads / width
            };
        } else {
            let near = r.neighbours[along.kind()].get_or_init(|| neighbours(cone, n, &r.address, along, s));
            out.sectors += match near.as_ref().filter(|_| target.kind == TargetKind::Cuda) {
                Some((address, axes)) => {
                    // A thread's vector, or its elements one by one.
                    let stride = if let Along::Output(lanes) | Along::Tile(lanes) = along { lanes } else { 1.0 };
                    let each = (points / accesses.max(1.0)).clamp(1.0, stride) * element;
                    let key = [along.kind() as u64, stride.to_bits(), each.to_bits()];
                    let known = r.sectors.borrow().iter().find(|(k, _)| *k == key).map(|(_, v)| *v);
                    accesses
                        * known.unwrap_or_else(|| {
                            let v = warp::sectors(address, axes, stride, each, element, s).unwrap_or(1.0);
                            r.sectors.borrow_mut().push((key, v));
                            v
                        })
                }
                None => sectors(r, axis, accesses, points, element, s),
            };
        }
    }
    out
}

/// Bytes moved for each byte that a reading asks for along the best of some axes, and that axis.
fn steps(n: &Node, r: &Reading, axes: &[usize], along: Along, s: &Sizes, worst: f64, target: &TargetInfo) -> (f64, usize) {
    let all = axes.iter().map(|a| (step(r, *a, s, worst), *a));
    let (best, axis) = all.min_by(|x, y| x.0.total_cmp(&y.0)).unwrap_or((worst, usize::MAX));
    // A processor packs what is not contiguous; that is slower, but once per block.
    let packed = matches!(n.op, Op::Contract { .. }) && target.kind == TargetKind::Cpu;
    let best = if packed { best.min(target.cost.counts.repacked) } else { best };
    // What a thread reads one after the other comes from its multiprocessor's cache.
    let follows = |a: &usize| step(r, *a, s, worst);
    let best = match (&n.op, along) {
        (Op::Reduce { reduced, .. } | Op::Contract { reduced, .. }, Along::Output(_) | Along::Rows) => {
            let used = reduced.iter().filter(|a| r.address.uses_axis(**a));
            used.map(follows).fold(best, f64::min)
        }
        _ => best,
    };
    (best, axis)
}

/// The address over the axes that neighbouring threads go along, and these with their extents, the fastest last.
fn neighbours(cone: &Cone, n: &Node, address: &Ix, along: Along, s: &Sizes) -> Option<(Ix, Vec<(usize, i64)>)> {
    let with = |domain: &[Ix], axes: Vec<usize>| axes.into_iter().map(|a| (a, s.ext(&domain[a]) as i64)).collect();
    match (along, n.op.reduction()) {
        (Along::Output(_), _) => {
            let (o, storage) = (cone.graph.outputs.first()?, cone.outputs.first()?);
            let index = warp::reached(&cone.graph, n)?;
            let order = storage.layout.order.iter().map(|a| usize::from(*a)).collect();
            Some((address.subst_axes(&index), with(&cone.graph.node(o.node).ty.dims, order)))
        }
        (Along::Columns(_), Some((domain, reduced))) => {
            let axes = warp::loops(cone, n, domain, reduced.iter().copied(), s).0;
            Some((address.clone(), with(domain, axes)))
        }
        (Along::Rows, Some((domain, reduced))) => {
            let free = (0..domain.len()).filter(|a| !reduced.contains(a));
            let axes = warp::loops(cone, n, domain, free, s).0;
            Some((address.clone(), with(domain, axes)))
        }
        _ => None,
    }
}

/// Sectors that so many accesses for so many elements ask for, neighbouring threads along an axis.
fn sectors(r: &Reading, axis: usize, accesses: f64, points: f64, element: f64, s: &Sizes) -> f64 {
    let each = (points / accesses.max(1.0)).max(1.0) * element / SECTOR;
    let share = match r.along(axis).and_then(|(c, _)| c.as_const().or_else(|| c.eval(&[], &s.opt))) {
        _ if axis == usize::MAX => 1.0,
        Some(0) => 1.0 / WARP,
        Some(c) => c.unsigned_abs() as f64 * each,
        None => 1.0,
    };
    accesses * share.clamp(1.0 / WARP, 1.0)
}

/// How the writes of an output move it.
pub(super) fn writes(memory: &Memory, cone: &Cone, output: usize, along: Along, s: &Sizes, target: &TargetInfo) -> Moves {
    let g = &cone.graph;
    let (node, storage) = (g.outputs[output].node, &cone.outputs[output]);
    let dims = &g.node(node).ty.dims;
    let element = storage.dtype.size() as f64;
    let sector = if target.kind == TargetKind::Cuda { 32.0 } else { 64.0 };
    let worst = (sector / element).max(1.0);
    let r = &memory.writes(cone)[output];
    let axis = match along {
        Along::Columns(_) => (0..dims.len()).rev().find(|i| s.ext(&dims[*i]) > 1.0),
        Along::Rows => row_axis(cone, s).filter(|a| *a < dims.len()),
        _ => output_axis(cone, s).filter(|a| *a < dims.len()),
    };
    let all = s.of(node);
    let Some(axis) = axis else {
        return Moves { waste: 1.0, accesses: all, sectors: all, turned: 0.0, waited: [false; 3], reads: all };
    };
    let lanes = match along {
        Along::Output(l) => l,
        Along::Tile(l) => l.min(4.0),
        _ => 1.0,
    };
    let accesses = all / lanes * each(r, axis, dims, lanes, element);
    let sectors = sectors(r, axis, accesses, all, element, s);
    Moves { waste: step(r, axis, s, worst), accesses, sectors, turned: 0.0, waited: [false; 3], reads: all }
}

fn address(g: &Graph, node: NodeId, storage: &Storage) -> Ix {
    let dims = &g.node(node).ty.dims;
    let index: Vec<Ix> = (0..dims.len()).map(Ix::axis).collect();
    storage.layout.linear(dims, &index)
}

/// The points at which a node is computed.
fn domain(n: &Node) -> &[Ix] {
    if let Op::Concat { .. } = n.op { &n.ty.dims } else { n.op.domain().unwrap_or_default() }
}

/// How a value is reached from an input, over the value's axes.
struct Path {
    address: Ix,
    /// What is guarded.
    masked: Vec<Ix>,
    /// Share of the value that comes from there.
    share: f64,
}

/// Who reads a value in the end, through maps, views and concatenations, and at which address over its domain.
fn readings(g: &Graph, node: NodeId, from: &Path, joins: bool, out: &mut Vec<Reading>) {
    for id in g.ids().filter(|i| i.0 > node.0) {
        let n = g.node(id);
        for operand in (0..n.inputs.len()).filter(|o| n.inputs[*o] == node) {
            let output = g.outputs.iter().any(|o| o.node == id);
            let joined = match n.op {
                Op::Concat { axis } if !joins || !output => Some((part(g, n, operand, axis), axis)),
                Op::Map { .. } | Op::View { .. } | Op::Scan { .. } => None,
                _ if n.op.reduction().is_some() => None,
                _ => continue,
            };
            let own = || n.op.accesses().into_iter().find(|(i, _)| *i == operand).map(|(_, a)| a);
            let Some(access) = joined.as_ref().map(|(part, _)| part).or_else(own) else { continue };
            let here = from.address.subst_axes(&access.map);
            // Vectors do not reach from one part into another where all parts are whole vectors.
            let whole = !joins && joined.as_ref().is_some_and(|(_, axis)| whole_parts(g, n, *axis));
            let own = access.guards.iter().filter(|_| !whole).map(|g| g.expr.clone());
            let masked: Vec<Ix> = from.masked.iter().map(|e| e.subst_axes(&access.map)).chain(own).collect();
            let share = from.share * joined.as_ref().map_or(1.0, |(_, axis)| share(g, n, operand, *axis));
            if output || out.len() >= MOST_READINGS || n.op.reduction().is_some() || matches!(n.op, Op::Scan { .. }) {
                let rank = domain(n).len();
                let masked = (0..rank).filter(|a| masked.iter().any(|e| e.uses_axis(*a))).collect();
                out.push(Reading { share, ..Reading::new(id, operand, here, masked, rank) });
            } else {
                readings(g, id, &Path { address: here, masked, share }, joins, out);
            }
        }
    }
}

/// Whether every part of a concatenation is so many of the longest vectors.
fn whole_parts(g: &Graph, n: &Node, axis: usize) -> bool {
    n.inputs.iter().all(|i| g.node(*i).ty.dims.get(axis).and_then(Ix::as_const).is_some_and(|e| e % LONGEST == 0))
}

/// How much of a concatenation one of its operands is; all where that is not known.
fn share(g: &Graph, n: &Node, operand: usize, axis: usize) -> f64 {
    let extent = |dims: &[Ix]| dims.get(axis).and_then(Ix::as_const).map(|e| e.max(1) as f64);
    let part = n.inputs.get(operand).and_then(|i| extent(&g.node(*i).ty.dims));
    part.zip(extent(&n.ty.dims)).map_or(1.0, |(part, all)| part / all)
}

/// How a concatenation reads one of its operands: only where its part is.
fn part(g: &Graph, n: &Node, operand: usize, axis: usize) -> Access {
    let extent = |i: &NodeId| g.node(*i).ty.dims.get(axis).cloned().unwrap_or_default();
    let before = n.inputs[..operand].iter().fold(Ix::konst(0), |sum, i| sum.plus(&extent(i)));
    let mut map: Vec<Ix> = (0..n.ty.rank()).map(Ix::axis).collect();
    let expr = Ix::axis(axis).minus(&before);
    if let Some(at) = map.get_mut(axis) {
        *at = expr.clone();
    }
    let mut access = Access::new(map);
    access.guards = vec![Guard { expr, extent: extent(&n.inputs[operand]) }];
    access
}

/// The last axis of the rows of a row kernel.
fn row_axis(cone: &Cone, s: &Sizes) -> Option<usize> {
    let Anchor::Reduce(r) = cone.anchor() else { return None };
    let Op::Reduce { domain, reduced, .. } = &cone.graph.node(r).op else { return None };
    (0..domain.len()).rev().find(|a| !reduced.contains(a) && s.ext(&domain[*a]) > 1.0)
}

/// Axes that neighbouring threads or vector lanes may run along.
fn inner_axes(cone: &Cone, n: &Node, r: &Reading, domain: &[Ix], along: Along, s: &Sizes, target: &TargetInfo) -> Vec<usize> {
    let wide = |i: &usize| s.ext(&domain[*i]) > 1.0;
    let output = output_axis(cone, s);
    // The output's axes are a reduction's without the reduced ones.
    let kept = |reduced: &[usize]| {
        let free: Vec<usize> = (0..domain.len()).filter(|i| !reduced.contains(i)).collect();
        let same = free.len() == cone.outputs[0].layout.order.len();
        // An output that joins axes runs along the last of them.
        let last = || free.iter().rev().copied().find(wide);
        if same { output.and_then(|i| free.get(i).copied()) } else { last() }
    };
    let uses = |operand: usize, i: usize| match n.op.reduction() {
        Some(_) => n.op.accesses().iter().any(|(at, a)| *at == operand && a.uses_axis(i)),
        None => true,
    };
    match (&n.op, along) {
        (Op::Fold(_), _) => (0..domain.len()).filter(|i| wide(i) && uses(r.operand, *i)).collect(),
        // An operand is staged, except that a processor reads the one that owns the output's innermost axis along that.
        (Op::Contract { reduced, .. }, Along::Tile(_)) => {
            match kept(reduced).filter(|_| target.kind == TargetKind::Cpu).filter(|a| uses(r.operand, *a)) {
                Some(a) => vec![a],
                None => (0..domain.len()).filter(|i| wide(i) && uses(r.operand, *i)).collect(),
            }
        }
        (Op::Contract { reduced, .. } | Op::Reduce { reduced, .. }, Along::Output(_)) => kept(reduced).into_iter().collect(),
        (Op::Contract { .. } | Op::Reduce { .. }, _) if target.kind == TargetKind::Cpu => {
            (0..domain.len()).filter(|i| wide(i) && uses(r.operand, *i)).collect()
        }
        (Op::Contract { reduced, .. } | Op::Reduce { reduced, .. }, Along::Columns(_)) => {
            reduced.iter().copied().filter(wide).collect()
        }
        (Op::Contract { reduced, .. } | Op::Reduce { reduced, .. }, _) => {
            (0..domain.len()).rev().filter(|i| !reduced.contains(i) && wide(i)).take(1).collect()
        }
        (_, Along::Columns(_) | Along::Rows) => {
            let Anchor::Reduce(a) = cone.anchor() else { return last(domain, wide) };
            let Op::Reduce { domain: all, reduced, .. } = &cone.graph.node(a).op else { return last(domain, wide) };
            if all.len() != domain.len() {
                return last(domain, wide);
            }
            let mine = |i: &usize| reduced.contains(i) == matches!(along, Along::Columns(_));
            let found: Vec<usize> = (0..domain.len()).rev().filter(|i| mine(i) && wide(i)).collect();
            if matches!(along, Along::Rows) { found.into_iter().take(1).collect() } else { found }
        }
        _ => match output.filter(|i| cone.outputs[0].layout.order.len() == domain.len() && wide(i)) {
            Some(i) => vec![i],
            None => last(domain, wide),
        },
    }
}

fn last(domain: &[Ix], wide: impl Fn(&usize) -> bool) -> Vec<usize> {
    (0..domain.len()).rev().filter(wide).take(1).collect()
}

fn step(r: &Reading, axis: usize, s: &Sizes, worst: f64) -> f64 {
    match r.along(axis) {
        Some((c, _)) => match c.as_const().or_else(|| c.eval(&[], &s.opt)) {
            Some(0) => 1.0,
            Some(c) => (c.unsigned_abs() as f64).min(worst),
            None => worst,
        },
        None => DIVIDED_STEP.min(worst),
    }
}

/// Whether an address goes on from the end of an axis to its next position along another one, so that vectors may too.
fn runs_on(mut rest: Ix, axis: usize, domain: &[Ix], lanes: i64) -> bool {
    let Some(mut length) = domain.get(axis).and_then(Ix::as_const) else { return false };
    while !divisible(&rest, lanes) {
        let next = (0..domain.len()).find_map(|a| {
            let (c, without) = rest.linear_in(a).filter(|(c, _)| c.is(length))?;
            Some((domain[a].as_const().filter(|_| !c.is(0))?, without))
        });
        let Some((extent, without)) = next else { return false };
        (length, rest) = (length.saturating_mul(extent), without);
    }
    length % lanes == 0
}

/// Accesses of a thread for a vector of `lanes` elements along an axis.
fn each(r: &Reading, axis: usize, domain: &[Ix], lanes: f64, element: f64) -> f64 {
    if lanes <= 1.0 || axis == usize::MAX {
        return lanes.max(1.0);
    }
    match r.along(axis) {
        Some((c, _)) if c.is(0) => 1.0,
        Some((c, rest))
            if c.is(1)
                && !r.masked.contains(&axis)
                && (divisible(rest, lanes as i64) || runs_on(rest.clone(), axis, domain, lanes as i64)) =>
        {
            (lanes * element / VECTOR_BYTES).max(1.0)
        }
        _ => lanes,
    }
}

/// Elements of an operand's tile that a thread moves at once: along some axis they are contiguous, aligned, and under one
/// guard. Also that axis, or else one along which they are contiguous at all.
fn width(r: &Reading, domain: &[Ix], most: f64, s: &Sizes, may: impl Fn(usize) -> bool) -> (f64, Option<usize>) {
    let along = |axis: usize, w: i64| {
        let whole = w == 1 || domain[axis].as_const().is_some_and(|n| n % w == 0);
        let address = r.along(axis).filter(|(c, _)| c.is(1));
        whole && (w == 1 || !r.masked.contains(&axis)) && address.is_some_and(|(_, rest)| divisible(rest, w))
    };
    let mut w = 8;
    loop {
        let wide = |a: &usize| s.ext(&domain[*a]) > 1.0 && may(*a) && along(*a, w);
        let axis = if w as f64 <= most { (0..domain.len()).rev().find(wide) } else { None };
        if axis.is_some() || w == 1 {
            return (w as f64, axis);
        }
        w /= 2;
    }
}

/// Which of the three operands of a fold over scores an operand of a node is, and the axes that its lines run over.
fn lines(n: &Node, operand: usize) -> Option<(usize, Vec<usize>)> {
    match &n.op {
        Op::Contract { reduced, .. } if operand < 2 => Some((operand, reduced.clone())),
        Op::Fold(f) if operand == f.accesses.len() => {
            let alone = |a: &usize| !f.reduced.contains(a) && !f.accesses.iter().any(|x| x.uses_axis(*a));
            Some((2, (0..f.domain.len()).filter(alone).collect()))
        }
        _ => None,
    }
}

/// Every term of an address is a multiple of `by`.
fn divisible(e: &Ix, by: i64) -> bool {
    e.offset() % by == 0 && e.terms().iter().all(|t| t.coef % by == 0)
}

/// Whether an access has guards at all.
pub(super) fn guarded(a: &Access) -> bool {
    !a.guards.is_empty()
}
