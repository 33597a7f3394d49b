//! Running an engine once, timing it, profiling it.

use super::{
    CommandError,
    bench::{bench, print_bench, print_profile, profile},
    inputs::{InputArgs, gather, preview},
    trace::write_trace,
};
use crate::{
    engine::{Engine, Options},
    numpy::save_npz,
    target::Device,
    tensor::{Tensor, Value, Values, show_shape},
};
use kiln_format::EngineFile;
use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Where to run.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct DeviceArgs {
    /// auto (a GPU where there is one and the engine has code for it), cpu, or cuda:N
    #[arg(long, default_value = "auto", value_name = "DEVICE")]
    pub device: Device,
    /// Use this target of the engine, such as sm_80, instead of the best one
    #[arg(long, value_name = "TARGET")]
    pub target: Option<String>,
    /// Threads on the CPU; the default is all processors
    #[arg(long, value_name = "N")]
    pub threads: Option<usize>,
    /// Launch kernels one by one instead of as CUDA graphs
    #[arg(long)]
    pub no_graphs: bool,
}

impl DeviceArgs {
    /// As the library wants them.
    pub fn options(&self) -> Options {
        let graphs = if self.no_graphs { 0 } else { Options::default().graphs };
        Options { device: self.device, target: self.target.clone(), threads: self.threads, graphs }
    }
}

/// How to time.
#[derive(Clone, Debug, clap::Args)]
pub struct TimingArgs {
    /// Runs before the timed ones
    #[arg(long, default_value_t = 10, value_name = "W")]
    pub warmup: usize,
    /// Timed runs
    #[arg(long, default_value_t = 100, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub iterations: u32,
}

/// Arguments of `run`, but for the engine file.
#[derive(Clone, Debug, clap::Args)]
pub struct RunArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub device: DeviceArgs,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub inputs: InputArgs,
    /// Write the outputs to an .npz file
    #[arg(long, value_name = "OUT.npz")]
    pub output: Option<PathBuf>,
    /// Time the model instead of printing outputs: median, 90th percentile, throughput, memory
    #[arg(long)]
    pub bench: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub timing: TimingArgs,
    /// Time every kernel
    #[arg(long)]
    pub profile: bool,
    /// Time every kernel and write a trace, for Perfetto and other viewers of Chrome's trace events
    #[arg(long, value_name = "TRACE.json")]
    pub trace: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `kiln-run ENGINE.kiln`.
pub fn run(engine: &Path, args: &RunArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    run_engine(EngineFile::open(engine)?, args, out)
}

/// `run` of an engine that is already open.
pub fn run_engine(file: EngineFile, args: &RunArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    let engine = Engine::load(file, &args.device.options())?;
    let timing = args.bench || args.profile || args.trace.is_some();
    let inputs = gather(engine.program(), &args.inputs, timing.then_some(0))?;
    let mut context = engine.context()?;
    if args.bench {
        let report = bench(&mut context, &inputs, &args.timing)?;
        print_bench(&report, args.json, out)?;
    }
    if args.profile || args.trace.is_some() {
        let steps = profile(&mut context, &inputs, &args.timing)?;
        if args.profile {
            print_profile(&steps, args.json, out)?;
        }
        if let Some(path) = &args.trace {
            let title = format!("{} {} on {}", engine.program().name, engine.target().target, engine.device_name());
            write_trace(path, &title, &steps)?;
        }
    }
    if !timing || args.output.is_some() {
        let outputs = context.run_values(&inputs)?;
        if !timing {
            print_outputs(&engine, &outputs, args.json, out)?;
        }
        if let Some(path) = &args.output {
            save(path, &engine, outputs)?;
        }
    }
    Ok(())
}

fn save(path: &Path, engine: &Arc<Engine>, mut outputs: Values) -> Result<(), CommandError> {
    let specs = engine.program().signature.outputs.iter();
    let arrays: Vec<(String, Tensor)> =
        specs.filter_map(|o| outputs.remove_entry(&o.name)).flat_map(|(n, v)| super::ungroup(&n, v)).collect();
    Ok(save_npz(path, arrays.iter().map(|(n, t)| (n.as_str(), t)))?)
}

fn tensor_json(t: &Tensor) -> serde_json::Value {
    serde_json::json!({"dtype": t.dtype().name(), "shape": t.shape(), "values": t.to_f64()})
}

fn print_outputs(engine: &Arc<Engine>, outputs: &Values, json: bool, out: &mut dyn Write) -> Result<(), CommandError> {
    let named = engine.program().signature.outputs.iter().filter_map(|o| outputs.get_key_value(&o.name));
    if json {
        let one = |(name, value): (&String, &Value)| {
            let mut all = match value {
                Value::Tensor(t) => tensor_json(t),
                Value::Sequence(items) => serde_json::json!({"items": items.iter().map(tensor_json).collect::<Vec<_>>()}),
                Value::None => serde_json::json!({"none": true}),
            };
            all["name"] = serde_json::json!(name);
            all
        };
        let whole = serde_json::json!({
            "target": engine.target().target, "device": engine.device_name(), "outputs": named.map(one).collect::<Vec<_>>()
        });
        serde_json::to_writer(&mut *out, &whole)?;
        writeln!(out)?;
        return Ok(());
    }
    let (bold, dim) = (anstyle::Style::new().bold(), anstyle::Style::new().dimmed());
    writeln!(out, "{dim}{} on {}{dim:#}", engine.target().target, engine.device_name())?;
    let show = |t: &Tensor| format!("{}{} {}", t.dtype(), show_shape(t.shape()), preview(t));
    for (name, value) in named {
        match value {
            Value::Tensor(t) => writeln!(out, "{bold}{name}{bold:#} {}", show(t))?,
            Value::None => writeln!(out, "{bold}{name}{bold:#} nothing")?,
            Value::Sequence(items) => {
                writeln!(out, "{bold}{name}{bold:#} sequence of {}", items.len())?;
                for (i, t) in items.iter().enumerate() {
                    writeln!(out, "  {i}: {}", show(t))?;
                }
            }
        }
    }
    Ok(())
}
