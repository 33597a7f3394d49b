//! Worker processes: each is given a case at a time, and replaced when it dies or hangs.

use super::{Line, Status};
use crate::{commands::CommandError, error::RuntimeError};
use std::{
    ffi::OsString,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread::JoinHandle,
    time::Duration,
};

/// A worker, and the lines that it answers.
struct Worker {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    /// Gives the last line of its standard error when that ends.
    last_words: Option<JoinHandle<String>>,
}

enum Answer {
    Line(Line),
    /// It died; how.
    Died(String),
    Hung,
}

impl Worker {
    fn start(command: &[OsString]) -> Result<Self, RuntimeError> {
        let io = |source| RuntimeError::Io { what: "starting a worker process".into(), source };
        let (program, args) = command.split_first().ok_or_else(|| RuntimeError::Plan("a worker has no program".into()))?;
        let mut child = Command::new(program)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(io)?;
        let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (send, lines) = mpsc::channel();
        std::thread::spawn(move || {
            let all = output.into_iter().flat_map(|o| BufReader::new(o).lines()).map_while(Result::ok);
            all.take_while(|l| send.send(l.clone()).is_ok()).for_each(drop);
        });
        let words = move || {
            let all = errors.into_iter().flat_map(|e| BufReader::new(e).lines()).map_while(Result::ok);
            all.filter(|l| !l.trim().is_empty()).last().unwrap_or_default()
        };
        let last_words = Some(std::thread::spawn(words));
        Ok(Self { child, input, lines, last_words })
    }

    fn ask(&mut self, case: &str, limit: Duration) -> Answer {
        if let Some(input) = &mut self.input {
            // A worker that is gone is found when it does not answer.
            let _ = writeln!(input, "{case}").and_then(|()| input.flush());
        }
        match self.lines.recv_timeout(limit) {
            Ok(line) => serde_json::from_str(&line)
                .map_or_else(|e| Answer::Died(format!("the worker answered '{line}': {e}")), Answer::Line),
            Err(RecvTimeoutError::Timeout) => Answer::Hung,
            Err(RecvTimeoutError::Disconnected) => {
                let how = self.child.wait().map_or_else(|e| e.to_string(), |s| s.to_string());
                let last = self.last_words.take().and_then(|t| t.join().ok()).unwrap_or_default();
                Answer::Died(format!("the worker process ended ({how}) {last}"))
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.input = None;
        // It may have ended already; either way it is waited for.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs all cases over `jobs` workers and gives each line to `done` as it comes.
pub(super) fn run_all(
    command: &[OsString],
    cases: &[String],
    jobs: usize,
    limit: Duration,
    done: &mut dyn FnMut(Line) -> Result<(), CommandError>,
) -> Result<(), CommandError> {
    let next = AtomicUsize::new(0);
    let (send, lines) = mpsc::channel::<Result<Line, RuntimeError>>();
    std::thread::scope(|s| {
        for _ in 0..jobs {
            let (send, next) = (send.clone(), &next);
            s.spawn(move || {
                let mut worker: Option<Worker> = None;
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let answer = one(&mut worker, command, case, limit);
                    let failed = answer.is_err();
                    if send.send(answer).is_err() || failed {
                        break;
                    }
                }
            });
        }
        drop(send);
        for line in lines {
            done(line?)?;
        }
        Ok(())
    })
}

fn one(worker: &mut Option<Worker>, command: &[OsString], case: &str, limit: Duration) -> Result<Line, RuntimeError> {
    let mut current = match worker.take() {
        Some(w) => w,
        None => Worker::start(command)?,
    };
    let line = match current.ask(case, limit) {
        // After a crash the worker ends by itself; another one does the rest.
        Answer::Line(line) if line.status == Status::Crash => line,
        Answer::Line(line) => {
            *worker = Some(current);
            line
        }
        Answer::Died(how) => Line::failed(case, Status::Crash, how),
        Answer::Hung => Line::failed(case, Status::Timeout, format!("no answer within {} s", limit.as_secs())),
    };
    Ok(line)
}
