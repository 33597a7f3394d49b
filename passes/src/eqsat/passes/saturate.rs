//! # eqsat-saturate
//! Applies rules to each e-graph until nothing new is found or a limit is reached. A remark says which fired.
//! Rules that look at groups need to know what a cover computes: they run where the e-graph has kernels, over the
//! contractions that these hold, and the others once more after them. The kernels are dropped, since new alternatives
//! may make others better.
//! Requires: an `eqsat.graph`. Leaves: the same with more e-nodes, no `eqsat.kernel`.

use kiln_dialects::{
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
};

use crate::eqsat::{
    rules::{Numeric, RuleSet},
    saturate::{Fuel, Saturation, merge, saturate, size},
    text::{EGraph, rewrite},
};

/// The pass.
pub struct EqsatSaturate;

impl Pass for EqsatSaturate {
    const NAME: &'static str = "eqsat-saturate";
    const SUMMARY: &'static str = "Adds equal alternatives to e-graphs by rules";
    const DIALECTS: &'static [&'static str] = &["alg", "eqsat"];
    const OPTIONS: &'static [PassOption] = &[
        PassOption::new("rules", "all, none, or the names of rules to leave out, with '+' between them", "all"),
        PassOption::new("only", "the names of the only rules that may fire, with '+' between them; empty for 'rules'", ""),
        PassOption::new("numeric", "how results may differ: exact, folds-constants, rounds or amplifies", "folds-constants"),
        PassOption::new("iterations", "rounds over all rules", "8"),
        PassOption::new("growth", "e-nodes, as a multiple of those that are there", "6"),
    ];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        let set = rules(options)?;
        let numeric = match options.text("numeric") {
            "exact" => Numeric::Exact,
            "folds-constants" => Numeric::FoldsConstants,
            "rounds" => Numeric::Rounds,
            "amplifies" => Numeric::Amplifies,
            other => {
                return Err(PassError::new(format!("numeric is exact, folds-constants, rounds or amplifies, not {other:?}")));
            }
        };
        let (iterations, growth): (usize, usize) = (options.get("iterations")?, options.get("growth")?);
        rewrite(op, |at, e| {
            let before = size(&e.encoded.classes).1;
            let fuel = Fuel { iterations, nodes: before.saturating_mul(growth).saturating_add(64), numeric };
            let done = run(e, &set, &fuel);
            at.remark(summary(&done, before, size(&e.encoded.classes).1));
            Ok::<(), PassError>(())
        })
    }
}

fn run(e: &mut EGraph, set: &RuleSet, fuel: &Fuel) -> Vec<Saturation> {
    if e.kernels.is_empty() {
        return vec![saturate(&mut e.encoded, set, fuel)];
    }
    let held = e.kernels.drain(..).flat_map(|k| k.nodes);
    let contractions = held.filter(|n| n.op().is_some_and(|o| matches!(o, kiln_algebra::Op::Contract { .. })));
    let mut of: Vec<_> = contractions.filter_map(|n| Some((e.encoded.classes.lookup(n.clone())?, n))).collect();
    of.sort();
    of.dedup();
    let mut done = vec![merge(&mut e.encoded, set, &of, fuel)];
    done.push(merge(&mut e.encoded, set, &[], fuel));
    done.push(saturate(&mut e.encoded, set, fuel));
    done
}

fn summary(done: &[Saturation], before: usize, after: usize) -> String {
    let mut fired: Vec<(usize, usize)> = Vec::new();
    for (rule, n) in done.iter().flat_map(|s| &s.fired) {
        match fired.iter_mut().find(|(r, _)| r == rule) {
            Some((_, m)) => *m += n,
            None => fired.push((*rule, *n)),
        }
    }
    fired.sort_unstable();
    let names: Vec<String> = fired.iter().map(|(r, n)| format!("{} {n}", RuleSet::All.name(*r).unwrap_or("rule"))).collect();
    let rules = if names.is_empty() { "no rule fired".into() } else { names.join(", ") };
    format!("{before} e-nodes, {after} after saturation; {rules}")
}

fn rules(options: &Options) -> Result<RuleSet, PassError> {
    let names = |text: &str| text.split('+').map(str::to_owned).collect();
    let set = match (options.text("only"), options.text("rules")) {
        ("", "all") => RuleSet::All,
        ("", "none") => RuleSet::None,
        ("", without) => RuleSet::Without(names(without)),
        (only, _) => RuleSet::Only(names(only)),
    };
    match set.unknown().first() {
        Some(name) => Err(PassError::new(format!("there is no rule '{name}'"))),
        None => Ok(set),
    }
}
