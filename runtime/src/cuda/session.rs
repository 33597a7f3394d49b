//! Arena, stream and graphs of one caller on a CUDA device.

use super::{
    graph::Graph,
    launch::Parameters,
    layout::Layout,
    memory::{DeviceBuffer, Event, Stream, download, upload},
    program::CudaProgram,
};
use crate::{
    error::RuntimeError,
    plan::{PlaceKind, Plan, PlannedStep},
    tensor::Tensor,
};
use cudarc::driver::{result, sys};

/// Launches of a step in a profile.
const PROFILE_REPEATS: usize = 20;

/// Where inputs, outputs and the arena of one run lie.
struct Addresses<'a> {
    inputs: &'a [u64],
    outputs: &'a [u64],
    arena: u64,
}

impl Addresses<'_> {
    fn of(&self, program: &CudaProgram, plan: &Plan, buffer: usize) -> Option<u64> {
        match plan.buffers.get(buffer)?.kind {
            PlaceKind::Input(i) => self.inputs.get(i).copied(),
            PlaceKind::Output(i) => self.outputs.get(i).copied(),
            PlaceKind::Weight(w) => program.weights.get(w as usize).copied().flatten(),
            PlaceKind::Arena(offset) => Some(self.arena + offset),
        }
    }
}

/// Addresses in the session's own memory.
struct Reserved {
    inputs: Vec<u64>,
    outputs: Vec<u64>,
    arena: u64,
}

impl Reserved {
    fn addresses(&self) -> Addresses<'_> {
        Addresses { inputs: &self.inputs, outputs: &self.outputs, arena: self.arena }
    }
}

/// One caller's state.
pub(crate) struct CudaSession {
    /// Graphs by the values of the symbols, the latest used last; `None`: that shape ran once, uncaptured.
    graphs: Vec<(Vec<i64>, Option<Graph>)>,
    capacity: usize,
    /// The arena, and inputs and outputs of runs on tensors of the host.
    memory: DeviceBuffer,
    stream: Stream,
}

impl CudaSession {
    /// `capacity`: shapes to keep graphs for; 0 launches every kernel on its own.
    pub(crate) fn new(program: &CudaProgram, capacity: usize) -> Result<Self, RuntimeError> {
        let gpu = &program.gpu;
        Ok(Self { graphs: Vec::new(), capacity, memory: DeviceBuffer::new(gpu, 0, "a context")?, stream: Stream::new(gpu)? })
    }

    /// Bytes of arena, inputs and outputs now held on the device.
    pub(crate) fn held_bytes(&self) -> u64 {
        self.memory.bytes()
    }

    pub(super) fn stream(&self) -> sys::CUstream {
        self.stream.raw()
    }

    pub(super) fn wait(&self, what: &str) -> Result<(), RuntimeError> {
        self.stream.wait(what)
    }

    /// Enqueues a plan on this stream and memory of the caller's, as large as the plan says.
    pub(super) fn launch(
        &self,
        program: &CudaProgram,
        plan: &Plan,
        arena: u64,
        inputs: &[u64],
        outputs: &[u64],
        events: Option<&[Event]>,
    ) -> Result<(), RuntimeError> {
        enqueue(program, plan, &Addresses { inputs, outputs, arena }, self.stream.raw(), events)
    }

    /// Memory for a plan; `io`: for inputs and outputs too.
    fn reserve(&mut self, program: &CudaProgram, plan: &Plan, io: bool) -> Result<Reserved, RuntimeError> {
        let layout = if io { Layout::new(plan)? } else { Layout { inputs: vec![], outputs: vec![], bytes: plan.arena_bytes } };
        if self.memory.bytes() < layout.bytes {
            self.graphs.clear();
            self.memory = DeviceBuffer::new(&program.gpu, 0, "a context")?;
            self.memory = DeviceBuffer::new(&program.gpu, layout.bytes, "arena, inputs and outputs")?;
        }
        let base = self.memory.address();
        let shift = |all: Vec<u64>| all.into_iter().map(|o| base + o).collect();
        Ok(Reserved { inputs: shift(layout.inputs), outputs: shift(layout.outputs), arena: base })
    }

    /// Uploads, runs, downloads, waits.
    pub(crate) fn run(
        &mut self,
        program: &CudaProgram,
        plan: &Plan,
        inputs: &[&Tensor],
        outputs: &mut [Tensor],
    ) -> Result<(), RuntimeError> {
        let gpu = &program.gpu;
        gpu.enter()?;
        let addresses = self.reserve(program, plan, true)?;
        self.upload(program, inputs, &addresses)?;
        self.execute(program, plan, &addresses.addresses())?;
        for (t, from) in outputs.iter_mut().zip(&addresses.outputs) {
            download(gpu, self.stream.raw(), t.bytes_mut(), *from)?;
        }
        self.stream.wait("running the model")
    }

    fn upload(&self, program: &CudaProgram, inputs: &[&Tensor], a: &Reserved) -> Result<(), RuntimeError> {
        inputs.iter().zip(&a.inputs).try_for_each(|(t, to)| upload(&program.gpu, self.stream.raw(), *to, t.bytes()))
    }

    /// Enqueues one run: kernel by kernel the first time that a shape is seen, as a graph from the second time on.
    fn execute(&mut self, program: &CudaProgram, plan: &Plan, a: &Addresses<'_>) -> Result<(), RuntimeError> {
        let stream = self.stream.raw();
        if self.capacity == 0 {
            return enqueue(program, plan, a, stream, None);
        }
        let Some(found) = self.graphs.iter().position(|(s, _)| *s == plan.symbols) else {
            if self.graphs.len() >= self.capacity {
                self.graphs.remove(0);
            }
            self.graphs.push((plan.symbols.clone(), None));
            return enqueue(program, plan, a, stream, None);
        };
        let (symbols, graph) = self.graphs.remove(found);
        let graph = match graph {
            Some(g) => g,
            None => capture(program, plan, a, stream)?,
        };
        // SAFETY: the graph and the stream live; the memory that the graph uses lives as long as it is in `graphs`.
        let launched = unsafe { graph.launch(stream) };
        self.graphs.push((symbols, Some(graph)));
        launched
    }

    /// Time of each step of one run, in microseconds. With graphs, a step is repeated in one, so that its time is what it costs
    /// in the model's own graph, without the launch from the host; a step whose buffers overlap runs once.
    pub(crate) fn profile(&mut self, program: &CudaProgram, plan: &Plan, inputs: &[&Tensor]) -> Result<Vec<f64>, RuntimeError> {
        program.gpu.enter()?;
        let a = self.reserve(program, plan, true)?;
        self.upload(program, inputs, &a)?;
        if self.capacity > 0 {
            return (0..plan.steps.len()).map(|i| self.profile_step(program, plan, &a.addresses(), i)).collect();
        }
        let events = (0..=plan.steps.len()).map(|_| Event::new(&program.gpu)).collect::<Result<Vec<_>, _>>()?;
        enqueue(program, plan, &a.addresses(), self.stream.raw(), Some(&events))?;
        self.stream.wait("profiling the model")?;
        events.windows(2).map(|w| w[0].us_until(&w[1])).collect()
    }

    fn profile_step(&self, program: &CudaProgram, plan: &Plan, a: &Addresses<'_>, step: usize) -> Result<f64, RuntimeError> {
        let stream = self.stream.raw();
        let repeats = if overlapping(program, plan, a, &plan.steps[step]) { 1 } else { PROFILE_REPEATS };
        let graph = Graph::capture(&program.gpu, stream, || {
            (0..repeats).try_for_each(|_| enqueue_step(program, plan, a, &plan.steps[step], stream))
        })?;
        let (start, end) = (Event::new(&program.gpu)?, Event::new(&program.gpu)?);
        start.record(stream)?;
        // SAFETY: what the graph uses is reserved, and the stream has passed it before it goes.
        unsafe { graph.launch(stream)? };
        end.record(stream)?;
        self.stream.wait("profiling the model")?;
        Ok(start.us_until(&end)? / repeats as f64)
    }

    /// Time of each of `iterations` runs on the device alone (no copies of inputs and outputs), in microseconds.
    pub(crate) fn time(
        &mut self,
        program: &CudaProgram,
        plan: &Plan,
        inputs: &[&Tensor],
        warmup: usize,
        iterations: usize,
    ) -> Result<Vec<f64>, RuntimeError> {
        program.gpu.enter()?;
        let a = self.reserve(program, plan, true)?;
        self.upload(program, inputs, &a)?;
        // Two runs, so that the graph exists before the first timed one.
        for _ in 0..warmup.max(2) {
            self.execute(program, plan, &a.addresses())?;
        }
        self.stream.wait("warming up")?;
        let (start, end) = (Event::new(&program.gpu)?, Event::new(&program.gpu)?);
        let mut times = Vec::with_capacity(iterations.min(1 << 20));
        for _ in 0..iterations {
            start.record(self.stream.raw())?;
            self.execute(program, plan, &a.addresses())?;
            end.record(self.stream.raw())?;
            self.stream.wait("timing the model")?;
            times.push(start.us_until(&end)?);
        }
        Ok(times)
    }

    /// Enqueues a run on a caller's stream and memory.
    ///
    /// # Safety
    /// Addresses must be device memory of the plan's sizes, `stream` a stream of the device's primary context, and the
    /// session must not be used again before the stream has passed the run.
    pub(crate) unsafe fn enqueue(
        &mut self,
        program: &CudaProgram,
        plan: &Plan,
        stream: u64,
        inputs: &[u64],
        outputs: &[u64],
    ) -> Result<(), RuntimeError> {
        program.gpu.enter()?;
        let arena = self.reserve(program, plan, false)?.arena;
        let stream: sys::CUstream = std::ptr::with_exposed_provenance_mut(stream as usize);
        enqueue(program, plan, &Addresses { inputs, outputs, arena }, stream, None)
    }
}

/// Whether two buffers of a launch share memory, so that running it again would change what it reads.
fn overlapping(program: &CudaProgram, plan: &Plan, a: &Addresses<'_>, step: &PlannedStep) -> bool {
    let PlannedStep::Launch(l) = step else { return false };
    let mut ranges: Vec<(u64, u64)> =
        l.buffers.iter().filter_map(|b| Some((a.of(program, plan, *b)?, plan.buffers.get(*b)?.bytes))).collect();
    ranges.sort_unstable();
    ranges.windows(2).any(|w| w[0].0 + w[0].1 > w[1].0)
}

/// Enqueues every step; with `events`, one before each step and one after the last.
fn enqueue(
    program: &CudaProgram,
    plan: &Plan,
    a: &Addresses<'_>,
    stream: sys::CUstream,
    events: Option<&[Event]>,
) -> Result<(), RuntimeError> {
    let mark = |i: usize| events.and_then(|e| e.get(i)).map_or(Ok(()), |e| e.record(stream));
    for (i, step) in plan.steps.iter().enumerate() {
        mark(i)?;
        enqueue_step(program, plan, a, step, stream)?;
    }
    mark(plan.steps.len())
}

fn enqueue_step(
    program: &CudaProgram,
    plan: &Plan,
    a: &Addresses<'_>,
    step: &PlannedStep,
    stream: sys::CUstream,
) -> Result<(), RuntimeError> {
    let gpu = &program.gpu;
    let address = |b: usize| a.of(program, plan, b).unwrap_or(0);
    match step {
        PlannedStep::Launch(l) => {
            let mut p = Parameters::new(gpu, l, address)?;
            // SAFETY: `Plan::new` has checked sizes and offsets against the memory behind the addresses.
            unsafe { p.launch(gpu, &program.functions[l.kernel], &program.names[l.kernel], l.grid, stream) }
        }
        PlannedStep::Copy { src, dst, bytes } if *bytes > 0 => {
            // SAFETY: the plan has checked that both are that long and do not overlap.
            unsafe { result::memcpy_dtod_async(address(*dst), address(*src), *bytes as usize, stream) }
                .map_err(|e| gpu.error("copying on the device", e))
        }
        PlannedStep::Fill { dst, value } if plan.buffers[*dst].bytes > 0 => {
            // SAFETY: the buffer is that long.
            unsafe { result::memset_d8_async(address(*dst), *value, plan.buffers[*dst].bytes as usize, stream) }
                .map_err(|e| gpu.error("filling memory", e))
        }
        PlannedStep::Copy { .. } | PlannedStep::Fill { .. } => Ok(()),
    }
}

fn capture(program: &CudaProgram, plan: &Plan, a: &Addresses<'_>, stream: sys::CUstream) -> Result<Graph, RuntimeError> {
    Graph::capture(&program.gpu, stream, || enqueue(program, plan, a, stream, None))
}
