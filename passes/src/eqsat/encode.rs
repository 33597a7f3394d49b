//! Graph of primitives to e-graph, in normal form.

use std::{collections::BTreeMap, sync::Arc};

use egg::Id;
use kiln_algebra::{Graph, Op};

use super::{
    CoverError, bands,
    facts::{Analyses, Classes, WeightFacts},
    normal,
    ports::Ports,
    provenance::Provenance,
};

/// A graph as an e-graph.
pub struct Encoded {
    /// The e-graph.
    pub classes: Classes,
    /// Class of each output of the graph.
    pub outputs: Vec<Id>,
    /// Class of each node of the graph.
    pub nodes: Vec<Id>,
    /// Where e-nodes come from.
    pub provenance: Provenance,
}

/// Encodes a graph.
///
/// # Errors
/// A node whose operands do not fit it.
pub fn encode(graph: &Graph) -> Result<Encoded, CoverError> {
    encode_knowing(graph, &Arc::default())
}

/// Encodes a graph whose weights hold known values.
///
/// # Errors
/// A node whose operands do not fit it.
pub fn encode_knowing(graph: &Graph, weights: &Arc<BTreeMap<String, WeightFacts>>) -> Result<Encoded, CoverError> {
    encode_block(graph, &Ports::of(graph), weights)
}

/// Encodes a graph that is part of a model.
///
/// # Errors
/// A node whose operands do not fit it.
pub fn encode_block(graph: &Graph, ports: &Ports, weights: &Arc<BTreeMap<String, WeightFacts>>) -> Result<Encoded, CoverError> {
    let input_widths = ports.inputs.iter().map(|p| p.width).collect();
    let weights = weights.clone();
    let analysis = Analyses { symbols: graph.symbol_bounds(), input_widths, weights, ..Analyses::default() };
    let mut classes = Classes::new(analysis);
    let mut provenance = Provenance::default();
    let mut nodes: Vec<Id> = Vec::with_capacity(graph.nodes.len());
    for id in graph.ids() {
        let n = graph.node(id);
        let children = n.inputs.iter().map(|i| nodes[i.0 as usize]).collect();
        let before = classes.nodes().len();
        let positions = match &n.op {
            Op::Const(t) => bands::of_constant(t),
            Op::Weight(key, ty) => classes.analysis.weights.get(&**key).and_then(|w| w.band).map(|b| b.op(ty)),
            _ => None,
        };
        let class = normal::add(&mut classes, positions.unwrap_or_else(|| n.op.clone()), children)
            .ok_or_else(|| CoverError::Malformed { node: id.0, op: n.op.name(), origin: origin_text(&n.origin) })?;
        let sources: &[Arc<str>] = if matches!(n.op, Op::Input(..) | Op::Weight(..) | Op::Const(_)) { &[] } else { &n.origin };
        provenance.record(&classes, before, None, sources);
        nodes.push(class);
    }
    classes.rebuild();
    let outputs: Vec<Id> = graph.outputs.iter().map(|o| classes.find(nodes[o.node.0 as usize])).collect();
    classes.analysis.kept = outputs.clone();
    Ok(Encoded { classes, outputs, nodes, provenance })
}

/// Names for messages.
pub fn origin_text(origin: &[Arc<str>]) -> String {
    if origin.is_empty() { "(no name)".into() } else { origin.join(", ") }
}
