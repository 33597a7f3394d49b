//! Compiling a graph for one target.

use std::collections::BTreeMap;

use kiln_codegen::{
    Chip, CodegenError, KernelInfo, compile_cpu, compile_ptx_modules,
    engine::{KernelSharing, SegmentBuild, Selection, TargetBuild, TargetCode, share_kernels},
    kernel_infos,
    worker::{Job, Product, Worker},
};
use kiln_dialects::{
    context,
    phase::{self, Phase},
};
use kiln_format::KernelStory;
use kiln_passes::{
    bufferize::{Buffers, bufferize},
    eqsat::{
        AnalyticalCost, CoverOptions, Report, RuleSet,
        cost::{MeasuredCost, Timings},
        cover,
        weights::scan,
    },
    program::{ProgramError, program_to_module, to_buffers},
    versions::{Versions, versions},
};
use kiln_plan::{Archetype, CostModel, Launch, Program, Script, Source, TargetInfo, TargetKind, ValueId};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{
    CompileOptions, Frontend, RuleOption,
    dump::Dump,
    lock::{self, LockedTarget},
};
use crate::{diagnostic::Problem, explain::story::stories, weights::ModelWeights};

/// What compiling for a target did.
#[derive(Clone, Debug, Serialize)]
pub struct TargetReport {
    /// The target.
    pub target: String,
    /// Operations left after folding and shape removal.
    pub alg_ops: usize,
    /// Kernels launched a run, or by a run of each segment where there are several.
    pub launches: usize,
    /// Different kernels.
    pub kernels: usize,
    /// Predicted time of a run at the optimal shape, in microseconds.
    pub predicted_us: f64,
    /// What the plan was chosen from.
    pub plan: PlanReport,
}

/// What a plan was chosen from.
#[derive(Clone, Debug, Default, Serialize)]
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

impl PlanReport {
    /// Counts of another segment.
    fn add(&mut self, o: &PlanReport) {
        self.alg_ops += o.alg_ops;
        self.launches += o.launches;
        self.e_nodes = (self.e_nodes.0 + o.e_nodes.0, self.e_nodes.1 + o.e_nodes.1);
        self.iterations = self.iterations.max(o.iterations);
        self.candidates += o.candidates;
        for (rule, n) in &o.rules {
            *self.rules.entry(rule.clone()).or_default() += n;
        }
    }
    /// What a program itself tells of how it was chosen.
    pub(super) fn of_program(program: &Program) -> Self {
        let mut rules: BTreeMap<String, usize> = BTreeMap::new();
        for rule in program.launches.iter().flat_map(|l| &l.rules) {
            *rules.entry(rule.clone()).or_default() += 1;
        }
        Self {
            alg_ops: program.running().map(|l| l.cone.body().count()).sum(),
            launches: program.running().count(),
            e_nodes: (0, 0),
            iterations: 0,
            rules,
            candidates: 0,
        }
    }
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

/// PTX modules of a target, compiled side by side; fixed, so that an engine does not depend on the machine.
const PTX_MODULES: usize = 4;

/// A segment of a target.
struct Segment {
    /// The launches that run, and after them their versions for other sizes.
    program: Program,
    buffers: Buffers,
    selected: BTreeMap<usize, Selection>,
    /// How many launches run.
    launches: usize,
}

impl Segment {
    fn build(&self) -> SegmentBuild<'_> {
        SegmentBuild { program: &self.program, buffers: &self.buffers, selected: &self.selected, launches: self.launches }
    }
}

/// A target's part of an engine.
pub struct BuiltTarget {
    name: String,
    segments: Vec<Segment>,
    sharing: KernelSharing,
    kernels: BTreeMap<String, KernelInfo>,
    /// Its code; taken when the engine is packed.
    code: TargetCode,
    /// What was done.
    pub report: TargetReport,
    /// The plan and the records that it was chosen with.
    pub locked: LockedTarget,
    /// Where its kernels come from.
    pub stories: Vec<KernelStory>,
}

impl BuiltTarget {
    /// The code goes into the engine, the rest is described there.
    pub(super) fn build(&mut self, options: &CompileOptions) -> TargetBuild<'_> {
        TargetBuild {
            name: self.name.clone(),
            precision: options.precision.name().into(),
            segments: self.segments.iter().map(Segment::build).collect(),
            sharing: &self.sharing,
            kernels: self.kernels.clone(),
            code: std::mem::replace(&mut self.code, TargetCode::Ptx(Vec::new())),
        }
    }
}

/// The figures of a target: built in, or from the table that the options name.
///
/// # Errors
/// An unknown target, or a table that does not fit.
pub fn target_info(name: &str, options: &CompileOptions) -> Result<TargetInfo, Problem> {
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

fn isolated(module: String, job: Job) -> Result<Product, CodegenError> {
    Worker::this_program()?.compile(&module, &job)
}

pub(super) fn archetypes() -> Vec<Box<dyn Archetype>> {
    kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect()
}

/// Covers, schedules and compiles a graph.
///
/// # Errors
/// Whatever a phase refuses, named.
pub fn compile_target(front: &Frontend, name: &str, options: &CompileOptions) -> Result<BuiltTarget, Problem> {
    let info = target_info(name, options)?;
    let none = Timings::new();
    let times = options.timings.get(name).unwrap_or(&none);
    let cost = MeasuredCost::new(&AnalyticalCost, times);
    let (programs, plan) = cover_target(front, &info, options, &cost)?;
    let versions: Vec<_> = programs.iter().map(|p| versions(p, &archetypes(), &cost, &info)).collect();
    let mut records = Timings::new();
    for (key, candidate) in cost.used() {
        if let Some(us) = times.get(&key).and_then(|k| k.get(&candidate)) {
            records.entry(key).or_default().insert(candidate, *us);
        }
    }
    let all: Vec<&Program> = programs.iter().collect();
    let locked = LockedTarget {
        table: figures_hash(&info)?,
        us: lock::rounded(all.iter().map(|p| p.predicted_us()).sum()),
        kernels: lock::kernels(&all, times),
        records,
    };
    let stories = stories(&all, &versions, &info, times);
    Ok(BuiltTarget { locked, stories, ..build_target(programs, &versions, plan, &info, options)? })
}

fn figures_hash(info: &TargetInfo) -> Result<String, Problem> {
    let text = serde_json::to_vec(info).map_err(|e| Problem::from_error("lock", &e))?;
    Ok(Sha256::digest(text).iter().map(|b| format!("{b:02x}")).collect())
}

/// Options of covering.
pub(super) fn cover_options(info: &TargetInfo, options: &CompileOptions) -> CoverOptions {
    CoverOptions {
        precision: options.precision.to_cover(),
        rules: if options.without.is_empty() { options.rules.rules() } else { RuleSet::Without(options.without.clone()) },
        fusion: options.rules != RuleOption::Unfused,
        greedy: options.rules == RuleOption::Greedy,
        workspace_limit: options.workspace_limit,
        reassociate: options.reassociate,
        ..CoverOptions::new(info.clone())
    }
}

/// Covers all segments of a model.
///
/// # Errors
/// What covering refuses.
pub(crate) fn cover_target(
    front: &Frontend,
    info: &TargetInfo,
    options: &CompileOptions,
    cost: &dyn CostModel,
) -> Result<(Vec<Program>, PlanReport), Problem> {
    let cover_options = cover_options(info, options);
    let mut plan = PlanReport::default();
    let mut programs = Vec::with_capacity(front.script.segments.len());
    let weights = ModelWeights::new(&front.model);
    for (i, graph) in front.script.segments.iter().enumerate() {
        let cover_options = CoverOptions { weights: scan(graph, &weights).into(), ..cover_options.clone() };
        let (mut program, report) =
            cover(graph, &cover_options, &archetypes(), cost).map_err(|e| Problem::from_error("cover", &e))?;
        plan.add(&PlanReport::from(&report));
        if i > 0 {
            program.launches.iter_mut().for_each(|l| l.name = format!("s{i}_{}", l.name));
        }
        programs.push(program);
    }
    Ok((programs, plan))
}

/// What a segment is called in dumps: `main` where it is the whole model.
pub(super) fn segment_name(script: &Script, i: usize) -> String {
    if script.is_straight() { "main".into() } else { format!("segment{i}") }
}

/// Schedules and compiles covered programs, one a segment.
///
/// # Errors
/// Whatever a phase refuses, named.
pub(super) fn build_target(
    programs: Vec<Program>,
    versions: &[Vec<Option<Versions>>],
    plan: PlanReport,
    info: &TargetInfo,
    options: &CompileOptions,
) -> Result<BuiltTarget, Problem> {
    let name = info.name.as_str();
    let dump = Dump(options.dump_phases.as_deref());
    let mut segments: Vec<Segment> = Vec::with_capacity(programs.len());
    let several = programs.len() > 1;
    for (i, (mut program, versions)) in programs.into_iter().zip(versions).enumerate() {
        let buffers = bufferize(&program);
        let part = if several { format!("segment{i}.") } else { String::new() };
        dump_program(dump, &format!("{name}.{part}"), &program, &buffers)?;
        let versions = without_in_place(&mut program, versions);
        let launches = program.launches.len();
        let selected = add_versions(&mut program, &versions);
        name_constants(&mut program);
        segments.push(Segment { program, buffers, selected, launches });
    }
    let sharing = share_kernels(&segments.iter().map(|s| &s.program).collect::<Vec<_>>());

    let context = context();
    let mut module = kiln_dialects::module::module(&context);
    for l in sharing.launch_of_kernel.iter().map(|(s, l)| &segments[*s].program.launches[*l]) {
        let archetype = kiln_kernels::archetype(&l.archetype)
            .ok_or_else(|| Problem::new("internal", format!("kernel {}: there is no archetype '{}'", l.name, l.archetype)))?;
        archetype.emit(module.ctx(), module.block(), &l.name, &l.cone, &l.schedule, info).map_err(|e| {
            let nodes = l.origin.iter().map(|o| o.as_ref()).collect::<Vec<_>>().join(", ");
            Problem::from_error("emit", &e).help(format!("kernel {} holds: {nodes}", l.name))
        })?;
    }
    dump.write(&format!("{name}.tile.mlir"), || Ok(module.text()))?;
    let infos = kernel_infos(module.op()).map_err(|e| Problem::from_error("codegen", &e))?;
    let kernels: BTreeMap<String, KernelInfo> = infos.into_iter().map(|k| (k.name.clone(), k)).collect();
    let codegen = |e: kiln_codegen::CodegenError| Problem::from_error("codegen", &e);
    let code = match info.kind {
        TargetKind::Cpu => {
            let blobs = if options.isolate {
                match isolated(module.text(), Job::Cpu(options.cpu_levels.clone())).map_err(codegen)? {
                    Product::Cpu(blobs) => blobs,
                    Product::Ptx(_) => Vec::new(),
                }
            } else {
                compile_cpu(&mut module, &options.cpu_levels).map_err(codegen)?
            };
            TargetCode::Cpu(options.cpu_levels.iter().copied().zip(blobs).collect())
        }
        TargetKind::Cuda => {
            let chip =
                Chip::parse(name).ok_or_else(|| Problem::new("unknown-target", format!("no code generation for '{name}'")))?;
            let modules = if options.isolate {
                match isolated(module.text(), Job::Ptx { chip: chip.name().into(), modules: PTX_MODULES }).map_err(codegen)? {
                    Product::Ptx(modules) => modules,
                    Product::Cpu(_) => Vec::new(),
                }
            } else {
                compile_ptx_modules(&mut module, chip, PTX_MODULES).map_err(codegen)?
            };
            dump.write(&format!("{name}.ptx"), || Ok(modules.iter().map(|m| m.text.as_str()).collect::<Vec<_>>().concat()))?;
            let modules = modules.into_iter().map(|m| (m.text, m.kernels)).collect();
            TargetCode::Ptx(modules)
        }
    };
    dump.write(&format!("{name}.llvm.mlir"), || Ok(module.text()))?;
    let report = TargetReport {
        target: name.into(),
        alg_ops: plan.alg_ops,
        launches: segments.iter().map(|s| s.launches).sum(),
        kernels: kernels.len(),
        predicted_us: segments.iter().flat_map(|s| &s.program.launches[..s.launches]).map(|l| l.cost.us).sum(),
        plan,
    };
    let locked = LockedTarget::default();
    Ok(BuiltTarget { name: name.into(), segments, sharing, kernels, code, report, locked, stories: Vec::new() })
}

/// Leaves out launches that run nothing, and what there is of versions of them.
fn without_in_place(program: &mut Program, versions: &[Option<Versions>]) -> Vec<Option<Versions>> {
    let all = std::mem::take(&mut program.launches);
    let (launches, versions) =
        all.into_iter().zip(versions).filter(|(l, _)| !l.is_in_place()).map(|(l, v)| (l, v.clone())).unzip();
    program.launches = launches;
    versions
}

/// Adds versions of launches to a program, after the launches that run.
fn add_versions(program: &mut Program, versions: &[Option<Versions>]) -> BTreeMap<usize, Selection> {
    let mut selected = BTreeMap::new();
    for (at, v) in versions.iter().enumerate() {
        let (Some(v), Some(launch)) = (v, program.launches.get(at).cloned()) else { continue };
        let mut cases = Vec::with_capacity(v.cases.len());
        for (i, case) in v.cases.iter().enumerate() {
            let Some(made) = &case.kernel else {
                cases.push((case.most, at));
                continue;
            };
            let [old, new] = [&launch.archetype, &made.archetype].map(|a| a.replace('-', "_"));
            cases.push((case.most, program.launches.len()));
            program.launches.push(Launch {
                name: format!("{}_v{}", launch.name.replacen(&old, &new, 1), i + 1),
                cone: made.cone(&launch),
                archetype: made.archetype.clone(),
                schedule: made.schedule.clone(),
                cost: made.cost,
                ..launch.clone()
            });
        }
        selected.insert(at, Selection { by: v.by.clone(), cases });
    }
    selected
}

/// Tells kernels that use it which of their inputs are constants.
fn name_constants(program: &mut Program) {
    let constant = |v: &ValueId| matches!(program.values[v.0 as usize].source, Source::Const(_));
    for l in &mut program.launches {
        if kiln_kernels::archetype(&l.archetype).is_some_and(|a| a.knows_constants()) {
            let bits = l.inputs.iter().take(63).enumerate().fold(0, |all, (i, v)| all | i64::from(constant(v)) << i);
            l.schedule.params.insert(kiln_kernels::CONSTANTS.into(), bits);
        }
    }
}

/// Writes the program before and after its values have places.
fn dump_program(dump: Dump<'_>, name: &str, program: &Program, buffers: &Buffers) -> Result<(), Problem> {
    let failed = |e: ProgramError| Problem::from_error("dump-phases", &e);
    for (phase, placed) in [("kernel", false), ("buffers", true)] {
        dump.write(&format!("{name}{phase}.mlir"), || {
            let context = context();
            let module = program_to_module(&context, program).map_err(failed)?;
            phase::enter(module.op(), Phase::Kernel);
            if let (true, Some(host)) = (placed, module.symbol("main")) {
                to_buffers(host, program, buffers).map_err(failed)?;
            }
            Ok(module.text())
        })?;
    }
    Ok(())
}
