//! Fuzzes the compiler and the runtime:
//! `cargo run --release -p kiln-compiler --example fuzz -- --corpus FOLDER --executions 1000000 --seed 1`
//!
//! Executions are numbered; `--seed S --from K --one` repeats execution K of stream S. What an execution does follows from
//! its number (see [`plan`]): most mutate the protobuf tree of a model of the corpus (all `.onnx` files below a folder) and
//! read, import, verify, infer and lower it; a share goes on through covering, and a small one is compiled, run, and held
//! against the reference evaluator. Others mutate engine files and arrays of inputs, and give them to the runtime.
//!
//! Executions run in child processes with a bounded address space. A panic, a death of the process, an execution of more
//! than `--seconds` of processor time, and memory of more than `--allocation` bytes are findings: the input goes to
//! `--findings`, and the run goes on behind it.

mod child;
mod files;
mod models;
mod mutate;
mod plan;
mod watch;
mod wire;

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    sync::Mutex,
    time::Instant,
};

use clap::Parser;
use mutate::Corpus;
use plan::OUTCOMES;
use watch::Progress;

/// Fuzzes the compiler with mutated models, and the runtime with mutated files
#[derive(Parser, Clone)]
struct Args {
    /// Folder with models
    #[arg(long)]
    corpus: PathBuf,
    /// Where inputs of findings go
    #[arg(long, default_value = "fuzz-findings")]
    findings: PathBuf,
    /// How many executions
    #[arg(long, default_value_t = 100_000)]
    executions: u64,
    /// The stream of executions
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of the first execution
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// Processes side by side
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Longest processor time of an execution
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Most memory that an execution may hold at a time, in bytes
    #[arg(long, default_value_t = 1 << 30)]
    allocation: usize,
    /// Files of the corpus up to this size
    #[arg(long, default_value_t = 12_000)]
    largest: u64,
    /// Appends a line of JSON for each batch
    #[arg(long)]
    record: Option<PathBuf>,
    /// Does one execution in this process, for debugging
    #[arg(long)]
    one: bool,
    #[arg(long, hide = true)]
    progress: Option<PathBuf>,
    #[arg(long, hide = true)]
    engines: Option<PathBuf>,
}

/// Executions of one process: what MLIR keeps for good stays small.
const BATCH: u64 = 4000;

fn find(folder: &Path, largest: u64, out: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::path);
    for e in entries {
        let meta = e.metadata()?;
        if meta.is_dir() {
            find(&e.path(), largest, out)?;
        } else if meta.len() <= largest && e.path().extension().is_some_and(|x| x == "onnx") {
            out.push(e.path());
        }
    }
    Ok(())
}

fn corpus(args: &Args) -> std::io::Result<(Corpus, Vec<PathBuf>)> {
    let mut paths = Vec::new();
    find(&args.corpus, args.largest, &mut paths)?;
    Ok((Corpus::read(&paths), paths))
}

/// What the processes share.
struct Shared {
    next: u64,
    findings: u64,
    done: u64,
    counts: BTreeMap<&'static str, u64>,
}

/// Runs one batch, in as many processes as it takes.
fn batch(args: &Args, shared: &Mutex<Shared>, engines: &Path, from: u64, started: Instant) -> std::io::Result<()> {
    let end = (from + BATCH).min(args.from + args.executions);
    let mut at = from;
    while at < end {
        let (errors, record) = (tempfile::NamedTempFile::new()?, tempfile::NamedTempFile::new()?);
        let began = Instant::now();
        let status = Command::new(std::env::current_exe()?)
            .args(["--corpus".as_ref(), args.corpus.as_os_str(), "--progress".as_ref(), record.path().as_os_str()])
            .args(["--findings".as_ref(), args.findings.as_os_str(), "--engines".as_ref(), engines.as_os_str()])
            .args(["--seed", &args.seed.to_string(), "--from", &at.to_string(), "--executions", &(end - at).to_string()])
            .args(["--largest", &args.largest.to_string(), "--seconds", &args.seconds.to_string()])
            .args(["--allocation", &args.allocation.to_string()])
            .env("RAYON_NUM_THREADS", "1")
            .stderr(errors.reopen()?)
            .stdout(Stdio::null())
            .status()?;
        let (last, counts) = Progress::read(record.path())?;
        let next = if status.success() { end } else { last + 1 };
        let mut s = shared.lock().map_err(|_| std::io::Error::other("a thread panicked"))?;
        for (name, n) in OUTCOMES.iter().zip(counts).filter(|(_, n)| *n > 0) {
            *s.counts.entry(name).or_default() += n;
        }
        let mut cause = None;
        if !status.success() {
            s.findings += 1;
            let said = std::fs::read_to_string(errors.path()).unwrap_or_default();
            let told = |l: &&str| ["FUZZ", "ERROR", "Assertion", "overflow", "memory allocation"].iter().any(|w| l.contains(w));
            let line = said.lines().rfind(told).or(said.lines().last()).unwrap_or_default().to_owned();
            println!("finding: --seed {} --from {last}: {status}: {line}", args.seed);
            cause = Some(format!("{status}: {line}"));
        }
        s.done += next - at;
        if let Some(path) = &args.record {
            let counts: BTreeMap<&str, u64> = OUTCOMES.iter().copied().zip(counts).filter(|(_, n)| *n > 0).collect();
            let line = serde_json::json!({"seed": args.seed, "from": at, "to": next, "counts": counts, "finding": cause,
                "seconds": began.elapsed().as_secs_f64()});
            let mut file = std::fs::OpenOptions::new().create(true).append(true).open(path)?;
            writeln!(file, "{line}")?;
        }
        let seconds = started.elapsed().as_secs_f64();
        println!("{} executions in {seconds:.0} s, {:.0} a second, {} findings", s.done, s.done as f64 / seconds, s.findings);
        at = next;
    }
    Ok(())
}

fn parent(args: &Args) -> std::io::Result<u64> {
    let (corpus, paths) = corpus(args)?;
    println!("{} models in the corpus", corpus.models.len());
    std::fs::create_dir_all(&args.findings)?;
    let engines = tempfile::tempdir()?;
    println!("{} engines to mutate", files::compile_some(&paths, engines.path())?);
    let started = Instant::now();
    let shared = Mutex::new(Shared { next: args.from, findings: 0, done: 0, counts: BTreeMap::new() });
    let work = || -> std::io::Result<()> {
        loop {
            let from = {
                let mut s = shared.lock().map_err(|_| std::io::Error::other("a thread panicked"))?;
                let from = s.next;
                s.next += BATCH;
                from
            };
            if from >= args.from + args.executions {
                return Ok(());
            }
            batch(args, &shared, engines.path(), from, started)?;
        }
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..args.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        all.into_iter().try_for_each(|t| t.join().map_err(|_| std::io::Error::other("a thread panicked"))?)
    })?;
    let s = shared.into_inner().map_err(|_| std::io::Error::other("a thread panicked"))?;
    println!("{:?}", s.counts);
    Ok(s.findings)
}

fn main() -> ExitCode {
    let args = Args::parse();
    let done = match (&args.progress, args.one) {
        (Some(progress), _) => child::run(&args, progress).map(|()| 0),
        (None, true) => child::run(&Args { executions: 1, ..args.clone() }, Path::new("/dev/null")).map(|()| 0),
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
