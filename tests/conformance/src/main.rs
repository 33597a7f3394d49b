//! `kiln-conformance`: see `./x conformance`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use kiln_compiler::driver::targets_of;
use kiln_conformance::{
    ConformanceError,
    expect::Expectations,
    job::{Outcome, Plan, Status},
    pool,
    results::{Header, Row, Run},
    scoreboard::{Board, html, markdown},
    suite::{self, Case},
};
use kiln_runtime::commands::compare::Tolerance;

/// ONNX's backend test suite against Kiln
#[derive(Parser)]
#[command(name = "kiln-conformance")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile every case for the CPU, run it, and hold the outcomes against expect/x86_64.toml
    Cpu(RunArgs),
    /// Compile every case for CUDA, assemble it where KILN_PTXAS is set, and write a batch for `kiln-run suite`
    CudaPack {
        /// The batch, a folder a case
        dir: PathBuf,
        /// Targets
        #[arg(long, default_value = "cuda")]
        target: String,
        #[command(flatten)]
        run: RunArgs,
    },
    /// Hold what `kiln-run suite` wrote on a GPU machine against expect/cuda.toml, and record it
    CudaRecord {
        /// Its results
        results: PathBuf,
        /// What `cuda-pack` wrote with --out: cases that did not compile are in there
        #[arg(long)]
        packed: PathBuf,
        #[command(flatten)]
        header: HeaderArgs,
    },
    /// Write the scoreboard from the recorded runs
    Scoreboard,
    #[command(name = "__worker", hide = true)]
    Worker {
        #[arg(long)]
        suite: PathBuf,
        #[arg(long)]
        target: String,
        #[arg(long)]
        pack: Option<PathBuf>,
    },
}

#[derive(Args)]
struct RunArgs {
    /// What tests/tools/onnx_suite.py wrote
    #[arg(long)]
    suite: PathBuf,
    /// Only cases whose <group>/<case> holds this
    #[arg(long, default_value = "")]
    filter: String,
    /// Worker processes
    #[arg(long)]
    jobs: Option<usize>,
    /// Record the outcomes in a file
    #[arg(long)]
    out: Option<PathBuf>,
    /// Record the outcomes in results/ (all cases must have been run)
    #[arg(long)]
    record: bool,
    /// Print every case that does not pass
    #[arg(long)]
    verbose: bool,
    #[command(flatten)]
    header: HeaderArgs,
}

#[derive(Args)]
struct HeaderArgs {
    /// Device, for the record
    #[arg(long, default_value = "")]
    device: String,
    /// Driver, for the record
    #[arg(long, default_value = "")]
    driver: String,
    /// Day, for the record
    #[arg(long, default_value = "")]
    date: String,
    /// Commit, for the record
    #[arg(long, default_value = "")]
    commit: String,
}

impl HeaderArgs {
    fn header(&self, runtime: &str) -> Header {
        let Self { device, driver, date, commit } = self;
        let [device, driver, date, commit] = [device, driver, date, commit].map(Clone::clone);
        Header { runtime: runtime.into(), device, driver, date, commit }
    }
}

/// This crate's folder, where expectations and records lie.
fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Cpu(run) => cpu(&run),
        Command::CudaPack { dir, target, run } => cuda_pack(&dir, &target, &run),
        Command::CudaRecord { results, packed, header } => cuda_record(&results, &packed, &header),
        Command::Scoreboard => scoreboard().map(|()| true),
        Command::Worker { suite, target, pack } => worker(suite, &target, pack).map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("error: {e}");
            ExitCode::FAILURE
        }
    }
}

fn worker(suite: PathBuf, target: &str, pack: Option<PathBuf>) -> Result<(), ConformanceError> {
    let mut cases = suite::load(&suite)?;
    // The tolerances of the run's own file.
    let runtime = if target.starts_with("sm_") { "cuda" } else { "x86_64" };
    let expected = Expectations::load(&home().join("expect").join(format!("{runtime}.toml")))?;
    let listed = expected.tolerances_by_case();
    for case in &mut cases {
        let found = listed.get(format!("{}/{}", case.group, case.case).as_str());
        case.listed = found.map(|l| Tolerance { rtol: l.rtol, atol: l.atol });
    }
    let plan = Plan { suite, targets: target.split(',').map(str::to_owned).collect(), pack };
    pool::serve(&cases, &plan).map_err(|e| ConformanceError::Worker(e.to_string()))
}

fn outcomes(run: &RunArgs, plan: &Plan) -> Result<(Vec<Case>, Vec<Row>), ConformanceError> {
    let cases = suite::load(&run.suite)?;
    let wanted: Vec<usize> =
        (0..cases.len()).filter(|i| format!("{}/{}", cases[*i].group, cases[*i].case).contains(&run.filter)).collect();
    let jobs = run.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let show = |case: usize, outcome: &Outcome| {
        if run.verbose && outcome.status != Status::Pass {
            println!("{}/{}\t{:?}\t{}", cases[case].group, cases[case].case, outcome.status, outcome.detail);
        }
    };
    let outcomes = pool::run_all(&wanted, jobs, &run.suite, plan, &show)?;
    let mut rows: Vec<Row> = wanted.iter().zip(outcomes).map(|(i, o)| Row::new(&cases[*i], o)).collect();
    rows.sort_by_key(Row::id);
    Ok((cases, rows))
}

/// Prints the score, and every surprise; true when there is none.
fn judge(runtime: &str, rows: &[Row]) -> Result<bool, ConformanceError> {
    let mut groups: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for row in rows {
        for group in [row.group.as_str()].into_iter().chain(row.ordinary.then_some("node (ordinary)")) {
            let score = groups.entry(group).or_default();
            score[0] += usize::from(row.passed());
            score[1] += 1;
            score[2] += usize::from(row.tolerated());
        }
    }
    for (group, [passed, all, listed]) in groups {
        println!("{group:20} {passed:5} of {all}, {listed} of them under a listed tolerance");
    }
    let expected = Expectations::load(&home().join("expect").join(format!("{runtime}.toml")))?;
    let ids: Vec<String> = rows.iter().map(Row::id).collect();
    let surprises = expected.surprises(ids.iter().map(String::as_str).zip(rows.iter().map(|r| &r.outcome)));
    surprises.iter().for_each(|s| println!("unexpected: {s}"));
    println!("{} surprises", surprises.len());
    Ok(surprises.is_empty())
}

fn keep(run: &RunArgs, runtime: &str, rows: Vec<Row>, all: usize) -> Result<(), ConformanceError> {
    let complete = rows.len() == all;
    let record = Run { header: run.header.header(runtime), rows };
    if let Some(path) = &run.out {
        record.save(path)?;
    }
    if run.record && complete {
        record.save(&home().join("results").join(format!("{runtime}.jsonl")))?;
    }
    Ok(())
}

fn cpu(run: &RunArgs) -> Result<bool, ConformanceError> {
    let plan = Plan { suite: run.suite.clone(), targets: vec!["x86_64".into()], pack: None };
    let (cases, rows) = outcomes(run, &plan)?;
    let good = judge("x86_64", &rows)?;
    keep(run, "x86_64", rows, cases.len())?;
    Ok(good)
}

fn cuda_pack(dir: &Path, target: &str, run: &RunArgs) -> Result<bool, ConformanceError> {
    let targets = targets_of(&[target.to_owned()]).map_err(|p| ConformanceError::Worker(p.message))?;
    let plan = Plan { suite: run.suite.clone(), targets, pack: Some(dir.to_owned()) };
    let (cases, rows) = outcomes(run, &plan)?;
    let good = judge("cuda", &rows)?;
    keep(run, "cuda", rows, cases.len())?;
    Ok(good)
}

/// A case's line of `kiln-run suite`.
#[derive(serde::Deserialize)]
struct Ran {
    case: String,
    #[serde(flatten)]
    outcome: Outcome,
    /// Greatest relative difference of an element.
    #[serde(default)]
    max_rel: Option<f64>,
}

fn cuda_record(results: &Path, packed: &Path, header: &HeaderArgs) -> Result<bool, ConformanceError> {
    let text = std::fs::read_to_string(results).map_err(|e| ConformanceError::file(results, e))?;
    let mut ran = BTreeMap::new();
    let expected = Expectations::load(&home().join("expect/cuda.toml"))?;
    let listed = expected.tolerances_by_case();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let mut r: Ran = serde_json::from_str(line).map_err(|e| ConformanceError::file(results, e))?;
        // A tolerance that was listed because of this run was not there when it judged.
        let within = listed.get(r.case.replacen('.', "/", 1).as_str()).zip(r.max_rel).is_some_and(|(l, rel)| rel <= l.rtol);
        if r.outcome.status == Status::Wrong && within {
            r.outcome = Outcome { status: Status::Tolerated, detail: String::new() };
        }
        ran.insert(r.case, r.outcome);
    }
    let mut run = Run::load(packed)?;
    run.header = header.header("cuda");
    for row in run.rows.iter_mut().filter(|r| r.passed()) {
        row.outcome = ran
            .remove(&format!("{}.{}", row.group, row.case))
            .unwrap_or_else(|| Outcome { status: Status::Run, detail: "was not run".into() });
    }
    run.save(&home().join("results/cuda.jsonl"))?;
    judge("cuda", &run.rows)
}

fn scoreboard() -> Result<(), ConformanceError> {
    let board = Board::load(&home())?;
    for (name, text) in [("SCOREBOARD.md", markdown(&board)), ("scoreboard.html", html(&board))] {
        let path = home().join(name);
        std::fs::write(&path, text).map_err(|e| ConformanceError::file(&path, e))?;
    }
    Ok(())
}
