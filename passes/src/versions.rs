//! Kernels by size: where the extents of a launch are symbols, its schedule suits the sizes that costs were taken at. Here
//! the archetypes and schedules on offer are compared at several points of the symbols' ranges, and the launch gets as many
//! versions of its kernel as it takes to be near the best everywhere. Values, layouts and constants stay as the plan has
//! them, so all versions read and write the same buffers.
//!
//! This is function multi-versioning with the choice left to the run; the versions for a path through the sizes are found
//! by dynamic programming (Viterbi), in which a change costs something too.

use std::collections::{BTreeMap, BTreeSet};

use kiln_algebra::{Graph, Ix};
use kiln_plan::{Archetype, Cone, Cost, CostModel, Launch, Program, Schedule, TargetInfo};

/// Points on each side of the usual sizes, at most.
const POINTS: usize = 4;
/// Where a symbol has no greatest value, the last point is so many times the usual one.
const OPEN: i64 = 8;
/// Schedules looked at per archetype.
const SCHEDULES: usize = 12;
/// Candidates of a point that are compared at all points.
const BEST: usize = 4;
/// What another version costs, relative to the best time of a point.
const CHANGE: f64 = 0.15;
/// Microseconds that make no difference between kernels.
const SLACK: f64 = 0.3;
/// Halvings of the distance between two points, to find where a version ends.
const HALVINGS: usize = 5;

/// The kernels of a launch by size.
#[derive(Clone, Debug, PartialEq)]
pub struct Versions {
    /// The size: the only symbol of the launch, else the elements that it reads and writes.
    pub by: Ix,
    /// In ascending order of their bounds; the last has none. At least two.
    pub cases: Vec<Version>,
}

/// A kernel for sizes up to a bound.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Greatest size that it is for; none: all that are left.
    pub most: Option<i64>,
    /// How it is built; none: as the launch says.
    pub kernel: Option<Made>,
}

/// How a kernel is built.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Name of the archetype.
    pub archetype: String,
    /// Schedule.
    pub schedule: Schedule,
    /// A symbol and its greatest value, where the archetype takes the cone only up to there.
    pub narrowed: Option<(usize, i64)>,
    /// Prediction at the greatest point that it is for.
    pub cost: Cost,
}

impl Made {
    /// The cone that the kernel is emitted for.
    pub fn cone(&self, launch: &Launch) -> Cone {
        match self.narrowed {
            Some((symbol, most)) => narrowed(&launch.cone, symbol, most),
            None => launch.cone.clone(),
        }
    }
}

/// A cone whose symbol is at most so large.
fn narrowed(cone: &Cone, symbol: usize, most: i64) -> Cone {
    let mut cone = cone.clone();
    if let Some(s) = cone.graph.symbols.get_mut(symbol) {
        (s.max, s.opt, s.min) = (Some(most), s.opt.min(most), s.min.min(most));
    }
    cone
}

/// Versions of each launch of a program; none where one kernel is near the best at all sizes.
pub fn versions(
    program: &Program,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
    target: &TargetInfo,
) -> Vec<Option<Versions>> {
    let mut known: BTreeMap<(String, String), Option<Versions>> = BTreeMap::new();
    let mut out = Vec::with_capacity(program.launches.len());
    for l in &program.launches {
        let free = free_symbols(&l.cone);
        if free.is_empty() || l.is_in_place() || l.cone.graph.nodes.iter().any(|n| n.op.is_whole()) {
            out.push(None);
            continue;
        }
        let key = (l.cone.text(), kiln_plan::candidate(&l.archetype, &l.schedule));
        let made = known.entry(key).or_insert_with(|| Search { l, free, archetypes, cost, target }.run());
        out.push(made.clone());
    }
    out
}

/// Symbols that the extents of a cone depend on and that no others define.
fn free_symbols(cone: &Cone) -> Vec<usize> {
    let g = &cone.graph;
    let domains = g.nodes.iter().filter_map(|n| n.op.reduction()).flat_map(|(d, _)| d.iter());
    let mut todo: Vec<usize> = g.nodes.iter().flat_map(|n| &n.ty.dims).chain(domains).flat_map(Ix::symbols).collect();
    let (mut seen, mut free) = (BTreeSet::new(), BTreeSet::new());
    while let Some(s) = todo.pop() {
        if !seen.insert(s) {
            continue;
        }
        match g.symbols.get(s).and_then(|s| s.def.as_ref()) {
            Some(def) => todo.extend(def.symbols()),
            None => {
                free.insert(s);
            }
        }
    }
    free.into_iter().collect()
}

/// Something that could run a launch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    archetype: usize,
    schedule: Schedule,
    narrowed: Option<i64>,
}

struct Search<'a> {
    l: &'a Launch,
    free: Vec<usize>,
    archetypes: &'a [Box<dyn Archetype>],
    cost: &'a dyn CostModel,
    target: &'a TargetInfo,
}

/// Values of all symbols, and the size that they make.
#[derive(Clone, Debug, PartialEq)]
struct Point {
    symbols: Vec<i64>,
    size: i64,
}

impl Search<'_> {
    fn run(&self) -> Option<Versions> {
        let by = self.size();
        let points = self.points(&by);
        if points.len() < 2 {
            return None;
        }
        let own = self.archetypes.iter().position(|a| a.name() == self.l.archetype)?;
        let own = Candidate { archetype: own, schedule: self.l.schedule.clone(), narrowed: None };
        let mut all = vec![own];
        for p in &points {
            for c in self.best_at(p) {
                if !all.contains(&c) {
                    all.push(c);
                }
            }
        }
        let costs: Vec<Vec<Cost>> = points.iter().map(|p| self.costs(&all, p)).collect();
        let chosen = path(&costs);
        self.cases(by, &points, &all, &costs, &chosen)
    }

    /// What sizes are told apart by.
    fn size(&self) -> Ix {
        if let [one] = self.free[..] {
            return Ix::sym(one);
        }
        let g = &self.l.cone.graph;
        let ports = g.inputs.iter().chain(&g.outputs);
        ports.fold(Ix::konst(0), |sum, p| sum.plus(&g.node(p.node).ty.elements()))
    }

    /// From the least values of the symbols over the usual ones to the greatest, in geometric steps, all symbols together.
    fn points(&self, by: &Ix) -> Vec<Point> {
        let symbols = &self.l.cone.graph.symbols;
        let ends = |s: usize| {
            let s = &symbols[s];
            let opt = s.opt.max(1);
            (s.min.clamp(1, opt), opt, s.max.unwrap_or(opt.saturating_mul(OPEN)).max(opt))
        };
        let ratio = |part: fn((i64, i64, i64)) -> f64| self.free.iter().map(|s| part(ends(*s))).fold(1.0, f64::max);
        let steps = |ratio: f64| (ratio.log2().ceil() as usize).min(POINTS);
        let (below, above) = (steps(ratio(|e| e.1 as f64 / e.0 as f64)), steps(ratio(|e| e.2 as f64 / e.1 as f64)));
        let mut out: Vec<Point> = Vec::new();
        for i in 0..=below + above {
            let value = |s: usize| {
                let (lo, opt, hi) = ends(s);
                if i < below { between(lo, opt, i, below) } else { between(opt, hi, i - below, above) }
            };
            out.extend(self.point(by, &value).filter(|p| out.last().is_none_or(|last| last.size < p.size)));
        }
        out
    }

    /// With free symbols at these values, the others at what follows.
    fn point(&self, by: &Ix, value: &dyn Fn(usize) -> i64) -> Option<Point> {
        let mut symbols: Vec<i64> = Vec::new();
        for (i, s) in self.l.cone.graph.symbols.iter().enumerate() {
            let defined = s.def.as_ref().and_then(|d| d.eval(&[], &symbols));
            symbols.push(defined.unwrap_or_else(|| if self.free.contains(&i) { value(i) } else { s.opt }));
        }
        by.eval(&[], &symbols).map(|size| Point { symbols, size })
    }

    /// The cone with costs taken at a point.
    fn cone_at(&self, p: &Point, most: Option<i64>) -> Cone {
        let mut cone = self.l.cone.clone();
        at(&mut cone.graph, p);
        match (most, &self.free[..]) {
            (Some(most), [one]) => narrowed(&cone, *one, most),
            _ => cone,
        }
    }

    /// The best candidates at a point; archetypes that take the launch only up to there among them.
    fn best_at(&self, p: &Point) -> Vec<Candidate> {
        let plain = self.cone_at(p, None);
        let most = (self.free.len() == 1).then_some(p.size);
        let narrow = most.map(|m| self.cone_at(p, Some(m)));
        let mut found = Vec::new();
        for (archetype, a) in self.archetypes.iter().enumerate() {
            if self.target.cost.unproven.iter().any(|u| u == a.name()) {
                continue;
            }
            let (schedules, narrowed) = match (a.schedules(&plain, self.target), &narrow) {
                (Ok(all), _) => (all, None),
                (Err(_), Some(cone)) => (a.schedules(cone, self.target).unwrap_or_default(), most),
                (Err(_), None) => continue,
            };
            let proven = schedules.into_iter().filter(|s| !self.target.cost.is_unproven(a.name(), s));
            found.extend(proven.take(SCHEDULES).map(|schedule| Candidate { archetype, schedule, narrowed }));
        }
        let costs = self.costs(&found, p);
        let mut order: Vec<usize> = (0..found.len()).collect();
        order.sort_by(|a, b| costs[*a].us.total_cmp(&costs[*b].us));
        order.into_iter().take(BEST).map(|i| found[i].clone()).collect()
    }

    /// Costs at a point; infinite past a candidate's bound.
    fn costs(&self, all: &[Candidate], p: &Point) -> Vec<Cost> {
        let named: Vec<(&str, Schedule)> =
            all.iter().map(|c| (self.archetypes[c.archetype].name(), c.schedule.clone())).collect();
        let costs = self.cost.kernels(&self.cone_at(p, None), &named, self.target);
        let beyond = |c: &Candidate| c.narrowed.is_some_and(|m| p.size > m);
        let priced = all.iter().zip(costs);
        priced.map(|(c, cost)| if beyond(c) { Cost { us: f64::INFINITY, ..cost } } else { cost }).collect()
    }

    /// The versions of a path.
    fn cases(&self, by: Ix, points: &[Point], all: &[Candidate], costs: &[Vec<Cost>], chosen: &[usize]) -> Option<Versions> {
        let mut cases = Vec::new();
        for (i, c) in chosen.iter().enumerate() {
            let next = chosen.get(i + 1);
            if next == Some(c) {
                continue;
            }
            let most = next.map(|n| self.end(&by, &points[i..i + 2], [&all[*c], &all[*n]]));
            let candidate = &all[*c];
            let kernel = (*c > 0).then(|| Made {
                archetype: self.archetypes[candidate.archetype].name().into(),
                schedule: candidate.schedule.clone(),
                narrowed: candidate.narrowed.and_then(|m| Some((*self.free.first()?, m))),
                cost: costs[i][*c],
            });
            cases.push(Version { most, kernel });
        }
        (cases.len() > 1).then_some(Versions { by, cases })
    }

    /// The size up to which the first of two candidates is the better one, between two points.
    fn end(&self, by: &Ix, points: &[Point], two: [&Candidate; 2]) -> i64 {
        let [low, high] = points else { return i64::MAX };
        let two = two.map(Clone::clone);
        let (mut from, mut to) = (low.clone(), high.clone());
        for _ in 0..HALVINGS {
            let value = |s: usize| between(from.symbols[s].max(1), to.symbols[s].max(1), 1, 2);
            let Some(middle) = self.point(by, &value) else { break };
            if middle.size <= from.size || middle.size >= to.size {
                break;
            }
            let costs = self.costs(&two, &middle);
            if costs[0].us <= costs[1].us { from = middle } else { to = middle }
        }
        from.size
    }
}

/// Costs are taken at a point.
fn at(graph: &mut Graph, p: &Point) {
    for (s, v) in graph.symbols.iter_mut().zip(&p.symbols) {
        s.opt = *v;
    }
}

/// The `i`-th of `n` geometric steps from one value to another.
fn between(from: i64, to: i64, i: usize, n: usize) -> i64 {
    if i == 0 || n == 0 {
        return from;
    }
    let share = i as f64 / n as f64;
    let v = from as f64 * (to as f64 / from as f64).powf(share);
    (v.round() as i64).clamp(from.min(to), from.max(to))
}

/// For each point, a candidate: the least sum of times relative to the best of a point, with a charge for each change. The
/// first candidate is the launch's own.
fn path(costs: &[Vec<Cost>]) -> Vec<usize> {
    let relative = |of: &[Cost]| -> Vec<f64> {
        let best = of.iter().map(|c| c.us).fold(f64::INFINITY, f64::min);
        // Anything but the launch's own kernel has to be better.
        let other = |i: usize| if i > 0 { CHANGE / 3.0 } else { 0.0 };
        of.iter().enumerate().map(|(i, c)| (c.us + SLACK) / (best + SLACK) - 1.0 + other(i)).collect()
    };
    let Some((first, rest)) = costs.split_first() else { return Vec::new() };
    let mut sums = relative(first);
    let mut before: Vec<Vec<usize>> = Vec::new();
    let least = |sums: &[f64]| (0..sums.len()).min_by(|a, b| sums[*a].total_cmp(&sums[*b])).unwrap_or(0);
    for of in rest {
        let best = least(&sums);
        let from: Vec<usize> = (0..sums.len()).map(|c| if sums[c] <= sums[best] + CHANGE { c } else { best }).collect();
        let step = |c: usize| if from[c] == c { sums[c] } else { sums[from[c]] + CHANGE };
        sums = relative(of).iter().enumerate().map(|(c, r)| step(c) + r).collect();
        before.push(from);
    }
    let mut chosen = vec![least(&sums)];
    for from in before.iter().rev() {
        let last = chosen[chosen.len() - 1];
        chosen.push(from[last]);
    }
    chosen.reverse();
    chosen
}
