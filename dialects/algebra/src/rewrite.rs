//! Whole-graph services: clean-up, extraction of a part, and a key that ignores names.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use crate::{
    graph::{Graph, Node, NodeId, Port},
    ix::Ix,
    op::{Access, Op},
};

/// A part of a graph that is not closed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ExtractError {
    /// A node uses a value that is neither in the part nor among its inputs.
    #[error("node %{user} uses %{operand}, which is neither in the part nor an input of it")]
    Open {
        /// The node.
        user: u32,
        /// The value that is missing.
        operand: u32,
    },
    /// An output that is not in the part.
    #[error("output %{0} is not in the part")]
    Output(u32),
}

impl Graph {
    /// Drops nodes that no output needs and merges equal ones; inputs stay. Also gives, for each old node, the new
    /// one (none where it was dropped). Names of origin of merged nodes are joined.
    pub fn cleanup(&self) -> (Graph, Vec<Option<NodeId>>) {
        let mut live = vec![false; self.nodes.len()];
        for p in self.inputs.iter().chain(&self.outputs) {
            live[p.node.0 as usize] = true;
        }
        for id in self.ids().rev().filter(|id| live[id.0 as usize]).collect::<Vec<_>>() {
            self.mark(id, &mut live);
        }
        let mut to: Vec<Option<NodeId>> = vec![None; self.nodes.len()];
        let mut known: BTreeMap<(Op, Vec<NodeId>), NodeId> = BTreeMap::new();
        let mut out = Graph { symbols: self.symbols.clone(), ..Graph::default() };
        for id in self.ids().filter(|id| live[id.0 as usize]) {
            let n = self.node(id);
            let inputs: Vec<NodeId> = n.inputs.iter().filter_map(|i| to[i.0 as usize]).collect();
            let key = (n.op.clone(), inputs.clone());
            let new = match known.get(&key) {
                Some(same) => {
                    let origin = &mut out.nodes[same.0 as usize].origin;
                    for o in &n.origin {
                        if !origin.contains(o) {
                            origin.push(o.clone());
                        }
                    }
                    *same
                }
                None => {
                    let new = NodeId(out.nodes.len() as u32);
                    out.nodes.push(Node { inputs, ..n.clone() });
                    known.insert(key, new);
                    new
                }
            };
            to[id.0 as usize] = Some(new);
        }
        let port = |p: &Port| Some(Port { name: p.name.clone(), node: to[p.node.0 as usize]? });
        out.inputs = self.inputs.iter().filter_map(port).collect();
        out.outputs = self.outputs.iter().filter_map(port).collect();
        (out, to)
    }

    /// Marks what `id` needs; operands come earlier, so one pass from the end reaches everything.
    fn mark(&self, id: NodeId, live: &mut [bool]) {
        let mut stack = vec![id];
        while let Some(id) = stack.pop() {
            for i in &self.node(id).inputs {
                if !std::mem::replace(&mut live[i.0 as usize], true) {
                    stack.push(*i);
                }
            }
        }
    }

    /// The part made of `nodes` as a graph of its own, with `inputs` as its inputs `in0`, … and `outputs` as its
    /// outputs `out0`, …, and the same symbols. Also gives the new id of each node and input.
    ///
    /// # Errors
    /// [`ExtractError`] when the part uses a value from outside that is not an input.
    pub fn extract(
        &self,
        nodes: &[NodeId],
        inputs: &[NodeId],
        outputs: &[NodeId],
    ) -> Result<(Graph, BTreeMap<NodeId, NodeId>), ExtractError> {
        let mut out = Graph { symbols: self.symbols.clone(), ..Graph::default() };
        let mut to = BTreeMap::new();
        for (i, id) in inputs.iter().enumerate() {
            let ty = self.node(*id).ty.clone();
            let new = NodeId(out.nodes.len() as u32);
            let origin = self.node(*id).origin.clone();
            out.nodes.push(Node { op: Op::Input(i as u32, ty.clone()), inputs: vec![], ty, origin });
            out.inputs.push(Port { name: format!("in{i}").into(), node: new });
            to.insert(*id, new);
        }
        let mut sorted = nodes.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        for id in sorted.into_iter().filter(|id| !inputs.contains(id)) {
            let n = self.node(id);
            let open = |i: &NodeId| to.get(i).copied().ok_or(ExtractError::Open { user: id.0, operand: i.0 });
            let operands = n.inputs.iter().map(open).collect::<Result<_, _>>()?;
            let new = NodeId(out.nodes.len() as u32);
            out.nodes.push(Node { inputs: operands, ..n.clone() });
            to.insert(id, new);
        }
        for (i, id) in outputs.iter().enumerate() {
            let node = *to.get(id).ok_or(ExtractError::Output(id.0))?;
            out.outputs.push(Port { name: format!("out{i}").into(), node });
        }
        Ok((out, to))
    }

    /// A 128-bit key of what the graph computes: equal for graphs that differ only in names, origins and the order of
    /// independent nodes. It does not depend on the process, the platform or the compiler of this code.
    pub fn key(&self) -> u128 {
        let mut number: Vec<Option<usize>> = vec![None; self.nodes.len()];
        let (mut text, mut count) = (String::new(), 0);
        let mut bytes = Fnv::new();
        for o in &self.outputs {
            let mut stack = vec![(o.node, 0)];
            while let Some((id, next)) = stack.pop() {
                if number[id.0 as usize].is_some() {
                    continue;
                }
                if let Some(i) = self.node(id).inputs.get(next) {
                    stack.push((id, next + 1));
                    stack.push((*i, 0));
                    continue;
                }
                let n = self.node(id);
                let inputs: Vec<usize> = n.inputs.iter().filter_map(|i| number[i.0 as usize]).collect();
                describe(n, &inputs, &mut text);
                if let Op::Const(t) = &n.op {
                    bytes.add(t.bytes());
                }
                number[id.0 as usize] = Some(count);
                count += 1;
            }
            let _ = writeln!(text, "output {:?}", number[o.node.0 as usize]);
        }
        for (i, s) in self.symbols.iter().enumerate() {
            let def = s.def.as_ref().map(Ix::to_string);
            let _ = writeln!(text, "symbol {i} {} {} {:?} {def:?}", s.min, s.opt, s.max);
        }
        bytes.add(text.as_bytes());
        bytes.0
    }
}

fn describe(n: &Node, inputs: &[usize], text: &mut String) {
    let list = |v: &[Ix]| v.iter().map(Ix::to_string).collect::<Vec<_>>().join(", ");
    let _ = write!(text, "{} {inputs:?} : {} ", n.op.name(), n.ty);
    if let Some(d) = n.op.domain() {
        let _ = write!(text, "over [{}] ", list(d));
    }
    let _ = match &n.op {
        Op::Input(i, _) => write!(text, "{i}"),
        Op::Const(t) => write!(text, "{:?}", t.shape()),
        Op::Weight(key, _) => write!(text, "{key:?}"),
        Op::Map { body, accesses, .. } => write!(text, "{body} {}", joined(accesses)),
        Op::View { access, .. } => write!(text, "{access}"),
        Op::Reduce { reduced, monoid, access, .. } => write!(text, "{} {reduced:?} {access}", monoid.name()),
        Op::Contract { reduced, accesses, .. } => write!(text, "{reduced:?} {}", joined(accesses)),
        Op::Fold(f) => write!(text, "{f}"),
        Op::Concat { axis } => write!(text, "{axis}"),
        Op::Gather { indices, map, .. } => write!(text, "({}) {}", list(map), joined(indices)),
        Op::Scan { axis, monoid, exclusive, reverse, access, .. } => {
            write!(text, "{}{} {axis} {access}", monoid.name(), crate::op::flags(*exclusive, *reverse))
        }
        Op::Sort { axis, descending } => write!(text, "{axis} {descending}"),
        Op::Scatter { indices, map, updates, combine, .. } => {
            let how = combine.map_or("replace", crate::op::Monoid::name);
            write!(text, "{how} ({}) {updates} {}", list(map), joined(indices))
        }
        Op::Greedy { accesses, .. } => write!(text, "{}", joined(accesses)),
    };
    text.push('\n');
}

fn joined(accesses: &[Access]) -> String {
    accesses.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// FNV-1a, 128 bits (Fowler, Noll and Vo, 1991).
struct Fnv(u128);

impl Fnv {
    fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
    fn add(&mut self, bytes: &[u8]) {
        for b in bytes {
            self.0 = (self.0 ^ u128::from(*b)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}

/// Origins of several nodes, each once, in order.
pub fn join_origins<'a>(nodes: impl IntoIterator<Item = &'a Node>) -> Vec<Arc<str>> {
    let mut out: Vec<Arc<str>> = Vec::new();
    for o in nodes.into_iter().flat_map(|n| &n.origin) {
        if !out.contains(o) {
            out.push(o.clone());
        }
    }
    out
}

#[cfg(test)]
mod tests;
