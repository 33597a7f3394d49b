//! The `kiln` tool.

mod bundle;
mod calibrate;
mod check;
mod compile;
mod devices;
mod engine;
mod explain;
mod kernels;
mod lock;
mod tune;

use std::{io::Write, process::ExitCode};

use clap::{CommandFactory, Parser, Subcommand};
use kiln_runtime::commands::{self, CommandError, InspectArgs};

use crate::diagnostic::Problem;

/// Compile ONNX models to engines, and run them
///
/// Examples:
///   kiln compile model.onnx -o model.kiln --target cpu --target cuda
///   kiln run model.kiln --input x=image.npy --output out.npz
///   kiln run model.onnx --random-inputs 0 --shape x=1x3x224x224
///   kiln bench model.kiln --device cuda:0
///   kiln inspect model.kiln
///   kiln check model.onnx
#[derive(Parser)]
#[command(name = "kiln", version, verbatim_doc_comment, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile a model to an engine file
    Compile(compile::CompileArgs),
    /// Run an engine, or a model that is compiled first
    Run(engine::RunCommand),
    /// Time an engine, or a model that is compiled first: median, 90th percentile, throughput, memory
    Bench(engine::BenchCommand),
    /// Show what an engine holds: signature, targets, kernels, memory plan, provenance
    Inspect(InspectArgs),
    /// Say whether a model can be compiled, and everything that stands in the way
    Check(check::CheckArgs),
    /// Collect the kernels of engines, to be timed by `kiln-run bundle` on a machine without a compiler
    Bundle(bundle::BundleArgs),
    /// Calibrate the cost model of a target: write kernels to time, or fit the coefficients to their times
    Calibrate(calibrate::CalibrateArgs),
    /// Plan a model and add its kernels to a file, to calibrate with: kiln calibrate --kernels
    Kernels(kernels::KernelsArgs),
    /// Say why kernels are what they are: rules, costs, alternatives; as text, JSON or a picture
    Explain(explain::ExplainArgs),
    /// Measure the kernels that the plan of a model rests on, here or through a bundle, until the plan is known
    Tune(tune::TuneArgs),
    /// Compare lockfiles: plans with the records that they were chosen with
    Lock(lock::LockArgs),
    /// List the devices that engines can run on
    Devices(devices::DevicesArgs),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// Why a command failed.
#[derive(Debug)]
enum Failure {
    Problem(Problem),
    Command(CommandError),
}

impl From<Problem> for Failure {
    fn from(p: Problem) -> Self {
        Self::Problem(p)
    }
}

impl From<CommandError> for Failure {
    fn from(e: CommandError) -> Self {
        Self::Command(e)
    }
}

impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Self {
        Self::Command(e.into())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(e: serde_json::Error) -> Self {
        Self::Command(e.into())
    }
}

/// Runs the tool on the process's arguments.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = anstream::stdout();
    let result = match cli.command {
        Command::Compile(args) => compile::compile(&args, &mut out),
        Command::Run(args) => engine::run(&args, &mut out),
        Command::Bench(args) => engine::bench(&args, &mut out),
        Command::Inspect(args) => commands::inspect(&args, &mut out).map_err(Failure::from),
        Command::Check(args) => check::check(&args, &mut out),
        Command::Bundle(args) => bundle::bundle(&args, &mut out),
        Command::Calibrate(args) => calibrate::calibrate(&args, &mut out),
        Command::Kernels(args) => kernels::kernels(&args, &mut out),
        Command::Explain(args) => explain::explain(&args, &mut out),
        Command::Tune(args) => tune::tune(&args, &mut out),
        Command::Lock(args) => lock::lock(&args, &mut out),
        Command::Devices(args) => devices::devices(&args, &mut out),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "kiln", &mut out);
            Ok(())
        }
    };
    match result.and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Problem(p)) => {
            let colour = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
            anstream::eprint!("{}", p.render(colour));
            ExitCode::from(if p.code == "kiln::usage" { 2 } else { 1 })
        }
        Err(Failure::Command(e)) => {
            if e.exit_code() != 0 {
                let red = anstyle::AnsiColor::Red.on_default().bold();
                anstream::eprintln!("{red}error{red:#}: {e}");
            }
            ExitCode::from(e.exit_code())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
