//! Where e-nodes come from: the model's nodes, and the rule that made each.

use std::{collections::BTreeMap, sync::Arc};

use egg::Id;
use rustc_hash::FxHashMap;

use super::{facts::Classes, language::ENode};

/// One creation.
#[derive(Clone, Debug)]
struct Birth {
    id: Id,
    node: ENode,
    rule: Option<usize>,
    origin: Vec<Arc<str>>,
}

/// A log of creations, in order.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    births: Vec<Birth>,
}

/// What is known of one e-node.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Position in the log; the newest of a cycle is excluded.
    pub order: usize,
    /// The rule that made it; none for the model's own.
    pub rule: Option<usize>,
    /// Nodes of the model.
    pub origin: Vec<Arc<str>>,
}

impl Provenance {
    /// Records the e-nodes added since the e-graph had `before` nodes.
    pub fn record(&mut self, eg: &Classes, before: usize, rule: Option<usize>, origin: &[Arc<str>]) {
        for (at, node) in eg.nodes().iter().enumerate().skip(before) {
            self.births.push(Birth { id: Id::from(at), node: node.clone(), rule, origin: origin.to_vec() });
        }
    }
    /// Creations by class.
    pub fn by_class(&self, eg: &Classes) -> FxHashMap<Id, Vec<usize>> {
        let mut out: FxHashMap<Id, Vec<usize>> = FxHashMap::default();
        for (at, b) in self.births.iter().enumerate().filter(|(_, b)| !b.origin.is_empty()) {
            out.entry(eg.find(b.id)).or_default().push(at);
        }
        out
    }
    /// Nodes of the model behind a creation.
    pub fn origin(&self, birth: usize) -> &[Arc<str>] {
        &self.births[birth].origin
    }
    /// The log by canonical e-node: the first creation's rule, all origins.
    pub fn records(&self, eg: &Classes) -> BTreeMap<ENode, Record> {
        let mut out: BTreeMap<ENode, Record> = BTreeMap::new();
        for (order, b) in self.births.iter().enumerate() {
            let mut node = b.node.clone();
            node.children.iter_mut().for_each(|c| *c = eg.find(*c));
            let r = out.entry(node).or_insert_with(|| Record { order, rule: b.rule, origin: Vec::new() });
            for o in &b.origin {
                if !r.origin.contains(o) {
                    r.origin.push(o.clone());
                }
            }
        }
        out
    }
}
