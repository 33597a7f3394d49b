//! `kiln calibrate`.

use std::{io::Write, path::PathBuf};

use kiln_plan::TargetInfo;

use super::Failure;
use crate::{
    calibrate::{self, Measured, Score},
    diagnostic::Problem,
    driver::records,
};

/// Arguments of `kiln calibrate`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct CalibrateArgs {
    /// The target whose cost model is calibrated: sm_80, sm_90a, x86_64
    #[arg(long, value_name = "TARGET")]
    target: String,
    /// Fit the coefficients to these records instead of writing a bundle
    #[arg(long, value_name = "RECORDS.jsonl")]
    fit: Vec<PathBuf>,
    /// Threads that a processor's kernels were timed with [default: as many as the target has units]
    #[arg(long, value_name = "N")]
    threads: Option<u32>,
    /// Where the records are to be found, for the table's header [default: the name of the file]
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Kernels of models besides those of the design (see kiln kernels)
    #[arg(long, value_name = "KERNELS.mlir")]
    kernels: Vec<PathBuf>,
    /// Keep the target's coefficients, and find only what they leave of the times
    #[arg(long, requires = "fit")]
    keep: bool,
    /// Write what each measured kernel does, with its time, one JSON object a line
    #[arg(long, value_name = "OUT.jsonl")]
    samples: Option<PathBuf>,
    /// Only the I-th of N shares of the computations
    #[arg(long, value_name = "I/N", default_value = "0/1", value_parser = share)]
    share: (usize, usize),
    /// List the kernels and what they are alternatives for, and write nothing
    #[arg(long)]
    list: bool,
    /// The bundle, or with --fit the table, to write
    #[arg(long, value_name = "BUNDLE.kiln|TABLE.toml")]
    out: PathBuf,
}

fn share(text: &str) -> Result<(usize, usize), String> {
    let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    parts.filter(|(i, n): &(usize, usize)| i < n).ok_or_else(|| "write the share as I/N, with I from 0 to N - 1".into())
}

fn models(args: &CalibrateArgs) -> Result<Vec<kiln_plan::Cone>, Problem> {
    let mut all = Vec::new();
    for path in &args.kernels {
        all.extend(calibrate::kernels::read(path)?);
    }
    Ok(all)
}

pub(super) fn calibrate(args: &CalibrateArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let info = kiln_codegen::data::target(&args.target)
        .ok_or_else(|| {
            let known: Vec<&str> = kiln_codegen::data::target_names().collect();
            Problem::new("unknown-target", format!("there is no target '{}'", args.target))
                .help(format!("targets are {}", known.join(", ")))
        })?
        .map_err(|e| Problem::from_error("cost-table", &e))?;
    if args.list {
        return list(&info, args, out);
    }
    if !args.fit.is_empty() {
        return fit(&info, args, out);
    }
    let written = calibrate::write_calibration(&args.out, &info, args.share, &models(args)?)?;
    for l in &written.left {
        writeln!(out, "left out: {}: {}", l.name, l.why)?;
    }
    writeln!(
        out,
        "{}: {} kernels for {} computations; time them with: kiln-run bundle {0} --records OUT.jsonl --date YYYY-MM-DD",
        args.out.display(),
        written.kernels,
        written.computations
    )?;
    Ok(())
}

fn list(info: &TargetInfo, args: &CalibrateArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let design = calibrate::design_of(info, args.share, &models(args)?)?;
    for t in &design.trials {
        writeln!(out, "{} {}", t.key, t.candidate())?;
    }
    for (name, covers) in &design.covers {
        writeln!(out, "{name}: {}", covers.iter().map(|c| c.join(" + ")).collect::<Vec<_>>().join(" | "))?;
    }
    Ok(())
}

fn fit(info: &TargetInfo, args: &CalibrateArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let mut records = Vec::new();
    for path in &args.fit {
        records.extend(records::read(path)?);
    }
    let whole = info;
    let part = threads(info, args.threads);
    let info = &part;
    let design = calibrate::design_of(info, args.share, &models(args)?)?;
    let samples = calibrate::samples(&design, &records, info);
    let Some(last) = records.iter().rfind(|r| r.target == info.name) else {
        return Err(Problem::new("input", format!("no record is of {}", info.name)).help("time a bundle of this target").into());
    };
    if let Some(path) = &args.samples {
        let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
        for s in &samples {
            serde_json::to_writer(&mut file, s)?;
            writeln!(file)?;
        }
        file.flush()?;
    }
    let fitted = if args.keep { calibrate::corrected(&samples, info) } else { calibrate::fit(&samples, info) };
    let held = samples.iter().filter(|s| s.held_out).count();
    writeln!(
        out,
        "{} kernels measured, {held} of them held out; {} records are of no kernel of this design",
        samples.len(),
        records.len().saturating_sub(samples.len())
    )?;
    for (label, held_out) in [("fitted", false), ("held out", true)] {
        let (schedules, covers, by) = calibrate::evaluate(&design, &samples, &fitted, held_out);
        writeln!(out, "{label}:")?;
        line(out, "all schedules of a cone", &schedules)?;
        line(out, "covers of a computation", &covers)?;
        for (name, s) in &by {
            line(out, &format!("  {name}"), s)?;
        }
    }
    let (schedules, covers, _) = calibrate::evaluate(&design, &samples, &fitted, true);
    let measured = Measured {
        device: format!("{} ({})", last.device, last.driver),
        date: last.date.clone(),
        compiler: last.compiler.clone(),
        records: args
            .source
            .clone()
            .unwrap_or_else(|| args.fit.iter().map(|p| p.display().to_string()).collect::<Vec<_>>().join(", ")),
        kernels: (samples.len() - held, held),
        schedules,
        covers,
    };
    let old = kiln_codegen::data::text(&info.name).unwrap_or_default();
    let limits: Vec<&str> = old.lines().filter_map(|l| l.strip_prefix("# ")).filter(|l| l.starts_with("Limits")).collect();
    std::fs::write(&args.out, calibrate::table(&TargetInfo { cost: fitted.cost, ..whole.clone() }, &limits, Some(&measured)))?;
    Ok(())
}

/// The target with so many of its units.
fn threads(info: &TargetInfo, n: Option<u32>) -> TargetInfo {
    let Some(n) = n.filter(|n| *n < info.units) else { return info.clone() };
    let share = f64::from(n.max(1)) / f64::from(info.units);
    TargetInfo {
        units: n.max(1),
        l2_gbs: info.l2_gbs * share,
        fp32_gflops: info.fp32_gflops * share,
        matrix_gflops: info.matrix_gflops * share,
        special_gops: info.special_gops * share,
        ..info.clone()
    }
}

fn line(out: &mut dyn Write, name: &str, s: &Score) -> std::io::Result<()> {
    writeln!(
        out,
        "  {name:26} {:5} kernels, {:4} groups: tau {:.3}, first choice +{:.2} %, best of eight +{:.2} %, error {:.0} %",
        s.alternatives,
        s.groups,
        s.tau,
        100.0 * s.first,
        100.0 * s.best_of_eight,
        100.0 * s.error
    )
}
