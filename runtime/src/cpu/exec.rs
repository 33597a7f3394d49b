//! Running one launch over a pool of threads.

use super::code::KernelFn;
use crate::{error::RuntimeError, memory::AlignedBytes, plan::PlannedLaunch};
use kiln_format::ALIGNMENT;
use std::sync::atomic::{AtomicU64, Ordering};

/// Below this estimate a launch runs on the calling thread: waking others costs about as much.
const PARALLEL_FROM_NS: u64 = 12_000;
/// Chunks a thread, so that uneven tasks level out.
const CHUNKS_PER_THREAD: u64 = 4;

/// Worker threads; one thread means the caller's own.
#[derive(Debug)]
pub(crate) struct Pool {
    threads: usize,
    pool: Option<rayon::ThreadPool>,
}

impl Pool {
    /// `None`: one thread a processor that this process may use.
    pub(crate) fn new(threads: Option<usize>) -> Result<Self, RuntimeError> {
        let available = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let threads = threads.unwrap_or_else(available).max(1);
        if threads == 1 {
            return Ok(Self { threads, pool: None });
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .thread_name(|i| format!("kiln-{i}"))
            .build()
            .map_err(|e| RuntimeError::Threads { threads, why: e.to_string() })?;
        Ok(Self { threads, pool: Some(pool) })
    }

    pub(crate) fn threads(&self) -> usize {
        self.threads
    }

    /// Runs `f` on one of the pool's threads, so that the launches within need no hand-over each.
    pub(crate) fn enter<R: Send>(&self, f: impl FnOnce() -> R + Send) -> R {
        match &self.pool {
            Some(p) => p.install(f),
            None => f(),
        }
    }
}

/// Addresses of buffers, in the order of the program.
pub(crate) struct Pointers(pub(crate) Vec<*mut u8>);

// SAFETY: the addresses are only passed to kernels, whose tasks are independent of each other by contract.
unsafe impl Sync for Pointers {}
// SAFETY: as above.
unsafe impl Send for Pointers {}

/// Scratch memory, a piece a thread.
pub(crate) struct Scratch {
    memory: AlignedBytes,
    stride: usize,
}

impl Scratch {
    pub(crate) fn new(bytes: u64, threads: usize) -> Result<Self, RuntimeError> {
        let oom = || RuntimeError::OutOfMemory { what: "scratch of the threads".into(), bytes, where_: "host".into() };
        let stride = bytes.checked_next_multiple_of(ALIGNMENT).ok_or_else(oom)?;
        let all = stride.checked_mul(threads as u64).ok_or_else(oom)?;
        Ok(Self { memory: AlignedBytes::zeroed(all, "scratch of the threads")?, stride: stride as usize })
    }

    pub(crate) fn stride(&self) -> usize {
        self.stride
    }

    /// Begin of each thread's piece.
    pub(crate) fn pieces(&mut self, threads: usize) -> Pointers {
        let base = self.memory.as_mut_ptr();
        Pointers((0..threads).map(|i| base.wrapping_add(i * self.stride)).collect())
    }
}

/// Runs all tasks of a launch. To be called within [`Pool::enter`].
///
/// # Safety
/// `f` must be a kernel of the CPU contract; `buffers` and `scratch` must be as large as it assumes, and nobody else may
/// use what it writes meanwhile.
pub(crate) unsafe fn launch(pool: &Pool, f: KernelFn, l: &PlannedLaunch, buffers: &Pointers, scratch: &Pointers) {
    let tasks = l.tasks;
    if tasks == 0 {
        return;
    }
    let run = |begin: u64, end: u64| {
        let thread = rayon::current_thread_index().unwrap_or(0);
        let own = scratch.0.get(thread).copied().unwrap_or(std::ptr::null_mut());
        // SAFETY: the caller's promise; `plan_launch` keeps `tasks` within i64.
        unsafe { f(buffers.0.as_ptr(), l.symbols.as_ptr(), begin as i64, end as i64, own) }
    };
    let estimate = (l.flops / 8).saturating_add(l.bytes / 16);
    let small = estimate > 0 && estimate < PARALLEL_FROM_NS;
    if pool.threads == 1 || tasks == 1 || small {
        return run(0, tasks);
    }
    let chunk = tasks.div_ceil(pool.threads as u64 * CHUNKS_PER_THREAD);
    let workers = tasks.div_ceil(chunk).min(pool.threads as u64);
    let next = AtomicU64::new(0);
    let work = || {
        loop {
            let begin = next.fetch_add(chunk, Ordering::Relaxed);
            if begin >= tasks {
                break;
            }
            run(begin, (begin + chunk).min(tasks));
        }
    };
    rayon::scope(|s| {
        for _ in 1..workers {
            s.spawn(|_| work());
        }
        work();
    });
}
