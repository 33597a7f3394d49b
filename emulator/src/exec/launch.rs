//! A device, and launches of kernels on it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering::Relaxed},
};

use rayon::prelude::*;

use super::cluster::Cluster;
use crate::{
    finding::{Finding, LaunchError},
    memory::{Allocation, Memory, Watch},
    ptx::Kernel,
};

/// What a device can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// 90 for compute capability 9.0.
    pub capability: u32,
    /// Bytes of shared memory of a block.
    pub shared: u32,
    pub multiprocessors: u32,
    /// Bytes of the last-level cache.
    pub cache: u32,
    /// Bytes.
    pub memory: u64,
}

impl Limits {
    /// A Hopper device as data centres have it.
    pub const SM_90: Self = Self { capability: 90, shared: 232_448, multiprocessors: 132, cache: 50 << 20, memory: 64 << 30 };
    /// An Ampere device as data centres have it.
    pub const SM_80: Self = Self { capability: 80, shared: 166_912, multiprocessors: 108, cache: 40 << 20, memory: 40 << 30 };
}

/// How a kernel is launched.
#[derive(Clone, Debug)]
pub struct Launch {
    pub grid: [u32; 3],
    pub block: [u32; 3],
    /// Bytes of shared memory beyond what the module declares.
    pub shared: u32,
    /// The parameters one after the other, each where the kernel has it.
    pub parameters: Vec<u8>,
    /// It may begin before the kernels ahead have ended.
    pub early: bool,
    /// Blocks and warps take turns in an order that this decides; with an odd one, copies arrive at any time, with an even one
    /// as late as they may.
    pub seed: u64,
    /// Whether blocks may run side by side.
    pub parallel: bool,
}

impl Launch {
    /// Of blocks along one axis, without parameters.
    pub fn new(grid: u32, block: u32) -> Self {
        Self {
            grid: [grid, 1, 1],
            block: [block, 1, 1],
            shared: 0,
            parameters: Vec::new(),
            early: false,
            seed: 0,
            parallel: true,
        }
    }

    /// Adds a parameter of a kernel at its place.
    #[must_use]
    pub fn with(mut self, kernel: &Kernel, index: usize, value: &[u8]) -> Self {
        if let Some(p) = kernel.parameters.get(index) {
            self.parameters.resize(kernel.parameter_bytes(), 0);
            let n = value.len().min(p.bytes as usize);
            self.parameters[p.offset as usize..][..n].copy_from_slice(&value[..n]);
        }
        self
    }
}

/// What a launch did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Instructions of warps.
    pub instructions: u64,
    /// Instructions of threads.
    pub lanes: u64,
}

/// All that blocks of a launch share.
pub(super) struct Context<'c> {
    pub(super) kernel: &'c Kernel,
    pub(super) launch: &'c Launch,
    pub(super) parameters: &'c [u8],
    pub(super) allocations: Vec<Arc<Allocation>>,
    pub(super) watch: Watch,
    pub(super) early: bool,
    /// This launch's number, and that of the last one that is known to have ended as it begins.
    pub(super) serial: u32,
    pub(super) settled: u32,
}

/// A device.
pub struct Device {
    pub limits: Limits,
    pub memory: Memory,
    serial: AtomicU32,
    settled: AtomicU32,
}

impl Device {
    pub fn new(limits: Limits) -> Self {
        Self { limits, memory: Memory::new(limits.memory), serial: AtomicU32::new(0), settled: AtomicU32::new(0) }
    }

    /// The number of the latest launch.
    pub fn serial(&self) -> u32 {
        self.serial.load(Relaxed)
    }

    /// Everything launched so far is known to have ended: for whatever waits for it, as copies on the stream do.
    pub fn settle(&self) {
        self.settled.store(self.serial(), Relaxed);
    }

    /// Runs a kernel to its end.
    ///
    /// # Errors
    /// A launch that the device cannot make, and the first rule that the kernel breaks.
    pub fn launch(&self, kernel: &Kernel, launch: &Launch) -> Result<Stats, LaunchError> {
        self.check(kernel, launch).map_err(|what| LaunchError::Configuration { kernel: kernel.name.clone(), what })?;
        if !launch.early {
            self.settle();
        }
        let serial = self.serial.fetch_add(1, Relaxed) + 1;
        let allocations = self.memory.allocations();
        let watch = Watch::new(allocations.len(), kernel.global_unit);
        let settled = self.settled.load(Relaxed);
        let cx =
            Context { kernel, launch, parameters: &launch.parameters, allocations, watch, early: launch.early, serial, settled };
        let clusters: u64 = (0..3).map(|d| u64::from(launch.grid[d] / kernel.cluster[d])).product();
        run(&cx, clusters)
    }

    fn check(&self, k: &Kernel, l: &Launch) -> Result<(), String> {
        let threads: u32 = l.block.iter().try_fold(1u32, |n, b| n.checked_mul(*b)).ok_or("a block of too many threads")?;
        let rule = |ok: bool, what: String| if ok { Ok(()) } else { Err(what) };
        rule((1..=1024).contains(&threads), format!("a block of {threads} threads"))?;
        rule(k.required.is_none_or(|r| r == l.block), format!("a block of {:?} where {:?} is required", l.block, k.required))?;
        rule(k.most.is_none_or(|m| threads <= m), format!("a block of {threads} threads where {:?} are the most", k.most))?;
        rule(l.grid.iter().all(|g| *g > 0), "an empty grid".into())?;
        rule((0..3).all(|d| l.grid[d] % k.cluster[d] == 0), format!("a grid of {:?} in clusters of {:?}", l.grid, k.cluster))?;
        rule(k.cluster.iter().product::<u32>() <= 8, format!("clusters of {:?}", k.cluster))?;
        let shared = k.shared.checked_add(l.shared).ok_or("too much shared memory")?;
        rule(shared <= self.limits.shared, format!("{shared} bytes of shared memory of {}", self.limits.shared))?;
        let (needed, given) = (k.parameter_bytes(), l.parameters.len());
        rule(given == needed, format!("{given} bytes of parameters where it takes {needed}"))?;
        let blocks: u64 = l.grid.iter().map(|g| u64::from(*g)).product();
        rule(blocks < u64::from(u32::MAX) - 2, "too many blocks".into())
    }
}

/// A number for each of `count` places, all different: the order in which they come.
fn shuffled(i: u64, count: u64, seed: u64) -> u64 {
    if seed == 0 || count < 2 {
        return i;
    }
    // Steps that share no factor with the count reach every place.
    let gcd = |mut a: u64, mut b: u64| {
        while b != 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    let mut step = (seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) % count).max(1);
    while gcd(step, count) != 1 {
        step += 1;
    }
    ((u128::from(i) * u128::from(step) + u128::from(seed)) % u128::from(count)) as u64
}

fn run(cx: &Context<'_>, clusters: u64) -> Result<Stats, LaunchError> {
    let found: Result<Stats, (u64, Box<Finding>)> = if cx.kernel.atomics || !cx.launch.parallel || clusters < 4 {
        let mut c = Cluster::new(cx);
        (0..clusters)
            .try_for_each(|i| c.run(shuffled(i, clusters, cx.launch.seed)).map_err(|f| (i, f.0)))
            .map(|()| Stats { instructions: c.issued, lanes: c.lanes })
    } else {
        let failed = AtomicBool::new(false);
        let chunk = clusters.div_ceil(rayon::current_num_threads() as u64 * 4).max(1);
        let pieces: Vec<u64> = (0..clusters.div_ceil(chunk)).collect();
        let run = |piece: &u64| {
            let mut c = Cluster::new(cx);
            for i in piece * chunk..((piece + 1) * chunk).min(clusters) {
                if failed.load(Relaxed) {
                    break;
                }
                c.run(shuffled(i, clusters, cx.launch.seed)).map_err(|f| {
                    failed.store(true, Relaxed);
                    (i, f.0)
                })?;
            }
            Ok(Stats { instructions: c.issued, lanes: c.lanes })
        };
        // The first finding of those that were made, whichever thread was the fastest.
        let all: Vec<Result<Stats, (u64, Box<Finding>)>> = pieces.par_iter().map(run).collect();
        all.into_iter().fold(Ok(Stats::default()), |sum, one| match (sum, one) {
            (Ok(a), Ok(b)) => Ok(Stats { instructions: a.instructions + b.instructions, lanes: a.lanes + b.lanes }),
            (Err(a), Err(b)) => Err(if b.0 < a.0 { b } else { a }),
            (Err(e), _) | (_, Err(e)) => Err(e),
        })
    };
    found.map_err(|(_, f)| LaunchError::Finding(f))
}
