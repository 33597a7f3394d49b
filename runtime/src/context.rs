//! Contexts: runs of an engine.

use crate::{
    bind::{bind_symbols, order_inputs},
    cpu::{CpuBackend, CpuSession},
    cuda::{CudaBackend, CudaSession},
    engine::{Backend, Engine, ModelShape},
    error::RuntimeError,
    plan::Plan,
    script::{Profile, Runner, Task},
    tensor::{InputRef, Inputs, Tensor, Tensors, Value, Values},
};
use kiln_format::{DType, Program, Step, TargetProgram, ValueSpec};
use std::sync::Arc;

/// Shapes for which a context keeps its evaluated program.
const PLANS: usize = 16;

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

/// The memory of one caller on a device.
pub(crate) enum Session {
    Cpu(CpuSession),
    Cuda(CudaSession),
}

/// What one caller needs to run an engine: arena, scratch, stream, graphs.
pub struct Context {
    // Before `engine`: graphs refer to its kernels.
    session: Session,
    plans: Vec<Arc<Plan>>,
    last: Option<Arc<Plan>>,
    /// Of models that are scripts.
    runner: Runner,
    engine: Arc<Engine>,
}

impl Context {
    pub(crate) fn new(session: Session, engine: Arc<Engine>) -> Self {
        Self { session, plans: Vec::new(), last: None, runner: Runner::default(), engine }
    }

    /// The engine.
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    fn straight(&self, what: &str) -> Result<usize, RuntimeError> {
        match self.engine.shape {
            ModelShape::Straight(segment) => Ok(segment),
            ModelShape::Script(_) => Err(RuntimeError::NotStraight { what: what.into() }),
        }
    }

    fn plan(&mut self, inputs: &[(DType, &[u64])]) -> Result<Arc<Plan>, RuntimeError> {
        let program = self.engine.program();
        let inputs: Vec<_> = inputs.iter().copied().map(Some).collect();
        let symbols: Vec<i64> = bind_symbols(program, &inputs)?.into_iter().map(Option::unwrap_or_default).collect();
        let plan = match self.plans.iter().position(|p| p.symbols == symbols) {
            Some(i) => self.plans.remove(i),
            None => Arc::new(Plan::new(program, self.engine.target(), self.straight("a plan of the whole model")?, symbols)?),
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

    /// Runs the model on inputs by ONNX name; returns all outputs by ONNX name. For models whose inputs and outputs are
    /// tensors; [`Context::run_values`] runs all.
    pub fn run(&mut self, inputs: &Tensors) -> Result<Tensors, RuntimeError> {
        let engine = self.engine.clone();
        let given = order_inputs(engine.program(), inputs)?;
        let specs = &engine.program().signature.outputs;
        if engine.is_straight() {
            let outputs = self.run_straight(&given)?;
            return Ok(specs.iter().map(|o| o.name.clone()).zip(outputs).collect());
        }
        specs.iter().zip(self.run_script(&given, None)?).map(only_tensor).collect()
    }

    /// Runs the model on inputs of any kind by ONNX name; returns all outputs by ONNX name. Optional inputs that are not
    /// given hold nothing.
    pub fn run_values(&mut self, inputs: &impl Inputs) -> Result<Values, RuntimeError> {
        let engine = self.engine.clone();
        let given = order_inputs(engine.program(), inputs)?;
        let outputs = if engine.is_straight() {
            self.run_straight(&given)?.into_iter().map(Value::Tensor).collect()
        } else {
            self.run_script(&given, None)?
        };
        Ok(engine.program().signature.outputs.iter().map(|o| o.name.clone()).zip(outputs).collect())
    }

    /// Runs one segment on checked inputs in the order of the signature.
    fn run_straight(&mut self, given: &[InputRef<'_>]) -> Result<Vec<Tensor>, RuntimeError> {
        let (plan, ordered) = self.prepare(given)?;
        let mut outputs = outputs(self.engine.program(), &plan)?;
        match (&mut self.session, &self.engine.backend) {
            (Session::Cpu(s), Backend::Cpu(p)) => {
                s.run(p, &plan, &ordered, &mut outputs, false)?;
            }
            (Session::Cuda(s), Backend::Cuda(p)) => s.run(p, &plan, &ordered, &mut outputs)?,
            _ => return Err(mismatch()),
        }
        Ok(outputs)
    }

    fn prepare<'a>(&mut self, given: &[InputRef<'a>]) -> Result<(Arc<Plan>, Vec<&'a Tensor>), RuntimeError> {
        let tensor = |g: &InputRef<'a>| if let InputRef::Tensor(t) = g { Some(*t) } else { None };
        let tensors: Vec<&Tensor> = given.iter().filter_map(tensor).collect();
        let shapes: Vec<(DType, &[u64])> = tensors.iter().map(|t| (t.dtype(), t.shape())).collect();
        Ok((self.plan(&shapes)?, tensors))
    }

    /// Runs a script on checked inputs in the order of the signature.
    fn run_script(&mut self, given: &[InputRef<'_>], profile: Option<&mut Profile>) -> Result<Vec<Value>, RuntimeError> {
        let engine = self.engine.clone();
        let program = engine.program();
        let symbols = bind_symbols(program, &shapes_of(given))?;
        let ModelShape::Script(info) = &engine.shape else { return Err(mismatch()) };
        let task = Task { program, target: engine.target(), info };
        let pool = self.runner.pool().clone();
        let runner = &mut self.runner;
        match (&mut self.session, &engine.backend) {
            (Session::Cpu(session), Backend::Cpu(p)) => p.enter(|| {
                let mut backend = CpuBackend { program: p, session, pool };
                runner.run(task, &mut backend, given, &symbols, profile)
            }),
            (Session::Cuda(session), Backend::Cuda(p)) => {
                p.gpu.enter()?;
                let mut backend = CudaBackend { program: p, session, pool };
                runner.run(task, &mut backend, given, &symbols, profile)
            }
            _ => Err(mismatch()),
        }
    }

    /// Runs the model once and times each step.
    pub fn profile(&mut self, inputs: &impl Inputs) -> Result<Vec<StepTime>, RuntimeError> {
        let engine = self.engine.clone();
        let given = order_inputs(engine.program(), inputs)?;
        let target = engine.target();
        let mut profile = Profile::new(target.segments.iter().map(|s| s.steps.len()));
        match engine.shape {
            ModelShape::Script(_) => drop(self.run_script(&given, Some(&mut profile))?),
            ModelShape::Straight(segment) => {
                let (plan, tensors) = self.prepare(&given)?;
                let times: Vec<f64> = match (&mut self.session, &engine.backend) {
                    (Session::Cpu(s), Backend::Cpu(p)) => {
                        let mut outputs = outputs(engine.program(), &plan)?;
                        let times = s.run(p, &plan, &tensors, &mut outputs, true)?;
                        times.iter().map(|t| t.as_secs_f64() * 1e6).collect()
                    }
                    (Session::Cuda(s), Backend::Cuda(p)) => s.profile(p, &plan, &tensors)?,
                    _ => return Err(mismatch()),
                };
                profile.add(segment, &plan, &times);
            }
        }
        Ok(step_times(target, &profile, !engine.is_straight()))
    }

    /// Times `iterations` runs on a CUDA device without copies of inputs and outputs, in microseconds; `None` on the CPU,
    /// where there are no such copies to leave out. A script's times are the host's, with its waiting for the device.
    pub fn time_device(
        &mut self,
        inputs: &impl Inputs,
        warmup: usize,
        iterations: usize,
    ) -> Result<Option<Vec<f64>>, RuntimeError> {
        let engine = self.engine.clone();
        let given = order_inputs(engine.program(), inputs)?;
        let (Session::Cuda(_), Backend::Cuda(p)) = (&self.session, &engine.backend) else { return Ok(None) };
        if let ModelShape::Script(info) = &engine.shape {
            let program = engine.program();
            let symbols = bind_symbols(program, &shapes_of(&given))?;
            let task = Task { program, target: engine.target(), info };
            let pool = self.runner.pool().clone();
            let Session::Cuda(session) = &mut self.session else { return Err(mismatch()) };
            p.gpu.enter()?;
            let mut backend = CudaBackend { program: p, session, pool };
            let times = self.runner.time(task, &mut backend, &given, &symbols, (warmup, iterations))?;
            return Ok(Some(times.iter().map(|t| t.as_secs_f64() * 1e6).collect()));
        }
        let (plan, tensors) = self.prepare(&given)?;
        match &mut self.session {
            Session::Cuda(s) => s.time(p, &plan, &tensors, warmup, iterations).map(Some),
            Session::Cpu(_) => Ok(None),
        }
    }

    /// Enqueues a run on the caller's CUDA stream, on tensors in the caller's device memory, in the signature's order.
    /// `outputs` are checked against the shapes that follow from the inputs.
    ///
    /// # Safety
    /// Addresses must be device memory of those sizes on the engine's device, `stream` a `CUstream` of its primary
    /// context; both and the context must be left alone until the stream has passed the run.
    pub unsafe fn enqueue(&mut self, stream: u64, inputs: &[DeviceTensor], outputs: &[DeviceTensor]) -> Result<(), RuntimeError> {
        self.straight("enqueue")?;
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
        let addresses = |all: &[DeviceTensor]| all.iter().map(|t| t.address).collect::<Vec<u64>>();
        match (&mut self.session, &self.engine.backend) {
            (Session::Cuda(s), Backend::Cuda(p)) => {
                // SAFETY: the caller's promise.
                unsafe { s.enqueue(p, &plan, stream, &addresses(inputs), &addresses(outputs)) }
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
        let (arena, tensors) = match (&self.engine.shape, &self.last) {
            (ModelShape::Straight(_), Some(p)) => (p.arena_bytes, p.tensor_bytes),
            (ModelShape::Straight(_), None) => (0, 0),
            (ModelShape::Script(_), _) => self.runner.arena(),
        };
        MemoryUse { weights, context: context + self.runner.pool().held(), arena, tensors }
    }
}

fn outputs(program: &Program, plan: &Plan) -> Result<Vec<Tensor>, RuntimeError> {
    program.signature.outputs.iter().zip(&plan.output_shapes).map(|(o, s)| Tensor::zeros(o.dtype, s)).collect()
}

fn mismatch() -> RuntimeError {
    RuntimeError::Plan("the context belongs to another backend than its engine".into())
}

fn shapes_of<'a>(given: &[InputRef<'a>]) -> Vec<Option<(DType, &'a [u64])>> {
    let one = |g: &InputRef<'a>| if let InputRef::Tensor(t) = g { Some((t.dtype(), t.shape())) } else { None };
    given.iter().map(one).collect()
}

fn only_tensor((spec, value): (&ValueSpec, Value)) -> Result<(String, Tensor), RuntimeError> {
    match value {
        Value::Tensor(t) => Ok((spec.name.clone(), t)),
        other => Err(RuntimeError::WrongKind {
            side: "output",
            name: spec.name.clone(),
            expected: "a tensor (run_values gives all kinds)".into(),
            found: other.kind().into(),
        }),
    }
}

/// Steps of all segments by name; of a script, with the segment's number before the name.
fn step_times(target: &TargetProgram, profile: &Profile, numbered: bool) -> Vec<StepTime> {
    let mut all = Vec::new();
    for (i, (segment, sums)) in target.segments.iter().zip(&profile.segments).enumerate() {
        for (step, sum) in segment.steps.iter().zip(sums) {
            // Of those that are selected by size, the one that ran.
            let ran = sum.kernel.or_else(|| step.launches().next().map(|l| l.kernel as usize));
            let kernel = ran.and_then(|k| target.kernels.get(k));
            let name = match (step, kernel) {
                (Step::Fill { .. }, _) => "fill",
                (_, Some(k)) => k.name.as_str(),
                _ => "copy",
            };
            all.push(StepTime {
                name: if numbered { format!("{i}/{name}") } else { name.to_string() },
                archetype: kernel.map(|k| k.archetype.clone()).unwrap_or_default(),
                ops: kernel.map(|k| k.ops.clone()).unwrap_or_default(),
                us: sum.us,
                predicted_us: kernel.map_or(0.0, |k| k.predicted_us),
                flops: sum.flops,
                bytes: sum.bytes,
            });
        }
    }
    all
}
