//! What a child process is watched for: memory, time, progress.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    fs::File,
    os::unix::fs::FileExt,
    path::Path,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    time::Duration,
};

use crate::plan::OUTCOMES;

/// Address space of a child.
const ADDRESS_SPACE: u64 = 8 << 30;

/// Counts what is held, and remembers the most.
struct Watched;
static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

fn more(bytes: usize) {
    let held = HELD.fetch_add(bytes, Ordering::Relaxed).wrapping_add(bytes);
    if held > MOST.load(Ordering::Relaxed) {
        MOST.store(held, Ordering::Relaxed);
    }
}

// SAFETY: everything is forwarded to the system's allocator unchanged.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        // SAFETY: the caller's contract is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        // SAFETY: the caller's contract is passed on.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        more(size);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Watched = Watched;

/// Begins to watch memory; gives what is held now.
pub(crate) fn mark() -> usize {
    let held = HELD.load(Ordering::Relaxed);
    MOST.store(held, Ordering::Relaxed);
    held
}

/// The most that was held beyond what was held at the mark.
pub(crate) fn most(mark: usize) -> usize {
    MOST.load(Ordering::Relaxed).saturating_sub(mark)
}

/// Processor time of this process in milliseconds: a loaded machine must not look like a hang.
fn processor_time() -> u64 {
    let mut t = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the structure that is written lives through the call.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut t) };
    t.tv_sec as u64 * 1000 + t.tv_nsec as u64 / 1_000_000
}

/// Processor time at which the current execution started, plus one; 0 between executions.
static STARTED: AtomicU64 = AtomicU64::new(0);

/// An execution begins (true) or ends.
pub(crate) fn running(begins: bool) {
    STARTED.store(if begins { processor_time() + 1 } else { 0 }, Ordering::Relaxed);
}

/// Bounds the address space, and ends the process with 77 when an execution takes longer than `seconds`.
pub(crate) fn guard(seconds: u64) {
    let limit = libc::rlimit { rlim_cur: ADDRESS_SPACE, rlim_max: ADDRESS_SPACE };
    // SAFETY: setrlimit reads the structures that it is given, which live through the calls.
    unsafe {
        libc::setrlimit(libc::RLIMIT_AS, &limit);
        libc::setrlimit(libc::RLIMIT_CORE, &libc::rlimit { rlim_cur: 0, rlim_max: 0 });
    }
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let started = STARTED.load(Ordering::Relaxed);
            if started > 0 && processor_time() > started + seconds * 1000 {
                eprintln!("FUZZ hang");
                std::process::exit(77);
            }
        }
    });
}

/// Which execution a child is at, and how those before it ended; in a file, so that it outlives the child.
pub(crate) struct Progress {
    file: File,
    pub(crate) counts: [u64; OUTCOMES.len()],
}

impl Progress {
    pub(crate) fn create(path: &Path) -> std::io::Result<Self> {
        let file = File::options().write(true).create(true).truncate(false).open(path)?;
        Ok(Self { file, counts: [0; OUTCOMES.len()] })
    }

    /// The child is at this execution.
    pub(crate) fn at(&self, number: u64) -> std::io::Result<()> {
        let mut bytes = [0u8; 8 * (OUTCOMES.len() + 1)];
        for (out, v) in bytes.chunks_exact_mut(8).zip([number].iter().chain(&self.counts)) {
            out.copy_from_slice(&v.to_le_bytes());
        }
        self.file.write_all_at(&bytes, 0).or_else(|e| if e.kind() == std::io::ErrorKind::NotSeekable { Ok(()) } else { Err(e) })
    }

    /// What a child left.
    pub(crate) fn read(path: &Path) -> std::io::Result<(u64, [u64; OUTCOMES.len()])> {
        let bytes = std::fs::read(path)?;
        let mut all = bytes.chunks_exact(8).map(|c| u64::from_le_bytes(c.try_into().unwrap_or_default()));
        let number = all.next().ok_or_else(|| std::io::Error::other("a child died before its first execution"))?;
        let mut counts = [0; OUTCOMES.len()];
        counts.iter_mut().zip(all).for_each(|(c, v)| *c = v);
        Ok((number, counts))
    }
}
