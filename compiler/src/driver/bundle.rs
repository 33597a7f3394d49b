//! Bundles of an engine's kernels: every different kernel with buffers of the right sizes, to be timed by the thin
//! runtime on another machine (`kiln-run bundle`).

use std::{
    collections::BTreeSet,
    io::{Seek, Write},
    path::{Path, PathBuf},
};

use kiln_format::{
    Bundle, BundleTarget, Candidate, Code, CpuVariant, DType, DataFill, EngineBuilder, EngineFile, ExprError, Launch, Provenance,
    Step, Symbol, TargetProgram, TrialBuffer,
};

use crate::diagnostic::Problem;

/// Writes one bundle of the kernels of several engines. Symbols are at their optimal values, or at those given by name.
/// Returns the number of candidates.
///
/// # Errors
/// An engine that cannot be read, a symbol without a usable value, or the file system.
pub fn write_bundle(engines: &[PathBuf], output: &Path, symbols: &[(String, i64)]) -> Result<usize, Problem> {
    let format = |e: kiln_format::FormatError| Problem::from_error("bundle", &e);
    let mut out = EngineBuilder::create(output).map_err(format)?;
    let mut bundle = Bundle::default();
    for path in engines {
        let file = EngineFile::open(path).map_err(|e| Problem::from_error("input", &e).help(path.display()))?;
        let program = file.program();
        let values = values(&program.symbols, symbols).map_err(|e| size_problem(&program.name, e))?;
        for target in &program.targets {
            let code = copy_code(&mut out, &file, &target.code).map_err(format)?;
            let candidates = candidates(&program.name, target, &values).map_err(|e| size_problem(&program.name, e))?;
            bundle.targets.push(BundleTarget { target: target.target.clone(), code, candidates });
        }
    }
    let count = bundle.targets.iter().map(|t| t.candidates.len()).sum();
    let provenance = Provenance { compiler: super::compiler_name(), ..Provenance::default() };
    out.finish_bundle(&bundle, &provenance).map_err(format)?.commit().map_err(format)?;
    Ok(count)
}

fn size_problem(model: &str, e: ExprError) -> Problem {
    Problem::new("bundle", format!("{model}: a size cannot be computed: {e}")).help("give other values with --symbol NAME=VALUE")
}

fn values(symbols: &[Symbol], given: &[(String, i64)]) -> Result<Vec<i64>, ExprError> {
    let mut values = Vec::new();
    for s in symbols {
        let value = match (&s.def, given.iter().find(|(n, _)| *n == s.name)) {
            (Some(def), _) => def.eval(&values)?,
            (None, Some((_, v))) => *v,
            (None, None) => s.opt,
        };
        values.push(value);
    }
    Ok(values)
}

fn copy_code<W: Write + Seek>(
    out: &mut EngineBuilder<W>,
    file: &EngineFile,
    code: &Code,
) -> Result<Code, kiln_format::FormatError> {
    Ok(match code {
        Code::Cpu { variants } => {
            let copy = |v: &CpuVariant| -> Result<CpuVariant, kiln_format::FormatError> {
                Ok(CpuVariant { level: v.level, code: out.add_cpu_code(&file.cpu_code(v.code)?)? })
            };
            Code::Cpu { variants: variants.iter().map(copy).collect::<Result<_, _>>()? }
        }
        Code::Ptx { modules } => {
            let copy = |m: &kiln_format::CodeId| out.add_ptx(&file.ptx(*m)?);
            Code::Ptx { modules: modules.iter().map(copy).collect::<Result<_, _>>()? }
        }
    })
}

/// The first launch of every kernel, in whatever segment it is.
fn candidates(model: &str, t: &TargetProgram, values: &[i64]) -> Result<Vec<Candidate>, ExprError> {
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for (s, l) in t.segments.iter().flat_map(|s| s.steps.iter().flat_map(Step::launches).map(move |l| (s, l))) {
        let Some(kernel) = t.kernels.get(l.kernel as usize).filter(|_| seen.insert(l.kernel)) else { continue };
        let mut buffers = Vec::new();
        for (i, id) in l.buffers.iter().enumerate() {
            let Some(b) = s.buffers.get(*id as usize) else { continue };
            let fill = if i < kernel.inputs as usize { fill(b.dtype) } else { DataFill::Zero };
            buffers.push(TrialBuffer { bytes: b.bytes.eval_size(values)?, dtype: b.dtype, fill });
        }
        found.push(Candidate {
            key: kernel.key.clone(),
            candidate: format!("{model}/{} {}", t.precision, kernel.name),
            kernel: kernel.clone(),
            symbols: values.to_vec(),
            launch: Launch { kernel: 0, buffers: (0..buffers.len() as u32).collect(), ..l.clone() },
            buffers,
        });
    }
    Ok(found)
}

/// Integers are often indices: 0 and 1 are in range of every table worth timing.
pub(super) fn fill(dtype: DType) -> DataFill {
    if dtype.name().starts_with("float") || dtype.name().starts_with("bfloat") {
        DataFill::Uniform { low: -1.0, high: 1.0 }
    } else {
        DataFill::Uniform { low: 0.0, high: 1.0 }
    }
}
