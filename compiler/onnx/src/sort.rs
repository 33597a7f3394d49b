//! Names and order of every graph: one definition each, no use of an undefined name, no cycle, nodes sorted.

use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::model::{Graph, Node};
use indexmap::{IndexMap, IndexSet};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Checks `graph` and its subgraphs and puts their nodes in topological order, keeping the file's order where it can.
pub(crate) fn check(graph: &mut Graph, limits: &Limits) -> Result<(), OnnxError> {
    let mut outputs = IndexSet::new();
    if let Some(twice) = graph.outputs.iter().find(|o| !outputs.insert(o.name.as_str())) {
        let reason = format!("output '{}' is listed twice", twice.name);
        return Err(OnnxError::invalid(Site::Graph(graph.name.clone()), reason));
    }
    if graph.nodes.len() > limits.nodes {
        return Err(OnnxError::Limit { site: Site::Model, what: "number of nodes", limit: limits.nodes as u64 });
    }
    self::graph(graph, &mut Vec::new())
}

/// Scopes are the names of the enclosing graphs, innermost last. An inner definition hides an outer one.
fn graph(graph: &mut Graph, scopes: &mut Vec<IndexSet<String>>) -> Result<(), OnnxError> {
    let producers = definitions(graph)?;
    let mut own: IndexSet<String> = producers.keys().cloned().collect();
    own.sort_unstable();
    sort(graph, &producers, scopes)?;
    let defined = |name: &str, scopes: &[IndexSet<String>]| scopes.iter().any(|s| s.contains(name));
    scopes.push(own);
    for node in &mut graph.nodes {
        let site = node.site();
        for attribute in node.attributes.values_mut() {
            for subgraph in attribute.graphs_mut() {
                self::graph(subgraph, scopes).map_err(|e| e.within(|| site.clone(), "subgraph"))?;
            }
        }
    }
    if let Some(output) = graph.outputs.iter().find(|o| !defined(&o.name, scopes)) {
        let reason = format!("output '{}' is not defined by any node", output.name);
        return Err(OnnxError::invalid(Site::Graph(graph.name.clone()), reason));
    }
    scopes.pop();
    Ok(())
}

/// Who defines each name: `None` for inputs and initialisers, else the node's index.
fn definitions(graph: &Graph) -> Result<IndexMap<String, Option<usize>>, OnnxError> {
    let mut producers = IndexMap::new();
    let site = || Site::Graph(graph.name.clone());
    for name in graph.inputs.iter().map(|i| &i.name).chain(graph.initializers.iter().map(|i| &i.name)) {
        if name.is_empty() {
            return Err(OnnxError::invalid(site(), "an input or initialiser has no name"));
        }
        if producers.insert(name.clone(), None).is_some() {
            return Err(OnnxError::invalid(site(), format!("'{name}' is defined twice")));
        }
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        for output in node.outputs.iter().filter(|o| !o.is_empty()) {
            if producers.insert(output.clone(), Some(index)).is_some() {
                return Err(OnnxError::invalid(node.site(), format!("'{output}' is defined twice")));
            }
        }
    }
    Ok(producers)
}

fn sort(graph: &mut Graph, producers: &IndexMap<String, Option<usize>>, scopes: &[IndexSet<String>]) -> Result<(), OnnxError> {
    let count = graph.nodes.len();
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut waiting = vec![0usize; count];
    for (index, node) in graph.nodes.iter().enumerate() {
        let mut needs = IndexSet::new();
        for name in reads(node) {
            match producers.get(name) {
                Some(Some(producer)) => _ = needs.insert(*producer),
                Some(None) => {}
                None if scopes.iter().any(|s| s.contains(name)) => {}
                None => {
                    return Err(OnnxError::invalid(node.site(), format!("uses '{name}', which nothing defines")));
                }
            }
        }
        waiting[index] = needs.len();
        for producer in needs {
            users[producer].push(index);
        }
    }
    let mut ready: BinaryHeap<Reverse<usize>> = (0..count).filter(|i| waiting[*i] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(Reverse(index)) = ready.pop() {
        order.push(index);
        for &user in &users[index] {
            waiting[user] -= 1;
            if waiting[user] == 0 {
                ready.push(Reverse(user));
            }
        }
    }
    if order.len() < count {
        let stuck = (0..count).find(|i| waiting[*i] > 0).unwrap_or_default();
        let reason = "depends on its own output: the graph has a cycle through it or before it";
        return Err(OnnxError::invalid(graph.nodes[stuck].site(), reason));
    }
    if !order.is_sorted() {
        let mut nodes: Vec<Option<Node>> = std::mem::take(&mut graph.nodes).into_iter().map(Some).collect();
        graph.nodes = order.into_iter().filter_map(|i| nodes[i].take()).collect();
    }
    Ok(())
}

/// Names that a node reads: its inputs, and what its subgraphs take from outside.
fn reads(node: &Node) -> IndexSet<&str> {
    let mut names: IndexSet<&str> = node.inputs.iter().filter(|i| !i.is_empty()).map(String::as_str).collect();
    for graph in node.attributes.values().flat_map(|a| a.graphs()) {
        names.extend(free_names(graph));
    }
    names
}

fn free_names(graph: &Graph) -> IndexSet<&str> {
    let mut used: IndexSet<&str> = graph.nodes.iter().flat_map(reads).collect();
    used.extend(graph.outputs.iter().map(|o| o.name.as_str()));
    let mut own: IndexSet<&str> = graph.inputs.iter().map(|i| i.name.as_str()).collect();
    own.extend(graph.initializers.iter().map(|i| i.name.as_str()));
    own.extend(graph.nodes.iter().flat_map(|n| n.outputs.iter().map(String::as_str)));
    used.retain(|name| !own.contains(name));
    used
}
