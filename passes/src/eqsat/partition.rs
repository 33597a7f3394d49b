//! Plans a model block by block: a block that occurs again, up to the identity of its weights, is planned once.
//!
//! The computed nodes are put in order and cut where few values are alive. What depends on no input (constants, indices)
//! belongs to no block: each takes the copy it needs. Every block and every pair of neighbouring blocks is planned; the
//! cheapest way to put the model together from these is a shortest path over the cuts, whose states are the layouts of
//! the values that cross. Equal blocks have equal keys: the same primitives and small constants, the same types,
//! storage and ranges of what goes in and out.

use std::{
    collections::BTreeMap,
    hash::{Hash, Hasher},
    sync::Arc,
};

use kiln_algebra::{Graph, Node, NodeId, Op, Symbol};
use kiln_plan::{Layout, Program};
use rustc_hash::{FxHashMap, FxHasher};

use super::{
    CoverError, CoverOptions, Report,
    block::{cheapest, usual_symbols},
    facts::{WeightFacts, widths},
    order::{Order, boundaries},
    ports::{Port, Ports},
    pricing::Pricing,
    stitch::{Instance, stitch},
    width::Width,
};

/// Blocks that are planned together.
const WINDOW: usize = 2;
/// Nodes of blocks that are planned together.
const WINDOW_NODES: usize = 320;

/// How values that cross cuts lie in memory: those that only cross the cut where the block begins, those that only cross
/// the one where it ends, and all others. True is channels-last.
type State = [bool; 3];

/// A value that goes into a block or comes out of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum End {
    /// The program's own input or output.
    Own,
    /// Between blocks: the element of [`State`] that says how it lies, and whether f16 can hold it.
    Inner(usize, Width),
}

/// A range of the order as a graph of its own.
pub(super) struct Block {
    /// Its nodes; weights are numbered.
    pub(super) graph: Graph,
    /// Node of the model behind each node.
    pub(super) from: Vec<NodeId>,
    /// Node of the model behind each input and output.
    pub(super) inputs: Vec<NodeId>,
    /// See `inputs`.
    pub(super) outputs: Vec<NodeId>,
    /// Key of each weight.
    pub(super) weights: Vec<Arc<str>>,
    /// What is known of the weights, by number.
    facts: Arc<BTreeMap<String, WeightFacts>>,
    ends: [Vec<End>; 2],
}

impl Block {
    fn same(&self, o: &Block) -> bool {
        let outputs = |b: &Block| b.graph.outputs.iter().map(|p| p.node).collect::<Vec<_>>();
        self.ends == o.ends
            && self.facts == o.facts
            && self.graph.nodes.len() == o.graph.nodes.len()
            && outputs(self) == outputs(o)
            && self.graph.nodes.iter().zip(&o.graph.nodes).all(|(a, b)| a.inputs == b.inputs && a.op == b.op)
    }
    fn fingerprint(&self) -> u64 {
        let mut h = FxHasher::default();
        self.ends.hash(&mut h);
        self.graph.nodes.iter().for_each(|n| (&n.op, &n.inputs).hash(&mut h));
        self.graph.outputs.iter().for_each(|o| o.node.hash(&mut h));
        h.finish()
    }
    /// Options with what is known of this block's weights.
    fn options(&self, opts: &CoverOptions) -> CoverOptions {
        CoverOptions { weights: self.facts.clone(), ..opts.clone() }
    }
    fn ports(&self, state: State, opts: &CoverOptions) -> Ports {
        let of = |ends: &[End], ports: &[kiln_algebra::Port]| {
            let port = |(e, p): (&End, &kiln_algebra::Port)| {
                let ty = &self.graph.node(p.node).ty;
                match e {
                    End::Own => Port::own(ty),
                    End::Inner(which, width) => {
                        let mut port = Port::inner(ty, *width, opts.precision);
                        if state[*which] && ty.rank() >= 4 {
                            port.storage.layout = Layout::channels_last(ty.rank());
                        }
                        port
                    }
                }
            };
            ends.iter().zip(ports).map(port).collect()
        };
        Ports { inputs: of(&self.ends[0], &self.graph.inputs), outputs: of(&self.ends[1], &self.graph.outputs) }
    }
    /// Which elements of a state make a difference.
    fn free(&self) -> [bool; 3] {
        let mut free = [false; 3];
        for (ends, ports) in self.ends.iter().zip([&self.graph.inputs, &self.graph.outputs]) {
            for (e, p) in ends.iter().zip(ports) {
                if let End::Inner(which, _) = e {
                    free[*which] |= self.graph.node(p.node).ty.rank() >= 4;
                }
            }
        }
        free
    }
    /// The states that make a difference.
    fn states(&self) -> Vec<State> {
        let free = self.free();
        let all = (0..8).map(|b| [b & 1 != 0, b & 2 != 0, b & 4 != 0]);
        all.filter(|s: &State| s.iter().zip(&free).all(|(s, f)| !s || *f)).collect()
    }
}

/// Takes a range of the order out of the model.
fn extract(graph: &Graph, opts: &CoverOptions, order: &Order, width: &[Width], cuts: &[usize], range: (usize, usize)) -> Block {
    let (from, to) = (cuts[range.0], cuts[range.1]);
    let mut b = Block {
        graph: Graph { symbols: graph.symbols.clone(), ..Graph::default() },
        from: Vec::new(),
        inputs: Vec::new(),
        outputs: Vec::new(),
        weights: Vec::new(),
        facts: Arc::default(),
        ends: [Vec::new(), Vec::new()],
    };
    let mut made: FxHashMap<NodeId, NodeId> = FxHashMap::default();
    let end = |n: NodeId, cut: usize, which: usize| {
        if matches!(graph.node(n).op, Op::Input(..)) || order.is_output(n) {
            return End::Own;
        }
        // A value that crosses this cut alone may lie as this cut wants.
        let (born, last) = (order.position(n), order.last_use(n));
        let crossed = cuts.iter().filter(|c| **c > born && **c <= last).count();
        End::Inner(if crossed == 1 && cuts[cut] > born { which } else { 2 }, width[n.0 as usize])
    };
    let mut stack: Vec<NodeId> = Vec::new();
    let last = range.1 + 1 == cuts.len();
    let sources = graph.outputs.iter().map(|o| o.node).filter(|n| last && order.is_source(*n));
    let wanted: Vec<NodeId> = order.computed[from..to].iter().copied().chain(sources).collect();
    for root in wanted {
        stack.push(root);
        while let Some(n) = stack.pop() {
            if made.contains_key(&n) {
                continue;
            }
            let node = graph.node(n);
            let inside = order.is_source(n) || order.within(n, from, to);
            if !inside {
                let at = b.graph.nodes.len() as u32;
                let input = Op::Input(b.inputs.len() as u32, node.ty.clone());
                b.graph.inputs.push(kiln_algebra::Port { name: Arc::from(format!("in{}", b.inputs.len())), node: NodeId(at) });
                b.graph.nodes.push(Node { op: input, inputs: Vec::new(), ty: node.ty.clone(), origin: Vec::new() });
                b.ends[0].push(end(n, range.0, 0));
                b.inputs.push(n);
                b.from.push(n);
                made.insert(n, NodeId(at));
                continue;
            }
            if node.inputs.iter().any(|i| !made.contains_key(i)) {
                stack.push(n);
                stack.extend(node.inputs.iter().rev().filter(|i| !made.contains_key(i)));
                continue;
            }
            let op = match &node.op {
                Op::Weight(key, ty) => {
                    let at = b.weights.iter().position(|w| w == key).unwrap_or_else(|| {
                        b.weights.push(key.clone());
                        b.weights.len() - 1
                    });
                    Op::Weight(at.to_string().into(), ty.clone())
                }
                op => op.clone(),
            };
            made.insert(n, NodeId(b.graph.nodes.len() as u32));
            let inputs = node.inputs.iter().map(|i| made[i]).collect();
            b.graph.nodes.push(Node { op, inputs, ty: node.ty.clone(), origin: node.origin.clone() });
            b.from.push(n);
        }
    }
    let outputs = order.computed[from..to].iter().copied().filter(|n| order.last_use(*n) >= to || order.is_output(*n));
    let mut outputs: Vec<NodeId> = outputs.collect();
    if last {
        let sources = graph.outputs.iter().map(|o| o.node).filter(|n| order.is_source(*n));
        sources.for_each(|n| {
            if !outputs.contains(&n) {
                outputs.push(n)
            }
        });
    }
    for n in outputs {
        b.graph.output(&format!("out{}", b.outputs.len()), made[&n]);
        b.ends[1].push(end(n, range.1, 1));
        b.outputs.push(n);
    }
    let known = b.weights.iter().enumerate().filter_map(|(i, key)| Some((i.to_string(), opts.weights.get(&**key)?.coarse())));
    b.facts = Arc::new(known.collect());
    b
}

/// The plan of a block for each state of what crosses.
struct Planned {
    states: Vec<(State, Program, f64)>,
    report: Report,
}

fn plan(block: &Block, symbols: &[Symbol], opts: &CoverOptions, pricing: &Pricing<'_>) -> Result<Planned, CoverError> {
    let opts = &block.options(opts);
    let states = block.states();
    let ports: Vec<Ports> = states.iter().map(|s| block.ports(*s, opts)).collect();
    let (programs, report) = cheapest(&block.graph, symbols, &ports, opts, pricing)?;
    let states = states.into_iter().zip(programs).filter_map(|(s, p)| p.map(|(program, us)| (s, program, us))).collect();
    Ok(Planned { states, report })
}

/// A block of the model, of which the plan is known.
struct Window {
    block: Block,
    plan: usize,
}

/// The blocks of a model that differ, each with its ports; a model that does not come apart is one block.
pub(super) fn unique(graph: &Graph, opts: &CoverOptions) -> Vec<(Graph, Ports, CoverOptions)> {
    let order = Order::of(graph);
    let cuts = boundaries(graph, &order);
    let width = widths(graph, &opts.weights);
    let mut found: Vec<Block> = Vec::new();
    for at in 0..cuts.len() - 1 {
        let block = extract(graph, opts, &order, &width, &cuts, (at, at + 1));
        if !found.iter().any(|b| b.same(&block)) {
            found.push(block);
        }
    }
    let ports = |b: &Block| b.ports([false; 3], opts);
    found.into_iter().map(|b| (ports(&b), b.options(opts), b)).map(|(p, o, b)| (b.graph, p, o)).collect()
}

/// Covers a model block by block; none when it is a single block, or does not come apart.
///
/// # Errors
/// A malformed node, or an operation that no archetype takes.
pub(super) fn cover(graph: &Graph, opts: &CoverOptions, pricing: &Pricing<'_>) -> Result<Option<(Program, Report)>, CoverError> {
    let order = Order::of(graph);
    let cuts = boundaries(graph, &order);
    if cuts.len() <= 2 {
        return Ok(None);
    }
    let width = widths(graph, &opts.weights);
    let mut unique: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    let mut firsts: Vec<(usize, usize)> = Vec::new();
    let mut windows: Vec<Vec<Window>> = Vec::new();
    for at in 0..cuts.len() - 1 {
        let mut here: Vec<Window> = Vec::new();
        for to in at + 1..cuts.len().min(at + 1 + WINDOW) {
            if to > at + 1 && cuts[to] - cuts[at] > WINDOW_NODES {
                break;
            }
            let block = extract(graph, opts, &order, &width, &cuts, (at, to));
            let print = block.fingerprint();
            let known = unique.get(&print).into_iter().flatten().copied().find(|p| {
                let (i, j): (usize, usize) = firsts[*p];
                let first = if i == at { &here[j].block } else { &windows[i][j].block };
                first.same(&block)
            });
            let plan = known.unwrap_or_else(|| {
                firsts.push((at, here.len()));
                unique.entry(print).or_default().push(firsts.len() - 1);
                firsts.len() - 1
            });
            here.push(Window { block, plan });
        }
        windows.push(here);
    }
    let symbols = usual_symbols(graph);
    let blocks: Vec<&Block> = firsts.iter().map(|(i, j)| &windows[*i][*j].block).collect();
    // Each plan depends on its own block alone, so the number of threads makes no difference.
    use rayon::prelude::*;
    let plans: Vec<Planned> = blocks.par_iter().map(|b| plan(b, &symbols, opts, pricing)).collect::<Result<_, _>>()?;
    let Some(path) = shortest(&windows, &plans) else { return Ok(None) };
    let mut report = Report::default();
    plans.iter().for_each(|p| report.merge(&p.report));
    report.blocks = (path.len(), blocks.len());
    let mut instances = Vec::with_capacity(path.len());
    for (at, j, state) in &path {
        let w = &windows[*at][*j];
        let planned = &plans[w.plan];
        report.alg_ops += planned.report.alg_ops;
        instances.push(Instance { first: blocks[w.plan], block: &w.block, program: &planned.states[*state].1 });
    }
    let storage = |i: &Instance<'_>, k: usize| path_ports(i, &path[k], &plans, &windows, opts);
    let ports: Vec<Ports> = instances.iter().enumerate().map(|(k, i)| storage(i, k)).collect();
    Ok(stitch(graph, &instances, &ports).map(|program| (program, report)))
}

fn path_ports(i: &Instance<'_>, step: &Step, plans: &[Planned], windows: &[Vec<Window>], opts: &CoverOptions) -> Ports {
    let (at, j, state) = step;
    i.block.ports(plans[windows[*at][*j].plan].states[*state].0, opts)
}

/// First block, which of the windows from there, which of its states.
type Step = (usize, usize, usize);

/// The cheapest sequence of windows. None when no sequence has layouts that agree.
fn shortest(windows: &[Vec<Window>], plans: &[Planned]) -> Option<Vec<Step>> {
    let mut found: Option<(f64, Vec<Step>)> = None;
    for others in [false, true] {
        // Cost so far and the step that led here, by cut and layout of what crosses there alone.
        let mut best: Vec<[Option<(f64, Step, bool)>; 2]> = vec![[None; 2]; windows.len() + 1];
        best[0][0] = Some((0.0, (0, 0, 0), false));
        for at in 0..windows.len() {
            for s in [false, true] {
                let Some((so_far, ..)) = best[at][usize::from(s)] else { continue };
                for (j, w) in windows[at].iter().enumerate() {
                    let to = at + j + 1;
                    for (k, (state, _, us)) in plans[w.plan].states.iter().enumerate() {
                        let free = w.block.free();
                        let fits = |which: usize, v: bool| !free[which] || state[which] == v;
                        if !fits(0, s) || !fits(2, others) {
                            continue;
                        }
                        let cost = so_far + us;
                        let next = &mut best[to][usize::from(state[1])];
                        if next.is_none_or(|(c, ..)| cost < c - 1e-9) {
                            *next = Some((cost, (at, j, k), s));
                        }
                    }
                }
            }
        }
        let last = best[windows.len()];
        let Some((cost, ..)) = last.iter().flatten().copied().min_by(|a, b| a.0.total_cmp(&b.0)) else { continue };
        if found.as_ref().is_some_and(|(c, _)| cost >= *c - 1e-9) {
            continue;
        }
        let mut path = Vec::new();
        let mut s = usize::from(!last[0].is_some_and(|(c, ..)| c == cost));
        let mut to = windows.len();
        while to > 0 {
            let (_, step, before) = best[to][s]?;
            path.push(step);
            (to, s) = (step.0, usize::from(before));
        }
        path.reverse();
        found = Some((cost, path));
    }
    found.map(|f| f.1)
}
