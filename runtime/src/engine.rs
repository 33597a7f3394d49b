//! Engines, and contexts to run them.

use crate::{
    bind::{bind_symbols, order_inputs},
    cpu::{CpuProgram, CpuSession, processor_name},
    cuda::{CudaProgram, CudaSession, Gpu},
    error::RuntimeError,
    plan::{Plan, PlannedStep},
    target::{Device, best_cuda_target, named_target, show_targets},
    tensor::{Tensor, Tensors},
};
use kiln_format::{Code, DType, EngineFile, Program, TargetProgram};
use std::{path::Path, sync::Arc};

/// Shapes for which a context keeps its evaluated program.
const PLANS: usize = 16;

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
    backend: Backend,
    file: EngineFile,
    target: usize,
    graphs: usize,
}

enum Backend {
    Cpu(CpuProgram),
    Cuda(CudaProgram),
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Engine({} for {} on {})", self.program().name, self.target().target, self.device_name())
    }
}

/// Memory that an engine and a context hold, in bytes.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct MemoryUse {
    /// Weights (mapped on the CPU, copied on a GPU).
    pub weights: u64,
    /// Arena, scratch, and on a GPU inputs and outputs.
    pub context: u64,
    /// The arena that the plan needs for the last shapes.
    pub arena: u64,
    /// What the arena's tensors would need without reuse.
    pub tensors: u64,
}

/// A step's time.
#[derive(Clone, Debug, serde::Serialize)]
pub struct StepTime {
    /// Kernel, or `copy` or `fill`.
    pub name: String,
    /// Archetype of the kernel.
    pub archetype: String,
    /// What the kernel holds.
    pub ops: Vec<String>,
    /// Measured, in microseconds.
    pub us: f64,
    /// Predicted at the optimal shape, in microseconds.
    pub predicted_us: f64,
    /// Arithmetic operations, 0 where unknown.
    pub flops: u64,
    /// Bytes moved, 0 where unknown.
    pub bytes: u64,
}

/// A tensor in device memory, for [`Context::enqueue`].
#[derive(Clone, Debug)]
pub struct DeviceTensor {
    /// Element type.
    pub dtype: DType,
    /// Shape.
    pub shape: Vec<u64>,
    /// CUDA device address, aligned to 16 bytes at least.
    pub address: u64,
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
        Ok(Arc::new(Self { backend, file, target, graphs: options.graphs }))
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
        Ok(Context { session, plans: Vec::new(), last: None, engine: self.clone() })
    }
}

enum Session {
    Cpu(CpuSession),
    Cuda(CudaSession),
}

/// What one caller needs to run an engine: arena, scratch, stream, graphs.
pub struct Context {
    // Before `engine`: graphs refer to its kernels.
    session: Session,
    plans: Vec<Arc<Plan>>,
    last: Option<Arc<Plan>>,
    engine: Arc<Engine>,
}

impl Context {
    /// The engine.
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    fn straight(&self) -> Result<usize, RuntimeError> {
        let straight = self.engine.program().straight();
        straight.ok_or_else(|| RuntimeError::NotStraight { what: "this operation".into() })
    }

    fn plan(&mut self, inputs: &[(DType, &[u64])]) -> Result<Arc<Plan>, RuntimeError> {
        let program = self.engine.program();
        let inputs: Vec<_> = inputs.iter().copied().map(Some).collect();
        let symbols: Vec<i64> = bind_symbols(program, &inputs)?.into_iter().map(Option::unwrap_or_default).collect();
        let plan = match self.plans.iter().position(|p| p.symbols == symbols) {
            Some(i) => self.plans.remove(i),
            None => Arc::new(Plan::new(program, self.engine.target(), self.straight()?, symbols)?),
        };
        // What the kernels assume of their inputs, whatever the signature says.
        if inputs.iter().flatten().map(|(_, s)| *s).ne(plan.input_shapes.iter().map(|s| &**s)) {
            return Err(RuntimeError::Plan("the shapes of the inputs are not those of the segment".into()));
        }
        if self.plans.len() >= PLANS {
            self.plans.remove(0);
        }
        self.plans.push(plan.clone());
        self.last = Some(plan.clone());
        Ok(plan)
    }

    fn prepare<'a>(&mut self, given: &'a Tensors) -> Result<(Arc<Plan>, Vec<&'a Tensor>), RuntimeError> {
        let inputs = order_inputs(self.engine.program(), given)?;
        let shapes: Vec<(DType, &[u64])> = inputs.iter().map(|t| (t.dtype(), t.shape())).collect();
        Ok((self.plan(&shapes)?, inputs))
    }

    fn outputs(&self, plan: &Plan) -> Result<Vec<Tensor>, RuntimeError> {
        let specs = &self.engine.program().signature.outputs;
        specs.iter().zip(&plan.output_shapes).map(|(o, s)| Tensor::zeros(o.dtype, s)).collect()
    }

    /// Runs the model on inputs by ONNX name; returns all outputs by ONNX name.
    pub fn run(&mut self, inputs: &Tensors) -> Result<Tensors, RuntimeError> {
        let (plan, ordered) = self.prepare(inputs)?;
        let mut outputs = self.outputs(&plan)?;
        match (&mut self.session, &self.engine.backend) {
            (Session::Cpu(s), Backend::Cpu(p)) => {
                s.run(p, &plan, &ordered, &mut outputs, false)?;
            }
            (Session::Cuda(s), Backend::Cuda(p)) => s.run(p, &plan, &ordered, &mut outputs)?,
            _ => return Err(mismatch()),
        }
        let names = self.engine.program().signature.outputs.iter().map(|o| o.name.clone());
        Ok(names.zip(outputs).collect())
    }

    /// Runs the model once and times each step.
    pub fn profile(&mut self, inputs: &Tensors) -> Result<Vec<StepTime>, RuntimeError> {
        let (plan, ordered) = self.prepare(inputs)?;
        let times = match (&mut self.session, &self.engine.backend) {
            (Session::Cpu(s), Backend::Cpu(p)) => {
                let mut outputs = {
                    let specs = &self.engine.program().signature.outputs;
                    specs
                        .iter()
                        .zip(&plan.output_shapes)
                        .map(|(o, s)| Tensor::zeros(o.dtype, s))
                        .collect::<Result<Vec<_>, _>>()?
                };
                let times = s.run(p, &plan, &ordered, &mut outputs, true)?;
                times.iter().map(|t| t.as_secs_f64() * 1e6).collect()
            }
            (Session::Cuda(s), Backend::Cuda(p)) => s.profile(p, &plan, &ordered)?,
            _ => return Err(mismatch()),
        };
        let kernels = &self.engine.target().kernels;
        let named = plan.steps.iter().zip(times).map(|(step, us)| match step {
            PlannedStep::Launch(l) => {
                let k = &kernels[l.kernel];
                StepTime {
                    name: k.name.clone(),
                    archetype: k.archetype.clone(),
                    ops: k.ops.clone(),
                    us,
                    predicted_us: k.predicted_us,
                    flops: l.flops,
                    bytes: l.bytes,
                }
            }
            PlannedStep::Copy { bytes, .. } => memory_step("copy", us, *bytes),
            PlannedStep::Fill { dst, .. } => memory_step("fill", us, plan.buffers[*dst].bytes),
        });
        Ok(named.collect())
    }

    /// Times `iterations` runs on a CUDA device without copies of inputs and outputs, in microseconds; `None` on the CPU,
    /// where there are no such copies to leave out.
    pub fn time_device(&mut self, inputs: &Tensors, warmup: usize, iterations: usize) -> Result<Option<Vec<f64>>, RuntimeError> {
        let (plan, ordered) = self.prepare(inputs)?;
        match (&mut self.session, &self.engine.backend) {
            (Session::Cuda(s), Backend::Cuda(p)) => s.time(p, &plan, &ordered, warmup, iterations).map(Some),
            _ => Ok(None),
        }
    }

    /// Enqueues a run on the caller's CUDA stream, on tensors in the caller's device memory, in the signature's order.
    /// `outputs` are checked against the shapes that follow from the inputs.
    ///
    /// # Safety
    /// Addresses must be device memory of those sizes on the engine's device, `stream` a `CUstream` of its primary
    /// context; both and the context must be left alone until the stream has passed the run.
    pub unsafe fn enqueue(&mut self, stream: u64, inputs: &[DeviceTensor], outputs: &[DeviceTensor]) -> Result<(), RuntimeError> {
        let program = self.engine.program();
        if inputs.len() != program.signature.inputs.len() || outputs.len() != program.signature.outputs.len() {
            return Err(RuntimeError::Plan(format!(
                "the model has {} inputs and {} outputs",
                program.signature.inputs.len(),
                program.signature.outputs.len()
            )));
        }
        let shapes: Vec<(DType, &[u64])> = inputs.iter().map(|t| (t.dtype, &t.shape[..])).collect();
        let plan = self.plan(&shapes)?;
        for ((o, spec), shape) in outputs.iter().zip(&self.engine.program().signature.outputs).zip(&plan.output_shapes) {
            if o.dtype != spec.dtype || o.shape[..] != **shape {
                let expected = format!("{}{}", spec.dtype, crate::show_shape(shape));
                return Err(RuntimeError::Plan(format!("output {} must be {expected}", spec.name)));
            }
        }
        let addresses = |all: &[DeviceTensor]| all.iter().map(|t| t.address).collect();
        match (&mut self.session, &self.engine.backend) {
            (Session::Cuda(s), Backend::Cuda(p)) => {
                // SAFETY: the caller's promise.
                unsafe { s.enqueue(p, &plan, stream, addresses(inputs), addresses(outputs)) }
            }
            _ => Err(RuntimeError::NoCuda { why: "the engine was loaded on the CPU".into() }),
        }
    }

    /// Memory held now.
    pub fn memory(&self) -> MemoryUse {
        let program = self.engine.program();
        let (weights, context) = match (&self.session, &self.engine.backend) {
            (Session::Cpu(s), Backend::Cpu(p)) => (program.weights.iter().map(|w| w.len).sum(), s.held_bytes(p.threads())),
            (Session::Cuda(s), Backend::Cuda(p)) => (p.weight_bytes(), s.held_bytes()),
            _ => (0, 0),
        };
        let (arena, tensors) = self.last.as_ref().map_or((0, 0), |p| (p.arena_bytes, p.tensor_bytes));
        MemoryUse { weights, context, arena, tensors }
    }
}

fn mismatch() -> RuntimeError {
    RuntimeError::Plan("the context belongs to another backend than its engine".into())
}

fn memory_step(name: &str, us: f64, bytes: u64) -> StepTime {
    let (name, archetype) = (name.to_string(), String::new());
    StepTime { name, archetype, ops: Vec::new(), us, predicted_us: 0.0, flops: 0, bytes }
}
