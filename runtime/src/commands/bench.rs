//! Timing an engine.

use super::{
    CommandError,
    report::{human_bytes, human_us, progress, table},
    run::TimingArgs,
};
use crate::{
    context::{Context, MemoryUse, StepTime},
    stats::Stats,
    tensor::{Value, Values, show_shape},
};
use serde::Serialize;
use std::{collections::BTreeMap, io::Write, time::Instant};

/// Result of [`bench`].
#[derive(Clone, Debug, Serialize)]
pub struct BenchReport {
    /// Name of the model.
    pub model: String,
    /// Target that ran.
    pub target: String,
    /// Precision of the target.
    pub precision: String,
    /// Device.
    pub device: String,
    /// Driver, or the system's release.
    pub driver: String,
    /// Shapes of the inputs.
    pub shapes: BTreeMap<String, Vec<u64>>,
    /// Launches in a run; of a script, in one run of every segment.
    pub launches: usize,
    /// A whole run, copies of inputs and outputs included.
    pub wall: Stats,
    /// A run on the device alone; GPUs only.
    pub on_device: Option<Stats>,
    /// Runs a second, from the median of `wall`.
    pub runs_per_second: f64,
    /// Memory of engine and context.
    pub memory: MemoryUse,
    /// Greatest resident memory of this process, in bytes, where the system tells.
    pub peak_resident_bytes: Option<u64>,
}

/// Times whole runs one after the other.
pub fn bench(context: &mut Context, inputs: &Values, timing: &TimingArgs) -> Result<BenchReport, CommandError> {
    let bar = progress((timing.warmup as u64).saturating_add(u64::from(timing.iterations)), "timing");
    for _ in 0..timing.warmup {
        context.run_values(inputs)?;
        bar.inc(1);
    }
    let mut times = Vec::with_capacity(timing.iterations.min(1 << 20) as usize);
    for _ in 0..timing.iterations {
        let start = Instant::now();
        let outputs = context.run_values(inputs)?;
        times.push(start.elapsed().as_secs_f64() * 1e6);
        drop(outputs);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let on_device = context.time_device(inputs, timing.warmup, timing.iterations as usize)?;
    let wall = Stats::of(&times);
    let engine = context.engine();
    let target = engine.target();
    Ok(BenchReport {
        model: engine.program().name.clone(),
        target: target.target.clone(),
        precision: target.precision.clone(),
        device: engine.device_name(),
        driver: engine.driver_version(),
        shapes: shapes(inputs),
        launches: target.steps().filter(|s| s.launches().next().is_some()).count(),
        wall,
        on_device: on_device.map(|t| Stats::of(&t)),
        runs_per_second: if wall.median_us > 0.0 { 1e6 / wall.median_us } else { 0.0 },
        memory: context.memory(),
        peak_resident_bytes: peak_resident_bytes(),
    })
}

fn shapes(inputs: &Values) -> BTreeMap<String, Vec<u64>> {
    let mut all = BTreeMap::new();
    for (name, value) in inputs {
        match value {
            Value::Tensor(t) => drop(all.insert(name.clone(), t.shape().to_vec())),
            Value::Sequence(items) => {
                all.extend(items.iter().enumerate().map(|(i, t)| (format!("{name}.{i}"), t.shape().to_vec())));
            }
            Value::None => {}
        }
    }
    all
}

fn peak_resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib: u64 = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}

pub(crate) fn print_bench(r: &BenchReport, json: bool, out: &mut dyn Write) -> Result<(), CommandError> {
    if json {
        serde_json::to_writer(&mut *out, r)?;
        writeln!(out)?;
        return Ok(());
    }
    let bold = anstyle::Style::new().bold();
    writeln!(out, "{bold}{}{bold:#} {} {} on {}, {}", r.model, r.target, r.precision, r.device, r.driver)?;
    let shapes: Vec<String> = r.shapes.iter().map(|(n, s)| format!("{n} {}", show_shape(s))).collect();
    writeln!(out, "inputs: {}; {} launches", shapes.join("; "), r.launches)?;
    let row = |name: &str, s: &Stats| {
        let mut cells = vec![name.to_string()];
        cells.extend([s.median_us, s.p90_us, s.min_us].map(human_us));
        cells.push(s.count.to_string());
        cells
    };
    let mut rows = vec![row("whole run", &r.wall)];
    rows.extend(r.on_device.iter().map(|s| row("on the device", s)));
    table(out, &["", " median", " p90", " min", " runs"], &rows)?;
    writeln!(out, "throughput: {:.1} runs/s", r.runs_per_second)?;
    let m = &r.memory;
    let (weights, context) = (human_bytes(m.weights), human_bytes(m.context));
    let resident = r.peak_resident_bytes.map_or_else(|| "unknown".into(), human_bytes);
    writeln!(
        out,
        "memory: weights {weights}, context {context} (arena {} for {} of tensors), peak resident {resident}",
        human_bytes(m.arena),
        human_bytes(m.tensors)
    )?;
    Ok(())
}

/// Median time of every step over at most 20 runs.
pub(crate) fn profile(context: &mut Context, inputs: &Values, timing: &TimingArgs) -> Result<Vec<StepTime>, CommandError> {
    for _ in 0..timing.warmup.min(20) {
        context.profile(inputs)?;
    }
    let runs = timing.iterations.clamp(1, 20);
    let all = (0..runs).map(|_| context.profile(inputs)).collect::<Result<Vec<_>, _>>()?;
    let mut steps = all.first().cloned().unwrap_or_default();
    for (i, s) in steps.iter_mut().enumerate() {
        let times: Vec<f64> = all.iter().filter_map(|run| run.get(i)).map(|s| s.us).collect();
        s.us = Stats::of(&times).median_us;
    }
    Ok(steps)
}

pub(crate) fn print_profile(steps: &[StepTime], json: bool, out: &mut dyn Write) -> Result<(), CommandError> {
    if json {
        serde_json::to_writer(&mut *out, steps)?;
        writeln!(out)?;
        return Ok(());
    }
    let total: f64 = steps.iter().map(|s| s.us).sum();
    let rate =
        |amount: u64, us: f64| if amount > 0 && us > 0.0 { format!("{:.1}", amount as f64 / us / 1e3) } else { "-".into() };
    let mut order: Vec<&StepTime> = steps.iter().collect();
    order.sort_by(|a, b| b.us.total_cmp(&a.us));
    let rows: Vec<Vec<String>> = order
        .iter()
        .map(|s| {
            vec![
                format!("{:.1}", s.us),
                format!("{:.1}", 100.0 * s.us / total.max(1e-9)),
                if s.predicted_us > 0.0 { format!("{:.1}", s.predicted_us) } else { "-".into() },
                rate(s.flops, s.us),
                rate(s.bytes, s.us),
                s.name.clone(),
                s.archetype.clone(),
                s.ops.join(" "),
            ]
        })
        .collect();
    table(out, &[" us", " %", " predicted", " Gop/s", " GB/s", "kernel", "archetype", "holds"], &rows)?;
    writeln!(out, "total {} in {} steps", human_us(total), steps.len())?;
    Ok(())
}
