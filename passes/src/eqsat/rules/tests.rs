//! Every rule fires on its example, agrees with the evaluator, and is stopped by its side condition.

use std::collections::BTreeSet;

use kiln_algebra::{DType, eval::evaluate};

use super::{Find, Numeric, Rule, RuleSet, all};
use crate::eqsat::{
    choices::{Choices, choices},
    encode::{Encoded, encode},
    examples::Example,
    saturate::{Fuel, merge, saturate},
    tests::correctness::{data, distance},
};

fn run(rule: &Rule, graph: &kiln_algebra::Graph) -> (Encoded, usize) {
    let mut e = encode(graph).unwrap();
    let set = RuleSet::Only(vec![rule.name.into()]);
    let fuel = Fuel { iterations: 3, nodes: 500, numeric: Numeric::Amplifies };
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

const FLOATS: [DType; 4] = [DType::F32, DType::F64, DType::F16, DType::BF16];
const INTS: [DType; 3] = [DType::I32, DType::I64, DType::U8];
/// An odd size, size one, and a symbol.
const SIZES: [Option<i64>; 4] = [Some(2), Some(3), Some(1), None];

/// Relative L2 distance that rounding in another order may cause in a graph of a few operations.
fn tolerance(dtype: DType, numeric: Numeric) -> f64 {
    let unit = match dtype {
        DType::F16 => 4e-3,
        DType::BF16 => 3e-2,
        DType::F64 => 1e-12,
        d if d.is_float() => 1e-5,
        _ => return 0.0,
    };
    match numeric {
        Numeric::Exact => 0.0,
        Numeric::Amplifies => 20.0 * unit,
        _ => unit,
    }
}

/// Applies a rule to its example; how often it fired, after checking the values.
fn agrees(r: &Rule, dtype: DType, size: Option<i64>) -> Option<usize> {
    let graph = (r.example)(Example::of(dtype, size));
    if graph.outputs.is_empty() {
        return None;
    }
    let (e, fired) = run(r, &graph);
    let all = choices(&e.classes, &e.outputs, &graph.symbols, &e.provenance);
    let new = extract(&all, &graph, true);
    if size != Some(1) && fired > 0 {
        assert!(extract(&all, &graph, false) != new, "{} changes nothing", r.name);
    }
    let syms = graph.opt_symbols();
    for seed in 1..4 {
        let (inputs, weights) = data(&graph, seed);
        let want = evaluate(&graph, &inputs, &syms, &weights).unwrap();
        let got = evaluate(&new, &inputs, &syms, &weights).unwrap();
        for (w, g) in want.iter().zip(&got) {
            let d = distance(w, g);
            assert!(d <= tolerance(dtype, r.numeric), "{} at {dtype}, {size:?}: {d}\n{graph}\nbecame\n{new}", r.name);
        }
    }
    Some(fired)
}

#[test]
fn rules_fire_on_their_examples_and_agree_with_the_evaluator() {
    for r in all() {
        for size in SIZES {
            let fired = agrees(r, DType::F32, size);
            assert!(size == Some(1) || fired > Some(0), "{} does not fire at {size:?}", r.name);
            assert!(fired.is_some(), "the example of {} does not type", r.name);
        }
    }
}

#[test]
fn rules_agree_with_the_evaluator_for_every_element_type() {
    for r in all() {
        let fired: Vec<_> = FLOATS.iter().map(|d| agrees(r, *d, Some(3))).collect();
        assert!(fired[1..].iter().flatten().all(|n| *n > 0), "{} fires for f32 alone: {fired:?}", r.name);
        INTS.iter().for_each(|d| {
            agrees(r, *d, Some(3));
        });
    }
}

#[test]
fn negative_side_conditions_stop_rules() {
    for r in all() {
        for size in SIZES {
            let graph = (r.hostile)(Example::of(DType::F32, size));
            assert!(!graph.outputs.is_empty(), "the hostile case of {} does not type", r.name);
            let (_, fired) = run(r, &graph);
            assert_eq!(fired, 0, "{} fires on\n{graph}", r.name);
        }
    }
}

/// `KILN_BLESS=1 cargo test -p kiln-passes rule_page` writes the page.
#[test]
fn the_rule_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/docs/rules.md");
    let text = super::page();
    if std::env::var_os("KILN_BLESS").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == text, "stale; run KILN_BLESS=1 cargo test -p kiln-passes rule_page");
}
