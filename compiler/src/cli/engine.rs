//! `kiln run` and `kiln bench`: engines, and models that are compiled first.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use kiln_format::EngineFile;
use kiln_runtime::{
    Device,
    commands::{self, RunArgs},
};

use super::{
    Failure,
    compile::{BuildArgs, Spinner},
};
use crate::{diagnostic::Problem, driver};

/// Arguments of `kiln run`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct RunCommand {
    /// An engine, or a model
    #[arg(value_name = "MODEL.onnx|E.kiln")]
    file: PathBuf,
    /// Element type of values in memory, where a model is compiled
    #[arg(long, value_enum, default_value_t)]
    precision: driver::PrecisionOption,
    #[command(flatten)]
    run: RunArgs,
}

/// Arguments of `kiln bench`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct BenchCommand {
    #[command(flatten)]
    command: RunCommand,
}

pub(super) fn bench(args: &BenchCommand, out: &mut dyn Write) -> Result<(), Failure> {
    let mut command = args.command.clone();
    command.run.bench = true;
    run(&command, out)
}

pub(super) fn run(args: &RunCommand, out: &mut dyn Write) -> Result<(), Failure> {
    let file = if is_engine(&args.file)? { EngineFile::open(&args.file) } else { EngineFile::open(compiled(args)?.path()) };
    let file = file.map_err(|e| Failure::Command(e.into()))?;
    Ok(commands::run_engine(file, &args.run, out)?)
}

pub(super) fn is_engine(path: &Path) -> Result<bool, Failure> {
    let mut magic = [0u8; 8];
    let mut file = std::fs::File::open(path)
        .map_err(|e| Problem::new("input", format!("{}: {e}", path.display())).help("give an .onnx model or a .kiln engine"))?;
    let read = std::io::Read::read(&mut file, &mut magic)?;
    Ok(read == magic.len() && magic == kiln_format::MAGIC)
}

/// Compiles for the device that the engine is to run on.
fn compiled(args: &RunCommand) -> Result<tempfile::NamedTempFile, Failure> {
    let gpu = match args.run.device.device {
        Device::Cpu => false,
        Device::Cuda(_) => true,
        Device::Auto => kiln_runtime::cuda_devices().is_ok_and(|d| !d.is_empty()),
    };
    let target = args.run.device.target.clone().unwrap_or_else(|| if gpu { "cuda".into() } else { "cpu".into() });
    let build = BuildArgs {
        targets: vec![target],
        precision: args.precision,
        shapes: Vec::new(),
        rules: driver::RuleOption::All,
        cost_tables: Vec::new(),
        workspace_limit: None,
        reassociate: false,
        records: Vec::new(),
        predict: false,
        isolate: false,
    };
    let engine = tempfile::Builder::new().suffix(".kiln").tempfile()?;
    let spinner = Spinner::new();
    driver::compile(&args.file, engine.path(), &build.options()?, &spinner)?;
    Ok(engine)
}
