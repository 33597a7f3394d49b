//! How much a kernel does: evaluations of each node, bytes by operand with coalescing, accesses, tasks and their steps.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use kiln_algebra::{Access, Atom, BinOp, Ix, Node, NodeId, Op, Scalar, UnOp};
use kiln_plan::{Anchor, Cone, Counts, Schedule, TargetInfo, TargetKind};
use serde::Serialize;

use super::{
    access::{self, Along, Bringer, Memory},
    evaluations::{ahead, evaluations},
    folds::{self, FOLD_STEP, FOLDED, folded},
    sizes::{Product, Sizes, output_axis, product},
    tiles::{Tile, held, shared, split, threads, waste},
    warp,
};

/// Counts for one kernel, symbols at their `opt` values.
#[derive(Clone, Copy, Debug, Default, Serialize)]
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
    /// Accesses of memory by threads.
    pub accesses: f64,
    /// Sectors that these ask for.
    pub sectors: f64,
    /// Accesses of shared memory by threads.
    pub shared: f64,
    /// Independent pieces of work.
    pub tasks: f64,
    /// How many of them a unit holds at once.
    pub held: f64,
    /// Steps of a task, each of which waits for the one before it.
    pub steps: f64,
    /// Exchanges between the threads of a task, or between tasks that share a sum; operands that a step waits for.
    pub exchanges: f64,
    /// Share of a unit's threads that are there while the target is full, or has all tasks.
    pub occupancy: f64,
}

/// The archetype whose operands come through tensor maps.
const MAPPED: &str = "contract-wgmma";

/// How a schedule divides a kernel.
enum Division {
    /// Tiles of a contraction.
    Tiles(Tile),
    /// Tiles of a fold's rows and the terms that are there at once.
    Folds(Tile),
    /// A team of so many threads a row.
    Rows(f64),
    /// Points, so many a thread or vector.
    Points(f64),
}

/// What all schedules of a cone share.
pub(super) struct Shared<'a> {
    cone: &'a Cone,
    sizes: Sizes,
    product: Product,
    memory: Memory,
    divided: OnceCell<f64>,
    /// Scalar work of each node.
    each: OnceCell<Vec<Each>>,
    /// Evaluations by tile, and whether rows or tiles of a fold are what is kept.
    evaluations: RefCell<Vec<([u64; 3], Rc<[f64]>)>>,
}

/// Scalar work of a node at a point, under any schedule.
#[derive(Clone, Copy, Default)]
struct Each {
    /// Of its body and its indices.
    ops: f64,
    /// Transcendental evaluations of its body.
    special: f64,
    /// Of the indices of a contraction's operands.
    operands: [f64; 2],
}

impl Each {
    fn of(n: &Node, inner: Option<usize>, rough: bool, counts: &Counts) -> Self {
        let index = |a: &Access| index_ops(a, inner, counts);
        let only = |ops: f64| Self { ops, ..Self::default() };
        match &n.op {
            Op::Map { body, accesses, .. } => {
                let (ops, special) = scalar_work(body, rough);
                Self { ops: ops + accesses.iter().map(index).sum::<f64>(), special, ..Self::default() }
            }
            Op::View { access, .. } => only(index(access)),
            Op::Reduce { access, .. } => only(1.0 + index(access)),
            Op::Contract { accesses: [a, b], .. } => Self { operands: [index(a), index(b)], ..Self::default() },
            Op::Fold(f) => {
                let (ops, special) = scalar_work(&f.body, rough);
                let reads: f64 = f.accesses.iter().chain(&f.times).map(index).sum();
                Self { ops: ops + reads + FOLD_STEP, special, ..Self::default() }
            }
            Op::Gather { map, indices, .. } => {
                let divisions: f64 = map.iter().map(divisions).sum();
                only(1.0 + counts.index * divisions + indices.iter().map(index).sum::<f64>())
            }
            Op::Scan { access, .. } => only(2.0 + index(access)),
            Op::Scatter { map, indices, .. } => only(counts.index + map.len() as f64 + indices.iter().map(index).sum::<f64>()),
            _ => Self::default(),
        }
    }
}

impl<'a> Shared<'a> {
    /// Of a cone.
    pub(super) fn new(cone: &'a Cone) -> Self {
        let sizes = Sizes::new(&cone.graph);
        let product = product(cone, &sizes);
        Self {
            cone,
            sizes,
            product,
            memory: Memory::default(),
            divided: OnceCell::new(),
            each: OnceCell::new(),
            evaluations: RefCell::default(),
        }
    }

    fn each(&self, target: &TargetInfo) -> &[Each] {
        self.each.get_or_init(|| {
            let (inner, rough) = (output_axis(self.cone, &self.sizes), self.cone.is_rough(target));
            self.cone.graph.nodes.iter().map(|n| Each::of(n, inner, rough, &target.cost.counts)).collect()
        })
    }

    /// How often each node is evaluated: in tiles of a contraction or of a fold, else in a row kernel or point by point.
    fn evaluations(&self, tile: Option<Tile>, fold: Option<Tile>, rows: bool) -> Rc<[f64]> {
        let key = match (tile, fold) {
            (_, Some(t)) => [2, t.rows.to_bits(), 0],
            (Some(t), None) => [3 + u64::from(rows), t.rows.to_bits(), t.columns.to_bits()],
            (None, None) => [u64::from(rows), 0, 0],
        };
        let mut known = self.evaluations.borrow_mut();
        if let Some((_, found)) = known.iter().find(|(k, _)| *k == key) {
            return found.clone();
        }
        let Self { cone, sizes: s, product: p, .. } = self;
        let found = fold.map_or_else(|| evaluations(cone, s, tile, *p, rows), |t| folded(cone, s, t.rows));
        known.push((key, found.into()));
        known[known.len() - 1].1.clone()
    }
}

impl Work {
    /// Counts of a cone under a schedule.
    pub fn of(archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Self {
        Self::with(&Shared::new(cone), archetype, schedule, target)
    }

    /// The same with what is known of the cone.
    pub(super) fn with(shared: &Shared<'_>, archetype: &str, schedule: &Schedule, target: &TargetInfo) -> Self {
        let Shared { cone, sizes: s, product: p, memory, .. } = shared;
        let (g, p) = (&cone.graph, *p);
        let counts = &target.cost.counts;
        let mut w = Work { matrix: on_matrix_units(archetype, cone, schedule, target), held: 1.0, steps: 1.0, ..Work::default() };
        let blocked = archetype.starts_with("contract");
        let division = if blocked {
            Division::Tiles(Tile::of(schedule, target, w.matrix, p))
        } else if archetype == "fold" {
            Division::Folds(Tile::of(schedule, target, w.matrix, p))
        } else {
            match schedule.get("team") {
                Some(team) => Division::Rows(team.max(1) as f64),
                None => Division::Points(schedule.get("lanes").map_or(1.0, |l| l.max(1) as f64)),
            }
        };
        let tile = if let Division::Tiles(t) = division { Some(t) } else { None };
        let kept = if let Division::Folds(t) = division { Some(t) } else { None };
        let rows = archetype == "reduce" || matches!(division, Division::Rows(_));
        let evals = shared.evaluations(tile, kept, rows);
        let along = match division {
            Division::Tiles(_) | Division::Folds(_) => Along::Tile(if w.matrix { 8.0 } else { 4.0 }),
            Division::Rows(team) if team > 1.0 => Along::Columns(team),
            Division::Rows(_) => Along::Rows,
            Division::Points(lanes) if archetype == "reduce" => Along::Columns(lanes),
            Division::Points(lanes) => Along::Output(lanes),
        };
        w.arithmetic(shared, schedule, target, (tile, kept.is_some()), &evals);
        let bringer = match (&division, archetype) {
            (Division::Folds(_), _) if schedule.get("wgmma") != Some(1) && w.matrix => Bringer::Lines,
            (Division::Folds(_), _) | (_, MAPPED) => Bringer::Maps,
            _ => Bringer::Threads,
        };
        let mut waited = [false; 3];
        for (i, port) in g.inputs.iter().enumerate() {
            let size = cone.inputs[i].dtype.size() as f64;
            let read = evals[port.node.0 as usize];
            let m = access::moves(memory, cone, i, along, read, &evals, s, target, bringer);
            w.touched_bytes += read.min(s.of(port.node)) * size;
            w.read_bytes += m.reads * size * m.waste;
            w.accesses += m.accesses;
            w.sectors += m.sectors;
            w.shared += m.turned;
            (0..3).for_each(|o| waited[o] |= m.waited[o]);
        }
        for (i, (o, storage)) in g.outputs.iter().zip(&cone.outputs).enumerate() {
            let bytes = s.of(o.node) * storage.dtype.size() as f64;
            let m = access::writes(memory, cone, i, along, s, target);
            w.touched_bytes += bytes;
            w.written_bytes += bytes * m.waste;
            w.accesses += m.accesses;
            w.sectors += m.sectors;
        }
        w.divide(shared, schedule, target, &division);
        if matches!(division, Division::Tiles(_)) && archetype != MAPPED {
            // Each step waits for operands that pass through registers.
            w.exchanges += w.steps * waited.iter().filter(|w| **w).count() as f64;
        }
        if let Division::Folds(t) = division {
            // Elements that a thread moves one by one, each of which it waits for.
            let each = t.columns * folds::depth(cone, s) / threads(schedule, target);
            w.exchanges += w.steps * each * waited.iter().filter(|w| **w).count() as f64;
        }
        if target.kind == TargetKind::Cpu {
            let full = f64::from(target.vector_bits / 32).max(1.0);
            let lanes = schedule.get("lanes").map_or(full, |l| l.max(1) as f64).min(full);
            w.ops *= full / lanes;
            w.special *= full / lanes;
            if !blocked {
                w.flops *= full / lanes;
            }
        } else {
            // Every thread finds its place and its addresses.
            let each = 2.0 * counts.index + 2.0 * (g.inputs.len() + g.outputs.len()) as f64;
            w.ops += w.tasks * threads(schedule, target) * each;
        }
        w
    }

    fn arithmetic(
        &mut self,
        known: &Shared<'_>,
        schedule: &Schedule,
        target: &TargetInfo,
        (tile, kept): (Option<Tile>, bool),
        evals: &[f64],
    ) {
        let Shared { cone, sizes: s, product: p, .. } = known;
        let (g, counts, p) = (&cone.graph, &target.cost.counts, *p);
        let rate = if kept && self.matrix { FOLDED } else { counts.unblocked };
        let before = ahead(cone, tile, p);
        let each = known.each(target);
        for id in g.ids() {
            let (n, e) = (g.node(id), &each[id.0 as usize]);
            let past = before[id.0 as usize];
            let times = evals[id.0 as usize] * if past > 0.0 { counts.prologue * past } else { 1.0 };
            match &n.op {
                Op::Map { .. } => {
                    self.ops += times * e.ops;
                    self.special += times * e.special;
                }
                Op::View { .. } => self.ops += times * e.ops,
                Op::Reduce { .. } => {
                    let all = s.points(id) * (times / s.of(id).max(1.0)).max(1.0);
                    self.flops += all;
                    self.ops += all * e.ops;
                }
                Op::Contract { accesses, .. } => {
                    let all = s.points(id) * (times / s.of(id).max(1.0)).max(1.0);
                    self.flops += 2.0 * all / if tile.is_some() { 1.0 } else { rate };
                    let [a, b] = accesses;
                    // Packing an operand once per block of the other side.
                    let per = |(a, index): (&Access, f64), by: f64, size: f64| match tile {
                        Some(_) => all / by.min(size.max(1.0)) * (packing(a, target) + index),
                        None => all * index,
                    };
                    let (a, b) = ((a, e.operands[0]), (b, e.operands[1]));
                    let (rows, columns) = if p.rows_of == 0 { (a, b) } else { (b, a) };
                    let (by_columns, by_rows) = tile.map_or((1.0, 1.0), |t| (t.columns, t.rows));
                    self.ops += per(rows, by_columns, p.columns) + per(columns, by_rows, p.rows);
                    if tile.is_some() {
                        let computed = |i: &&NodeId| !matches!(g.node(**i).op, Op::Input(..) | Op::View { .. });
                        let stalls = n.inputs.iter().filter(computed).count() as f64;
                        self.flops *= waste(p, schedule) * (1.0 + counts.stall * stalls);
                    }
                }
                Op::Fold(f) => {
                    let all = s.points(id) * (times / s.of(id).max(1.0)).max(1.0);
                    // Terms are shared by the results that only differ in their factor, where a kernel keeps them.
                    let terms = if kept { folds::terms(f, s) } else { all };
                    self.ops += terms * e.ops;
                    // Without a tile of terms under one state, each term moves the sum to a new state.
                    self.special += terms * e.special * if kept { 1.0 } else { 2.0 };
                    self.flops += if f.times.is_some() { 2.0 * all / rate } else { all };
                }
                Op::Gather { .. } => self.ops += times * e.ops,
                Op::Concat { .. } => self.ops += times * n.inputs.len() as f64,
                Op::Scan { .. } => self.ops += times * e.ops,
                // Compare and exchange in a network, or about as many moves in a merge sort.
                Op::Sort { axis, .. } => {
                    let rounds = s.ext(&n.ty.dims[*axis]).max(2.0).log2();
                    self.ops += 2.0 * times * rounds * rounds;
                }
                Op::Scatter { .. } => self.ops += times + s.points(id) * e.ops,
                Op::Greedy { .. } => self.ops += times * n.ty.dims.last().map_or(1.0, |d| s.ext(d)),
                Op::Input(..) | Op::Const(_) | Op::Weight(..) => {}
            }
        }
    }

    /// Tasks, and what follows in each of them one after the other.
    fn divide(&mut self, known: &Shared<'_>, schedule: &Schedule, target: &TargetInfo, division: &Division) {
        let Shared { cone, sizes: s, product: p, .. } = known;
        let p = *p;
        let g = &cone.graph;
        let computed = || g.ids().filter(|i| !matches!(g.node(*i).op, Op::Input(..)));
        let widest = computed().map(|i| s.of(i)).fold(1.0, f64::max);
        if target.kind == TargetKind::Cpu {
            self.tasks = match division {
                Division::Tiles(t) => t.count(p),
                Division::Folds(t) => (folds::rows(cone, s).0 / t.rows).ceil().max(1.0),
                _ => (widest / target.cost.counts.elements).max(1.0),
            };
            return;
        }
        let threads = threads(schedule, target);
        let element = cone.inputs.iter().map(|i| i.dtype.size()).min().unwrap_or(4).max(2) as f64;
        match *division {
            Division::Tiles(t) => {
                let split = split(schedule);
                self.tasks = t.count(p) * split;
                self.held = held(schedule, target, Some(t), if self.matrix { element } else { 4.0 });
                self.steps = (p.depth / t.depth / split).ceil();
                self.exchanges = if split > 1.0 { 1.0 + split.log2() } else { 0.0 };
                if schedule.get("deep").is_some() {
                    // A thread has all rows: each step takes longer by them.
                    self.steps *= (t.rows / 2.0).max(1.0);
                }
                self.shared += shared(schedule, target, t, p, self.matrix);
            }
            Division::Folds(t) => {
                let (rows, length) = folds::rows(cone, s);
                self.tasks = (rows / t.rows).ceil().max(1.0);
                self.held = held(schedule, target, None, element);
                self.steps = (length / t.columns).ceil();
            }
            Division::Rows(team) => {
                let Rows { rows, passes, points } = rows(cone, s);
                let columns = points / rows.max(1.0);
                let get = |name| schedule.get(name).unwrap_or(1).max(1) as f64;
                // Warps that share columns have vectors of rows, other teams vectors along them.
                let (slices, lanes) = (get("across"), get("lanes"));
                let (of_rows, of_columns) = if slices > 1.0 { (lanes, 1.0) } else { (1.0, lanes) };
                self.tasks = (rows * team * slices / of_rows / threads).ceil().max(1.0);
                self.held = held(schedule, target, None, element);
                self.steps = (columns / team / slices / of_columns).max(passes);
                self.exchanges = if team * slices > 1.0 { passes * (team * slices).log2() } else { 0.0 };
                self.accesses /= lanes;
                self.ops += if team > 1.0 {
                    known.divided.get_or_init(|| divided(cone, s)) * 2.0 * target.cost.counts.index
                } else {
                    0.0
                };
            }
            Division::Points(lanes) => {
                let outputs = g.outputs.iter().map(|o| s.of(o.node)).fold(1.0, f64::max);
                self.tasks = (outputs / lanes / threads).ceil().max(1.0);
                self.held = held(schedule, target, None, element);
                let window = |i: NodeId| match &g.node(i).op {
                    // The rounds of a network; one after the other.
                    Op::Sort { axis, .. } => {
                        let rounds = s.ext(&g.node(i).ty.dims[*axis]).max(2.0).log2();
                        rounds * (rounds + 1.0) / 2.0
                    }
                    Op::Greedy { domain, .. } => domain.last().map_or(1.0, |d| s.ext(d)),
                    op => op.reduction().map_or(1.0, |_| s.points(i) / s.of(i).max(1.0)),
                };
                self.steps = computed().map(window).product::<f64>().max(1.0);
            }
        }
        let units = f64::from(target.units.max(1));
        let there = (self.tasks / units).min(self.held.max(1.0));
        self.occupancy = (there * threads / f64::from(target.unit_threads.max(1))).min(1.0);
    }
}

/// Divisions of positions that teams make, which go along several axes at once.
fn divided(cone: &Cone, s: &Sizes) -> f64 {
    let g = &cone.graph;
    let of = |id: NodeId| {
        let n = g.node(id);
        let Some((domain, reduced)) = n.op.reduction() else { return 0.0 };
        let (_, groups) = warp::loops(cone, n, domain, reduced.iter().copied(), s);
        s.all(domain) * (groups.max(1) - 1) as f64
    };
    g.ids().map(of).sum()
}

/// Rows of a row kernel, the passes over each, and the points of all passes.
struct Rows {
    rows: f64,
    passes: f64,
    points: f64,
}

fn rows(cone: &Cone, s: &Sizes) -> Rows {
    let g = &cone.graph;
    let mut out = Rows { rows: 1.0, passes: 0.0, points: 0.0 };
    for id in g.ids() {
        let op = &g.node(id).op;
        if let Some((domain, _)) = op.reduction() {
            out.rows = out.rows.max(s.of(id));
            out.passes += 1.0;
            out.points += s.all(domain);
        }
        if let Op::Scan { domain, axis, .. } = op {
            let length = domain.get(*axis).map_or(1.0, |d| s.ext(d)).max(1.0);
            out.rows = out.rows.max(s.of(id) / length);
            out.passes += 1.0;
            out.points += s.all(domain);
        }
    }
    // Outputs with an element for each of a row are another pass.
    out.points += g.outputs.iter().map(|o| s.of(o.node)).filter(|n| *n > out.rows).sum::<f64>();
    out
}

fn on_matrix_units(archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> bool {
    if target.matrix_gflops <= 0.0 {
        return false;
    }
    if let Some(mma) = schedule.get("mma") {
        return mma != 0;
    }
    let Anchor::Contract(c) = cone.anchor() else { return false };
    if !archetype.starts_with("contract") {
        return false;
    }
    let g = &cone.graph;
    let narrow =
        |n: &NodeId| g.inputs.iter().zip(&cone.inputs).any(|(p, s)| p.node == *n && s.dtype.size() == 2 && s.dtype.is_float());
    g.node(c).inputs.iter().all(narrow)
}

fn packing(a: &Access, target: &TargetInfo) -> f64 {
    let counts = &target.cost.counts;
    if access::guarded(a) { counts.guarded_packing } else { counts.packing }
}

/// Operations and transcendental evaluations of a body; `rough` where it is computed for half precision.
fn scalar_work(body: &Scalar, rough: bool) -> (f64, f64) {
    let (mut ops, mut special) = (0.0, 0.0);
    body.visit(&mut |s| match s {
        Scalar::Un(op, _) => match op {
            UnOp::Neg | UnOp::Abs | UnOp::Sign | UnOp::Not | UnOp::BitNot | UnOp::IsNan | UnOp::IsInf => ops += 1.0,
            UnOp::Floor | UnOp::Ceil | UnOp::Round | UnOp::Trunc => ops += 1.0,
            UnOp::Exp | UnOp::Sqrt | UnOp::Log => special += 1.0,
            UnOp::Erf | UnOp::Tanh if rough => special += 1.0,
            _ => special += 2.0,
        },
        Scalar::Bin(BinOp::Div, _, by) if rough && matches!(**by, Scalar::Const(_)) => ops += 1.0,
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
        if let Atom::FloorDiv(x, _) | Atom::Mod(x, _) = a {
            n += 1.0 + divisions(x);
        }
    }
    n
}

fn index_ops(a: &Access, inner: Option<usize>, counts: &Counts) -> f64 {
    let guard = |e: &Ix| if inner.is_some_and(|i| e.uses_axis(i)) { counts.mask } else { counts.branch };
    counts.index * a.map.iter().map(divisions).sum::<f64>() + a.guards.iter().map(|g| guard(&g.expr)).sum::<f64>()
}
