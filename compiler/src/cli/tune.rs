//! `kiln tune`.

use std::{io::Write, path::PathBuf};

use kiln_runtime::{Device, TrialOptions};

use super::{Failure, compile::BuildArgs};
use crate::{
    diagnostic::Problem,
    driver::{self, Alternatives, records},
};

/// Arguments of `kiln tune`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct TuneArgs {
    /// The model
    #[arg(value_name = "MODEL.onnx")]
    model: PathBuf,
    /// The database of measured kernels, one record a line; it is made where there is none
    #[arg(long, value_name = "DB.jsonl")]
    database: PathBuf,
    /// Put these records into the database first: what kiln-run bundle wrote
    #[arg(long, value_name = "NEW.jsonl")]
    add: Vec<PathBuf>,
    /// Write the kernels that are to be measured next into a bundle
    #[arg(long, value_name = "BUNDLE.kiln", conflicts_with = "here")]
    bundle: Option<PathBuf>,
    /// Measure on a device of this machine until the plan is known: cpu, cuda, cuda:1
    #[arg(long, value_name = "DEVICE")]
    here: Option<Device>,
    /// Rounds of planning and measuring, at most
    #[arg(long, default_value_t = 8)]
    rounds: usize,
    /// Alternatives measured with each kernel that is not known, itself included
    #[arg(long, default_value_t = 6)]
    alternatives: usize,
    /// Only alternatives predicted to take at most this many percent more than the best
    #[arg(long, default_value_t = 50.0)]
    slack: f64,
    /// Timed samples of each kernel
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    iterations: u32,
    /// Day to write into records that are measured here, YYYY-MM-DD
    #[arg(long, default_value = "0000-00-00")]
    date: String,
    #[command(flatten)]
    build: BuildArgs,
}

/// Records that come with Kiln for a device: those of another one say too little about its times.
fn shipped(args: &TuneArgs, target: &str, device: Option<String>) -> Result<Vec<kiln_format::Record>, Problem> {
    match device {
        Some(device) if !args.build.predict => records::shipped(target, Some(&device)),
        _ => Ok(Vec::new()),
    }
}

fn device_name(device: Device) -> Option<String> {
    let cuda = |n: usize| kiln_runtime::cuda_devices().ok()?.into_iter().nth(n).map(|d| d.name);
    match device {
        Device::Cpu => Some(kiln_runtime::processor_name()),
        Device::Cuda(n) => cuda(n as usize),
        Device::Auto => cuda(0),
    }
}

pub(super) fn tune(args: &TuneArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let options = args.build.options()?;
    for path in &args.add {
        let count = records::merge(&args.database, &records::read(path)?)?;
        writeln!(out, "{}: {count} records", args.database.display())?;
    }
    let [target] = &options.targets[..] else {
        return Err(Problem::new("usage", "a plan is tuned for one target at a time").help("give one --target").into());
    };
    let info = driver::target_info(target, &options)?;
    let front = driver::load(&args.model, &options)?;
    let which = Alternatives { most: args.alternatives.max(1), slack: args.slack / 100.0 };
    let next = match &args.here {
        Some(device) => {
            let trial = TrialOptions {
                device: *device,
                target: Some(target.clone()),
                threads: None,
                warmup: 3,
                iterations: args.iterations as usize,
                cold: true,
                seed: 0,
                date: args.date.clone(),
                share: (0, 1),
            };
            let rounds = (args.rounds, &trial);
            let shipped = shipped(args, target, device_name(*device))?;
            driver::tune_here(&front, &info, &options, (&args.database, &shipped), which, rounds, &mut |t| {
                let (all, known) = t.launches;
                anstream::eprintln!("{known} of {all} launches measured, {:.1} us; {} kernels to measure", t.us, t.trials.len());
            })?
        }
        None => {
            let own = if args.database.exists() { records::read(&args.database)? } else { Vec::new() };
            let device = own.iter().rfind(|r| r.target == *target).map(|r| r.device.clone());
            let times = records::known(target, &shipped(args, target, device)?, &own);
            driver::next_trials(&front, &info, &options, &times, which)?
        }
    };
    let (all, known) = next.launches;
    writeln!(out, "{known} of {all} launches are measured; the plan takes {:.1} us", next.us)?;
    match &args.bundle {
        Some(path) if !next.trials.is_empty() => {
            let (count, left) = driver::write_trials(path, &info, &options.cpu_levels, &next.trials)?;
            for l in &left {
                writeln!(out, "left out: {}: {}", l.name, l.why)?;
            }
            writeln!(out, "{}: {count} kernels to measure; then: kiln tune --add RECORDS.jsonl", path.display())?;
        }
        _ if next.trials.is_empty() => writeln!(out, "nothing is left to measure")?,
        _ => writeln!(out, "{} kernels are to be measured next", next.trials.len())?,
    }
    Ok(())
}
