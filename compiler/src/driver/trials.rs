//! Compiling candidate kernels one by one, and writing them into a bundle that the thin runtime times.

use std::path::Path;

use kiln_algebra::Ix;
use kiln_codegen::{
    Chip, CodegenError, KernelInfo, compile_cpu, compile_ptx,
    engine::{dim_expr, dtype, grid, kernel_description, tensor_map, work},
    kernel_infos,
};
use kiln_format::{
    Bundle, BundleTarget, Candidate, Code, CpuLevel, CpuVariant, DataFill, EngineBuilder, Entry, Launch, Provenance, TrialBuffer,
};
use kiln_kernels::phase_name;
use kiln_plan::{Cost, TargetInfo, TargetKind};

use super::bundle::fill;
use crate::{calibrate::Trial, diagnostic::Problem};

/// A trial that did not get into the bundle.
#[derive(Clone, Debug)]
pub struct Left {
    /// Its key and candidate.
    pub name: String,
    /// Why.
    pub why: String,
}

/// The code of one trial: what each of its kernels needs, and PTX text or a blob.
struct Built {
    infos: Vec<KernelInfo>,
    code: BuiltCode,
}

enum BuiltCode {
    Ptx(String),
    Cpu(Vec<kiln_codegen::Blob>),
}

/// Name of a trial's kernel; the same in all, since each is a module of its own.
const NAME: &str = "trial";

/// Compiles trials for a target and writes them; returns how many kernels are in the bundle, and what was left out.
///
/// # Errors
/// The file system.
pub fn write_trials(
    output: &Path,
    info: &TargetInfo,
    levels: &[CpuLevel],
    trials: &[Trial],
) -> Result<(usize, Vec<Left>), Problem> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(trials.len().max(1));
    let built = std::thread::scope(|scope| {
        let share = |w: usize| move || trials.iter().skip(w).step_by(workers).map(|t| build(t, info, levels)).collect::<Vec<_>>();
        let threads: Vec<_> = (0..workers).map(|w| scope.spawn(share(w))).collect();
        threads.into_iter().map(|t| t.join().unwrap_or_default().into_iter()).collect::<Vec<_>>()
    });
    // Dealt out in turn, so taken back in turn.
    let mut built = built;
    let format = |e: kiln_format::FormatError| Problem::from_error("bundle", &e);
    let mut out = EngineBuilder::create(output).map_err(format)?;
    let (mut left, mut targets) = (Vec::new(), Vec::new());
    let mut modules = Vec::new();
    let mut candidates = Vec::new();
    for (i, t) in trials.iter().enumerate() {
        let code = built[i % workers].next().unwrap_or_else(|| Err("code generation stopped".into()));
        let code = match code {
            Ok(b) => b,
            Err(why) => {
                left.push(Left { name: format!("{} {}", t.key, t.candidate()), why });
                continue;
            }
        };
        let entry = |info: &KernelInfo, modules: &[kiln_format::CodeId]| match &code.code {
            BuiltCode::Ptx(_) => Entry::Ptx { module: modules.len() as u32 - 1, symbol: info.name.clone() },
            BuiltCode::Cpu(blobs) => {
                let at = |b: &kiln_codegen::Blob| b.entries.get(&info.name).copied().unwrap_or_default();
                Entry::Cpu { offsets: blobs.iter().map(at).collect() }
            }
        };
        match &code.code {
            BuiltCode::Ptx(text) => {
                modules.push(out.add_ptx(text).map_err(format)?);
                candidates.extend(describe(t, &code.infos, info, &|i| entry(i, &modules)));
            }
            BuiltCode::Cpu(blobs) => {
                // Code of a processor is one blob a target, so each trial is a target of its own.
                let mut variants = Vec::new();
                for (level, b) in levels.iter().zip(blobs) {
                    variants.push(CpuVariant { level: *level, code: out.add_cpu_code(&b.bytes).map_err(format)? });
                }
                let candidates = describe(t, &code.infos, info, &|i| entry(i, &[]));
                targets.push(BundleTarget { target: info.name.clone(), code: Code::Cpu { variants }, candidates });
            }
        }
    }
    if !candidates.is_empty() {
        targets.push(BundleTarget { target: info.name.clone(), code: Code::Ptx { modules }, candidates });
    }
    let count = targets.iter().map(|t| t.candidates.len()).sum();
    let provenance = Provenance { compiler: super::compiler_name(), ..Provenance::default() };
    out.finish_bundle(&Bundle { targets }, &provenance).map_err(format)?.commit().map_err(format)?;
    Ok((count, left))
}

fn build(t: &Trial, info: &TargetInfo, levels: &[CpuLevel]) -> Result<Built, String> {
    let context = kiln_dialects::context();
    let mut module = kiln_dialects::module::module(&context);
    let archetype = kiln_kernels::archetype(t.archetype).ok_or("there is no such archetype")?;
    archetype.emit(module.ctx(), module.block(), NAME, &t.cone, &t.schedule, info).map_err(|e| e.to_string())?;
    let text = |e: CodegenError| e.to_string();
    let infos = kernel_infos(module.op()).map_err(text)?;
    let code = match info.kind {
        TargetKind::Cpu => BuiltCode::Cpu(compile_cpu(&mut module, levels).map_err(text)?),
        TargetKind::Cuda => {
            let chip = Chip::parse(&info.name).ok_or("no code generation for the target")?;
            BuiltCode::Ptx(compile_ptx(&mut module, &[chip]).map_err(text)?.concat())
        }
    };
    Ok(Built { infos, code })
}

/// The candidates of a trial: one for each kernel of its launch.
fn describe(t: &Trial, infos: &[KernelInfo], target: &TargetInfo, entry: &dyn Fn(&KernelInfo) -> Entry) -> Vec<Candidate> {
    let symbols = t.cone.graph.opt_symbols();
    let launch = kiln_plan::Launch {
        name: NAME.into(),
        cone: t.cone.clone(),
        archetype: t.archetype.into(),
        schedule: t.schedule.clone(),
        inputs: vec![kiln_plan::ValueId(0); t.cone.inputs.len()],
        outputs: vec![kiln_plan::ValueId(0); t.cone.outputs.len()],
        cost: Cost::default(),
        origin: Vec::new(),
        rules: Vec::new(),
    };
    let ports = t.cone.graph.inputs.iter().zip(&t.cone.inputs).chain(t.cone.graph.outputs.iter().zip(&t.cone.outputs));
    let buffers: Vec<TrialBuffer> = ports
        .enumerate()
        .map(|(i, (p, s))| {
            let bytes: Ix = s.bytes(&t.cone.graph.node(p.node).ty.dims);
            let bytes = bytes.eval(&[], &symbols).and_then(|b| u64::try_from(b).ok()).unwrap_or(0);
            let fill = match t.ranges.get(i).copied().flatten() {
                Some((low, high)) => DataFill::Uniform { low, high },
                None if i < t.cone.inputs.len() => fill(dtype(s.dtype)),
                None => DataFill::Zero,
            };
            TrialBuffer { bytes, dtype: dtype(s.dtype), fill }
        })
        .collect();
    let phases = (0..).map_while(|p| infos.iter().find(|k| k.name == phase_name(NAME, p)).map(|k| (p, k)));
    phases
        .map(|(phase, k)| {
            let (flops, bytes) = work(&t.cone, phase);
            Candidate {
                key: if phase == 0 { t.key.clone() } else { format!("{}-{phase}", t.key) },
                candidate: t.candidate(),
                kernel: kernel_description(&launch, k.name.clone(), phase, entry(k), k, target.kind == TargetKind::Cuda),
                symbols: symbols.clone(),
                launch: Launch {
                    kernel: 0,
                    grid: grid(&k.grid),
                    buffers: (0..buffers.len() as u32).collect(),
                    symbols: k.symbols.iter().map(|s| dim_expr(&Ix::sym(*s))).collect(),
                    tensor_maps: k.maps.iter().map(tensor_map).collect(),
                    flops,
                    bytes,
                },
                buffers: buffers.clone(),
            }
        })
        .collect()
}
