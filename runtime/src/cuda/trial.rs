//! Timing single kernels of a bundle.
//!
//! A sample is a graph of launches one after the other, as a model's run is, so that the time of a launch is what it costs
//! there. What a launch reads is in the last-level cache where it fits; for the time with a cold cache, launches take
//! turns with copies of the buffers that do not fit together.

use super::{
    driver::Gpu,
    graph::Graph,
    launch::Parameters,
    memory::{DeviceBuffer, Event, Stream, download, upload},
    module::{Function, Module},
};
use crate::{agree::Agreement, bundle::TrialOptions, error::RuntimeError, memory::AlignedBytes, plan::PlannedLaunch};
use kiln_format::{BundleFile, BundleTarget, Candidate, Code, Entry};
use rayon::prelude::*;
use std::sync::Arc;

/// A sample is at least this long, so that the clock's grain and the graph's launch do not show.
const SAMPLE_US: f64 = 200.0;
const MAX_REPEATS: f64 = 128.0;
/// All samples of a candidate take about this long at most.
const MOST_US: f64 = 200_000.0;
/// Copies together are this many times the cache.
const COLD: u64 = 2;
/// Copies of the buffers of a launch, at most.
const MOST_COPIES: u64 = 48;

/// A device to time kernels on.
pub(crate) struct CudaTrials {
    gpu: Arc<Gpu>,
    stream: Stream,
    ends: (Event, Event),
}

/// Times of the samples, in microseconds a launch.
pub(crate) struct Times {
    /// On the same buffers again and again.
    pub(crate) warm: Vec<f64>,
    /// On buffers that the cache does not hold; none where copies of them would be too many.
    pub(crate) cold: Vec<f64>,
}

/// A candidate's code on the device.
pub(crate) struct Loaded {
    function: Function,
    _module: Module,
}

struct Work<'a> {
    function: Function,
    candidate: &'a Candidate,
    launch: &'a PlannedLaunch,
}

impl CudaTrials {
    pub(crate) fn new(gpu: Arc<Gpu>) -> Result<Self, RuntimeError> {
        let stream = Stream::new(&gpu)?;
        let ends = (Event::new(&gpu)?, Event::new(&gpu)?);
        Ok(Self { gpu, stream, ends })
    }

    /// Has the driver compile the modules of candidates side by side: it does so on the threads that ask.
    pub(crate) fn load(&self, file: &BundleFile, some: &[(&BundleTarget, &Candidate)]) -> Vec<Result<Loaded, RuntimeError>> {
        let gpu = &self.gpu;
        let load = |(target, c): &(&BundleTarget, &Candidate)| {
            let (Entry::Ptx { module, symbol }, Code::Ptx { modules }) = (&c.kernel.entry, &target.code) else {
                return Err(RuntimeError::Plan("the candidate is not PTX".into()));
            };
            let code = modules.get(*module as usize).ok_or_else(|| RuntimeError::Plan("its module is missing".into()))?;
            let module = Module::load(gpu, &target.target, &file.ptx(*code)?)?;
            Ok(Loaded { function: module.function(&c.kernel, symbol)?, _module: module })
        };
        some.par_iter().map(load).collect()
    }

    /// Times one candidate on buffers that are filled with `data`, after its results were held against other candidates'.
    pub(crate) fn time(
        &self,
        code: &Loaded,
        c: &Candidate,
        launch: &PlannedLaunch,
        data: &[AlignedBytes],
        options: &TrialOptions,
        agreement: &mut Agreement,
    ) -> Result<Times, RuntimeError> {
        let (warmup, iterations) = (options.warmup, options.iterations);
        let gpu = &self.gpu;
        gpu.enter()?;
        let work = Work { function: code.function, candidate: c, launch };
        let mut sets = vec![self.buffers(data)?];
        // The first run of a kernel, which also loads it.
        let first = self.sample(&work, &sets, 1)?;
        agreement.hold(c, &mut |buffer, offset, to| {
            download(gpu, self.stream.raw(), to, sets[0][buffer].address() + offset)?;
            self.stream.wait("reading results")
        })?;
        let repeats = (SAMPLE_US / first.max(0.1)).clamp(1.0, MAX_REPEATS) as usize;
        let bytes: u64 = data.iter().map(|d| d.len() as u64).sum();
        let copies = (COLD * gpu.cache_bytes()).div_ceil(bytes.max(1)) + 1;
        let warm = self.samples(&work, &sets, repeats, warmup, iterations)?;
        let mut cold = Vec::new();
        if options.cold && iterations > 1 && copies <= MOST_COPIES {
            for _ in 1..copies {
                sets.push(self.buffers(data)?);
            }
            // Whole rounds over the copies.
            let repeats = repeats.next_multiple_of(sets.len());
            cold = self.samples(&work, &sets, repeats, 1, iterations.div_ceil(2))?;
        }
        Ok(Times { warm, cold })
    }

    fn buffers(&self, data: &[AlignedBytes]) -> Result<Vec<DeviceBuffer>, RuntimeError> {
        let mut buffers = Vec::with_capacity(data.len());
        for d in data {
            let b = DeviceBuffer::new(&self.gpu, d.len() as u64, "a trial buffer")?;
            upload(&self.gpu, self.stream.raw(), b.address(), d)?;
            buffers.push(b);
        }
        Ok(buffers)
    }

    fn graph(&self, work: &Work<'_>, sets: &[Vec<DeviceBuffer>], repeats: usize) -> Result<Graph, RuntimeError> {
        let gpu = &self.gpu;
        let parameters =
            |set: &Vec<DeviceBuffer>| Parameters::new(gpu, work.launch, |b| set.get(b).map_or(0, DeviceBuffer::address));
        let mut parameters = sets.iter().map(parameters).collect::<Result<Vec<_>, _>>()?;
        let n = parameters.len().max(1);
        Graph::capture(gpu, self.stream.raw(), || {
            for i in 0..repeats {
                let name = &work.candidate.kernel.name;
                // SAFETY: the buffers have the sizes that the bundle declares for this launch.
                unsafe { parameters[i % n].launch(gpu, &work.function, name, work.launch.grid, self.stream.raw())? };
            }
            Ok(())
        })
    }

    fn sample(&self, work: &Work<'_>, sets: &[Vec<DeviceBuffer>], repeats: usize) -> Result<f64, RuntimeError> {
        let graph = self.graph(work, sets, repeats)?;
        self.run(&graph, repeats)?;
        self.run(&graph, repeats)
    }

    fn run(&self, graph: &Graph, repeats: usize) -> Result<f64, RuntimeError> {
        let (start, end) = &self.ends;
        start.record(self.stream.raw())?;
        // SAFETY: whoever made the graph holds its buffers.
        unsafe { graph.launch(self.stream.raw())? };
        end.record(self.stream.raw())?;
        self.stream.wait("timing a kernel")?;
        Ok(start.us_until(end)? / repeats as f64)
    }

    fn samples(
        &self,
        work: &Work<'_>,
        sets: &[Vec<DeviceBuffer>],
        repeats: usize,
        warmup: usize,
        iterations: usize,
    ) -> Result<Vec<f64>, RuntimeError> {
        let graph = self.graph(work, sets, repeats)?;
        let first = self.run(&graph, repeats)? * repeats as f64;
        // Slow kernels need fewer samples for the same certainty.
        let most = ((MOST_US / first.max(1.0)) as usize).max(3);
        for _ in 1..warmup.min(most) {
            self.run(&graph, repeats)?;
        }
        (0..iterations.min(most)).map(|_| self.run(&graph, repeats)).collect()
    }
}
