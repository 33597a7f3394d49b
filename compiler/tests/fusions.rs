//! Fusions that nothing names: small exports (`tests/tools/fusions.py`) and what must come out of rules and covering.
#![allow(clippy::unwrap_used)]
use std::path::Path;

use kiln_compiler::driver::{CompileOptions, load};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, RuleSet, cover};
use kiln_plan::{Archetype, Program};

/// An export, how many launches it may take, and rules of which the plan must show each one.
struct Case(&'static str, usize, &'static [&'static str]);

const CASES: &[Case] = &[
    Case("conv_norm_act", 1, &["scale-into-weight"]),
    Case("norm_conv", 1, &["scale-to-other-operand", "shift-through-contract"]),
    Case("layer_norm_linear", 2, &["scale-to-other-operand", "shift-through-contract"]),
    Case("rms_norm_linear", 2, &["scale-to-other-operand"]),
    Case("projections", 3, &[]),
    Case("gated_mlp", 2, &["merge-siblings"]),
    Case("branches", 1, &["merge-parallel"]),
    Case("gelu_mlp", 2, &[]),
    Case("pointwise_conv", 1, &[]),
    Case("last_token", 2, &["part-of-contraction"]),
    Case("two_linear", 1, &["reassociate-contractions"]),
    Case("pool_after_relu", 2, &[]),
    Case("soft_cap", 1, &["drop-shift"]),
    Case("cell", 1, &["contractions-side-by-side"]),
];

fn covered(name: &str, rules: RuleSet) -> Program {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fusions/{name}.onnx"));
    let front = load(&path, &CompileOptions::default()).unwrap();
    let info = kiln_codegen::data::target("sm_90a").unwrap().unwrap();
    let options = CoverOptions { reassociate: true, rules, ..CoverOptions::new(info) };
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    cover(&front.script.segments[0], &options, &archetypes, &AnalyticalCost).unwrap().0
}

fn show(p: &Program) -> String {
    let line = |l: &kiln_plan::Launch| format!("  {} <- {} by {}\n", l.archetype, l.origin.join(" "), l.rules.join(" "));
    p.launches.iter().map(line).collect()
}

#[test]
fn fusions_emerge_from_rules() {
    let mut wrong = String::new();
    for Case(name, most, rules) in CASES {
        let (program, plain) = (covered(name, RuleSet::All), covered(name, RuleSet::None));
        println!("{name}: {} launches, {} without rules\n{}", program.launches.len(), plain.launches.len(), show(&program));
        let shown = |r: &&str| program.launches.iter().any(|l| l.rules.iter().any(|x| x == *r));
        let missing: Vec<_> = rules.iter().filter(|r| !shown(r)).collect();
        if program.launches.len() > *most || !missing.is_empty() {
            wrong += &format!(
                "{name}: {} launches of at most {most}; not shown: {missing:?}\n{}",
                program.launches.len(),
                show(&program)
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
