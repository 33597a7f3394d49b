//! Timing the candidates of a bundle.

use crate::{
    agree::Agreement,
    cpu::{CodeBlob, Pointers, Pool, processor_level, processor_name, system_release},
    cuda::{CudaTrials, Gpu, Loaded},
    error::RuntimeError,
    memory::AlignedBytes,
    plan::{PlannedLaunch, plan_launch},
    random::{SplitMix, fill_uniform},
    stats::Stats,
    target::{Device, parse_sm},
};
use kiln_format::{BundleFile, BundleTarget, Candidate, Code, DType, DataFill, Entry, Record, Status};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// How to time.
#[derive(Clone, Debug)]
pub struct TrialOptions {
    /// Where. `Auto` is the first CUDA device if there is one.
    pub device: Device,
    /// Only this target; otherwise every target that the device runs.
    pub target: Option<String>,
    /// Threads of the CPU backend.
    pub threads: Option<usize>,
    /// Samples before the timed ones.
    pub warmup: usize,
    /// Timed samples.
    pub iterations: usize,
    /// Also with a cold cache, where the device has one to speak of.
    pub cold: bool,
    /// Of the data in the buffers.
    pub seed: u64,
    /// Day to write into the records, `YYYY-MM-DD`.
    pub date: String,
    /// Only every `.1`-th candidate, the `.0`-th first: a share for one of several processes.
    pub share: (usize, usize),
}

/// After this long, a processor's candidate needs no more than [`LEAST_SAMPLES`].
const MOST_TIME: Duration = Duration::from_millis(300);
const LEAST_SAMPLES: usize = 5;

/// Candidates whose code is made ready at once, before the first of them is timed.
const AHEAD: usize = 256;

enum Bench {
    Cpu(Pool),
    Cuda(CudaTrials),
}

impl Bench {
    /// The code of some candidates, where it has to be made ready.
    fn load(&self, file: &BundleFile, some: &[(&BundleTarget, &Candidate)]) -> Vec<Result<Option<Loaded>, RuntimeError>> {
        match self {
            Self::Cpu(_) => some.iter().map(|_| Ok(None)).collect(),
            Self::Cuda(t) => t.load(file, some).into_iter().map(|l| l.map(Some)).collect(),
        }
    }
}

/// Times every candidate that the device can run and that `skip` does not want, and gives each record to `done` with its
/// number and the number of all. A candidate that fails gives a failed record; only the loss of the device ends the run.
pub fn run_bundle(
    file: &BundleFile,
    options: &TrialOptions,
    skip: &dyn Fn(&str, &str, &str) -> bool,
    done: &mut dyn FnMut(usize, usize, Record) -> Result<(), RuntimeError>,
) -> Result<(), RuntimeError> {
    let (bench, device, driver, capability) = open(options)?;
    let runs = |t: &&BundleTarget| {
        options.target.as_ref().is_none_or(|w| *w == t.target)
            && match (parse_sm(&t.target), capability) {
                (Some((sm, specific)), Some(cc)) => sm == cc || (!specific && sm <= cc),
                (None, None) => true,
                _ => false,
            }
    };
    let all = file.bundle().targets.iter().filter(runs);
    let all: Vec<_> = all.flat_map(|t| t.candidates.iter().map(move |c| (t, c))).collect();
    if all.is_empty() {
        let targets: Vec<&str> = file.bundle().targets.iter().map(|t| t.target.as_str()).collect();
        let advice = options.target.clone().unwrap_or_else(|| "this device".into());
        return Err(RuntimeError::NoTarget { device, targets: targets.join(", "), advice });
    }
    let all = all.into_iter().skip(options.share.0).step_by(options.share.1.max(1));
    let todo: Vec<_> = all.filter(|(t, c)| !skip(&t.target, &c.key, &c.candidate)).collect();
    // One by one as they are asked for, but their code some at once.
    let mut agreement = Agreement::new(todo.iter().map(|(_, c)| c.key.as_str()));
    let codes = todo.chunks(AHEAD).flat_map(|some| bench.load(file, some));
    for (i, ((target, c), code)) in todo.iter().zip(codes).enumerate() {
        let result = code.and_then(|code| time(file, target, c, (&bench, code), options, &mut agreement));
        let lost = matches!(result, Err(RuntimeError::DeviceLost { .. }));
        let (stats, status, flops, bytes, error) = match result {
            Ok((s, l)) => (s, Status::Ok, l.flops, l.bytes, None),
            Err(e) => ((Stats::default(), None), Status::Failed(e.to_string()), 0, 0, Some(e)),
        };
        let (stats, cold_us) = stats;
        let record = Record {
            schema: 1,
            key: c.key.clone(),
            candidate: c.candidate.clone(),
            archetype: c.kernel.archetype.clone(),
            target: target.target.clone(),
            device: device.clone(),
            driver: driver.clone(),
            compiler: file.provenance().compiler.clone(),
            date: options.date.clone(),
            median_us: stats.median_us,
            p90_us: stats.p90_us,
            min_us: stats.min_us,
            cold_us,
            iterations: u32::try_from(stats.count).unwrap_or(u32::MAX),
            bytes,
            flops,
            status,
        };
        done(i + 1, todo.len(), record)?;
        if let (true, Some(e)) = (lost, error) {
            return Err(e);
        }
    }
    Ok(())
}

type Opened = (Bench, String, String, Option<u32>);

fn open(options: &TrialOptions) -> Result<Opened, RuntimeError> {
    let cuda = |n| {
        let gpu = Gpu::open(n)?;
        let (name, driver, cc) = (gpu.name().to_string(), format!("CUDA {}", gpu.driver_version()), gpu.capability());
        Ok::<Opened, RuntimeError>((Bench::Cuda(CudaTrials::new(Arc::new(gpu))?), name, driver, Some(cc)))
    };
    let cpu = || Ok((Bench::Cpu(Pool::new(options.threads)?), processor_name(), system_release(), None));
    match options.device {
        Device::Cpu => cpu(),
        Device::Cuda(n) => cuda(n),
        Device::Auto => match cuda(0) {
            Err(RuntimeError::NoCuda { .. }) => cpu(),
            other => other,
        },
    }
}

fn time(
    file: &BundleFile,
    target: &BundleTarget,
    c: &Candidate,
    (bench, code): (&Bench, Option<Loaded>),
    options: &TrialOptions,
    agreement: &mut Agreement,
) -> Result<((Stats, Option<f64>), PlannedLaunch), RuntimeError> {
    let launch = plan_launch(&c.launch, &c.kernel, &c.symbols)?;
    let mut rng = SplitMix::new(options.seed);
    let mut data = Vec::with_capacity(c.buffers.len());
    for b in &c.buffers {
        let mut bytes = AlignedBytes::zeroed(b.bytes, "a trial buffer")?;
        if let DataFill::Uniform { low, high } = b.fill {
            repeat_uniform(&mut rng, b.dtype, low, high, &mut bytes);
        }
        data.push(bytes);
    }
    let (warm, cold) = match (bench, code) {
        (Bench::Cuda(t), Some(code)) => {
            let times = t.time(&code, c, &launch, &data, options, agreement)?;
            (times.warm, times.cold)
        }
        (Bench::Cuda(_), None) => return Err(RuntimeError::Plan("the candidate's code is not loaded".into())),
        (Bench::Cpu(pool), _) => {
            let times = time_cpu(file, target, c, &launch, &mut data, pool, options)?;
            agreement.hold(c, &mut |buffer, offset, to| {
                let at = offset as usize;
                to.copy_from_slice(&data[buffer][at..at + to.len()]);
                Ok(())
            })?;
            (times, Vec::new())
        }
    };
    let cold = (!cold.is_empty()).then(|| Stats::of(&cold).median_us);
    Ok(((Stats::of(&warm), cold), launch))
}

/// Random bytes of a large buffer; the rest repeats them.
const RANDOM_BYTES: usize = 1 << 20;

fn repeat_uniform(rng: &mut SplitMix, dtype: DType, low: f64, high: f64, out: &mut [u8]) {
    let n = out.len().min(RANDOM_BYTES);
    let (head, tail) = out.split_at_mut(n);
    fill_uniform(rng, dtype, low, high, head);
    tail.chunks_mut(n.max(1)).for_each(|c| c.copy_from_slice(&head[..c.len()]));
}

fn time_cpu(
    file: &BundleFile,
    target: &BundleTarget,
    c: &Candidate,
    l: &PlannedLaunch,
    data: &mut [AlignedBytes],
    pool: &Pool,
    options: &TrialOptions,
) -> Result<Vec<f64>, RuntimeError> {
    let wrong = |why: &str| RuntimeError::Plan(why.into());
    let (Code::Cpu { variants }, Entry::Cpu { offsets }) = (&target.code, &c.kernel.entry) else {
        return Err(wrong("the candidate is not CPU code"));
    };
    let have = processor_level().ok_or_else(|| wrong("this processor is older than x86-64-v2"))?;
    let found = variants.iter().zip(offsets).rfind(|(v, _)| v.level <= have);
    let (variant, offset) = found.ok_or_else(|| wrong("no variant of the candidate runs on this processor"))?;
    let blob = CodeBlob::new(&file.cpu_code(variant.code)?)?;
    let f = blob.entry(*offset).ok_or_else(|| wrong("the kernel has no entry"))?;
    let scratch_bytes = c.kernel.scratch_bytes.eval_size(&c.symbols);
    let scratch_bytes =
        scratch_bytes.map_err(|source| RuntimeError::Expr { what: "the scratch of the candidate".into(), source })?;
    let mut scratch = crate::cpu::Scratch::new(scratch_bytes, pool.threads())?;
    let scratch = scratch.pieces(pool.threads());
    let base: Vec<*mut u8> = data.iter_mut().map(|d| d.as_mut_ptr()).collect();
    let args = Pointers(l.buffers.iter().map(|b| base[*b]).collect());
    let mut times = Vec::with_capacity(options.iterations.min(1 << 20));
    pool.enter(|| {
        let begin = Instant::now();
        for i in 0..options.warmup + options.iterations {
            let start = Instant::now();
            // SAFETY: the buffers have the sizes that the bundle declares for this launch, the scratch is the kernel's.
            unsafe { crate::cpu::launch(pool, f, l, &args, &scratch) };
            if i >= options.warmup {
                times.push(start.elapsed().as_secs_f64() * 1e6);
            }
            if times.len() >= LEAST_SAMPLES && begin.elapsed() > MOST_TIME {
                break;
            }
        }
    });
    Ok(times)
}
