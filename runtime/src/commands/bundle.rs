//! `kiln-run bundle`: times the candidates of a bundle and writes records.

use super::{CommandError, report::progress, run::DeviceArgs};
use crate::{
    bundle::{TrialOptions, run_bundle},
    error::RuntimeError,
};
use kiln_format::{BundleFile, Status, read_records, write_record};
use std::{
    collections::BTreeSet,
    fs::{File, OpenOptions},
    io::{BufReader, Write},
    path::{Path, PathBuf},
};

/// Arguments of `bundle`.
#[derive(Clone, Debug, clap::Args)]
pub struct BundleArgs {
    /// The bundle file
    #[arg(value_name = "BUNDLE.kiln")]
    pub bundle: PathBuf,
    /// Where to write records, one JSON object a line; what is already there is kept, and its candidates are not run again
    #[arg(long, value_name = "OUT.jsonl")]
    pub records: PathBuf,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub device: DeviceArgs,
    /// Samples before the timed ones
    #[arg(long, default_value_t = 3, value_name = "W")]
    pub warmup: usize,
    /// Timed samples of each candidate
    #[arg(long, default_value_t = 20, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub iterations: u32,
    /// Leave out the times with a cold cache
    #[arg(long)]
    pub warm_only: bool,
    /// Seed of the data in the buffers
    #[arg(long, default_value_t = 0, value_name = "SEED")]
    pub seed: u64,
    /// Only the I-th of N shares of the candidates. Several processes at once have the driver compile all of them, which
    /// it remembers, so that one process that times them alone need not wait for it
    #[arg(long, value_name = "I/N", default_value = "0/1", value_parser = parse_share)]
    pub share: (usize, usize),
    /// Day to write into the records, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub date: String,
}

fn parse_date(text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |p: &str, len: usize, max: u32| p.len() == len && p.parse::<u32>().is_ok_and(|v| (1..=max).contains(&v));
    match parts[..] {
        [y, m, d] if number(y, 4, 9999) && number(m, 2, 12) && number(d, 2, 31) => Ok(text.into()),
        _ => Err("write the day as YYYY-MM-DD".into()),
    }
}

fn parse_share(text: &str) -> Result<(usize, usize), String> {
    let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    parts.filter(|(i, n): &(usize, usize)| i < n).ok_or_else(|| "write the share as I/N, with I from 0 to N - 1".into())
}

/// `kiln-run bundle B.kiln --records OUT.jsonl`.
pub fn bundle(args: &BundleArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    let file = BundleFile::open(&args.bundle)?;
    let there = existing(&args.records)?;
    let io = |source| RuntimeError::Io { what: args.records.display().to_string(), source };
    let mut records = OpenOptions::new().create(true).append(true).open(&args.records).map_err(io)?;
    let options = TrialOptions {
        device: args.device.device,
        target: args.device.target.clone(),
        threads: args.device.threads,
        warmup: args.warmup,
        iterations: args.iterations as usize,
        cold: !args.warm_only,
        seed: args.seed,
        date: args.date.clone(),
        share: args.share,
    };
    let bar = progress(0, "timing candidates");
    let (mut ran, mut failed) = (0, 0);
    let skip = |t: &str, k: &str, c: &str| there.contains(&(t.to_string(), k.to_string(), c.to_string()));
    let result = run_bundle(&file, &options, &skip, &mut |i, n, record| {
        bar.set_length(n as u64);
        bar.set_position(i as u64);
        match &record.status {
            Status::Ok => ran += 1,
            Status::Failed(why) => {
                failed += 1;
                bar.suspend(|| anstream::eprintln!("{} {}: {why}", record.key, record.candidate));
            }
        }
        Ok(write_record(&mut records, &record)?)
    });
    bar.finish_and_clear();
    writeln!(
        out,
        "{ran} candidates timed, {failed} failed, {} were there already; records in {}",
        there.len(),
        args.records.display()
    )?;
    Ok(result?)
}

fn existing(path: &Path) -> Result<BTreeSet<(String, String, String)>, CommandError> {
    match File::open(path) {
        Ok(f) => Ok(read_records(BufReader::new(f))?.into_iter().map(|r| (r.target, r.key, r.candidate)).collect()),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(source) => Err(RuntimeError::Io { what: path.display().to_string(), source }.into()),
    }
}
