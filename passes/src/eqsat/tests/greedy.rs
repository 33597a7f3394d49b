//! The greedy fuser of pairs: the same kernels, another search.

use super::{blocks, build::B, correctness::check, covered, target};
use crate::eqsat::{CoverOptions, Precision, RuleSet};

fn options(greedy: bool) -> CoverOptions {
    CoverOptions { greedy, rules: RuleSet::None, ..CoverOptions::new(target()) }
}

#[test]
fn what_it_fuses_computes_the_same() {
    for (name, g) in blocks::all() {
        let r = check(name, &g, &options(true), 1e-5);
        assert!(r.fired.is_empty(), "{name}: {r:?}");
    }
}

#[test]
fn a_chain_is_one_kernel_and_a_contraction_takes_its_epilogue() {
    let mut b = B::new();
    let x = b.input(&[64, 512]);
    let mut y = x;
    for body in ["exp(x0)", "add(x0, 1.0:f32)", "tanh(x0)", "mul(x0, x0)"] {
        y = b.map(body, &[y]);
    }
    assert_eq!(covered(&b.out(&[y]), &options(true)).0.launches.len(), 1);
    let mut b = B::new();
    let x = b.input(&[64, 512]);
    let y = b.linear(x, 256);
    let y = b.relu(y);
    assert_eq!(covered(&b.out(&[y]), &options(true)).0.launches.len(), 1);
}

#[test]
fn covering_is_never_dearer_with_or_without_rules() {
    for (name, g) in blocks::all() {
        for precision in [Precision::Fp32, Precision::Fp16] {
            let us = |opts: CoverOptions| covered(&g, &CoverOptions { precision, ..opts }).1.predicted_us;
            let (greedy, plain, all) = (us(options(true)), us(options(false)), us(CoverOptions::new(target())));
            assert!(plain <= greedy * (1.0 + 1e-9), "{name}: {plain} without rules, {greedy} greedily");
            assert!(all <= plain.min(greedy) * (1.0 + 1e-9), "{name}: {all} with rules, {plain} without, {greedy} greedily");
        }
    }
}
