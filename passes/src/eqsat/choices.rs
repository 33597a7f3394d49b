//! The acyclic graph of alternatives that covering works on.

use std::sync::Arc;

use egg::Id;
use kiln_algebra::{Op, Symbol, Symbols, TensorType};
use kiln_plan::Storage;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;

use super::{
    facts::{Classes, Facts},
    keys::{Codes, Numbers},
    language::{ENode, Operator},
    ports::Ports,
    provenance::{Provenance, Record},
};

/// One way to compute a class.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The e-node.
    pub node: ENode,
    /// The primitive.
    pub op: Op,
    /// Classes read, by index.
    pub children: Vec<u32>,
    /// The rule that made it; none for the model's own.
    pub rule: Option<usize>,
    /// Nodes of the model.
    pub origin: Vec<Arc<str>>,
}

/// A class of equal values.
#[derive(Clone, Debug)]
pub struct Class {
    /// What is known of it.
    pub facts: Facts,
    /// Position among the graph's inputs, for an input.
    pub input: Option<u32>,
    /// Ways to compute it; empty for an input.
    pub choices: Vec<Choice>,
    /// Class in the e-graph, for people.
    pub id: Id,
}

impl Class {
    /// Type of the value.
    pub fn ty(&self) -> &TensorType {
        self.facts.ty()
    }
    /// In memory before any kernel runs.
    pub fn is_free(&self) -> bool {
        self.input.is_some() || self.facts.constant
    }
}

/// Classes in topological order: children have smaller indices.
#[derive(Clone, Debug)]
pub struct Choices {
    /// All classes that outputs may need.
    pub classes: Vec<Class>,
    /// Class of each output.
    pub outputs: Vec<u32>,
    /// Symbols of the module.
    pub symbols: Symbols,
    /// E-nodes left out because they close a cycle.
    pub excluded: usize,
    /// How classes lie in memory that have no choice: inputs and outputs.
    pub fixed: Vec<Option<Storage>>,
    /// What goes in and comes out.
    pub ports: Ports,
    /// Numbers of the operations, for keys of regions; none before [`Choices::number`].
    pub codes: Option<Codes>,
}

impl Choices {
    /// Numbers the operations, so that regions have keys.
    pub fn number(&mut self, numbers: &Numbers) {
        self.codes = Some(numbers.codes(self));
    }
    /// Sets how inputs and outputs lie in memory. A class that is several of them is an input first, and else what the
    /// first output says.
    pub fn settle(&mut self, ports: &Ports) {
        self.fixed = vec![None; self.classes.len()];
        for (class, fixed) in self.classes.iter().zip(&mut self.fixed) {
            *fixed = class.input.and_then(|i| Some(ports.inputs.get(i as usize)?.storage.clone()));
        }
        for (class, port) in self.outputs.iter().zip(&ports.outputs) {
            self.fixed[*class as usize].get_or_insert_with(|| port.storage.clone());
        }
        self.ports = ports.clone();
    }
}

/// Takes the alternatives out of the e-graph and breaks its cycles: in each strongly connected component the newest
/// e-node that stays inside is excluded, until none is left. A class's oldest e-node is never the newest of a cycle,
/// since its operands are older, so every class keeps a way to be computed.
pub fn choices(eg: &Classes, outputs: &[Id], symbols: &[Symbol], provenance: &Provenance) -> Choices {
    let records = provenance.records(eg);
    let unknown = Record::default();
    let record = |n: &ENode| records.get(n).unwrap_or(&unknown);
    let reach = reachable(eg, outputs);
    let at: FxHashMap<Id, usize> = reach.iter().enumerate().map(|(i, id)| (*id, i)).collect();
    let mut nodes: Vec<Vec<ENode>> = reach
        .iter()
        .map(|id| {
            let mut nodes: Vec<ENode> = eg[*id].nodes.iter().map(|n| canonical(eg, n)).collect();
            nodes.sort_by_key(|n| record(n).order);
            nodes.dedup();
            nodes
        })
        .collect();
    let mut excluded = 0;
    loop {
        let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(nodes.len(), nodes.len() * 2);
        (0..nodes.len()).for_each(|_| {
            graph.add_node(());
        });
        for (i, ns) in nodes.iter().enumerate() {
            for c in ns.iter().flat_map(|n| &n.children) {
                graph.add_edge(NodeIndex::new(i), NodeIndex::new(at[c]), ());
            }
        }
        let mut component = vec![0usize; nodes.len()];
        let components = petgraph::algo::tarjan_scc(&graph);
        for (k, c) in components.iter().enumerate() {
            c.iter().for_each(|i| component[i.index()] = k);
        }
        let mut newest: Vec<Option<(usize, usize, usize)>> = vec![None; components.len()];
        for (i, ns) in nodes.iter().enumerate() {
            for (j, n) in ns.iter().enumerate() {
                if n.children.iter().any(|c| component[at[c]] == component[i]) {
                    let entry = &mut newest[component[i]];
                    *entry = (*entry).max(Some((record(n).order, i, j)));
                }
            }
        }
        let doomed: Vec<(usize, usize)> = newest.into_iter().flatten().map(|(_, i, j)| (i, j)).collect();
        if doomed.is_empty() {
            break;
        }
        excluded += doomed.len();
        for (i, j) in doomed {
            nodes[i].remove(j);
        }
    }
    let order = topological(&nodes, &at, &outputs.iter().map(|o| at[&eg.find(*o)]).collect::<Vec<_>>());
    let mut index = vec![u32::MAX; nodes.len()];
    for (k, i) in order.iter().enumerate() {
        index[*i] = k as u32;
    }
    let classes = order
        .iter()
        .map(|i| {
            let input = nodes[*i].iter().find_map(|n| match n.op() {
                Some(Op::Input(k, _)) => Some(*k),
                _ => None,
            });
            let ways = nodes[*i].iter().filter(|_| input.is_none());
            let choices = ways
                .filter_map(|n| match n.head.operator() {
                    Operator::Alg(op) => Some(Choice {
                        node: n.clone(),
                        op: op.clone(),
                        children: n.children.iter().map(|c| index[at[c]]).collect(),
                        rule: record(n).rule,
                        origin: record(n).origin.clone(),
                    }),
                    _ => None,
                })
                .collect();
            Class { facts: eg[reach[*i]].data.clone(), input, choices, id: reach[*i] }
        })
        .collect();
    let outputs = outputs.iter().map(|o| index[at[&eg.find(*o)]]).collect();
    Choices {
        classes,
        outputs,
        symbols: symbols.to_vec().into(),
        excluded,
        fixed: Vec::new(),
        ports: Ports::default(),
        codes: None,
    }
}

fn canonical(eg: &Classes, n: &ENode) -> ENode {
    let mut n = n.clone();
    n.children.iter_mut().for_each(|c| *c = eg.find(*c));
    n
}

fn reachable(eg: &Classes, outputs: &[Id]) -> Vec<Id> {
    let mut seen: FxHashMap<Id, ()> = FxHashMap::default();
    let mut order = Vec::new();
    let mut stack: Vec<Id> = outputs.iter().rev().map(|o| eg.find(*o)).collect();
    while let Some(id) = stack.pop() {
        if seen.insert(id, ()).is_some() {
            continue;
        }
        order.push(id);
        for n in eg[id].nodes.iter().rev() {
            stack.extend(n.children.iter().rev().map(|c| eg.find(*c)));
        }
    }
    order
}

/// Post-order over all alternatives: children first.
fn topological(nodes: &[Vec<ENode>], at: &FxHashMap<Id, usize>, roots: &[usize]) -> Vec<usize> {
    let mut state = vec![0u8; nodes.len()];
    let mut order = Vec::with_capacity(nodes.len());
    for root in roots {
        let mut stack = vec![(*root, false)];
        while let Some((i, done)) = stack.pop() {
            if done {
                order.push(i);
                continue;
            }
            if state[i] != 0 {
                continue;
            }
            state[i] = 1;
            stack.push((i, true));
            for c in nodes[i].iter().rev().flat_map(|n| n.children.iter().rev()) {
                if state[at[c]] == 0 {
                    stack.push((at[c], false));
                }
            }
        }
    }
    order
}
