//! From a module of tile kernels to PTX text or linked x86-64 code.

use kiln_dialects::{ir::OpView, pass::run_pipeline, tile::OwnedModule};
use kiln_format::CpuLevel;

use crate::{
    error::CodegenError,
    link::{Blob, link},
    llvm::{Emit, LlvmModule, MachineSpec},
    lower::{KernelInfo, kernel_info, kernels},
};

/// From the tile dialect to the llvm dialect, for GPUs.
pub const NVVM_PIPELINE: &str = "builtin.module(canonicalize,cse,tile-to-nvvm,convert-scf-to-cf,\
arith-expand{include-bf16=true},convert-vector-to-llvm,convert-math-to-llvm,convert-arith-to-llvm,convert-cf-to-llvm,\
convert-index-to-llvm,convert-ub-to-llvm,convert-nvvm-to-llvm,reconcile-unrealized-casts,canonicalize,cse)";

/// From the tile dialect to the llvm dialect, for the CPU.
pub const LLVM_PIPELINE: &str = "builtin.module(canonicalize,cse,tile-to-llvm,convert-scf-to-cf,\
arith-expand{include-bf16=true},convert-vector-to-llvm,convert-math-to-llvm,convert-arith-to-llvm,convert-cf-to-llvm,\
convert-index-to-llvm,convert-ub-to-llvm,reconcile-unrealized-casts,canonicalize,cse)";

/// A GPU architecture that PTX is emitted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chip {
    /// Ampere and everything after it.
    Sm80,
    /// Hopper alone, with its own instructions.
    Sm90a,
}

impl Chip {
    /// All of them.
    pub const ALL: &[Chip] = &[Chip::Sm80, Chip::Sm90a];

    /// `sm_80`, `sm_90a`.
    pub fn name(self) -> &'static str {
        match self {
            Chip::Sm80 => "sm_80",
            Chip::Sm90a => "sm_90a",
        }
    }

    /// The chip of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.name() == name)
    }

    /// The lowest PTX version that has the chip's instructions, so that old drivers take it.
    fn machine(self) -> MachineSpec {
        let features = match self {
            Chip::Sm80 => "+ptx70",
            Chip::Sm90a => "+ptx80",
        };
        MachineSpec { triple: "nvptx64-nvidia-cuda", cpu: self.name(), features }
    }
}

/// Explicit feature sets: nothing of the build machine's. 512-bit vectors are used where the level has them.
fn cpu_machine(level: CpuLevel) -> MachineSpec {
    let (cpu, features) = match level {
        CpuLevel::V2 => ("x86-64-v2", ""),
        CpuLevel::V3 => ("x86-64-v3", ""),
        CpuLevel::V4 => ("x86-64-v4", "-prefer-256-bit"),
    };
    MachineSpec { triple: "x86_64-unknown-linux-gnu", cpu, features }
}

/// All levels, in ascending order.
pub const CPU_LEVELS: [CpuLevel; 3] = [CpuLevel::V2, CpuLevel::V3, CpuLevel::V4];

/// What each kernel of a module needs, in order, before it is lowered.
///
/// # Errors
/// A kernel whose attributes do not fit together.
pub fn kernel_infos(module: OpView<'_>) -> Result<Vec<KernelInfo>, CodegenError> {
    ["cpu", "gpu"].into_iter().flat_map(|t| kernels(module, t)).map(kernel_info).collect()
}

fn pipeline(module: &mut OwnedModule<'_>, text: &str) -> Result<(), CodegenError> {
    crate::register_passes();
    run_pipeline(module, text, &Default::default())
        .map(|_| ())
        .map_err(|e| CodegenError::Mlir { stage: "lowering".into(), message: e.to_string() })
}

/// Compiles a module that is in the llvm dialect to PTX.
///
/// # Errors
/// LLVM refuses it.
pub fn emit_ptx(module: OpView<'_>, chip: Chip) -> Result<String, CodegenError> {
    ptx_text(LlvmModule::translate(module)?, chip)
}

fn ptx_text(module: LlvmModule, chip: Chip) -> Result<String, CodegenError> {
    let mut bytes = module.compile(&chip.machine(), Emit::Assembly)?;
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
    String::from_utf8(bytes).map_err(|e| CodegenError::Llvm { stage: "emission", message: e.to_string() })
}

/// Lowers and compiles the GPU kernels of a module (which is used up) for several chips, on one thread each.
///
/// # Errors
/// A kernel that has no lowering, or what LLVM refuses.
pub fn compile_ptx(module: &mut OwnedModule<'_>, chips: &[Chip]) -> Result<Vec<String>, CodegenError> {
    pipeline(module, NVVM_PIPELINE)?;
    let translated: Vec<LlvmModule> = chips.iter().map(|_| LlvmModule::translate(module.op())).collect::<Result<_, _>>()?;
    parallel(translated.into_iter().zip(chips).collect(), |(m, chip)| ptx_text(m, *chip))
}

/// A PTX module and the kernels in it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct PtxModule {
    /// The text.
    pub text: String,
    /// Names of its entries.
    pub kernels: Vec<String>,
}

/// As [`compile_ptx`] for one chip, with the kernels dealt out to so many modules, which are compiled side by side.
///
/// # Errors
/// As [`compile_ptx`].
pub fn compile_ptx_modules(module: &mut OwnedModule<'_>, chip: Chip, parts: usize) -> Result<Vec<PtxModule>, CodegenError> {
    let names: Vec<String> = kernel_infos(module.op())?.into_iter().map(|k| k.name).collect();
    pipeline(module, NVVM_PIPELINE)?;
    let parts = parts.clamp(1, names.len().max(1));
    let mut translated = Vec::new();
    for part in 0..parts {
        let kernels: Vec<String> = names.iter().skip(part).step_by(parts).cloned().collect();
        let mut m = LlvmModule::translate(module.op())?;
        m.retain(|name| kernels.iter().any(|k| k == name));
        translated.push((m, kernels));
    }
    parallel(translated, |(m, kernels)| Ok(PtxModule { text: ptx_text(m, chip)?, kernels }))
}

/// Lowers, compiles and links the CPU kernels of a module (which is used up) for several levels.
///
/// # Errors
/// A kernel that has no lowering, what LLVM refuses, or code that calls something outside.
pub fn compile_cpu(module: &mut OwnedModule<'_>, levels: &[CpuLevel]) -> Result<Vec<Blob>, CodegenError> {
    let names: Vec<String> = kernel_infos(module.op())?.into_iter().map(|k| k.name).collect();
    pipeline(module, LLVM_PIPELINE)?;
    let translated: Vec<LlvmModule> = levels.iter().map(|_| LlvmModule::translate(module.op())).collect::<Result<_, _>>()?;
    parallel(translated.into_iter().zip(levels).collect(), |(m, level)| {
        link(&m.compile(&cpu_machine(*level), Emit::Object)?, &names)
    })
}

/// Maps on one thread an item, in order; what comes back does not depend on how many processors there are.
fn parallel<T: Send, R: Send>(items: Vec<T>, f: impl Fn(T) -> Result<R, CodegenError> + Sync) -> Result<Vec<R>, CodegenError> {
    std::thread::scope(|scope| {
        let workers: Vec<_> = items.into_iter().map(|item| scope.spawn(|| f(item))).collect();
        workers
            .into_iter()
            .map(|w| {
                w.join().unwrap_or_else(|_| {
                    let message = "a code generation thread panicked".into();
                    Err(CodegenError::Llvm { stage: "code generation", message })
                })
            })
            .collect()
    })
}
