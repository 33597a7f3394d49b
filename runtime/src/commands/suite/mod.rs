//! `kiln-run suite`: runs a batch of cases, each in an engine of its own, and compares their outputs.

mod batch;
pub mod compare;
mod pool;
mod worker;

use super::{CommandError, run::DeviceArgs};
use crate::{cuda::Gpu, error::RuntimeError, target::Device};
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::PathBuf,
    time::Duration,
};

use batch::Batch;

/// What a batch holds and what is written, for `--help`.
const HELP: &str = r#"BATCH is a folder, or a .tar or .tar.zst of such a folder (leading folders of any name are allowed):

  CASE/engine.kiln    the compiled model; CASE is any name
  CASE/inputs.npz     inputs by ONNX name
  CASE/outputs.npz    what the outputs must be, by ONNX name
  CASE/inputs.1.npz   further sets of data, with CASE/outputs.1.npz, and so on
  CASE/types.json     optional: {"inputs": {NAME: TYPE}, "outputs": {NAME: TYPE}} of arrays whose element type NumPy
                      lacks; they are stored as unsigned integers of the same size
  CASE/case.json      optional: {"rtol": 1e-3, "atol": 1e-7, "random": false, "listed": {"rtol": 1e-2, "atol": 0}}

A sequence x is stored as x.0, x.1, ..., an empty one as x.len (0); an optional x that holds nothing as x.none.

An output is right when its element type and shape are, and every element: floats by |got - want| <= atol + rtol * |want|,
NaN equals NaN. All other types are compared exactly. A case that is right only by its "listed" tolerance has the status
tolerated. Outputs of "random" cases must have type and shape, be finite, and be the same in a second run.

Cases run in worker processes, which are started anew when one dies, hangs or loses the device. A line of OUT is
  {"case": CASE, "status": STATUS, "detail": WHY, "max_abs": X, "max_rel": X, "us": TIME}
with STATUS pass, tolerated, wrong, run (it could not be loaded or run), crash (the process or the device was lost) or timeout."#;

/// Arguments of `suite`: runs every case of a batch and writes one line of JSON a case.
#[derive(Clone, Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub struct SuiteArgs {
    /// Folder, .tar or .tar.zst of cases
    #[arg(value_name = "BATCH")]
    pub batch: PathBuf,
    /// Where to write the lines
    #[arg(long, value_name = "OUT.jsonl", required_unless_present = "worker")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub device: DeviceArgs,
    /// Worker processes
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: u16,
    /// Seconds after which a case has failed
    #[arg(long, default_value_t = 120, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    pub timeout: u32,
    /// Only cases whose name contains this
    #[arg(long, value_name = "TEXT")]
    pub filter: Option<String>,
    /// Answer cases from standard input
    #[arg(long, hide = true)]
    pub worker: bool,
}

/// How a case went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Pass,
    Tolerated,
    Wrong,
    Run,
    Crash,
    Timeout,
}

/// A line of the result.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Line {
    case: String,
    status: Status,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    detail: String,
    /// Greatest absolute error of a float.
    max_abs: f64,
    /// Greatest relative error of a float.
    max_rel: f64,
    /// Time of the first run in microseconds, transfers included.
    us: f64,
}

impl Line {
    fn failed(case: &str, status: Status, detail: impl Into<String>) -> Self {
        let detail = detail.into().split_whitespace().collect::<Vec<_>>().join(" ");
        Self { case: case.into(), status, detail, max_abs: 0.0, max_rel: 0.0, us: 0.0 }
    }
}

/// `kiln-run suite BATCH --out OUT.jsonl`.
pub fn suite(args: &SuiteArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    let batch = Batch::open(&args.batch)?;
    if args.worker {
        return worker::serve(&batch, &args.device.options(), &mut std::io::stdin().lock(), out);
    }
    let path = args.out.clone().ok_or_else(|| CommandError::Usage("--out is missing".into()))?;
    let chosen = |name: &&String| args.filter.as_ref().is_none_or(|f| name.contains(f.as_str()));
    let cases: Vec<String> = batch.cases().filter(chosen).cloned().collect();
    if cases.is_empty() {
        return Err(CommandError::Usage(format!("{} holds no such case", args.batch.display())));
    }
    if let Device::Cuda(n) = args.device.device {
        // No case can run without it.
        Gpu::open(n)?;
    }
    let io = |source| RuntimeError::Io { what: path.display().to_string(), source };
    let mut file = BufWriter::new(File::create(&path).map_err(io)?);
    let bar = super::progress(cases.len() as u64, "running cases");
    let mut count = std::collections::BTreeMap::new();
    let limit = Duration::from_secs(args.timeout.into());
    let jobs = usize::from(args.jobs).min(cases.len());
    let result = pool::run_all(&worker_command(args)?, &cases, jobs, limit, &mut |line: Line| {
        bar.inc(1);
        *count.entry(line.status).or_insert(0usize) += 1;
        serde_json::to_writer(&mut file, &line)?;
        writeln!(file)?;
        // What is known stays known if this process is stopped.
        Ok(file.flush()?)
    });
    bar.finish_and_clear();
    let parts: Vec<String> = count.iter().map(|(s, n)| format!("{n} {s:?}").to_lowercase()).collect();
    writeln!(out, "{} cases: {}; lines in {}", cases.len(), parts.join(", "), path.display())?;
    result
}

/// This program as a worker.
fn worker_command(args: &SuiteArgs) -> Result<Vec<std::ffi::OsString>, CommandError> {
    let own = std::env::current_exe().map_err(|source| RuntimeError::Io { what: "the path of this program".into(), source })?;
    let mut all = vec![own.into_os_string(), "suite".into(), args.batch.clone().into_os_string(), "--worker".into()];
    all.extend(["--device".into(), args.device.device.to_string().into()]);
    if let Some(t) = &args.device.target {
        all.extend(["--target".into(), t.into()]);
    }
    if let Some(n) = args.device.threads {
        all.extend(["--threads".into(), n.to_string().into()]);
    }
    if args.device.no_graphs {
        all.push("--no-graphs".into());
    }
    Ok(all)
}
