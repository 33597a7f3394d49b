//! Rules whose worth depends on sizes, at the sizes of real models.
#![allow(clippy::unwrap_used)]

use kiln_benches::{lower, transformer};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, Precision, RuleSet, cover};
use kiln_plan::{Archetype, Program};

fn planned(rules: RuleSet) -> Program {
    let info = kiln_codegen::data::target("sm_90a").unwrap().unwrap();
    let options = CoverOptions { precision: Precision::Fp16, rules, ..CoverOptions::new(info) };
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    cover(&lower(&transformer(1, 768, 12)), &options, &archetypes, &AnalyticalCost).unwrap().0
}

#[test]
fn projections_of_one_operand_are_one_contraction_at_the_size_of_bert() {
    let program = planned(RuleSet::All);
    let holds = |l: &kiln_plan::Launch, name: &str| l.origin.iter().any(|o| o.contains(&format!("{name}.product")));
    let merged = program.launches.iter().filter(|l| ["query", "key", "value"].iter().all(|n| holds(l, n)));
    assert!(merged.filter(|l| l.rules.iter().any(|r| r == "merge-siblings")).count() == 1, "{:#?}", program.launches);
    let without = planned(RuleSet::Without(vec!["merge-siblings".into()]));
    assert!(program.predicted_us() < without.predicted_us() && program.launches.len() < without.launches.len());
}
