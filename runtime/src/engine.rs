//! Engines, and contexts to run them.

use crate::{
    cpu::{CpuProgram, CpuSession, processor_name},
    cuda::{CudaProgram, CudaSession, Gpu},
    error::RuntimeError,
    script::ScriptInfo,
    target::{Device, best_cuda_target, named_target, show_targets},
};
use kiln_format::{Code, EngineFile, Program, TargetProgram};
use std::{path::Path, sync::Arc};

use crate::context::{Context, Session};

/// How to load an engine.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to run.
    pub device: Device,
    /// Target to use instead of the best one.
    pub target: Option<String>,
    /// Threads of the CPU backend; `None`: as many as there are processors.
    pub threads: Option<usize>,
    /// Shapes for which a context keeps a CUDA graph; 0: no graphs.
    pub graphs: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { device: Device::Auto, target: None, threads: None, graphs: 8 }
    }
}

/// An engine loaded on a device. Immutable: share it between threads, with one [`Context`] per caller.
pub struct Engine {
    // Before `file`: it refers to the file's memory.
    pub(crate) backend: Backend,
    file: EngineFile,
    target: usize,
    graphs: usize,
    /// The segment that is the whole model, or what is known of the script.
    pub(crate) shape: ModelShape,
}

/// How a model runs.
pub(crate) enum ModelShape {
    /// One segment, once.
    Straight(usize),
    /// A script.
    Script(ScriptInfo),
}

pub(crate) enum Backend {
    Cpu(CpuProgram),
    Cuda(CudaProgram),
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Engine({} for {} on {})", self.program().name, self.target().target, self.device_name())
    }
}

impl Engine {
    /// Opens and loads an engine file.
    pub fn open(path: impl AsRef<Path>, options: &Options) -> Result<Arc<Self>, RuntimeError> {
        Self::load(EngineFile::open(path)?, options)
    }

    /// Loads an engine.
    pub fn load(file: EngineFile, options: &Options) -> Result<Arc<Self>, RuntimeError> {
        let (target, backend) = match options.device {
            Device::Cpu => Self::load_cpu(&file, options)?,
            Device::Cuda(n) => Self::load_cuda(&file, options, n)?,
            Device::Auto => Self::load_auto(&file, options)?,
        };
        let program = file.program();
        let shape = match program.straight() {
            Some(segment) => ModelShape::Straight(segment),
            None => ModelShape::Script(ScriptInfo::new(program, &program.targets[target])),
        };
        Ok(Arc::new(Self { backend, file, target, graphs: options.graphs, shape }))
    }

    fn load_auto(file: &EngineFile, options: &Options) -> Result<(usize, Backend), RuntimeError> {
        let wanted = |t: &&TargetProgram| options.target.as_ref().is_none_or(|w| *w == t.target);
        let has = |cuda| file.program().targets.iter().filter(wanted).any(|t| matches!(t.code, Code::Ptx { .. }) == cuda);
        // A machine without a usable GPU runs the CPU program if there is one; any other failure of the GPU is reported.
        match has(true).then(|| Self::load_cuda(file, options, 0)) {
            Some(Err(RuntimeError::NoCuda { .. } | RuntimeError::NoTarget { .. })) if has(false) => Self::load_cpu(file, options),
            Some(result) => result,
            None => Self::load_cpu(file, options),
        }
    }

    fn load_cpu(file: &EngineFile, options: &Options) -> Result<(usize, Backend), RuntimeError> {
        let program = file.program();
        let target = match &options.target {
            Some(name) => named_target(program, name, false)?,
            None => {
                program.targets.iter().position(|t| matches!(t.code, Code::Cpu { .. })).ok_or_else(|| RuntimeError::NoTarget {
                    device: "the CPU".into(),
                    targets: show_targets(program),
                    advice: "the target cpu".into(),
                })?
            }
        };
        Ok((target, Backend::Cpu(CpuProgram::load(file, &program.targets[target], options.threads)?)))
    }

    fn load_cuda(file: &EngineFile, options: &Options, ordinal: u32) -> Result<(usize, Backend), RuntimeError> {
        let program = file.program();
        if let Some(name) = &options.target {
            named_target(program, name, true)?;
        }
        let gpu = Gpu::open(ordinal)?;
        let target = match &options.target {
            Some(name) => named_target(program, name, true)?,
            None => best_cuda_target(program.target_names().into_iter(), gpu.capability()).ok_or_else(|| {
                let capability = gpu.capability();
                RuntimeError::NoTarget {
                    device: format!("{} (compute capability {}.{})", gpu.name(), capability / 10, capability % 10),
                    targets: show_targets(program),
                    advice: format!("the target sm_{capability}"),
                }
            })?,
        };
        let loaded = CudaProgram::load(file, &program.targets[target], Arc::new(gpu))?;
        Ok((target, Backend::Cuda(loaded)))
    }

    /// The engine's program.
    pub fn program(&self) -> &Program {
        self.file.program()
    }

    /// The engine file.
    pub fn file(&self) -> &EngineFile {
        &self.file
    }

    /// The program of the chosen target.
    pub fn target(&self) -> &TargetProgram {
        &self.file.program().targets[self.target]
    }

    /// True on a CUDA device.
    pub fn is_cuda(&self) -> bool {
        matches!(self.backend, Backend::Cuda(_))
    }

    /// Name of the device, with the instruction set on a CPU.
    pub fn device_name(&self) -> String {
        match &self.backend {
            Backend::Cpu(p) => format!("{} ({}, {} threads)", processor_name(), p.level(), p.threads()),
            Backend::Cuda(p) => p.gpu.name().to_string(),
        }
    }

    /// Version of the driver: CUDA's, or the system's release on a CPU.
    pub fn driver_version(&self) -> String {
        match &self.backend {
            Backend::Cpu(_) => crate::cpu::system_release(),
            Backend::Cuda(p) => format!("CUDA {}", p.gpu.driver_version()),
        }
    }

    /// A new context.
    pub fn context(self: &Arc<Self>) -> Result<Context, RuntimeError> {
        let session = match &self.backend {
            Backend::Cpu(_) => Session::Cpu(CpuSession::new()?),
            Backend::Cuda(p) => Session::Cuda(CudaSession::new(p, self.graphs)?),
        };
        Ok(Context::new(session, self.clone()))
    }

    /// True where the model is one segment that runs once: its shapes follow from those of the inputs, and it can be
    /// enqueued on the caller's stream.
    pub fn is_straight(&self) -> bool {
        matches!(self.shape, ModelShape::Straight(_))
    }
}
