//! Fuzzes the compiler with mutated models:
//! `cargo run --release -p kiln-compiler --example fuzz -- --corpus FOLDER --executions 1000000 --seed 1`
//!
//! Every execution mutates the protobuf tree of a model of the corpus (all `.onnx` files below a folder), and reads,
//! checks, infers and lowers it; small graphs are covered too. It runs in a child process with a bounded address space.
//! A panic, a death of the process, an execution of more than `--seconds` of processor time, and a request for more than `--allocation`
//! bytes are findings: the model goes to `--findings`, and the run goes on behind it. The same seed makes the same models.

mod mutate;
mod wire;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use clap::Parser;
use kiln_compiler::driver::{CompileOptions, load};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, cover};
use kiln_plan::Archetype;
use mutate::Corpus;
use wire::{Kind, Tree};

/// Fuzzes the compiler with mutated models
#[derive(Parser, Clone)]
struct Args {
    /// Folder with models
    #[arg(long)]
    corpus: PathBuf,
    /// Where models of findings go
    #[arg(long, default_value = "fuzz-findings")]
    findings: PathBuf,
    /// How many models
    #[arg(long, default_value_t = 100_000)]
    executions: u64,
    /// Seed of the first; the next has the next seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Longest processor time of an execution
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Greatest request to the allocator
    #[arg(long, default_value_t = 1 << 30)]
    allocation: usize,
    /// Files of the corpus up to this size
    #[arg(long, default_value_t = 200_000)]
    largest: u64,
    /// Runs a model of one seed in this process, for debugging
    #[arg(long)]
    one: bool,
    #[arg(long, hide = true)]
    progress: Option<PathBuf>,
}

/// Address space of the child.
const ADDRESS_SPACE: u64 = 12 << 30;
/// Graphs up to this size are covered, one in so many.
const COVERED: usize = 48;
const COVER_EVERY: u64 = 8;

/// Remembers the greatest request.
struct Watched;
static LARGEST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is forwarded to the system's allocator unchanged.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's contract is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LARGEST.fetch_max(size, Ordering::Relaxed);
        // SAFETY: the caller's contract is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Watched = Watched;

fn files(folder: &Path, largest: u64, out: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::path);
    for e in entries {
        let meta = e.metadata()?;
        if meta.is_dir() {
            files(&e.path(), largest, out)?;
        } else if meta.len() <= largest && e.path().extension().is_some_and(|x| x == "onnx") {
            out.push(e.path());
        }
    }
    Ok(())
}

fn corpus(args: &Args) -> std::io::Result<Corpus> {
    let mut paths = Vec::new();
    files(&args.corpus, args.largest, &mut paths)?;
    let models = paths.iter().filter_map(|p| Tree::parse(Kind::Model, &std::fs::read(p).ok()?));
    Ok(Corpus::new(models.collect()))
}

/// How far the compiler came with a model.
fn execute(path: &Path, covering: bool) -> &'static str {
    let front = match load(path, &CompileOptions::default()) {
        Err(p) => {
            return match p.code.as_str() {
                "kiln::invalid-model" => "invalid",
                "kiln::cannot-lower" => "not lowered",
                _ => "unsupported",
            };
        }
        Ok(front) => front,
    };
    if covering && let Some(Ok(info)) = kiln_codegen::data::target("x86_64") {
        let archetypes: Vec<Box<dyn Archetype>> =
            kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
        for graph in front.script.segments.iter().filter(|g| g.nodes.len() <= COVERED) {
            if cover(graph, &CoverOptions::new(info.clone()), &archetypes, &AnalyticalCost).is_err() {
                return "not covered";
            }
        }
        return "covered";
    }
    "lowered"
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

fn child(args: &Args, progress: &Path) -> std::io::Result<()> {
    let limit = libc::rlimit { rlim_cur: ADDRESS_SPACE, rlim_max: ADDRESS_SPACE };
    // SAFETY: setrlimit reads the structure that it is given, which lives through the call.
    unsafe {
        libc::setrlimit(libc::RLIMIT_AS, &limit);
        libc::setrlimit(libc::RLIMIT_CORE, &libc::rlimit { rlim_cur: 0, rlim_max: 0 });
    }
    let corpus = corpus(args)?;
    let patience = args.seconds * 1000;
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(500));
            let started = STARTED.load(Ordering::Relaxed);
            if started > 0 && processor_time() > started + patience {
                eprintln!("FUZZ hang");
                std::process::exit(77);
            }
        }
    });
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    let folder = if Path::new("/dev/shm").is_dir() { tempfile::tempdir_in("/dev/shm")? } else { tempfile::tempdir()? };
    let path = folder.path().join("model.onnx");
    if !args.one {
        std::panic::set_hook(Box::new(|info| eprintln!("FUZZ panic {}", info.to_string().replace('\n', " "))));
    }
    for seed in args.seed..args.seed + args.executions {
        std::fs::write(&path, corpus.case(seed).bytes())?;
        LARGEST.store(0, Ordering::Relaxed);
        let tell =
            |counts: &BTreeMap<&str, u64>| std::fs::write(progress, serde_json::to_string(&(seed, counts)).unwrap_or_default());
        tell(&counts)?;
        STARTED.store(processor_time() + 1, Ordering::Relaxed);
        let outcome = catch_unwind(AssertUnwindSafe(|| execute(&path, seed % COVER_EVERY == 0)));
        STARTED.store(0, Ordering::Relaxed);
        let Ok(outcome) = outcome else { std::process::exit(78) };
        let largest = LARGEST.load(Ordering::Relaxed);
        if largest > args.allocation {
            eprintln!("FUZZ allocation of {largest} bytes");
            std::process::exit(79);
        }
        *counts.entry(outcome).or_default() += 1;
        if seed + 1 == args.seed + args.executions {
            tell(&counts)?;
        }
        if args.one {
            println!("{outcome}");
        }
    }
    Ok(())
}

fn parent(args: &Args) -> std::io::Result<u64> {
    let corpus = corpus(args)?;
    println!("{} models in the corpus", corpus.models.len());
    std::fs::create_dir_all(&args.findings)?;
    let progress = args.findings.join("progress.json");
    let (mut seed, end, started) = (args.seed, args.seed + args.executions, Instant::now());
    let mut findings = 0;
    let mut totals: BTreeMap<String, u64> = BTreeMap::new();
    while seed < end {
        let errors = tempfile::NamedTempFile::new()?;
        // A child at a time keeps what a process holds for good small.
        let batch = (end - seed).min(20_000);
        let status = Command::new(std::env::current_exe()?)
            .args(["--corpus".as_ref(), args.corpus.as_os_str(), "--progress".as_ref(), progress.as_os_str()])
            .args(["--seed", &seed.to_string(), "--executions", &batch.to_string(), "--largest", &args.largest.to_string()])
            .args(["--seconds", &args.seconds.to_string(), "--allocation", &args.allocation.to_string()])
            .env("RAYON_NUM_THREADS", "1")
            .stderr(errors.reopen()?)
            .stdout(Stdio::null())
            .status()?;
        let (last, counts): (u64, BTreeMap<String, u64>) =
            serde_json::from_str(&std::fs::read_to_string(&progress)?).map_err(std::io::Error::other)?;
        for (outcome, n) in counts {
            *totals.entry(outcome).or_default() += n;
        }
        seed = last + 1;
        let (done, seconds) = (seed - args.seed, started.elapsed().as_secs_f64());
        if !status.success() {
            findings += 1;
            let said = std::fs::read_to_string(errors.path()).unwrap_or_default();
            let cause = said
                .lines()
                .rfind(|l| l.contains("FUZZ") || l.contains("ERROR") || l.contains("Assertion") || l.contains("overflow"));
            let cause = cause.or(said.lines().last()).unwrap_or_default();
            let file = args.findings.join(format!("{last}.onnx"));
            std::fs::write(&file, corpus.case(last).bytes())?;
            println!("finding {}: {status}: {cause}", file.display());
        }
        println!("{done} executions in {seconds:.0} s, {:.0} a second, {findings} findings, {totals:?}", done as f64 / seconds);
    }
    Ok(findings)
}

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match (&args.progress, args.one) {
        (Some(progress), _) => child(&args, progress).map(|()| 0),
        (None, true) => child(&Args { executions: 1, ..args.clone() }, Path::new("/dev/null")).map(|()| 0),
        (None, false) => parent(&args),
    };
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("error: {e}");
            ExitCode::FAILURE
        }
    }
}
