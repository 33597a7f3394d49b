//! Applies rules until nothing new is found or a limit on rounds or e-nodes is reached.

use std::{
    collections::BTreeMap,
    hash::{Hash, Hasher},
    sync::Arc,
};

use egg::Id;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::{
    encode::Encoded,
    facts::Classes,
    language::ENode,
    rules::{self, Find, Match, Numeric, RuleSet},
};

/// What a run may do.
#[derive(Clone, Debug)]
pub struct Fuel {
    /// Rounds.
    pub iterations: usize,
    /// E-nodes in all.
    pub nodes: usize,
    /// Worst numeric class.
    pub numeric: Numeric,
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saturation {
    /// Rounds.
    pub iterations: usize,
    /// Matches that added an equality, by rule.
    pub fired: BTreeMap<usize, usize>,
    /// Nothing new was found before a limit was reached.
    pub complete: bool,
}

/// Runs the rules that look at single e-nodes.
pub fn saturate(e: &mut Encoded, set: &RuleSet, fuel: &Fuel) -> Saturation {
    let mut done = Saturation::default();
    let mut tried: FxHashSet<u64> = FxHashSet::default();
    while done.iterations < fuel.iterations {
        done.iterations += 1;
        let mut found: Vec<(usize, Match)> = Vec::new();
        let mut ids: Vec<Id> = e.classes.classes().map(|c| c.id).collect();
        ids.sort_unstable();
        for (i, rule) in rules::all().enumerate().filter(|(_, r)| set.allows(r.name)) {
            let Find::Node(find) = rule.find else { continue };
            let mut matches = Vec::new();
            for id in &ids {
                if e.classes[*id].data.constant {
                    continue;
                }
                for n in &e.classes[*id].nodes {
                    find(&e.classes, *id, n, &mut matches);
                }
            }
            found.extend(matches.into_iter().filter(|m| tried.insert(mark(i, m))).map(|m| (i, m)));
        }
        if !apply(e, found, fuel, &mut done) {
            done.complete = e.classes.total_number_of_nodes() < fuel.nodes;
            break;
        }
    }
    done
}

/// Runs the rules that look at groups, over the given e-nodes.
pub fn merge(e: &mut Encoded, set: &RuleSet, nodes: &[(Id, ENode)], fuel: &Fuel) -> Saturation {
    let mut done = Saturation { iterations: 1, ..Saturation::default() };
    let mut found = Vec::new();
    for (i, rule) in rules::all().enumerate().filter(|(_, r)| set.allows(r.name)) {
        let Find::Group(find) = rule.find else { continue };
        let mut matches = Vec::new();
        find(&e.classes, nodes, &mut matches);
        found.extend(matches.into_iter().map(|m| (i, m)));
    }
    apply(e, found, fuel, &mut done);
    done
}

/// A checksum of a match, by which it is not tried again.
fn mark(rule: usize, m: &Match) -> u64 {
    let mut h = FxHasher::default();
    (rule, m.root, &m.term).hash(&mut h);
    h.finish()
}

/// Adds the matches; true when something was new.
fn apply(e: &mut Encoded, found: Vec<(usize, Match)>, fuel: &Fuel, done: &mut Saturation) -> bool {
    let mut news = false;
    let births = e.provenance.by_class(&e.classes);
    for (rule, m) in found {
        // The fuel is looked at before each match, so that a round cannot overshoot.
        if m.numeric > fuel.numeric || e.classes.nodes().len() >= fuel.nodes {
            continue;
        }
        let before = e.classes.nodes().len();
        let Some(id) = m.term.add(&mut e.classes) else { continue };
        let origin = if e.classes.nodes().len() > before { origin(e, &births, &m.from) } else { Vec::new() };
        e.provenance.record(&e.classes, before, Some(rule), &origin);
        if e.classes[id].data.types != e.classes[m.root].data.types {
            continue;
        }
        if e.classes.find(id) != e.classes.find(m.root) {
            e.classes.union_trusted(m.root, id, name(rule));
            *done.fired.entry(rule).or_default() += 1;
            news = true;
        }
    }
    e.classes.rebuild();
    news
}

fn name(rule: usize) -> &'static str {
    rules::all().nth(rule).map_or("rule", |r| r.name)
}

/// Names of the model's nodes behind classes.
fn origin(e: &Encoded, births: &FxHashMap<Id, Vec<usize>>, classes: &[Id]) -> Vec<Arc<str>> {
    let mut out: Vec<Arc<str>> = Vec::new();
    for c in classes {
        let known = births.get(c).or_else(|| births.get(&e.classes.find(*c)));
        for o in known.into_iter().flatten().flat_map(|b| e.provenance.origin(*b)) {
            if !out.contains(o) {
                out.push(o.clone());
            }
        }
    }
    out
}

/// Classes and e-nodes.
pub fn size(eg: &Classes) -> (usize, usize) {
    (eg.number_of_classes(), eg.total_number_of_nodes())
}
