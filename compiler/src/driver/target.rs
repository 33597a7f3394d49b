//! Compiling a graph for one target.

use std::collections::BTreeMap;

use kiln_codegen::{
    CPU_LEVELS, Chip, compile_cpu, compile_ptx,
    engine::{KernelSharing, TargetBuild, TargetCode, share_kernels},
    kernel_infos,
    KernelInfo,
};
use kiln_dialects::context;
use kiln_passes::{
    bufferize::{Buffers, bufferize},
    eqsat::{AnalyticalCost, CoverOptions, Report, cover},
};
use kiln_plan::{Archetype, Program, TargetInfo, TargetKind};
use serde::Serialize;

use super::{CompileOptions, Frontend, RuleOption};
use crate::diagnostic::Problem;

/// What compiling for a target did.
#[derive(Clone, Debug, Serialize)]
pub struct TargetReport {
    /// The target.
    pub target: String,
    /// Operations left after folding and shape removal.
    pub alg_ops: usize,
    /// Kernels launched a run.
    pub launches: usize,
    /// Different kernels.
    pub kernels: usize,
    /// Predicted time of a run at the optimal shape, in microseconds.
    pub predicted_us: f64,
    /// What the plan was chosen from.
    pub plan: PlanReport,
}

/// What a plan was chosen from.
#[derive(Clone, Debug, Serialize)]
pub struct PlanReport {
    /// Operations before covering.
    pub alg_ops: usize,
    /// Kernels launched.
    pub launches: usize,
    /// E-nodes before and after saturation.
    pub e_nodes: (usize, usize),
    /// Rounds of saturation.
    pub iterations: usize,
    /// How often each rule added something.
    pub rules: BTreeMap<String, usize>,
    /// Candidate kernels considered.
    pub candidates: usize,
}

impl From<&Report> for PlanReport {
    fn from(r: &Report) -> Self {
        Self {
            alg_ops: r.alg_ops,
            launches: r.launches,
            e_nodes: (r.encoded.1, r.saturated.1),
            iterations: r.iterations,
            rules: r.fired.iter().map(|(n, c)| ((*n).to_string(), *c)).collect(),
            candidates: r.candidates,
        }
    }
}

/// A target's part of an engine.
pub struct BuiltTarget {
    name: String,
    program: Program,
    buffers: Buffers,
    sharing: KernelSharing,
    kernels: BTreeMap<String, KernelInfo>,
    /// Its code; taken when the engine is packed.
    code: TargetCode,
    /// What was done.
    pub report: TargetReport,
}

impl BuiltTarget {
    /// The code goes into the engine, the rest is described there.
    pub(super) fn build(&mut self, options: &CompileOptions) -> TargetBuild<'_> {
        TargetBuild {
            name: self.name.clone(),
            precision: options.precision.name().into(),
            program: &self.program,
            buffers: &self.buffers,
            sharing: &self.sharing,
            kernels: self.kernels.clone(),
            code: std::mem::replace(&mut self.code, TargetCode::Ptx(Vec::new())),
        }
    }
}

/// The figures of a target: built in, or from the table that the options name.
fn target_info(name: &str, options: &CompileOptions) -> Result<TargetInfo, Problem> {
    let bad = |e: &dyn std::fmt::Display| Problem::new("cost-table", format!("the table of {name}: {e}"));
    match options.cost_tables.get(name) {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|e| bad(&format!("{}: {e}", path.display())))?;
            TargetInfo::from_toml(&text).map_err(|e| bad(&e))
        }
        None => kiln_codegen::data::target(name)
            .ok_or_else(|| Problem::new("unknown-target", format!("there is no target '{name}'")))?
            .map_err(|e| bad(&e)),
    }
}

fn archetypes() -> Vec<Box<dyn Archetype>> {
    kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect()
}

/// Covers, schedules and compiles a graph.
///
/// # Errors
/// Whatever a phase refuses, named.
pub fn compile_target(front: &Frontend, name: &str, options: &CompileOptions) -> Result<BuiltTarget, Problem> {
    let info = target_info(name, options)?;
    let cover_options = CoverOptions {
        precision: options.precision.to_cover(),
        rules: options.rules.rules(),
        fusion: options.rules != RuleOption::Unfused,
        ..CoverOptions::new(info.clone())
    };
    let (program, report) = cover(&front.graph, &cover_options, &archetypes(), &AnalyticalCost)
        .map_err(|e| Problem::from_error("cover", &e))?;
    let buffers = bufferize(&program);
    let sharing = share_kernels(&program);

    let context = context();
    let mut module = kiln_dialects::module::module(&context);
    for l in sharing.launch_of_kernel.iter().map(|l| &program.launches[*l]) {
        let archetype = kiln_kernels::archetype(&l.archetype)
            .ok_or_else(|| Problem::new("internal", format!("kernel {}: there is no archetype '{}'", l.name, l.archetype)))?;
        archetype.emit(module.ctx(), module.block(), &l.name, &l.cone, &l.schedule, &info).map_err(|e| {
            let nodes = l.origin.iter().map(|o| o.as_ref()).collect::<Vec<_>>().join(", ");
            Problem::from_error("emit", &e).help(format!("kernel {} holds: {nodes}", l.name))
        })?;
    }
    let infos = kernel_infos(module.op()).map_err(|e| Problem::from_error("codegen", &e))?;
    let kernels: BTreeMap<String, KernelInfo> = infos.into_iter().map(|k| (k.name.clone(), k)).collect();
    let codegen = |e: kiln_codegen::CodegenError| Problem::from_error("codegen", &e);
    let code = match info.kind {
        TargetKind::Cpu => {
            let blobs = compile_cpu(&mut module, &CPU_LEVELS).map_err(codegen)?;
            TargetCode::Cpu(CPU_LEVELS.into_iter().zip(blobs).collect())
        }
        TargetKind::Cuda => {
            let chip = Chip::parse(name).ok_or_else(|| Problem::new("unknown-target", format!("no code generation for '{name}'")))?;
            let texts = compile_ptx(&mut module, &[chip]).map_err(codegen)?;
            TargetCode::Ptx(texts.into_iter().map(|t| (t, kernels.keys().cloned().collect())).collect())
        }
    };
    let report = TargetReport {
        target: name.into(),
        alg_ops: report.alg_ops,
        launches: program.launches.len(),
        kernels: kernels.len(),
        predicted_us: program.predicted_us(),
        plan: (&report).into(),
    };
    Ok(BuiltTarget { name: name.into(), program, buffers, sharing, kernels, code, report })
}
