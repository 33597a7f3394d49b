//! Programs compute what their graphs compute.

use std::collections::BTreeMap;

use kiln_algebra::{Const, DType, Graph, Ix, Monoid, Op, Tensor, TensorType, eval::evaluate};

use super::{
    blocks,
    build::{B, dims},
    covered, target,
};
use crate::eqsat::{CoverOptions, RuleSet, interpret::execute};

/// Deterministic values around zero; weights are kept away from zero since blocks divide by them.
pub(in crate::eqsat) fn values(shape: &[usize], seed: u64, dtype: kiln_algebra::DType, away: bool) -> Tensor {
    let mut s = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    Tensor::from_fn(dtype, shape, |_| {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        let v = (s >> 11) as f64 / (1u64 << 53) as f64;
        Const::from_f64(dtype, if away { 0.5 + v } else { 2.0 * v - 1.0 })
    })
}

pub(in crate::eqsat) fn data(g: &Graph, seed: u64) -> (Vec<Tensor>, BTreeMap<String, Tensor>) {
    let syms = g.opt_symbols();
    let inputs = g.inputs.iter().enumerate().map(|(i, p)| {
        let ty = &g.node(p.node).ty;
        values(&ty.shape(&syms).unwrap(), seed + i as u64 + 1, ty.dtype, false)
    });
    let weights = g.nodes.iter().enumerate().filter_map(|(i, n)| match &n.op {
        Op::Weight(k, t) => Some((k.to_string(), values(&t.shape(&syms).unwrap(), seed * 7 + i as u64, t.dtype, true))),
        _ => None,
    });
    (inputs.collect(), weights.collect())
}

/// Relative L2 distance.
pub(in crate::eqsat) fn distance(a: &Tensor, b: &Tensor) -> f64 {
    let (a, b) = (a.to_f64_vec(), b.to_f64_vec());
    let d: f64 = a.iter().zip(&b).map(|(x, y)| (x - y).powi(2)).sum();
    let n: f64 = a.iter().map(|x| x * x).sum();
    (d / n.max(1e-30)).sqrt()
}

pub(super) fn check(name: &str, g: &Graph, opts: &CoverOptions, tolerance: f64) -> crate::eqsat::Report {
    let (program, report) = covered(g, opts);
    for seed in 1..3 {
        let (inputs, weights) = data(g, seed);
        let syms = g.opt_symbols();
        let want = evaluate(g, &inputs, &syms, &weights).unwrap();
        let got = execute(&program, &inputs, &syms, &weights).unwrap();
        for (w, o) in want.iter().zip(&got) {
            assert_eq!(w.shape(), o.shape(), "{name}");
            let d = distance(w, o);
            assert!(d <= tolerance, "{name}: relative L2 distance {d}\n{}", show(&program));
        }
    }
    report
}

pub(super) fn show(p: &kiln_plan::Program) -> String {
    let line = |l: &kiln_plan::Launch| format!("{} {:.3} us {:?} {:?}\n{}", l.name, l.cost.us, l.origin, l.rules, l.cone.graph);
    p.launches.iter().map(line).collect()
}

#[test]
fn blocks_one_kernel_per_op() {
    for (name, g) in blocks::all() {
        let opts = CoverOptions { fusion: false, rules: RuleSet::None, ..CoverOptions::new(target()) };
        let r = check(name, &g, &opts, 1e-6);
        println!("{name}: {r:?}");
    }
}

#[test]
fn blocks_fused_without_rules() {
    for (name, g) in blocks::all() {
        let opts = CoverOptions { rules: RuleSet::None, ..CoverOptions::new(target()) };
        let r = check(name, &g, &opts, 1e-6);
        println!("{name}: {r:?}");
        println!("{}", show(&covered(&g, &opts).0));
    }
}

#[test]
fn blocks_fused_with_rules() {
    for (name, g) in blocks::all() {
        let opts = CoverOptions::new(target());
        let r = check(name, &g, &opts, 1e-5);
        println!("{name}: {r:?}");
        println!("{}", show(&covered(&g, &opts).0));
    }
}

#[test]
fn blocks_in_half_precision() {
    for (name, g) in blocks::all() {
        let opts = CoverOptions { precision: crate::eqsat::Precision::Fp16, ..CoverOptions::new(target()) };
        check(name, &g, &opts, 1e-2);
    }
}

#[test]
fn masks_beyond_half_precision_stay_wide() {
    let g = blocks::attention();
    let opts = CoverOptions { precision: crate::eqsat::Precision::Fp16, ..CoverOptions::new(target()) };
    let (p, _) = covered(&g, &opts);
    let masked = |l: &kiln_plan::Launch| l.cone.graph.to_string().contains("-3.4e38");
    for l in p.launches.iter().filter(|l| masked(l)) {
        for (o, s) in l.cone.graph.outputs.iter().zip(&l.cone.outputs) {
            let softmax = l.cone.graph.nodes.iter().any(|n| matches!(n.op, Op::Reduce { .. } | Op::Fold(_)));
            assert!(softmax || s.dtype == kiln_algebra::DType::F32, "{}: {:?}", l.name, o);
        }
    }
    assert!(p.values.iter().any(|v| v.storage.dtype == kiln_algebra::DType::F16));
}

/// A product of integers with weights of one byte, less a zero point.
fn integers(zero: i32) -> Graph {
    let mut b = B::new();
    let x = b.input(&[8, 64]);
    let x = b.map("i32(mul(x0, 100.0:f32))", &[x]);
    let narrow = TensorType { dtype: DType::I8, dims: dims(&[64, 96]) };
    let w = b.push(Op::Weight("w".into(), narrow), &[]);
    let w = b.map(&format!("sub(i32(x0), {zero}:i32)"), &[w]);
    let y = b.matmul(x, w);
    b.out(&[y])
}

#[test]
fn integer_weights_stay_small() {
    for (zero, most) in [(0, 1), (3, 2)] {
        let (g, opts) = (integers(zero), CoverOptions::new(target()));
        check("integers", &g, &opts, 0.0);
        let (p, _) = covered(&g, &opts);
        let large = p.values.iter().filter(|v| matches!(v.source, kiln_plan::Source::Const(_)));
        let sizes: Vec<usize> = large.map(|v| v.storage.dtype.size()).collect();
        assert!(sizes.len() == 1 && sizes[0] <= most, "{sizes:?} bytes\n{}", show(&p));
    }
}

#[test]
fn programs_are_the_same_on_every_run() {
    for (_, g) in blocks::all() {
        let opts = CoverOptions::new(target());
        assert_eq!(covered(&g, &opts).0, covered(&g, &opts).0);
    }
}

/// A value that two reductions over different axes need.
fn shared() -> Graph {
    let mut b = B::new();
    let x = b.input(&[64, 48]);
    let t = b.map("tanh(x0)", &[x]);
    let rows = b.reduce_last(t, Monoid::Sum);
    let turned = b.view(t, dims(&[48, 64]), vec![Ix::axis(1), Ix::axis(0)]);
    let columns = b.reduce_last(turned, Monoid::Sum);
    b.out(&[rows, columns])
}

#[test]
fn a_changed_cost_table_changes_the_plan() {
    let g = shared();
    let mut usual = CoverOptions::new(target());
    usual.target.launch_us = 50.0;
    let mut dear = usual.clone();
    dear.target.special_gops = 1e-3;
    let computing = |opts: &CoverOptions| {
        check("shared", &g, opts, 1e-5);
        let (program, _) = covered(&g, opts);
        let tanh = |l: &&kiln_plan::Launch| l.origin.iter().any(|o| &**o == "n1");
        program.launches.iter().filter(tanh).count()
    };
    // Computing the value twice is cheaper than another launch, until the function itself is dear.
    assert_eq!(computing(&usual), 2);
    assert_eq!(computing(&dear), 1);
}

#[test]
fn projections_of_attention_merge() {
    let g = blocks::attention_of(128, 12, 64);
    let (p, r) = covered(&g, &CoverOptions::new(target()));
    // Projections, scores with scale and mask, softmax, weighted sum, output projection with the residual, norm.
    assert_eq!(r.launches, 6, "{}", show(&p));
    let first = &p.launches[0];
    assert!(first.rules.iter().any(|r| r == "merge-siblings"), "{}", show(&p));
    assert!(first.rules.iter().any(|r| r == "merge-sibling-maps"), "{}", show(&p));
}
