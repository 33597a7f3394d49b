//! Every rule fires on its example, agrees with the evaluator, and is stopped by its side condition.

use std::collections::BTreeSet;

use kiln_algebra::eval::evaluate;

use super::{Find, Numeric, Rule, RuleSet, all};
use crate::eqsat::{
    choices::{Choices, choices},
    encode::{Encoded, encode},
    saturate::{Fuel, merge, saturate},
    tests::correctness::{data, distance},
};

fn run(rule: &Rule, graph: &kiln_algebra::Graph) -> (Encoded, usize) {
    let mut e = encode(graph).unwrap();
    let set = RuleSet::Only(vec![rule.name.into()]);
    let fuel = Fuel { iterations: 3, nodes: 500, numeric: Numeric::Rounds };
    let nodes: Vec<_> = e.classes.classes().flat_map(|c| c.nodes.iter().map(|n| (c.id, n.clone()))).collect();
    let done = match rule.find {
        Find::Node(_) => saturate(&mut e, &set, &fuel),
        Find::Group(_) => merge(&mut e, &set, &nodes, &fuel),
    };
    (e, done.fired.values().sum())
}

/// The graph that takes the newest alternative of each class, or the oldest.
fn extract(all: &Choices, original: &kiln_algebra::Graph, newest: bool) -> kiln_algebra::Graph {
    let mut g = kiln_algebra::Graph { symbols: original.symbols.clone(), ..Default::default() };
    let mut made = Vec::new();
    for p in &original.inputs {
        g.input(&p.name, original.node(p.node).ty.clone()).unwrap();
    }
    for c in &all.classes {
        let id = match c.input {
            Some(i) => g.inputs[i as usize].node,
            None => {
                let choice = if newest { c.choices.last() } else { c.choices.first() }.unwrap();
                let inputs: Vec<_> = choice.children.iter().map(|x| made[*x as usize]).collect();
                g.push(choice.op.clone(), &inputs, &[]).unwrap()
            }
        };
        made.push(id);
    }
    for (p, o) in original.outputs.iter().zip(&all.outputs) {
        g.output(&p.name, made[*o as usize]);
    }
    g
}

#[test]
fn names_are_unique_and_every_rule_is_documented() {
    let names: BTreeSet<_> = all().map(|r| r.name).collect();
    assert_eq!(names.len(), all().count());
    for r in all() {
        let rows = include_str!("../../../../PROVENANCE.md");
        assert!(rows.contains(&format!("| {} |", r.provenance)), "{}: no row '{}'", r.name, r.provenance);
        for text in [r.row, r.why, r.sides, r.condition, r.provenance] {
            assert!(!text.is_empty(), "{}", r.name);
        }
    }
}

#[test]
fn rules_fire_on_their_examples_and_agree_with_the_evaluator() {
    for r in all() {
        let graph = (r.example)();
        let (e, fired) = run(r, &graph);
        assert!(fired > 0, "{} does not fire on\n{graph}", r.name);
        let all = choices(&e.classes, &e.outputs, &graph.symbols, &e.provenance);
        let new = extract(&all, &graph, true);
        assert_ne!(extract(&all, &graph, false), new, "{} changes nothing", r.name);
        for seed in 1..5 {
            let (inputs, weights) = data(&graph, seed);
            let want = evaluate(&graph, &inputs, &[], &weights).unwrap();
            let got = evaluate(&new, &inputs, &[], &weights).unwrap();
            for (w, g) in want.iter().zip(&got) {
                let tolerance = if r.numeric == Numeric::Exact { 0.0 } else { 1e-5 };
                assert!(distance(w, g) <= tolerance, "{}:\n{graph}\nbecame\n{new}", r.name);
            }
        }
    }
}

#[test]
fn negative_side_conditions_stop_rules() {
    for r in all() {
        let graph = (r.hostile)();
        let (_, fired) = run(r, &graph);
        assert_eq!(fired, 0, "{} fires on\n{graph}", r.name);
    }
}
