//! `kiln compile`.

use std::{collections::BTreeMap, io::Write, path::PathBuf};

use super::Failure;
use crate::{
    diagnostic::Problem,
    driver::{self, CompileOptions, CompileReport, PrecisionOption, Progress, RuleOption, records, targets_of},
    shape_spec::ShapeSpec,
};

/// Options that decide what an engine holds.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct BuildArgs {
    /// cpu, cuda (sm_80 and sm_90a), or exact targets; may be repeated. One engine holds all of them
    #[arg(long = "target", value_name = "TARGET", default_value = "cpu")]
    pub targets: Vec<String>,
    /// Element type of values in memory. fp16 keeps values whose range does not fit, and all sums, in f32
    #[arg(long, value_enum, default_value_t)]
    pub precision: PrecisionOption,
    /// Shape of an input: NAME=1x3x224x224; a dimension may be a range, 1..32 or least..best..greatest, or ? to keep it
    #[arg(long = "shape", value_name = "NAME=SHAPE")]
    pub shapes: Vec<ShapeSpec>,
    /// How much of the fusion machinery runs; for comparisons
    #[arg(long, value_enum, default_value_t)]
    pub rules: RuleOption,
    /// Use another table of rates and limits for its target (see codegen/data in the sources)
    #[arg(long = "cost-table", value_name = "FILE.toml")]
    pub cost_tables: Vec<PathBuf>,
    /// Bytes that values between kernels may take together: slower plans are taken where the fastest needs more
    #[arg(long, value_name = "BYTES")]
    pub workspace_limit: Option<u64>,
    /// Allow rewrites that round f32 arithmetic otherwise, such as attention in one pass; fp16 builds have them anyway
    #[arg(long)]
    pub reassociate: bool,
    /// Use measured times instead of predictions where these databases have them (see kiln tune), before those that come
    /// with Kiln
    #[arg(long = "records", value_name = "DB.jsonl")]
    pub records: Vec<PathBuf>,
    /// Leave out the measured times that come with Kiln; a cost table of your own does so too
    #[arg(long)]
    pub predict: bool,
    /// Generate code in processes of its own, so that a crash of LLVM becomes an error with a reproducer
    #[arg(long)]
    pub isolate: bool,
}

impl BuildArgs {
    pub(super) fn options(&self) -> Result<CompileOptions, Failure> {
        let mut cost_tables = BTreeMap::new();
        for path in &self.cost_tables {
            let bad = |e: String| Problem::new("usage", format!("{}: {e}", path.display()));
            let text = std::fs::read_to_string(path).map_err(|e| bad(e.to_string()))?;
            let info = kiln_plan::TargetInfo::from_toml(&text).map_err(|e| bad(e.to_string()))?;
            cost_tables.insert(info.name, path.clone());
        }
        let targets = targets_of(&self.targets)?;
        let mut known = Vec::new();
        for path in &self.records {
            known.extend(records::read(path)?);
        }
        let mut timings = BTreeMap::new();
        for target in &targets {
            let ours = !self.predict && !cost_tables.contains_key(target);
            let shipped = if ours { records::shipped(target, None)? } else { Vec::new() };
            timings.insert(target.clone(), records::known(target, &shipped, &known));
        }
        timings.retain(|_, times| !times.is_empty());
        Ok(CompileOptions {
            timings,
            targets,
            precision: self.precision,
            shapes: self.shapes.clone(),
            rules: self.rules,
            cost_tables,
            workspace_limit: self.workspace_limit,
            reassociate: self.reassociate,
            dump_phases: None,
            isolate: self.isolate,
            ..CompileOptions::default()
        })
    }
}

/// Arguments of `kiln compile`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct CompileArgs {
    /// The model
    #[arg(value_name = "MODEL.onnx")]
    model: PathBuf,
    /// The engine file to write [default: the model's name with .kiln]
    #[arg(short, long, value_name = "E.kiln")]
    output: Option<PathBuf>,
    #[command(flatten)]
    build: BuildArgs,
    /// Compile the plan of this lockfile, with the records in it; where there is none, or --records are given, write it
    #[arg(long, value_name = "kiln.lock")]
    lock: Option<PathBuf>,
    /// Write the module of every phase into a folder, one .mlir file each
    #[arg(long, value_name = "DIR")]
    dump_phases: Option<PathBuf>,
    /// Print a report as JSON
    #[arg(long)]
    json: bool,
}

/// A spinner on stderr, where that is a terminal.
pub(super) struct Spinner(indicatif::ProgressBar);

impl Spinner {
    pub(super) fn new() -> Self {
        let bar = indicatif::ProgressBar::new_spinner();
        bar.enable_steady_tick(std::time::Duration::from_millis(100));
        Self(bar)
    }
}

impl Drop for Spinner {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Spinner {
    fn step(&self, what: &str) {
        self.0.set_message(what.to_string());
    }
}

pub(super) fn compile(args: &CompileArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let mut options = args.build.options()?;
    options.dump_phases.clone_from(&args.dump_phases);
    options.lock.clone_from(&args.lock);
    // A plan that is written down rests on the records beside it.
    if args.lock.as_ref().is_some_and(|l| l.exists()) && args.build.records.is_empty() {
        options.timings.clear();
    }
    let engine = args.output.clone().unwrap_or_else(|| args.model.with_extension("kiln"));
    let report = {
        let spinner = Spinner::new();
        driver::compile(&args.model, &engine, &options, &spinner)?
    };
    if args.json {
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)?;
        return Ok(());
    }
    print(&report, &engine, out)
}

fn print(report: &CompileReport, engine: &std::path::Path, out: &mut dyn Write) -> Result<(), Failure> {
    let (bold, dim) = (anstyle::Style::new().bold(), anstyle::Style::new().dimmed());
    let mb = report.engine_bytes as f64 / 1e6;
    writeln!(out, "{bold}{}{bold:#}  {mb:.1} MB  {dim}compiled in {:.1} s{dim:#}", engine.display(), report.seconds)?;
    for t in &report.targets {
        writeln!(
            out,
            "  {:8} {} operations -> {} launches of {} kernels, predicted {:.0} us",
            t.target, t.alg_ops, t.launches, t.kernels, t.predicted_us
        )?;
    }
    Ok(())
}
