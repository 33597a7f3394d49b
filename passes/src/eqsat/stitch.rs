//! Puts a program together from the programs of blocks.

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

use kiln_algebra::{Graph, NodeId, Op};
use kiln_plan::{ConstCone, Launch, MemValue, Program, ProgramOutput, Source, Storage, ValueId};
use rustc_hash::{FxHashMap, FxHasher};

use super::{partition::Block, ports::Ports};

/// One occurrence of a block.
pub(super) struct Instance<'a> {
    /// The block that was planned.
    pub(super) first: &'a Block,
    /// The one that this is.
    pub(super) block: &'a Block,
    /// The plan.
    pub(super) program: &'a Program,
}

/// The whole program. None when a block left a value otherwise in memory than the next one expects, as when its result
/// turns out to be one of its operands.
pub(super) fn stitch(graph: &Graph, instances: &[Instance<'_>], ports: &[Ports]) -> Option<Program> {
    let mut s = Stitched { program: Program::default(), of: vec![None; graph.nodes.len()], consts: FxHashMap::default() };
    s.program.symbols = graph.symbols.to_vec();
    for (i, p) in graph.inputs.iter().enumerate() {
        let ty = graph.node(p.node).ty.clone();
        s.program.inputs.push((p.name.clone(), ty.clone()));
        let storage = Storage::plain(&ty);
        let v = s.value(MemValue { ty, storage, source: Source::Input(i as u32) });
        s.of[p.node.0 as usize] = Some(v);
    }
    for (i, p) in instances.iter().zip(ports) {
        s.add(graph, i, p)?;
    }
    for o in &graph.outputs {
        let value = s.of[o.node.0 as usize]?;
        s.program.outputs.push(ProgramOutput { name: o.name.clone(), value });
    }
    Some(s.program)
}

struct Stitched {
    program: Program,
    /// Value of each node of the model that is in memory.
    of: Vec<Option<ValueId>>,
    /// Constants by checksum.
    consts: FxHashMap<u64, Vec<ValueId>>,
}

type Names = FxHashMap<Arc<str>, Arc<str>>;

impl Stitched {
    fn value(&mut self, v: MemValue) -> ValueId {
        self.program.values.push(v);
        ValueId(self.program.values.len() as u32 - 1)
    }

    fn add(&mut self, graph: &Graph, i: &Instance<'_>, ports: &Ports) -> Option<()> {
        let names = names(graph, i);
        let before = self.program.launches.len() as u32;
        let mut to: Vec<ValueId> = Vec::with_capacity(i.program.values.len());
        for v in &i.program.values {
            let id = match v.source {
                Source::Input(k) => {
                    let id = self.of[i.block.inputs[k as usize].0 as usize]?;
                    if self.program.value(id).storage != v.storage {
                        return None;
                    }
                    id
                }
                Source::Const(k) => self.constant(i, &names, k, v),
                Source::Launch { launch, output } => {
                    self.value(MemValue { source: Source::Launch { launch: launch + before, output }, ..v.clone() })
                }
            };
            to.push(id);
        }
        for l in &i.program.launches {
            let at = self.program.launches.len();
            let mut l = Launch {
                name: format!("{}_{at}", l.archetype.replace('-', "_")),
                inputs: l.inputs.iter().map(|v| to[v.0 as usize]).collect(),
                outputs: l.outputs.iter().map(|v| to[v.0 as usize]).collect(),
                ..l.clone()
            };
            rename(&mut l.origin, &names);
            l.cone.graph.nodes.iter_mut().for_each(|n| rename(&mut n.origin, &names));
            self.program.launches.push(l);
        }
        for ((n, o), port) in i.block.outputs.iter().zip(&i.program.outputs).zip(&ports.outputs) {
            let id = to[o.value.0 as usize];
            if self.program.value(id).storage != port.storage {
                return None;
            }
            self.of[n.0 as usize] = Some(id);
        }
        Some(())
    }

    /// A constant of a block with the weights of this occurrence; one that another block needs as well is shared.
    fn constant(&mut self, i: &Instance<'_>, names: &Names, k: u32, v: &MemValue) -> ValueId {
        let mut graph = i.program.consts[k as usize].graph.clone();
        for n in &mut graph.nodes {
            if let Op::Weight(key, _) = &mut n.op
                && let Some(own) = key.parse::<usize>().ok().and_then(|at| i.block.weights.get(at))
            {
                *key = own.clone();
            }
            rename(&mut n.origin, names);
        }
        let mut h = FxHasher::default();
        v.storage.hash(&mut h);
        graph.nodes.iter().for_each(|n| (&n.op, &n.inputs).hash(&mut h));
        let print = h.finish();
        let same = |id: &ValueId| {
            let other = self.program.value(*id);
            let Source::Const(k) = other.source else { return false };
            let nodes = &self.program.consts[k as usize].graph.nodes;
            other.storage == v.storage
                && nodes.len() == graph.nodes.len()
                && nodes.iter().zip(&graph.nodes).all(|(a, b)| a.op == b.op && a.inputs == b.inputs)
        };
        if let Some(id) = self.consts.get(&print).into_iter().flatten().copied().find(|id| same(id)) {
            return id;
        }
        self.program.consts.push(ConstCone { graph });
        let source = Source::Const(self.program.consts.len() as u32 - 1);
        let id = self.value(MemValue { source, ..v.clone() });
        self.consts.entry(print).or_default().push(id);
        id
    }
}

/// What the model's nodes are called here that the planned block calls otherwise.
fn names(graph: &Graph, i: &Instance<'_>) -> Names {
    let mut names = Names::default();
    if std::ptr::eq(i.first, i.block) {
        return names;
    }
    let origin = |n: &NodeId| &graph.node(*n).origin;
    for (a, b) in i.first.from.iter().zip(&i.block.from) {
        for (x, y) in origin(a).iter().zip(origin(b)).filter(|(x, y)| x != y) {
            names.entry(x.clone()).or_insert_with(|| y.clone());
        }
    }
    names
}

fn rename(origin: &mut [Arc<str>], names: &Names) {
    for o in origin {
        if let Some(n) = names.get(o) {
            *o = n.clone();
        }
    }
}
