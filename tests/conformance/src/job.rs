//! One case: compiled, and run or packed.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use kiln_codegen::ptxas;
use kiln_compiler::{
    diagnostic::Problem,
    driver::{CompileOptions, compile},
    shape_spec::{DimSpec, ShapeSpec},
};
use kiln_format::{Code, CpuLevel, EngineFile};
use kiln_runtime::{
    Device, Engine, Options,
    commands::compare::{Errors, Verdict},
};
use serde::{Deserialize, Serialize};

use crate::suite::{Case, values};

/// How far a case came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// All outputs are right; for a packed case, it compiled and assembled.
    Pass,
    /// They are by the tolerance that the expectations list for the case.
    Tolerated,
    /// The compiler refused the model.
    Refused,
    /// The compiler failed on a model that it took.
    Compile,
    /// The engine could not be run.
    Run,
    /// An output differs.
    Wrong,
    /// The process died or panicked.
    Crash,
    /// Nothing came back in time.
    Timeout,
}

/// What became of a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// How far it came.
    pub status: Status,
    /// What went wrong, one line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

impl Outcome {
    pub(crate) fn new(status: Status, detail: impl Into<String>) -> Self {
        Self { status, detail: line(&detail.into()) }
    }
}

/// What is done with cases.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Folder of the suite.
    pub suite: PathBuf,
    /// Targets, as the driver names them.
    pub targets: Vec<String>,
    /// Where engines for another machine go, a folder a case; `None`: run here, on the CPU.
    pub pack: Option<PathBuf>,
}

/// Longest detail that is kept.
const DETAIL: usize = 400;

/// First lines of a message as one line.
fn line(text: &str) -> String {
    let mut out = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = out.char_indices().nth(DETAIL) {
        out.truncate(at);
        out.push_str(" ...");
    }
    out
}

/// Compiles and runs or packs a case.
pub fn run(case: &Case, plan: &Plan) -> Outcome {
    match catch_unwind(AssertUnwindSafe(|| attempt(case, plan))) {
        Ok(outcome) => outcome,
        Err(payload) => {
            let text = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
            Outcome::new(Status::Crash, format!("panic: {}", text.unwrap_or("without a message")))
        }
    }
}

fn attempt(case: &Case, plan: &Plan) -> Outcome {
    let scratch = match tempfile::tempdir() {
        Ok(folder) => folder,
        Err(e) => return Outcome::new(Status::Run, format!("a temporary folder: {e}")),
    };
    let engine = scratch.path().join("engine.kiln");
    let options = CompileOptions {
        targets: plan.targets.clone(),
        cpu_levels: vec![CpuLevel::V3],
        shapes: empty_inputs(case, plan),
        ..CompileOptions::default()
    };
    if let Err(p) = compile(&case.folder(&plan.suite).join("model.onnx"), &engine, &options, &()) {
        let refused = ["kiln::unsupported-operator", "kiln::unsupported-type", "kiln::cannot-lower", "kiln::invalid-model"];
        let status = if refused.contains(&p.code.as_str()) { Status::Refused } else { Status::Compile };
        return Outcome::new(status, text(&p));
    }
    let done = match &plan.pack {
        None => run_here(case, plan, &engine),
        Some(folder) => pack(case, plan, &engine, &folder.join(format!("{}.{}", case.group, case.case))),
    };
    done.unwrap_or_else(|outcome| outcome)
}

/// Shapes of inputs that hold no elements: an open dimension is at least 1 unless `--shape` says that it may be 0.
fn empty_inputs(case: &Case, plan: &Plan) -> Vec<ShapeSpec> {
    let Ok((inputs, _)) = case.data(&plan.suite, 0) else { return Vec::new() };
    let dim = |d: &u64| if *d == 0 { DimSpec::Range { min: 0, opt: 1, max: 1 << 20 } } else { DimSpec::Keep };
    let empty = inputs.iter().filter(|(name, t)| t.shape().contains(&0) && !name.contains('.'));
    empty.map(|(name, t)| ShapeSpec { input: name.clone(), dims: t.shape().iter().map(dim).collect() }).collect()
}

fn text(p: &Problem) -> String {
    let parts: Vec<String> = p.related.iter().map(|r| r.message.clone()).collect();
    let message = if parts.is_empty() { p.message.clone() } else { parts.join("; ") };
    format!("{}: {message}", p.code.trim_start_matches("kiln::"))
}

fn run_here(case: &Case, plan: &Plan, engine: &Path) -> Result<Outcome, Outcome> {
    let failed = |e: &dyn std::fmt::Display| Outcome::new(Status::Run, e.to_string());
    let options = Options { device: Device::Cpu, threads: Some(1), ..Options::default() };
    let engine = Engine::open(engine, &options).map_err(|e| failed(&e))?;
    let mut status = Status::Pass;
    for set in 0..case.sets {
        let (inputs, wanted) = case.data(&plan.suite, set).map_err(|e| failed(&e))?;
        let signature = &engine.program().signature;
        let inputs = values(signature.inputs.iter().map(|i| i.name.as_str()), inputs);
        let wanted = values(signature.outputs.iter().map(|o| o.name.as_str()), wanted);
        let mut context = engine.context().map_err(|e| failed(&e))?;
        let got = context.run_values(&inputs).map_err(|e| failed(&e))?;
        match case.rule().judge(&inputs, &got, &wanted, &mut Errors::default()) {
            Verdict::Right => {}
            Verdict::Listed => status = Status::Tolerated,
            Verdict::Wrong(what) => return Err(Outcome::new(Status::Wrong, what)),
        }
        if case.random && context.run_values(&inputs).map_err(|e| failed(&e))? != got {
            return Err(Outcome::new(Status::Wrong, "two runs draw different numbers"));
        }
    }
    Ok(Outcome::new(status, ""))
}

/// Assembles the PTX, where an assembler is at hand, and puts the engine and its data into a folder.
fn pack(case: &Case, plan: &Plan, engine: &Path, folder: &Path) -> Result<Outcome, Outcome> {
    let failed = |e: &dyn std::fmt::Display| Outcome::new(Status::Compile, e.to_string());
    if let Some(assembler) = ptxas::find_ptxas() {
        let file = EngineFile::open(engine).map_err(|e| failed(&e))?;
        for target in &file.program().targets {
            let Code::Ptx { modules } = &target.code else { continue };
            for module in modules {
                let ptx = file.ptx(*module).map_err(|e| failed(&e))?;
                ptxas::assemble(&assembler, &ptx, &target.target).map_err(|e| failed(&e))?;
            }
        }
    }
    let source = case.folder(&plan.suite);
    let copy = || -> std::io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::copy(engine, folder.join("engine.kiln"))?;
        // Tolerances, and whether the outputs are drawn at random.
        fs::write(folder.join("case.json"), serde_json::to_vec(case)?)?;
        for entry in fs::read_dir(&source)? {
            let entry = entry?;
            if entry.file_name() != "model.onnx" {
                fs::copy(entry.path(), folder.join(entry.file_name()))?;
            }
        }
        Ok(())
    };
    copy().map_err(|e| Outcome::new(Status::Run, format!("{}: {e}", folder.display())))?;
    Ok(Outcome::new(Status::Pass, ""))
}
