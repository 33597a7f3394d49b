//! `kiln-run`: runs Kiln engines, with no compiler behind it.

use clap::{Parser, Subcommand};
use kiln_runtime::commands::{self, BundleArgs, CommandError, InspectArgs, RunArgs, SuiteArgs};
use std::{io::Write, path::PathBuf, process::ExitCode};

/// Run a Kiln engine
///
/// Examples:
///   kiln-run model.kiln --input x=image.npy --output out.npz
///   kiln-run model.kiln --random-inputs 0 --shape x=4x3x224x224
///   kiln-run model.kiln --bench --device cuda:0
///   kiln-run inspect model.kiln
#[derive(Parser)]
#[command(name = "kiln-run", version, verbatim_doc_comment)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// The engine file
    #[arg(value_name = "ENGINE.kiln", required = true)]
    engine: Option<PathBuf>,
    #[command(flatten)]
    run: RunArgs,
}

#[derive(Subcommand)]
enum Command {
    /// Show what an engine or a bundle holds
    Inspect(InspectArgs),
    /// Time the candidate kernels of a bundle and write tuning records
    Bundle(BundleArgs),
    /// Run a batch of test cases and compare their outputs
    Suite(SuiteArgs),
    /// List the devices that engines can run on
    Devices,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = anstream::stdout();
    let result = match (&cli.command, &cli.engine) {
        (Some(Command::Inspect(args)), _) => commands::inspect(args, &mut out),
        (Some(Command::Bundle(args)), _) => commands::bundle(args, &mut out),
        (Some(Command::Suite(args)), _) => commands::suite(args, &mut out),
        (Some(Command::Devices), _) => devices(&mut out),
        (None, Some(engine)) => commands::run(engine, &cli.run, &mut out),
        (None, None) => Err(CommandError::Usage("give an engine file; see --help".into())),
    };
    let result = result.and_then(|()| Ok(out.flush()?));
    let Err(e) = result else { return ExitCode::SUCCESS };
    if e.exit_code() != 0 {
        let red = anstyle::AnsiColor::Red.on_default().bold();
        anstream::eprintln!("{red}error{red:#}: {e}");
    }
    ExitCode::from(e.exit_code())
}

fn devices(out: &mut dyn Write) -> Result<(), CommandError> {
    writeln!(out, "cpu     {}", kiln_runtime::processor_name())?;
    match kiln_runtime::cuda_devices() {
        Ok(all) => {
            for (i, d) in all.iter().enumerate() {
                let (major, minor) = (d.capability / 10, d.capability % 10);
                let memory = commands::human_bytes(d.memory);
                writeln!(out, "cuda:{i}  {}, compute capability {major}.{minor}, {memory}, CUDA {}", d.name, d.driver)?;
            }
        }
        Err(e) => writeln!(out, "{e}")?,
    }
    Ok(())
}
