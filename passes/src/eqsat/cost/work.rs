//! How much a kernel does: evaluations of each node, bytes by operand with coalescing, tasks.

use kiln_algebra::{Access, BinOp, Graph, Ix, NodeId, Op, Scalar, UnOp};
use kiln_plan::{Anchor, Cone, Schedule, Storage, TargetInfo, TargetKind};

use super::tasks;
use crate::eqsat::access::axes;

/// Symbols without a known value are taken as this.
const UNKNOWN: f64 = 1024.0;
/// Cost of an index operation (division or remainder of an index) in scalar operations.
const INDEX_OP: f64 = 4.0;
/// Scalar operations for packing an element of a contraction's operand.
const PACKING: f64 = 3.0;
/// The same where the read is guarded: element by element on a CPU, a predicate on a GPU.
const GUARDED_PACKING: [f64; 2] = [20.0, 5.0];
/// Work in front of a blocked contraction stands between memory and the multiplications: it costs more than after it.
const PROLOGUE: f64 = 3.0;
/// Cost of repacking an operand whose columns are not contiguous, relative to reading it as it lies.
const REPACKED: f64 = 3.0;
/// Readers of one input that are looked at through maps and views.
const MOST_READINGS: usize = 32;
/// Slowdown of a blocked contraction per operand that is computed: it cannot be copied as it lies while others multiply.
const STALL: f64 = 0.15;
/// Rate of a contraction whose operands are not shared through registers, relative to a blocked one.
const UNBLOCKED: f64 = 0.3;
/// A guard that changes along the vectors or threads is a mask; one that does not is a branch.
const MASK: f64 = 3.0;

/// Counts for one kernel, symbols at their `opt` values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
    /// Multiply-adds of contractions, twice, and additions of reductions.
    pub flops: f64,
    /// Contractions run on matrix units.
    pub matrix: bool,
    /// Scalar operations.
    pub ops: f64,
    /// Transcendental evaluations.
    pub special: f64,
    /// Bytes of distinct elements read or written.
    pub touched_bytes: f64,
    /// Bytes that reads move through the last-level cache, repeats and uncoalesced sectors included.
    pub read_bytes: f64,
    /// The same for writes.
    pub written_bytes: f64,
    /// Tiles along the depth of a contraction, which follow each other.
    pub steps: f64,
    /// Independent pieces of work.
    pub tasks: f64,
}

struct Sizes<'a> {
    graph: &'a Graph,
    opt: Vec<i64>,
}

impl Sizes<'_> {
    fn ext(&self, e: &Ix) -> f64 {
        e.eval(&[], &self.opt).map_or(UNKNOWN, |v| v.max(0) as f64)
    }
    fn all(&self, dims: &[Ix]) -> f64 {
        dims.iter().map(|d| self.ext(d)).product()
    }
    fn of(&self, n: NodeId) -> f64 {
        self.all(&self.graph.node(n).ty.dims)
    }
}

impl Work {
    /// Counts of a cone under a schedule.
    pub fn of(archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Self {
        let g = &cone.graph;
        let s = Sizes { graph: g, opt: g.opt_symbols() };
        let mut w = Work { matrix: on_matrix_units(cone, schedule, target), ..Work::default() };
        let blocked = archetype.starts_with("contract");
        // Without blocking, every product reads both of its factors anew.
        let tile = if blocked { tile(schedule, target, w.matrix) } else { (1.0, 1.0) };
        let sizes = matrix_sizes(cone, &s);
        let evals = evaluations(cone, &s, tile, sizes, archetype == "reduce");
        let inner = output_axis(cone, &s);
        let before = ahead(cone, blocked);
        for id in g.ids() {
            let n = g.node(id);
            let times = evals[id.0 as usize] * if before[id.0 as usize] { PROLOGUE } else { 1.0 };
            match &n.op {
                Op::Map { body, accesses, .. } => {
                    let (ops, special) = scalar_work(body);
                    let index = |a: &Access| index_ops(a, inner);
                    w.ops += times * (ops + accesses.iter().map(index).sum::<f64>());
                    w.special += times * special;
                }
                Op::View { access, .. } => w.ops += times * index_ops(access, inner),
                Op::Reduce { domain, access, .. } => {
                    let all = s.all(domain) * (times / s.of(id).max(1.0)).max(1.0);
                    w.flops += all;
                    w.ops += all * (1.0 + index_ops(access, inner));
                }
                Op::Contract { domain, accesses, .. } => {
                    let all = s.all(domain) * (times / s.of(id).max(1.0)).max(1.0);
                    w.flops += 2.0 * all / if blocked { 1.0 } else { UNBLOCKED };
                    let [a, b] = accesses;
                    // Packing an operand once per block of the other side.
                    let per = |a: &Access, tile: f64, size: f64| {
                        let work = if blocked { packing(a, target) } else { 0.0 } + index_ops(a, inner);
                        all / if blocked { tile.min(size.max(1.0)) } else { 1.0 } * work
                    };
                    let (rows, columns) = if sizes.rows_of == 0 { (a, b) } else { (b, a) };
                    w.ops += per(rows, tile.1, sizes.columns) + per(columns, tile.0, sizes.rows);
                    w.steps = sizes.depth / schedule.get("tile_k").map_or(sizes.depth, |k| k.max(1) as f64);
                    if blocked {
                        let computed = |i: &&NodeId| !matches!(g.node(**i).op, Op::Input(..) | Op::View { .. });
                        let stalls = n.inputs.iter().filter(computed).count() as f64;
                        w.flops *= waste(sizes, schedule) * (1.0 + STALL * stalls);
                    }
                }
                Op::Gather { map, indices, .. } => {
                    let divisions: f64 = map.iter().map(divisions).sum();
                    w.ops += times * (1.0 + INDEX_OP * divisions + indices.iter().map(|a| index_ops(a, inner)).sum::<f64>());
                }
                Op::Concat { .. } => w.ops += times * n.inputs.len() as f64,
                Op::Scan { access, .. } => w.ops += times * (2.0 + index_ops(access, inner)),
                // Compare and exchange in a network, or about as many moves in a merge sort.
                Op::Sort { axis, .. } => {
                    let rounds = s.ext(&n.ty.dims[*axis]).max(2.0).log2();
                    w.ops += 2.0 * times * rounds * rounds;
                }
                Op::Scatter { domain, map, indices, .. } => {
                    let each = INDEX_OP + map.len() as f64 + indices.iter().map(|a| index_ops(a, inner)).sum::<f64>();
                    w.ops += times + s.all(domain) * each;
                }
                Op::Greedy { .. } => w.ops += times * n.ty.dims.last().map_or(1.0, |d| s.ext(d)),
                Op::Input(..) | Op::Const(_) | Op::Weight(..) => {}
            }
        }
        for (i, p) in g.inputs.iter().enumerate() {
            let size = cone.inputs[i].dtype.size() as f64;
            let read = evals[p.node.0 as usize];
            w.touched_bytes += read.min(s.of(p.node)) * size;
            w.read_bytes += read * size * coalescing(cone, p.node, &cone.inputs[i], &s, target);
        }
        for (o, storage) in g.outputs.iter().zip(&cone.outputs) {
            let bytes = s.of(o.node) * storage.dtype.size() as f64;
            w.touched_bytes += bytes;
            w.written_bytes += bytes;
        }
        let widest = g.ids().filter(|i| !matches!(g.node(*i).op, Op::Input(..))).map(|i| s.of(i)).fold(1.0, f64::max);
        w.tasks = tasks(blocked, widest, tile, sizes, target);
        if target.kind == TargetKind::Cpu {
            let full = f64::from(target.vector_bits / 32).max(1.0);
            let lanes = schedule.get("lanes").map_or(full, |l| l.max(1) as f64).min(full);
            w.ops *= full / lanes;
            w.special *= full / lanes;
            if !blocked {
                w.flops *= full / lanes;
            }
        }
        w
    }
}

/// Rows and columns of the block of a contraction that shares what it reads.
fn tile(schedule: &Schedule, target: &TargetInfo, matrix: bool) -> (f64, f64) {
    let default = match (target.kind, matrix) {
        (TargetKind::Cpu, _) => 64,
        (TargetKind::Cuda, false) => 32,
        (TargetKind::Cuda, true) => 64,
    };
    let get = |names: [&str; 3]| names.iter().find_map(|n| schedule.get(n)).unwrap_or(default).max(1) as f64;
    (get(["mb", "bm", "tile_m"]), get(["nb", "bn", "tile_n"]))
}

/// Work on tiles that reach past the edges, relative to the result's.
fn waste(sizes: Sizes3, schedule: &Schedule) -> f64 {
    let get = |n: &str| schedule.get(n).map(|v| v.max(1) as f64);
    let rows = get("mr").or(get("tile_m")).unwrap_or(1.0);
    let columns = get("nv").map(|v| v * get("lanes").unwrap_or(1.0)).or(get("tile_n")).unwrap_or(1.0);
    let over = |size: f64, by: f64| (size / by).ceil() * by / size.max(1.0);
    over(sizes.rows, rows) * over(sizes.columns, columns)
}

fn on_matrix_units(cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> bool {
    if target.matrix_gflops <= 0.0 {
        return false;
    }
    if let Some(mma) = schedule.get("mma") {
        return mma != 0;
    }
    let Anchor::Contract(c) = cone.anchor() else { return false };
    let g = &cone.graph;
    let narrow =
        |n: &NodeId| g.inputs.iter().zip(&cone.inputs).any(|(p, s)| p.node == *n && s.dtype.size() == 2 && s.dtype.is_float());
    g.node(c).inputs.iter().all(narrow)
}

/// A contraction as a batch of matrix products.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes3 {
    pub(super) rows: f64,
    pub(super) columns: f64,
    pub(super) batch: f64,
    depth: f64,
    /// Which operand gives the rows.
    rows_of: usize,
}

/// Rows, columns (the operand that owns the output's innermost axis gives these) and batch of the contraction.
fn matrix_sizes(cone: &Cone, s: &Sizes<'_>) -> Sizes3 {
    let mut out = Sizes3 { rows: 1.0, columns: 1.0, batch: 1.0, depth: 1.0, rows_of: 0 };
    let Anchor::Contract(c) = cone.anchor() else { return out };
    let Op::Contract { domain, reduced, accesses: [a, b] } = &cone.graph.node(c).op else { return out };
    let inner = output_axis(cone, s);
    let mut kept = 0;
    for (i, d) in domain.iter().enumerate() {
        if reduced.contains(&i) {
            out.depth *= s.ext(d);
            continue;
        }
        match (a.uses_axis(i), b.uses_axis(i)) {
            (true, true) => out.batch *= s.ext(d),
            (false, true) => out.columns *= s.ext(d),
            (uses, false) => {
                out.rows *= s.ext(d);
                out.rows_of = if uses && inner == Some(kept) { 1 } else { out.rows_of };
            }
        }
        kept += 1;
    }
    if out.rows_of == 1 {
        std::mem::swap(&mut out.rows, &mut out.columns);
    }
    out
}

/// How often each node is evaluated, which for inputs is how many element reads there are.
///
/// Values read at the same index by several users are evaluated once, or once for each (`again`) where passes over a
/// row compute them again; a user that does not depend on one of its axes through an access reads once for all of it.
fn evaluations(cone: &Cone, s: &Sizes<'_>, tile: (f64, f64), sizes: Sizes3, again: bool) -> Vec<f64> {
    let g = &cone.graph;
    let mut evals = vec![0.0f64; g.nodes.len()];
    for o in &g.outputs {
        evals[o.node.0 as usize] = s.of(o.node);
    }
    for id in g.ids().rev() {
        let n = g.node(id);
        let mine = evals[id.0 as usize].max(if matches!(n.op, Op::Reduce { .. } | Op::Contract { .. }) { 0.0 } else { 1.0 });
        let repeat = (mine / s.of(id).max(1.0)).max(1.0);
        let distinct =
            |a: &Access, domain: &[Ix]| axes(a).iter().filter_map(|i| domain.get(*i)).map(|d| s.ext(d)).product::<f64>();
        // Only a row kernel keeps what it computed once per row; others compute it again at every point. What is read
        // again comes from a near cache.
        let kept = |operand: usize| again || matches!(g.node(n.inputs[operand]).op, Op::Input(..));
        let mut add = |operand: usize, distinct: f64, all: f64| {
            let at = n.inputs[operand].0 as usize;
            let reads = if kept(operand) { distinct } else { all };
            evals[at] = if again { evals[at] + reads } else { evals[at].max(reads) };
        };
        match &n.op {
            Op::Map { domain, accesses, .. } => {
                accesses.iter().enumerate().for_each(|(i, a)| add(i, distinct(a, domain).min(mine) * repeat.min(mine), mine));
            }
            Op::View { domain, access } => add(0, distinct(access, domain) * repeat, mine),
            Op::Reduce { domain, access, .. } => add(0, distinct(access, domain) * repeat, s.all(domain) * repeat),
            Op::Contract { domain, accesses: [a, b], .. } => {
                let again = [(sizes.columns / tile.1).ceil().max(1.0), (sizes.rows / tile.0).ceil().max(1.0)];
                let reads =
                    [(a, again[sizes.rows_of]), (b, again[1 - sizes.rows_of])].map(|(x, t)| distinct(x, domain) * t * repeat);
                (0..2).for_each(|i| add(i, reads[i], reads[i]));
            }
            Op::Gather { indices, domain, .. } => {
                add(0, mine, mine);
                indices.iter().enumerate().for_each(|(j, a)| add(j + 1, distinct(a, domain) * repeat, mine));
            }
            Op::Scan { domain, access, .. } => add(0, distinct(access, domain) * repeat, mine),
            Op::Sort { .. } => add(0, mine, mine),
            Op::Scatter { domain, updates, indices, .. } => {
                let all = s.all(domain);
                add(0, mine, mine);
                add(1, distinct(updates, domain), all);
                indices.iter().enumerate().for_each(|(j, a)| add(j + 2, distinct(a, domain), all));
            }
            Op::Greedy { domain, accesses: [valid, _] } => {
                add(0, distinct(valid, domain), mine);
                let pairs = mine * domain.last().map_or(1.0, |d| s.ext(d)) / 2.0;
                add(1, pairs, pairs);
            }
            Op::Concat { .. } => (0..n.inputs.len()).for_each(|i| add(i, s.of(n.inputs[i]) * repeat, s.of(n.inputs[i]) * repeat)),
            Op::Input(..) | Op::Const(_) | Op::Weight(..) => {}
        }
    }
    evals
}

fn packing(a: &Access, target: &TargetInfo) -> f64 {
    match (a.guards.is_empty(), target.kind) {
        (true, _) => PACKING,
        (false, TargetKind::Cpu) => GUARDED_PACKING[0],
        (false, TargetKind::Cuda) => GUARDED_PACKING[1],
    }
}

/// Nodes that a blocked contraction's operands are computed from.
fn ahead(cone: &Cone, blocked: bool) -> Vec<bool> {
    let g = &cone.graph;
    let mut before = vec![false; g.nodes.len()];
    let Anchor::Contract(c) = cone.anchor() else { return before };
    let mut stack = if blocked { g.node(c).inputs.clone() } else { Vec::new() };
    while let Some(id) = stack.pop() {
        if !std::mem::replace(&mut before[id.0 as usize], true) {
            stack.extend(&g.node(id).inputs);
        }
    }
    before
}

fn scalar_work(body: &Scalar) -> (f64, f64) {
    let (mut ops, mut special) = (0.0, 0.0);
    body.visit(&mut |s| match s {
        Scalar::Un(op, _) => match op {
            UnOp::Neg | UnOp::Abs | UnOp::Sign | UnOp::Not | UnOp::BitNot | UnOp::IsNan | UnOp::IsInf => ops += 1.0,
            UnOp::Floor | UnOp::Ceil | UnOp::Round | UnOp::Trunc => ops += 1.0,
            UnOp::Exp | UnOp::Sqrt | UnOp::Log => special += 1.0,
            _ => special += 2.0,
        },
        Scalar::Bin(BinOp::Pow, ..) => special += 2.0,
        Scalar::Bin(BinOp::Div | BinOp::Rem | BinOp::Mod, ..) => special += 1.0,
        Scalar::Bin(..) | Scalar::Select(..) | Scalar::Cast(..) | Scalar::Bits(..) => ops += 1.0,
        _ => {}
    });
    (ops, special)
}

fn divisions(e: &Ix) -> f64 {
    let mut n = 0.0;
    for a in e.terms().iter().flat_map(|t| &t.atoms) {
        if let kiln_algebra::Atom::FloorDiv(x, _) | kiln_algebra::Atom::Mod(x, _) = a {
            n += 1.0 + divisions(x);
        }
    }
    n
}

/// The axis of the outputs that vectors or neighbouring threads go along.
fn output_axis(cone: &Cone, s: &Sizes<'_>) -> Option<usize> {
    let (o, storage) = (cone.graph.outputs.first()?, cone.outputs.first()?);
    let dims = &cone.graph.node(o.node).ty.dims;
    storage.layout.order.iter().rev().map(|i| usize::from(*i)).find(|i| dims.get(*i).is_some_and(|d| s.ext(d) > 1.0))
}

fn index_ops(a: &Access, inner: Option<usize>) -> f64 {
    let guard = |e: &Ix| if inner.is_some_and(|i| e.uses_axis(i)) { MASK } else { 0.5 };
    INDEX_OP * a.map.iter().map(divisions).sum::<f64>() + a.guards.iter().map(|g| guard(&g.expr)).sum::<f64>()
}

/// How many times the bytes asked for an operand's reads move, because neighbours in the iteration are not neighbours
/// in memory: 1 when some reader's innermost axis walks the buffer contiguously or stays, else the sector it wastes.
fn coalescing(cone: &Cone, input: NodeId, storage: &Storage, s: &Sizes<'_>, target: &TargetInfo) -> f64 {
    let g = &cone.graph;
    let dims = &g.node(input).ty.dims;
    let sector = if target.kind == TargetKind::Cuda { 32.0 } else { 64.0 };
    let worst = (sector / storage.dtype.size() as f64).max(1.0);
    let strides = storage.layout.strides(dims);
    let index: Vec<Ix> = (0..dims.len()).map(Ix::axis).collect();
    let linear = index.iter().zip(&strides).fold(Ix::konst(0), |p, (e, st)| p.plus(&e.times(st)));
    let mut readers = Vec::new();
    readings(g, input, &linear, &mut readers);
    let mut factor: f64 = 1.0;
    for (id, operand, linear) in readers {
        let n = g.node(id);
        let candidates = inner_axes(cone, n, operand, n.op.domain().unwrap_or_default(), s, target);
        let best = candidates.iter().map(|axis| step(&linear, *axis, s, worst)).fold(worst, f64::min);
        // A processor packs what is not contiguous; that is slower, but once per block.
        let packed = matches!(n.op, Op::Contract { .. }) && target.kind == TargetKind::Cpu;
        let best = if packed { best.min(REPACKED) } else { best };
        factor = factor.max(if candidates.is_empty() { 1.0 } else { best });
    }
    factor
}

/// Who reads a value in the end, through maps and views, and at which address over its domain.
fn readings(g: &Graph, node: NodeId, linear: &Ix, out: &mut Vec<(NodeId, usize, Ix)>) {
    for id in g.ids().filter(|i| i.0 > node.0) {
        let n = g.node(id);
        for operand in (0..n.inputs.len()).filter(|o| n.inputs[*o] == node) {
            let access = match &n.op {
                Op::Map { accesses, .. } => &accesses[operand],
                Op::View { access, .. } | Op::Reduce { access, .. } => access,
                Op::Contract { accesses, .. } => &accesses[operand],
                _ => continue,
            };
            let here = linear.subst_axes(&access.map);
            let last = g.outputs.iter().any(|o| o.node == id) || out.len() >= MOST_READINGS;
            if last || matches!(n.op, Op::Reduce { .. } | Op::Contract { .. }) {
                out.push((id, operand, here));
            } else {
                readings(g, id, &here, out);
            }
        }
    }
}

/// Axes that neighbouring threads or vector lanes may run along: for a reduction any but those of extent one; for an
/// operand of a contraction any that it uses, since it is staged, except that a processor reads the operand that owns
/// the output's innermost axis along that one; else the axis that the output's layout has innermost.
fn inner_axes(
    cone: &Cone,
    n: &kiln_algebra::Node,
    operand: usize,
    domain: &[Ix],
    s: &Sizes<'_>,
    target: &TargetInfo,
) -> Vec<usize> {
    let wide = |i: &usize| s.ext(&domain[*i]) > 1.0;
    let inner = output_axis(cone, s);
    match &n.op {
        Op::Contract { reduced, accesses, .. } => {
            let free: Vec<usize> = (0..domain.len()).filter(|i| !reduced.contains(i)).collect();
            let same = free.len() == cone.outputs[0].layout.order.len() && target.kind == TargetKind::Cpu;
            match inner.and_then(|i| free.get(i)).filter(|_| same) {
                Some(a) if accesses[operand].uses_axis(*a) => vec![*a],
                _ => (0..domain.len()).filter(|i| wide(i) && accesses[operand].uses_axis(*i)).collect(),
            }
        }
        Op::Reduce { access, .. } => (0..domain.len()).filter(|i| wide(i) && access.uses_axis(*i)).collect(),
        _ => match inner.filter(|i| cone.outputs[0].layout.order.len() == domain.len() && wide(i)) {
            Some(i) => vec![i],
            None => (0..domain.len()).rev().filter(wide).take(1).collect(),
        },
    }
}

fn step(linear: &Ix, axis: usize, s: &Sizes<'_>, worst: f64) -> f64 {
    match linear.linear_in(axis) {
        Some((c, _)) => match c.eval(&[], &s.opt) {
            Some(0) => 1.0,
            Some(c) => (c.unsigned_abs() as f64).min(worst),
            None => worst,
        },
        // Divided indices: mostly contiguous runs.
        None => 1.5_f64.min(worst),
    }
}
