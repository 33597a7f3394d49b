//! `kiln check`.

use std::{io::Write, path::PathBuf};

use kiln_plan::HostValue;

use super::Failure;
use crate::{
    driver::{CompileOptions, load},
    shape_spec::ShapeSpec,
};

/// Arguments of `kiln check`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// The model
    #[arg(value_name = "MODEL.onnx")]
    model: PathBuf,
    /// Shape of an input, as in `kiln compile`
    #[arg(long = "shape", value_name = "NAME=SHAPE")]
    shapes: Vec<ShapeSpec>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn check(args: &CheckArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let options = CompileOptions { shapes: args.shapes.clone(), ..CompileOptions::default() };
    let front = match load(&args.model, &options) {
        Ok(front) => front,
        Err(problem) if args.json => {
            serde_json::to_writer_pretty(&mut *out, &serde_json::json!({"ok": false, "problem": problem}))?;
            writeln!(out)?;
            return Err(problem.into());
        }
        Err(problem) => return Err(problem.into()),
    };
    let script = &front.script;
    let ports = |p: &[HostValue]| -> Vec<(String, String)> {
        p.iter().map(|v| &script.values[v.0 as usize]).map(|v| (v.name.to_string(), v.to_string())).collect()
    };
    let (inputs, outputs) = (ports(&script.inputs), ports(&script.outputs));
    let operations: usize = script.segments.iter().map(|g| g.nodes.len()).sum();
    let symbols = script.segments.first().map_or(&[][..], |g| &g.symbols);
    let nodes = front.model.graph.nodes.len();
    if args.json {
        let symbols: Vec<_> = symbols.iter().map(|s| serde_json::json!({"name": *s.name, "min": s.min, "max": s.max})).collect();
        let report = serde_json::json!({
            "ok": true, "nodes": nodes, "operations": operations, "segments": script.segments.len(), "inputs": inputs, "outputs": outputs, "symbols": symbols
        });
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)?;
        return Ok(());
    }
    let green = anstyle::AnsiColor::Green.on_default().bold();
    writeln!(out, "{green}ok{green:#}  {}: {nodes} nodes, {operations} operations of the algebra", args.model.display())?;
    if !script.is_straight() {
        writeln!(
            out,
            "  {} segments under a host program: shapes that depend on data, control flow or sequences",
            script.segments.len()
        )?;
    }
    for (label, list) in [("input ", inputs), ("output", outputs)] {
        for (name, ty) in list {
            writeln!(out, "  {label} {name}: {ty}")?;
        }
    }
    for (i, s) in symbols.iter().enumerate() {
        let max = s.max.map_or("any".into(), |m| m.to_string());
        writeln!(out, "  s{i} = {} ({}..{max})", s.name, s.min)?;
    }
    Ok(())
}
