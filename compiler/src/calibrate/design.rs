//! Kernels that compute a computation: which of its values lie in memory, by which archetype and schedule each kernel.

use std::collections::{BTreeMap, BTreeSet};

use kiln_algebra::{Graph, NodeId, Op};
use kiln_plan::{Archetype, Cone, Schedule, Storage, TargetInfo, candidate};

use super::draft::Computation;

/// Ways to divide a computation into kernels that are timed, at most.
const MOST_COVERS: usize = 8;
/// Values inside a computation whose subsets are all looked at.
const MOST_INSIDE: usize = 8;
/// Schedules an archetype of a kernel that exists only where a computation is divided, by their places.
const PARTS_SCHEDULES: &[usize] = &[0, 3];
/// The same of the others: over all that planning looks at.
const SCHEDULES: &[usize] = &[0, 1, 3, 5, 8, 11];
/// The same of kernels of models, which few archetypes take or many.
const MODELS_SCHEDULES: [&[usize]; 3] = [SCHEDULES, &[0, 1, 3, 7], &[0, 2, 6]];

/// One way to build a cone.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Key of the cone.
    pub key: String,
    /// What is computed.
    pub cone: Cone,
    /// By which archetype.
    pub archetype: &'static str,
    /// How.
    pub schedule: Schedule,
    /// Ranges of inputs that hold indices.
    pub ranges: Vec<Option<(f64, f64)>>,
}

impl Trial {
    /// Name of the candidate, unique under its key.
    pub fn candidate(&self) -> String {
        candidate(self.archetype, &self.schedule)
    }
}

/// Kernels and what they are alternatives for.
#[derive(Clone, Debug, Default)]
pub struct Design {
    /// All kernels, each once, in the order of the computations.
    pub trials: Vec<Trial>,
    /// Names of computations, each with its covers: the keys of the kernels that run one after the other.
    pub covers: Vec<(String, Vec<Vec<String>>)>,
    /// Computations that no archetype takes in any way.
    pub refused: Vec<String>,
}

/// All kernels of computations that a target has archetypes for, and that fit into so many bytes and operations.
pub fn design(computations: &[Computation], archetypes: &[&'static dyn Archetype], info: &TargetInfo, limits: &Limits) -> Design {
    let mut out = Design::default();
    let mut seen = BTreeSet::new();
    for c in computations.iter().filter(|c| limits.admit(c)) {
        let (mut covers, mut subsets) = (Vec::new(), subsets(c));
        // The whole first; its kernels have all their schedules.
        for (i, inside) in subsets.drain(..).enumerate() {
            if covers.len() >= MOST_COVERS {
                break;
            }
            let Some(cones) = cones(c, &inside) else { continue };
            let built: Option<Vec<Vec<Trial>>> =
                cones.into_iter().map(|(cone, ranges)| trials(cone, ranges, archetypes, info)).collect();
            let Some(built) = built else { continue };
            covers.push(built.iter().map(|t| t[0].key.clone()).collect::<Vec<_>>());
            for kernels in built {
                out.pick(kernels, if i == 0 { SCHEDULES } else { PARTS_SCHEDULES }, &mut seen);
            }
        }
        if covers.is_empty() {
            out.refused.push(c.name.clone());
        }
        out.covers.push((c.name.clone(), covers));
    }
    out
}

impl Design {
    /// Takes the schedules of a cone at these places, of each archetype, where they are not taken already.
    fn pick(&mut self, kernels: Vec<Trial>, places: &[usize], seen: &mut BTreeSet<(String, String)>) {
        let mut of: BTreeMap<&str, usize> = BTreeMap::new();
        for t in kernels {
            let n = of.entry(t.archetype).or_default();
            *n += 1;
            if places.contains(&(*n - 1)) && seen.insert((t.key.clone(), t.candidate())) {
                self.trials.push(t);
            }
        }
    }

    /// Adds kernels of models: each is a computation that is not divided.
    pub fn add(&mut self, cones: &[Cone], archetypes: &[&'static dyn Archetype], info: &TargetInfo, limits: &Limits) {
        let mut seen: BTreeSet<(String, String)> = self.trials.iter().map(|t| (t.key.clone(), t.candidate())).collect();
        for cone in cones {
            let name = super::kernels::computation(cone);
            let nodes = || cone.graph.nodes.iter();
            let bytes: f64 = nodes().map(|n| size(&n.ty.dims)).sum();
            let points: f64 = nodes().filter_map(|n| n.op.domain()).map(size).sum();
            if bytes > limits.bytes || points > limits.points || !limits.has(&name) {
                continue;
            }
            let Some(kernels) = trials(cone.clone(), vec![None; cone.inputs.len()], archetypes, info) else {
                self.refused.push(cone.key());
                continue;
            };
            let takers: BTreeSet<&str> = kernels.iter().map(|t| t.archetype).collect();
            let places = MODELS_SCHEDULES[(takers.len() - 1).min(MODELS_SCHEDULES.len() - 1)];
            self.pick(kernels, places, &mut seen);
            self.covers.push((name, vec![vec![cone.key()]]));
        }
    }
}

fn size(d: &[kiln_algebra::Ix]) -> f64 {
    d.iter().map(|e| e.as_const().unwrap_or(1).max(1) as f64).product()
}

/// What a machine can time in reasonable time.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of all values together.
    pub bytes: f64,
    /// Points of all iteration spaces together.
    pub points: f64,
    /// Only computations of the `.0`-th of `.1` shares.
    pub share: (usize, usize),
}

/// A number that names a computation: FNV-1a of its name.
pub fn number(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

impl Limits {
    fn admit(&self, c: &Computation) -> bool {
        let ids = || c.graph.ids();
        let bytes: f64 = ids().map(|i| size(&c.graph.node(i).ty.dims) * c.storage[i.0 as usize].dtype.size() as f64).sum();
        let points: f64 = ids().filter_map(|i| c.graph.node(i).op.domain()).map(size).sum();
        bytes <= self.bytes && points <= self.points && self.has(&c.name)
    }

    fn has(&self, name: &str) -> bool {
        (number(name) >> 16) % self.share.1.max(1) as u64 == self.share.0 as u64
    }
}

/// Sets of values inside a computation that could lie in memory: none first, then in a fixed order that mixes them.
fn subsets(c: &Computation) -> Vec<Vec<NodeId>> {
    let output = |i: &NodeId| c.graph.outputs.iter().any(|o| o.node == *i);
    let inside: Vec<NodeId> = c.graph.ids().filter(|i| !matches!(c.graph.node(*i).op, Op::Input(..)) && !output(i)).collect();
    if !c.split || inside.len() > MOST_INSIDE {
        return vec![Vec::new()];
    }
    let mut all: Vec<u32> = (1..1u32 << inside.len()).collect();
    all.sort_by_key(|s| (s.wrapping_mul(0x9e37_79b9).rotate_left(13), *s));
    // Everything in memory is always among them.
    let full = (1u32 << inside.len()) - 1;
    all.retain(|s| *s != full);
    let order = std::iter::once(0).chain((full > 0).then_some(full)).chain(all);
    order.map(|s| inside.iter().enumerate().filter(|(i, _)| s >> i & 1 == 1).map(|(_, n)| *n).collect()).collect()
}

type Part = (Cone, Vec<Option<(f64, f64)>>);

/// One cone for each value in memory, in order: what it needs down to other such values. None where one is not needed.
fn cones(c: &Computation, inside: &[NodeId]) -> Option<Vec<Part>> {
    let mut roots: Vec<NodeId> = inside.iter().copied().chain(c.graph.outputs.iter().map(|o| o.node)).collect();
    roots.sort_unstable();
    roots.dedup();
    let parts: Vec<(Part, Vec<NodeId>)> = roots.iter().map(|r| cone(c, *r, inside)).collect::<Option<_>>()?;
    let used = |n: &NodeId| parts.iter().any(|(_, leaves)| leaves.contains(n));
    inside.iter().all(used).then(|| parts.into_iter().map(|p| p.0).collect())
}

fn cone(c: &Computation, root: NodeId, inside: &[NodeId]) -> Option<(Part, Vec<NodeId>)> {
    let leaf = |n: NodeId| n != root && (inside.contains(&n) || matches!(c.graph.node(n).op, Op::Input(..)));
    let mut nodes = vec![root];
    let mut leaves: Vec<NodeId> = Vec::new();
    let mut at = 0;
    while at < nodes.len() {
        for i in &c.graph.node(nodes[at]).inputs {
            let list = if leaf(*i) { &mut leaves } else { &mut nodes };
            if !list.contains(i) {
                list.push(*i);
            }
        }
        at += 1;
    }
    leaves.sort_unstable();
    let (graph, _): (Graph, _) = c.graph.extract(&nodes, &leaves, &[root]).ok()?;
    let storage = |n: &NodeId| c.storage[n.0 as usize].clone();
    let outputs: Vec<Storage> = vec![storage(&root)];
    let ranges = leaves.iter().map(|n| c.ranges.get(n).copied()).collect();
    Some(((Cone { graph, inputs: leaves.iter().map(storage).collect(), outputs }, ranges), leaves))
}

/// Every archetype and schedule for a cone; none where no archetype takes it.
fn trials(
    cone: Cone,
    ranges: Vec<Option<(f64, f64)>>,
    archetypes: &[&'static dyn Archetype],
    info: &TargetInfo,
) -> Option<Vec<Trial>> {
    let key = cone.key();
    let mut out = Vec::new();
    for a in archetypes {
        for schedule in a.schedules(&cone, info).unwrap_or_default() {
            let (key, cone, ranges) = (key.clone(), cone.clone(), ranges.clone());
            out.push(Trial { key, cone, archetype: a.name(), schedule, ranges });
        }
    }
    (!out.is_empty()).then_some(out)
}
