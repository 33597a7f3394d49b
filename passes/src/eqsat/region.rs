//! Candidate kernels as sets of chosen e-nodes, and their cones.

use std::sync::Arc;

use kiln_algebra::{Graph, Node, NodeId, Op, Port, Ranges, TensorType};
use kiln_plan::{Cone, Storage};

use super::{
    access::{spelled, through},
    choices::{Choice, Choices},
};

/// The chosen e-nodes of a candidate kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region {
    /// Computed classes and which of their choices, sorted by class.
    pub picks: Vec<(u32, u16)>,
    /// Classes read from memory, sorted.
    pub leaves: Vec<u32>,
    /// Classes written to memory, sorted.
    pub roots: Vec<u32>,
}

impl Region {
    /// A single choice that reads all its operands from memory.
    pub fn single(class: u32, choice: u16, children: &[u32]) -> Self {
        let mut leaves = children.to_vec();
        leaves.sort_unstable();
        leaves.dedup();
        Self { picks: vec![(class, choice)], leaves, roots: vec![class] }
    }
    /// This region and another one as one that writes what both write. None when they chose differently for some class.
    pub fn joined(&self, other: &Region) -> Option<Self> {
        let mut both = self.with(other)?;
        both.roots.extend(&other.roots);
        both.roots.sort_unstable();
        both.roots.dedup();
        Some(both)
    }
    /// This region with another one computed inside it. None when they chose differently for some class.
    pub fn with(&self, inner: &Region) -> Option<Self> {
        let mut picks = Vec::with_capacity(self.picks.len() + inner.picks.len());
        let (mut i, mut j) = (0, 0);
        while i < self.picks.len() || j < inner.picks.len() {
            let (a, b) = (self.picks.get(i), inner.picks.get(j));
            match (a, b) {
                (Some(a), Some(b)) if a.0 == b.0 => {
                    if a.1 != b.1 {
                        return None;
                    }
                    picks.push(*a);
                    (i, j) = (i + 1, j + 1);
                }
                (Some(a), b) if b.is_none_or(|b| a.0 < b.0) => {
                    picks.push(*a);
                    i += 1;
                }
                (_, Some(b)) => {
                    picks.push(*b);
                    j += 1;
                }
                _ => break,
            }
        }
        let mut leaves: Vec<u32> = self.leaves.iter().chain(&inner.leaves).copied().collect();
        leaves.sort_unstable();
        leaves.dedup();
        leaves.retain(|l| picks.binary_search_by_key(l, |p| p.0).is_err());
        Some(Self { picks, leaves, roots: self.roots.clone() })
    }
    /// Whether both compute some class.
    pub fn shares(&self, other: &Region) -> bool {
        other.picks.iter().any(|(c, _)| self.picks.binary_search_by_key(c, |p| p.0).is_ok())
    }
    /// The chosen e-nodes.
    pub fn choices<'a>(&'a self, all: &'a Choices) -> impl Iterator<Item = &'a Choice> {
        self.picks.iter().map(|(c, k)| &all.classes[*c as usize].choices[*k as usize])
    }
}

/// A region as a cone, and the class behind each of its inputs.
#[derive(Clone, Debug)]
pub struct BuiltCone {
    /// The cone.
    pub cone: Cone,
    /// Class of each input.
    pub inputs: Vec<u32>,
    /// Class of each output.
    pub outputs: Vec<u32>,
}

/// How a class lies in memory when this region reads (`true`) or writes it.
pub type StorageOf<'a> = dyn Fn(u32, Role) -> Storage + Sync + 'a;

/// What a buffer is to a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Read, by nothing but contractions if set.
    Read {
        /// Every use is an operand of a contraction.
        contracted: bool,
    },
    /// Written.
    Written,
}

/// Builds the cone of a region, with views inside it absorbed into the accesses of what reads them.
pub fn build(all: &Choices, region: &Region, storage: &StorageOf<'_>) -> Option<BuiltCone> {
    let symbols: Vec<_> = all.symbols.iter().map(|s| (s.min, s.max)).collect();
    let mut graph = Graph { symbols: all.symbols.clone(), ..Graph::default() };
    graph.nodes.reserve(region.picks.len() + region.leaves.len());
    let mut made: Vec<(u32, NodeId)> = Vec::with_capacity(region.picks.len() + region.leaves.len());
    let mut inputs: Vec<u32> = Vec::new();
    for (class, k) in &region.picks {
        let choice = &all.classes[*class as usize].choices[*k as usize];
        let mut children = Vec::with_capacity(choice.children.len());
        for c in &choice.children {
            let known = made.iter().find(|(m, _)| m == c).map(|(_, n)| *n);
            children.push(match known {
                Some(n) => n,
                None => {
                    let ty = all.classes[*c as usize].ty();
                    let n = append(&mut graph, Op::Input(inputs.len() as u32, ty.clone()), Vec::new(), ty, &[]);
                    inputs.push(*c);
                    made.push((*c, n));
                    n
                }
            });
        }
        let mut op = choice.op.clone();
        absorb(&graph, &mut op, &mut children, &symbols);
        let n = append(&mut graph, op, children, all.classes[*class as usize].ty(), &choice.origin);
        made.push((*class, n));
    }
    for (i, r) in region.roots.iter().enumerate() {
        let n = made.iter().find(|(m, _)| m == r).map(|(_, n)| *n)?;
        graph.output(&format!("out{i}"), n);
    }
    let (graph, kept) = prune(graph);
    let inputs: Vec<u32> = kept.iter().map(|i| inputs[*i]).collect();
    let contracted = contracted_inputs(&graph);
    let cone = Cone {
        inputs: inputs.iter().zip(&contracted).map(|(c, k)| storage(*c, Role::Read { contracted: *k })).collect(),
        outputs: region.roots.iter().map(|c| storage(*c, Role::Written)).collect(),
        graph,
    };
    Some(BuiltCone { cone, inputs, outputs: region.roots.clone() })
}

/// Appends a node whose type is known: that of its class.
fn append(graph: &mut Graph, op: Op, inputs: Vec<NodeId>, ty: &TensorType, origin: &[Arc<str>]) -> NodeId {
    debug_assert_eq!(
        op.infer(&inputs.iter().map(|i| &graph.node(*i).ty).collect::<Vec<_>>()).as_ref(),
        Ok(ty),
        "an e-node has the type of its class"
    );
    graph.nodes.push(Node { op, inputs, ty: ty.clone(), origin: origin.to_vec() });
    NodeId(graph.nodes.len() as u32 - 1)
}

fn absorb(graph: &Graph, op: &mut Op, children: &mut [NodeId], symbols: &[(i64, Option<i64>)]) {
    let ranges = Ranges { extents: op.domain().unwrap_or_default().to_vec(), symbols: symbols.to_vec() };
    let accesses: Vec<&mut kiln_algebra::Access> = match op {
        Op::Map { accesses, .. } => accesses.iter_mut().collect(),
        Op::View { access, .. } | Op::Reduce { access, .. } => vec![access],
        Op::Contract { accesses, .. } => accesses.iter_mut().collect(),
        Op::Fold(f) => f.accesses.iter_mut().chain(&mut f.times).collect(),
        _ => return,
    };
    let domain = ranges.extents.clone();
    for (a, c) in accesses.into_iter().zip(children) {
        while let Op::View { access: v, .. } = &graph.node(*c).op {
            let Some(composed) = through(a, v, &ranges) else { break };
            *a = composed;
            *c = graph.node(*c).inputs[0];
        }
        // Only where the operand has the domain's extents; a longer operand read at zero is not the identity.
        if graph.node(*c).ty.dims == domain {
            *a = spelled(std::mem::replace(a, kiln_algebra::Access::identity(0)), &domain);
        }
    }
}

/// Drops nodes that no output needs and numbers inputs in order of first use; also which inputs are left.
fn prune(mut graph: Graph) -> (Graph, Vec<usize>) {
    let mut live = vec![false; graph.nodes.len()];
    graph.outputs.iter().for_each(|o| live[o.node.0 as usize] = true);
    for id in graph.ids().rev() {
        if live[id.0 as usize] {
            graph.node(id).inputs.iter().for_each(|i| live[i.0 as usize] = true);
        }
    }
    let mut to = vec![NodeId(u32::MAX); graph.nodes.len()];
    let mut kept = Vec::new();
    let nodes = std::mem::take(&mut graph.nodes);
    for (at, mut n) in nodes.into_iter().enumerate().filter(|(at, _)| live[*at]) {
        let id = NodeId(graph.nodes.len() as u32);
        to[at] = id;
        if let Op::Input(i, _) = &mut n.op {
            graph.inputs.push(Port { name: format!("in{}", kept.len()).into(), node: id });
            kept.push(std::mem::replace(i, kept.len() as u32) as usize);
        }
        n.inputs.iter_mut().for_each(|i| *i = to[i.0 as usize]);
        graph.nodes.push(n);
    }
    graph.outputs.iter_mut().for_each(|o| o.node = to[o.node.0 as usize]);
    (graph, kept)
}

/// For each input, whether contractions alone read it.
fn contracted_inputs(graph: &Graph) -> Vec<bool> {
    let users = graph.users();
    graph
        .inputs
        .iter()
        .map(|p| {
            let mut of = users[p.node.0 as usize].iter();
            !of.len().eq(&0) && of.all(|u| matches!(graph.node(*u).op, Op::Contract { .. }))
        })
        .collect()
}
