//! From a model file to an engine file.

mod bundle;
mod dump;
mod explain;
mod frontend;
pub mod lock;
mod options;
pub mod pack_engine;
pub mod records;
mod target;
mod trials;
mod tune;

use std::{collections::BTreeMap, path::Path, time::Instant};

use dump::Dump;
use kiln_codegen::engine::{TargetBuild, write_engine};
use kiln_dialects::{
    alg::{FuncOp, graph_to_func},
    phase::{self, Phase},
    symbols,
};
use kiln_format::{EngineBuilder, Provenance};
use kiln_plan::Script;
use lock::Lock;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{diagnostic::Problem, weights::ModelWeights};

pub use bundle::write_bundle;
pub use explain::{explored, plan_stories, programs, why_not};
pub use frontend::{Frontend, load, lower};
pub use options::{CompileOptions, PrecisionOption, RuleOption, targets_of};
pub use target::{TargetReport, compile_target, target_info};
pub use trials::{Left, write_trials};
pub use tune::{Alternatives, Tuned, next_trials, tune_here};

/// Told what is being done, for a progress bar. Nothing that is emitted depends on it.
pub trait Progress {
    /// A step began.
    fn step(&self, what: &str);
}

impl Progress for () {
    fn step(&self, _: &str) {}
}

/// What a compilation did.
#[derive(Clone, Debug, Serialize)]
pub struct CompileReport {
    /// Name of the model.
    pub model: String,
    /// One per target.
    pub targets: Vec<TargetReport>,
    /// Size of the engine file in bytes.
    pub engine_bytes: u64,
    /// Wall time in seconds, for people.
    pub seconds: f64,
}

/// Compiles a model.
///
/// # Errors
/// A rendered problem that names the nodes concerned.
pub fn compile(model: &Path, engine: &Path, options: &CompileOptions, progress: &dyn Progress) -> Result<CompileReport, Problem> {
    let started = Instant::now();
    let mut options = options.clone();
    let locked = match &options.lock {
        // New records are a reason to choose anew.
        Some(path) if path.exists() && options.timings.is_empty() => Some(Lock::read(path)?),
        _ => None,
    };
    if let Some(lock) = &locked {
        options.timings = lock.targets.iter().map(|(name, t)| (name.clone(), t.records.clone())).collect();
    }
    let options = &options;
    progress.step("reading the model");
    let front = load(model, options)?;
    dump_front(&front, options)?;
    let mut built = Vec::new();
    for name in &options.targets {
        progress.step(&format!("compiling for {name}"));
        built.push(compile_target(&front, name, options)?);
    }
    let provenance = provenance(model, options, &built)?;
    settle(options, locked.as_ref(), &provenance, &built)?;
    progress.step("packing the engine");
    pack(model, &front.model, &front.script, engine, &provenance, options, &mut built)?;
    let engine_bytes = std::fs::metadata(engine).map(|m| m.len()).unwrap_or_default();
    let targets = built.into_iter().map(|b| b.report).collect();
    Ok(CompileReport { model: model_name(model), targets, engine_bytes, seconds: started.elapsed().as_secs_f64() })
}

/// The compiler's name and version, as in engines and records.
pub fn compiler_name() -> String {
    format!("kiln {}", env!("CARGO_PKG_VERSION"))
}

fn model_name(model: &Path) -> String {
    model.file_stem().map_or_else(|| "model".into(), |s| s.to_string_lossy().into_owned())
}

/// Compares with the lockfile, or writes one.
fn settle(options: &CompileOptions, locked: Option<&Lock>, p: &Provenance, built: &[target::BuiltTarget]) -> Result<(), Problem> {
    let Some(path) = &options.lock else { return Ok(()) };
    let now = Lock {
        schema: 1,
        compiler: p.compiler.clone(),
        model: p.model_sha256.clone(),
        options: p.options.clone(),
        targets: built.iter().map(|b| (b.report.target.clone(), b.locked.clone())).collect(),
    };
    match locked {
        None => now.write(path),
        Some(old) => match old.mismatch(&now) {
            None => Ok(()),
            Some(why) => Err(Problem::new("lock", format!("{} does not fit: {why}", path.display()))
                .help("compile with another --lock file and compare the two with 'kiln lock diff'")),
        },
    }
}

/// Writes the engine of targets that are compiled.
fn pack(
    path: &Path,
    model: &kiln_onnx::Model,
    script: &Script,
    engine: &Path,
    provenance: &Provenance,
    options: &CompileOptions,
    built: &mut [target::BuiltTarget],
) -> Result<(), Problem> {
    let out = EngineBuilder::create(engine).map_err(|e| Problem::from_error("output", &e))?;
    let targets: Vec<TargetBuild<'_>> = built.iter_mut().map(|b| b.build(options)).collect();
    let sink = write_engine(out, &model_name(path), script, &targets, &ModelWeights::new(model), provenance)
        .map_err(|e| Problem::from_error("pack", &e))?;
    sink.commit().map_err(|e| Problem::from_error("output", &e))
}

/// Writes the phases that all targets share.
fn dump_front(front: &Frontend, options: &CompileOptions) -> Result<(), Problem> {
    let dump = Dump(options.dump_phases.as_deref());
    dump.write("onnx.mlir", || {
        let context = kiln_dialects::context();
        let module = crate::import::import(&context, &front.model).map_err(|e| Problem::from_error("import", &e))?;
        Ok(module.text())
    })?;
    if !front.script.is_straight() {
        dump.write("script.txt", || Ok(front.script.to_string()))?;
    }
    dump.write("alg.mlir", || {
        let context = kiln_dialects::context();
        let module = kiln_dialects::module::module(&context);
        symbols::write(module.op(), front.script.segments.first().map_or(&[], |g| &g.symbols));
        phase::enter(module.op(), Phase::Alg);
        for (i, graph) in front.script.segments.iter().enumerate() {
            let name = target::segment_name(&front.script, i);
            graph_to_func(module.ctx(), module.block(), FuncOp::Func, &name, graph, &[])
                .map_err(|e| Problem::from_error("dump-phases", &e))?;
        }
        Ok(module.text())
    })
}

fn provenance(model: &Path, options: &CompileOptions, built: &[target::BuiltTarget]) -> Result<Provenance, Problem> {
    let mut file = std::fs::File::open(model).map_err(|e| Problem::from_error("input", &e))?;
    let mut hash = Sha256::new();
    std::io::copy(&mut file, &mut HashWriter(&mut hash)).map_err(|e| Problem::from_error("input", &e))?;
    let hex = hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
    let plan: BTreeMap<String, serde_json::Value> =
        built.iter().filter_map(|b| serde_json::to_value(&b.report.plan).ok().map(|v| (b.report.target.clone(), v))).collect();
    Ok(Provenance {
        model_sha256: hex,
        compiler: compiler_name(),
        pipeline: options.pipeline(),
        options: options.as_map(),
        plan,
        predicted_us: built.iter().map(|b| (b.report.target.clone(), b.report.predicted_us)).collect(),
        records: built
            .iter()
            .flat_map(|b| b.locked.records.iter())
            .flat_map(|(k, of)| of.keys().map(move |c| format!("{k} {c}")))
            .collect(),
        kernels: built.iter().map(|b| (b.report.target.clone(), b.stories.clone())).collect(),
    })
}

struct HashWriter<'a>(&'a mut Sha256);

impl std::io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
