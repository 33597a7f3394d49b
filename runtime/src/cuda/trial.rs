//! Timing single kernels of a bundle.

use super::{
    driver::Gpu,
    launch::Parameters,
    memory::{DeviceBuffer, Event, Stream, download, upload},
    module::Module,
};
use crate::{error::RuntimeError, memory::AlignedBytes, plan::PlannedLaunch};
use kiln_format::{BundleFile, BundleTarget, Candidate, Code, Entry};
use std::sync::Arc;

/// A sample is at least this long, so that the clock's grain and the launch latency do not show.
const SAMPLE_US: f64 = 200.0;
const MAX_REPEATS: f64 = 64.0;

/// A device to time kernels on.
pub(crate) struct CudaTrials {
    gpu: Arc<Gpu>,
    stream: Stream,
}

impl CudaTrials {
    pub(crate) fn new(gpu: Arc<Gpu>) -> Result<Self, RuntimeError> {
        let stream = Stream::new(&gpu)?;
        Ok(Self { gpu, stream })
    }

    /// Times one candidate on buffers that are filled with `data`; returns one time a sample, in microseconds a launch,
    /// and leaves what the outputs hold in `data`.
    pub(crate) fn time(
        &self,
        file: &BundleFile,
        target: &BundleTarget,
        c: &Candidate,
        launch: &PlannedLaunch,
        data: &mut [AlignedBytes],
        (warmup, iterations): (usize, usize),
    ) -> Result<Vec<f64>, RuntimeError> {
        let gpu = &self.gpu;
        gpu.enter()?;
        let (Entry::Ptx { module, symbol }, Code::Ptx { modules }) = (&c.kernel.entry, &target.code) else {
            return Err(RuntimeError::Plan("the candidate is not PTX".into()));
        };
        let code = modules.get(*module as usize).ok_or_else(|| RuntimeError::Plan("its module is missing".into()))?;
        let module = Module::load(gpu, &target.target, &file.ptx(*code)?)?;
        let function = module.function(&c.kernel, symbol)?;
        let mut buffers = Vec::with_capacity(data.len());
        for d in data.iter() {
            let b = DeviceBuffer::new(gpu, d.len() as u64, "a trial buffer")?;
            upload(gpu, self.stream.raw(), b.address(), d)?;
            buffers.push(b);
        }
        let address = |b: usize| buffers.get(b).map_or(0, DeviceBuffer::address);
        let mut parameters = Parameters::new(gpu, launch, address)?;
        let (start, end) = (Event::new(gpu)?, Event::new(gpu)?);
        let mut sample = |repeats: usize| {
            start.record(self.stream.raw())?;
            for _ in 0..repeats {
                // SAFETY: the buffers have the sizes that the bundle declares for this launch.
                unsafe { parameters.launch(gpu, &function, &c.kernel.name, launch.grid, self.stream.raw())? };
            }
            end.record(self.stream.raw())?;
            self.stream.wait("timing a kernel")?;
            Ok::<f64, RuntimeError>(start.us_until(&end)? / repeats as f64)
        };
        sample(1)?;
        for (b, d) in buffers.iter().zip(data.iter_mut()) {
            download(gpu, self.stream.raw(), d, b.address())?;
        }
        self.stream.wait("reading a trial's outputs")?;
        let repeats = (SAMPLE_US / sample(1)?.max(0.1)).clamp(1.0, MAX_REPEATS) as usize;
        for _ in 0..warmup {
            sample(repeats)?;
        }
        (0..iterations).map(|_| sample(repeats)).collect()
    }
}
