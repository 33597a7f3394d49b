//! Worker processes: whatever a case does to its process, the others go on.
//!
//! A worker reads the number of a case a line and answers with its outcome, one line of JSON. One that dies or does not
//! answer in time is replaced.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    time::Duration,
};

use crate::{
    ConformanceError,
    job::{Outcome, Plan, Status, run},
    suite::Case,
};

/// First argument of a worker process.
pub const WORKER: &str = "__worker";
/// Most seconds for one case; machines are loaded at times.
const PATIENCE: Duration = Duration::from_secs(600);
/// Address space of a worker, in bytes: a model of a few hundred bytes that needs more is a finding.
const ADDRESS_SPACE: u64 = 16 << 30;
/// Cases after which a worker is replaced, so that what a process keeps for good stays small.
const BATCH: usize = 250;

/// Answers cases until the input ends.
pub fn serve(cases: &[Case], plan: &Plan) -> std::io::Result<()> {
    limit_memory();
    // What prints to stdout must not look like an answer.
    std::panic::set_hook(Box::new(|_| {}));
    for line in std::io::stdin().lock().lines() {
        let outcome = match line?.parse::<usize>().ok().and_then(|i| cases.get(i)) {
            Some(case) => run(case, plan),
            None => Outcome::new(Status::Run, "there is no such case"),
        };
        let mut out = std::io::stdout().lock();
        serde_json::to_writer(&mut out, &outcome)?;
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}

fn limit_memory() {
    let limit = libc::rlimit { rlim_cur: ADDRESS_SPACE, rlim_max: ADDRESS_SPACE };
    // SAFETY: setrlimit reads the structure that it is given, which lives through the call.
    unsafe {
        libc::setrlimit(libc::RLIMIT_AS, &limit);
        // A crash is an outcome here; its core file would only fill the disk.
        libc::setrlimit(libc::RLIMIT_CORE, &libc::rlimit { rlim_cur: 0, rlim_max: 0 });
    }
}

struct Worker {
    child: Child,
    input: ChildStdin,
    answers: Receiver<String>,
    errors: tempfile::NamedTempFile,
    served: usize,
}

impl Worker {
    fn start(arguments: &[String]) -> Result<Self, ConformanceError> {
        let bad = |e: std::io::Error| ConformanceError::Worker(e.to_string());
        let program = std::env::current_exe().map_err(bad)?;
        let errors = tempfile::NamedTempFile::new().map_err(bad)?;
        let mut child = Command::new(program)
            .arg(WORKER)
            .args(arguments)
            // One case is one thread's work; the cores are for other workers.
            .env("RAYON_NUM_THREADS", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors.reopen().map_err(bad)?)
            .spawn()
            .map_err(bad)?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ConformanceError::Worker("has no pipes".into()));
        };
        let (send, answers) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self { child, input, answers, errors, served: 0 })
    }

    /// The outcome, and whether the worker lives on.
    fn ask(&mut self, case: usize) -> (Outcome, bool) {
        self.served += 1;
        if writeln!(self.input, "{case}").and_then(|()| self.input.flush()).is_err() {
            return (self.died(), false);
        }
        match self.answers.recv_timeout(PATIENCE) {
            Ok(answer) => match serde_json::from_str(&answer) {
                Ok(outcome) => (outcome, true),
                Err(e) => (Outcome::new(Status::Crash, format!("the worker said {answer:?}: {e}")), false),
            },
            Err(RecvTimeoutError::Timeout) => {
                (Outcome::new(Status::Timeout, format!("no answer in {} s", PATIENCE.as_secs())), false)
            }
            Err(RecvTimeoutError::Disconnected) => (self.died(), false),
        }
    }

    fn died(&mut self) -> Outcome {
        let status = self.child.wait().map_or_else(|e| e.to_string(), |s| s.to_string());
        let said = std::fs::read(self.errors.path()).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let cause = said.lines().rfind(|l| l.contains("ERROR") || l.contains("Assertion") || l.contains("overflow"));
        Outcome::new(Status::Crash, format!("{status} {}", cause.or(said.lines().last()).unwrap_or_default()))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs the cases on so many workers; outcomes are in the order of the cases.
///
/// # Errors
/// Workers cannot be started.
pub fn run_all(
    wanted: &[usize],
    jobs: usize,
    suite: &Path,
    plan: &Plan,
    progress: &(dyn Fn(usize, &Outcome) + Sync),
) -> Result<Vec<Outcome>, ConformanceError> {
    let mut arguments = vec!["--suite".to_owned(), suite.display().to_string(), "--target".into(), plan.targets.join(",")];
    if let Some(pack) = &plan.pack {
        arguments.extend(["--pack".into(), pack.display().to_string()]);
    }
    let next = AtomicUsize::new(0);
    let outcomes: Vec<Mutex<Option<Outcome>>> = wanted.iter().map(|_| Mutex::new(None)).collect();
    let work = || -> Result<(), ConformanceError> {
        let mut worker: Option<Worker> = None;
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = wanted.get(at) else { return Ok(()) };
            let mut current = match worker.take() {
                Some(w) if w.served < BATCH => w,
                _ => Worker::start(&arguments)?,
            };
            let (outcome, alive) = current.ask(*case);
            worker = alive.then_some(current);
            progress(*case, &outcome);
            if let Ok(mut slot) = outcomes[at].lock() {
                *slot = Some(outcome);
            }
        }
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|t| t.join().unwrap_or_else(|_| Err(ConformanceError::Worker("panicked".into()))))
    })?;
    let missing = || Outcome::new(Status::Crash, "was not run");
    Ok(outcomes.into_iter().map(|o| o.into_inner().ok().flatten().unwrap_or_else(missing)).collect())
}
