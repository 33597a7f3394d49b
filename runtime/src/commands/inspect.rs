//! `kiln-run inspect`: what an engine or a bundle holds.

use super::{
    CommandError,
    report::{human_bytes, human_us, table},
};
use crate::bind::{show_expr, show_spec};
use kiln_format::{
    BundleFile, Code, DimExpr, EngineFile, FormatError, Launch, Program, Step, Symbol, TargetProgram, ValueKind, ValueSpec,
};
use serde_json::{Value, json};
use std::{io::Write, path::PathBuf};

/// Arguments of `inspect`.
#[derive(Clone, Debug, clap::Args)]
pub struct InspectArgs {
    /// The engine or bundle file
    #[arg(value_name = "FILE.kiln")]
    pub file: PathBuf,
    /// Check the checksum of every weight and all code too
    #[arg(long)]
    pub verify: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `kiln-run inspect FILE.kiln`.
pub fn inspect(args: &InspectArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    let file = match EngineFile::open(&args.file) {
        Err(FormatError::WrongKind { .. }) => return inspect_bundle(args, out),
        other => other?,
    };
    if args.verify {
        verify(&file)?;
    }
    if args.json {
        serde_json::to_writer_pretty(&mut *out, &engine_json(&file))?;
        writeln!(out)?;
        return Ok(());
    }
    print_engine(&file, out)?;
    if args.verify {
        writeln!(out, "all checksums match")?;
    }
    Ok(())
}

fn verify(file: &EngineFile) -> Result<(), CommandError> {
    for t in &file.program().targets {
        match &t.code {
            Code::Cpu { variants } => variants.iter().try_for_each(|v| file.cpu_code(v.code).map(drop))?,
            Code::Ptx { modules } => modules.iter().try_for_each(|m| file.ptx(*m).map(drop))?,
        }
    }
    file.weights(0, file.weights_len())?;
    Ok(())
}

/// Values of all symbols at their optimum.
fn optimal(symbols: &[Symbol]) -> Vec<i64> {
    let mut values = Vec::with_capacity(symbols.len());
    for s in symbols {
        let v = s.def.as_ref().and_then(|d| d.eval(&values).ok()).unwrap_or(s.opt);
        values.push(v);
    }
    values
}

fn code_bytes(file: &EngineFile, t: &TargetProgram) -> u64 {
    match &t.code {
        Code::Cpu { variants } => variants.iter().map(|v| file.code_len(v.code)).sum(),
        Code::Ptx { modules } => modules.iter().map(|m| file.code_len(*m)).sum(),
    }
}

fn launches(t: &TargetProgram) -> usize {
    t.steps().filter(|s| s.launches().next().is_some()).count()
}

/// The largest arena of a segment.
fn largest(t: &TargetProgram, eval: &dyn Fn(&DimExpr) -> Option<i64>) -> Option<i64> {
    t.segments.iter().map(|s| eval(&s.arena_bytes)).try_fold(0, |n, b| b.map(|b| b.max(n)))
}

/// The arena tensors of all segments.
fn total(t: &TargetProgram, eval: &dyn Fn(&DimExpr) -> Option<i64>) -> Option<i64> {
    t.segments.iter().map(|s| eval(&s.tensor_bytes)).try_fold(0i64, |n, b| n.checked_add(b?))
}

/// On a GPU, arena, inputs and outputs.
fn context_bytes(p: &Program, t: &TargetProgram, symbols: &[i64]) -> Option<u64> {
    matches!(t.code, Code::Ptx { .. }).then(|| crate::cuda::context_bytes(p, t, symbols)).flatten()
}

fn range(s: &Symbol) -> String {
    s.max.map_or_else(|| format!("{}.. (best at {})", s.min, s.opt), |m| format!("{}..={m} (best at {})", s.min, s.opt))
}

fn kind(s: &ValueSpec) -> &'static str {
    match s.kind {
        ValueKind::Tensor => "tensor",
        ValueKind::Sequence => "sequence",
        ValueKind::OptionalTensor => "optional tensor",
        ValueKind::OptionalSequence => "optional sequence",
    }
}

fn engine_json(file: &EngineFile) -> Value {
    let p = file.program();
    let at = optimal(&p.symbols);
    let eval = |e: &DimExpr| e.eval(&at).ok();
    let specs = |all: &[ValueSpec]| -> Vec<Value> {
        let dims = |s: &ValueSpec| s.dims.as_ref().map(|d| d.iter().map(|d| show_expr(d, &p.symbols)).collect::<Vec<_>>());
        all.iter().map(|s| json!({"name": s.name, "kind": kind(s), "dtype": s.dtype.name(), "dims": dims(s)})).collect()
    };
    let symbols: Vec<Value> = p
        .symbols
        .iter()
        .map(|s| {
            let def = s.def.as_ref().map(|d| show_expr(d, &p.symbols));
            json!({"name": s.name, "min": s.min, "opt": s.opt, "max": s.max, "def": def, "run_time": s.run_time})
        })
        .collect();
    let kernels = |t: &TargetProgram| -> Vec<Value> {
        // Of the first launch of each.
        let mut first = vec![None; t.kernels.len()];
        for l in t.steps().flat_map(Step::launches) {
            if let Some(slot @ None) = first.get_mut(l.kernel as usize) {
                *slot = Some((eval(&l.flops), eval(&l.bytes)));
            }
        }
        let one = |(k, work): (&kiln_format::Kernel, Option<(Option<i64>, Option<i64>)>)| {
            let (flops, bytes) = work.unwrap_or_default();
            json!({"name": k.name, "archetype": k.archetype, "ops": k.ops, "key": k.key, "block": k.block,
                "shared_bytes": k.shared_bytes, "flops": flops, "bytes": bytes, "predicted_us": k.predicted_us})
        };
        t.kernels.iter().zip(first).map(one).collect()
    };
    let targets: Vec<Value> = p
        .targets
        .iter()
        .map(|t| {
            json!({"target": t.target, "precision": t.precision, "code_bytes": code_bytes(file, t), "launches": launches(t),
                "steps": t.steps().count(), "arena_bytes": largest(t, &eval), "tensor_bytes": total(t, &eval),
                "context_bytes": context_bytes(p, t, &at),
                "kernels": kernels(t), "selections": selections(p, t)})
        })
        .collect();
    json!({"kind": "engine", "model": p.name, "inputs": specs(&p.signature.inputs), "outputs": specs(&p.signature.outputs),
        "symbols": symbols, "segments": p.segments.len(), "straight": p.straight().is_some(), "weights": p.weights.len(), "weight_bytes": file.weights_len(), "targets": targets,
        "provenance": file.provenance()})
}

fn print_engine(file: &EngineFile, out: &mut dyn Write) -> Result<(), CommandError> {
    let p = file.program();
    let bold = anstyle::Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}", if p.name.is_empty() { "engine" } else { &p.name })?;
    print_signature(p, out)?;
    if p.straight().is_none() {
        writeln!(out, "script over {} segments:", p.segments.len())?;
        out.write_all(super::script::show(p).as_bytes())?;
    }
    writeln!(out, "weights: {} tensors, {}", p.weights.len(), human_bytes(file.weights_len()))?;
    let at = optimal(&p.symbols);
    let eval = |e: &DimExpr| e.eval(&at).ok();
    let size = |bytes: Option<i64>| bytes.and_then(|b| u64::try_from(b).ok()).map_or_else(|| "unknown".into(), human_bytes);
    for t in &p.targets {
        writeln!(out)?;
        writeln!(
            out,
            "{bold}target {}{bold:#} {}: {} launches of {} kernels, code {}, arena {} for {} of tensors{}",
            t.target,
            t.precision,
            launches(t),
            t.kernels.len(),
            human_bytes(code_bytes(file, t)),
            size(largest(t, &eval)),
            size(total(t, &eval)),
            context_bytes(p, t, &at).map_or_else(String::new, |b| format!(", {} with inputs and outputs", human_bytes(b))),
        )?;
        let rows: Vec<Vec<String>> = t
            .kernels
            .iter()
            .map(|k| vec![k.name.clone(), k.archetype.clone(), human_us(k.predicted_us), k.ops.join(" ")])
            .collect();
        table(out, &["kernel", "archetype", " predicted", "holds"], &rows)?;
        print_selections(p, t, out)?;
    }
    let v = file.provenance();
    writeln!(out)?;
    writeln!(out, "compiler: {}", v.compiler)?;
    writeln!(out, "model sha256: {}", v.model_sha256)?;
    for (k, value) in &v.options {
        writeln!(out, "option {k}: {value}")?;
    }
    for (k, value) in &v.plan {
        writeln!(out, "plan {k}: {value}")?;
    }
    for (k, us) in &v.predicted_us {
        writeln!(out, "predicted on {k}: {}", human_us(*us))?;
    }
    Ok(())
}

/// Selections of kernels by size that differ: the size, and each kernel with its bound.
type Selection = (String, Vec<(Option<i64>, String)>);

fn selected(p: &Program, t: &TargetProgram) -> Vec<Selection> {
    let mut all: Vec<Selection> = Vec::new();
    let name = |l: &Launch| t.kernels.get(l.kernel as usize).map_or_else(String::new, |k| k.name.clone());
    for step in t.steps() {
        let Step::Select(s) = step else { continue };
        let one = (show_expr(&s.by, &p.symbols), s.cases.iter().map(|c| (c.most, name(&c.launch))).collect());
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn selections(p: &Program, t: &TargetProgram) -> Vec<Value> {
    let case = |(most, kernel): &(Option<i64>, String)| json!({"most": most, "kernel": kernel});
    let all = selected(p, t);
    all.iter().map(|(by, cases)| json!({"by": by, "cases": cases.iter().map(case).collect::<Vec<_>>()})).collect()
}

fn print_selections(p: &Program, t: &TargetProgram, out: &mut dyn Write) -> Result<(), CommandError> {
    for (by, cases) in selected(p, t) {
        let show = |(most, kernel): &(Option<i64>, String)| match most {
            Some(m) => format!("{kernel} up to {m}"),
            None => format!("else {kernel}"),
        };
        writeln!(out, "by {by}: {}", cases.iter().map(show).collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}

fn print_signature(p: &Program, out: &mut dyn Write) -> Result<(), CommandError> {
    for (side, specs) in [("input", &p.signature.inputs), ("output", &p.signature.outputs)] {
        for s in specs {
            writeln!(out, "{side} {} {}", s.name, show_spec(s, &p.symbols))?;
        }
    }
    for s in &p.symbols {
        match &s.def {
            Some(d) => writeln!(out, "symbol {} = {}", s.name, show_expr(d, &p.symbols))?,
            None if s.run_time => writeln!(out, "symbol {} in {}, found at run time", s.name, range(s))?,
            None => writeln!(out, "symbol {} in {}", s.name, range(s))?,
        }
    }
    Ok(())
}

fn inspect_bundle(args: &InspectArgs, out: &mut dyn Write) -> Result<(), CommandError> {
    let file = BundleFile::open(&args.file)?;
    if args.json {
        let targets: Vec<Value> = file
            .bundle()
            .targets
            .iter()
            .map(|t| {
                let all: Vec<Value> = t
                    .candidates
                    .iter()
                    .map(|c| json!({"key": c.key, "candidate": c.candidate, "archetype": c.kernel.archetype}))
                    .collect();
                json!({"target": t.target, "candidates": all})
            })
            .collect();
        serde_json::to_writer_pretty(&mut *out, &json!({"kind": "bundle", "targets": targets}))?;
        writeln!(out)?;
        return Ok(());
    }
    for t in &file.bundle().targets {
        writeln!(out, "target {}: {} candidates", t.target, t.candidates.len())?;
        let rows: Vec<Vec<String>> = t
            .candidates
            .iter()
            .map(|c| {
                let bytes = c.buffers.iter().fold(0u64, |n, b| n.saturating_add(b.bytes));
                vec![c.candidate.clone(), c.kernel.archetype.clone(), human_bytes(bytes), c.key.clone()]
            })
            .collect();
        table(out, &["candidate", "archetype", " buffers", "key"], &rows)?;
    }
    Ok(())
}
