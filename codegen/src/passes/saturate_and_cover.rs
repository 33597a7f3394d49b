//! # saturate-and-cover
//! Turns a model of tensor primitives into kernels and a host program: equality saturation adds equal alternatives,
//! and the cheapest cover of them by kernels is taken. Each kernel says which rules led to it, and its predicted cost.
//! A remark gives the number of operations, e-nodes, candidates and launches, and the predicted time.
//! Requires: phase `alg`, one func.func. Leaves: phase `kernel`, the program in the tensor form.
//! Fails: for an operation that no archetype takes.

use kiln_dialects::{
    alg::func_to_graph,
    ir::OpView,
    pass::{Options, Pass, PassError, PassOption},
    phase::{self, Phase},
};
use kiln_passes::{
    eqsat::{AnalyticalCost, CoverOptions, Precision, Report, RuleSet, cover},
    program::emit_program,
};
use kiln_plan::{Archetype, TargetInfo};

/// The pass.
pub struct SaturateAndCover;

impl Pass for SaturateAndCover {
    const NAME: &'static str = "saturate-and-cover";
    const SUMMARY: &'static str = "Finds the kernels that compute a model";
    const DIALECTS: &'static [&'static str] = &["alg", "kernel", "rt"];
    const OPTIONS: &'static [PassOption] = &[
        PassOption::new("target", "target whose figures costs are taken from", "x86_64"),
        PassOption::new("precision", "fp32, or fp16 for values in memory", "fp32"),
        PassOption::new("rules", "all, none, or the names of rules to leave out, with '+' between them", "all"),
        PassOption::new("fusion", "false for one kernel an operation", "true"),
    ];

    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
        phase::require(op, Phase::Alg)?;
        let block = op.body().ok_or("the module is empty")?;
        let [func] = block.ops().into_iter().filter(|o| o.is("func.func")).collect::<Vec<_>>()[..] else {
            return Err("a model is a module with one func.func".into());
        };
        let text = |e: &dyn std::fmt::Display| PassError::new(e.to_string());
        let graph = func_to_graph(func).map_err(|e| text(&e))?;
        let cover_options = CoverOptions {
            precision: precision(options)?,
            rules: match options.text("rules") {
                "all" => RuleSet::All,
                "none" => RuleSet::None,
                names => RuleSet::Without(names.split('+').map(str::to_owned).collect()),
            },
            fusion: options.get("fusion")?,
            ..CoverOptions::new(target(options)?)
        };
        let (program, report) =
            cover(&graph, &cover_options, &archetypes(), &AnalyticalCost).map_err(|e| text(&e))?;
        func.remark(summary(&report));
        let name = func.str_attr("sym_name").unwrap_or("main").to_owned();
        func.erase();
        emit_program(op.ctx(), block, &name, &program).map_err(|e| text(&e))?;
        phase::enter(op, Phase::Kernel);
        Ok(())
    }
}

/// The element type of values in memory that the option `precision` names.
pub(crate) fn precision(options: &Options) -> Result<Precision, PassError> {
    match options.text("precision") {
        "fp32" => Ok(Precision::Fp32),
        "fp16" => Ok(Precision::Fp16),
        other => Err(PassError::new(format!("precision is fp32 or fp16, not {other:?}"))),
    }
}

/// All archetypes.
pub(crate) fn archetypes() -> Vec<Box<dyn Archetype>> {
    kiln_kernels::archetypes().into_iter().map(|a| Box::new(Known(a)) as Box<dyn Archetype>).collect()
}

/// The built-in target that the option `target` names.
pub(crate) fn target(options: &Options) -> Result<TargetInfo, PassError> {
    let name = options.text("target");
    let Some(found) = crate::data::target(name) else {
        let known: Vec<&str> = crate::data::target_names().collect();
        return Err(PassError::new(format!("there is no target '{name}'; known are {}", known.join(", "))));
    };
    found.map_err(|e| PassError::new(e.to_string()))
}

fn summary(r: &Report) -> String {
    let fired: Vec<String> = r.fired.iter().map(|(name, n)| format!("{name} {n}")).collect();
    let rules = if fired.is_empty() { String::new() } else { format!("; rules: {}", fired.join(", ")) };
    format!(
        "{} operations; {} e-nodes, {} after saturation; {} candidates; {} launches, {:.1} us predicted{rules}",
        r.alg_ops, r.encoded.1, r.saturated.1, r.candidates, r.launches, r.predicted_us
    )
}

/// An archetype of the registry as one that covering owns.
struct Known(&'static dyn Archetype);

impl Archetype for Known {
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn schedules(
        &self,
        cone: &kiln_plan::Cone,
        target: &TargetInfo,
    ) -> Result<Vec<kiln_plan::Schedule>, kiln_plan::Refusal> {
        self.0.schedules(cone, target)
    }
}
