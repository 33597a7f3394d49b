//! `kiln explain`.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::{Path, PathBuf},
};

use kiln_format::{EngineFile, KernelStory};

use super::{Failure, compile::BuildArgs, engine::is_engine};
use crate::{
    diagnostic::Problem,
    driver::{self, CompileOptions},
    explain::{self, RuleStory, picture::Picture, why_not::WhyNot},
};

/// Classes that a picture of an e-graph shows, at most.
const MOST_CLASSES: usize = 400;

/// Arguments of `kiln explain`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ExplainArgs {
    /// An engine, or a model, whose plan is made first
    #[arg(value_name = "E.kiln|MODEL.onnx")]
    file: PathBuf,
    /// A kernel, or a node of the model [default: all kernels in a line each]
    #[arg(value_name = "KERNEL|NODE")]
    what: Option<String>,
    /// The model of the engine: says what the plan would cost without each rule
    #[arg(long, value_name = "MODEL.onnx")]
    model: Option<PathBuf>,
    /// Say why two nodes of a model are not in one kernel
    #[arg(long, num_args = 2, value_names = ["A", "B"])]
    why_not: Option<Vec<String>>,
    /// Show the e-graph of a model with the chosen cover, as text or with --dot or --svg as a picture, instead of the plan
    #[arg(long)]
    egraph: bool,
    /// Write the picture as Graphviz text
    #[arg(long, value_name = "OUT.dot")]
    dot: Option<PathBuf>,
    /// Write the picture as SVG
    #[arg(long, value_name = "OUT.svg")]
    svg: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    build: BuildArgs,
}

pub(super) fn explain(args: &ExplainArgs, out: &mut dyn Write) -> Result<(), Failure> {
    let engine = is_engine(&args.file)?;
    let options = args.build.options()?;
    let target = match &options.targets[..] {
        [one] => one.clone(),
        _ => return Err(Problem::new("usage", "one target is explained at a time").help("give one exact --target").into()),
    };
    let model = args.model.clone().or_else(|| (!engine).then(|| args.file.clone()));
    let needs_model = || {
        Problem::new("usage", "this needs the model")
            .help("give it with --model, with the options that the engine was compiled with")
    };
    if let Some(nodes) = &args.why_not {
        return why_not(&model.ok_or_else(needs_model)?, &target, &options, nodes, args.json, out);
    }
    if args.egraph {
        let explored = driver::explored(&driver::load(&model.ok_or_else(needs_model)?, &options)?, &target, &options)?;
        if args.dot.is_none() && args.svg.is_none() {
            for e in &explored {
                out.write_all(e.text().as_bytes())?;
            }
            return Ok(());
        }
        let mut picture = Picture::default();
        for e in &explored {
            let next = explain::egraph_picture(e, args.what.as_deref());
            let first = picture.boxes.len();
            picture.boxes.extend(next.boxes);
            picture.arrows.extend(next.arrows.into_iter().map(|(a, b)| (first + a, first + b)));
        }
        if picture.boxes.len() > MOST_CLASSES {
            let why = format!("the e-graph has {} classes, a picture shows at most {MOST_CLASSES}", picture.boxes.len());
            return Err(Problem::new("explain", why).help("name a node to see what is around it").into());
        }
        return draw(args, &picture, out);
    }
    let stories = if engine {
        of_engine(&args.file, &target)?
    } else {
        driver::plan_stories(&driver::load(&args.file, &options)?, &target, &options)?
    };
    let shown: Vec<&KernelStory> = match &args.what {
        None => stories.iter().collect(),
        Some(what) => explain::find(&stories, what),
    };
    if let (Some(what), true) = (&args.what, shown.is_empty()) {
        return Err(Problem::new("explain", format!("no kernel is called '{what}' or holds a node of that name"))
            .help("without a name, all kernels are listed with their nodes")
            .into());
    }
    if args.dot.is_some() || args.svg.is_some() {
        return draw(args, &explain::plan_picture(&stories), out);
    }
    let without = match (&model, &args.what) {
        (Some(model), Some(_)) => counterfactuals(model, &target, &options, &shown)?,
        _ => BTreeMap::new(),
    };
    print(args, &stories, &shown, &without, out)
}

fn of_engine(path: &Path, target: &str) -> Result<Vec<KernelStory>, Problem> {
    let file = EngineFile::open(path).map_err(|e| Problem::from_error("input", &e))?;
    let known = &file.provenance().kernels;
    known.get(target).cloned().ok_or_else(|| {
        let names: Vec<&str> = known.keys().map(String::as_str).collect();
        Problem::new("explain", format!("the engine says nothing of kernels for {target}"))
            .help(format!("it has targets {}; choose with --target", names.join(", ")))
    })
}

/// What the model costs more without each rule that the kernels come from.
fn counterfactuals(
    model: &Path,
    target: &str,
    options: &CompileOptions,
    shown: &[&KernelStory],
) -> Result<BTreeMap<String, f64>, Failure> {
    let front = driver::load(model, options)?;
    let rules: BTreeSet<&String> = shown.iter().flat_map(|s| &s.rules).collect();
    let total = |o: &CompileOptions| -> Result<f64, Problem> {
        Ok(driver::plan_stories(&front, target, o)?.iter().map(|s| s.measured_us.unwrap_or(s.predicted_us)).sum())
    };
    let with = if rules.is_empty() { 0.0 } else { total(options)? };
    let mut out = BTreeMap::new();
    for rule in rules {
        let masked = CompileOptions { without: vec![rule.clone()], ..options.clone() };
        out.insert(rule.clone(), total(&masked)? - with);
    }
    Ok(out)
}

fn draw(args: &ExplainArgs, picture: &Picture, out: &mut dyn Write) -> Result<(), Failure> {
    if let Some(path) = &args.dot {
        std::fs::write(path, picture.dot())?;
        writeln!(out, "{}", path.display())?;
    }
    if let Some(path) = &args.svg {
        std::fs::write(path, picture.svg())?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

fn why_not(
    model: &Path,
    target: &str,
    options: &CompileOptions,
    nodes: &[String],
    json: bool,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let [a, b] = nodes else { return Err(Problem::new("usage", "--why-not takes two nodes").into()) };
    let answer = driver::why_not(&driver::load(model, options)?, target, options, a, b)?;
    if json {
        serde_json::to_writer_pretty(&mut *out, &answer)?;
        writeln!(out)?;
        return Ok(());
    }
    match answer {
        WhyNot::Together { kernel } => writeln!(out, "both are in {kernel}")?,
        WhyNot::Apart { first, second } => {
            writeln!(out, "{a} is in {first}, {b} in {second}; neither reads what the other writes")?;
        }
        WhyNot::Refused { first, second, reasons } => {
            writeln!(out, "no archetype takes {first} and {second} as one kernel:")?;
            reasons.iter().try_for_each(|(archetype, why)| writeln!(out, "  {archetype}: {why}"))?;
        }
        WhyNot::Costs { first, second, separate_us, fused_us, fused, still_read, term } => {
            writeln!(out, "{first} and {second} take {separate_us:.2} us, one kernel ({fused}) would take {fused_us:.2} us")?;
            if still_read {
                writeln!(out, "  other kernels read what {first} writes too, so it would still run")?;
            }
            writeln!(out, "  the term that differs most is '{}': {:.2} us in two, {:.2} us in one", term.0, term.1, term.2)?;
        }
    }
    Ok(())
}

fn print(
    args: &ExplainArgs,
    stories: &[KernelStory],
    shown: &[&KernelStory],
    without: &BTreeMap<String, f64>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    if args.json {
        let all: Vec<serde_json::Value> =
            shown.iter().map(|s| serde_json::json!({"kernel": s, "rules": explain::rules_of(s, without)})).collect();
        serde_json::to_writer_pretty(&mut *out, &all)?;
        writeln!(out)?;
        return Ok(());
    }
    for s in shown {
        let time = s.measured_us.map_or(String::new(), |m| format!(", measured {m:.2} us"));
        writeln!(out, "{}  predicted {:.2} us{time}  {}", s.name, s.predicted_us, s.nodes.join(", "))?;
        if args.what.is_none() {
            continue;
        }
        writeln!(out, "  key {}\n  how {}", s.key, s.candidate)?;
        for z in &s.sizes {
            let most = z.most.map_or_else(|| "for all other sizes".into(), |m| format!("up to {} = {m}", z.by));
            writeln!(out, "  {most}: {}, predicted {:.2} us", z.candidate, z.predicted_us)?;
        }
        for r in &s.reads {
            let from = r.kernel.and_then(|k| stories.get(k as usize)).map(|k| format!(" from {}", k.name)).unwrap_or_default();
            writeln!(out, "  reads {}{from}", r.what)?;
        }
        s.writes.iter().try_for_each(|w| writeln!(out, "  writes {w}"))?;
        let parts: Vec<String> = s.parts.iter().map(|(n, us)| format!("{n} {us:.3}")).collect();
        writeln!(out, "  terms in us: {}", parts.join(", "))?;
        for RuleStory { name, sides, condition, why, provenance, without_us } in explain::rules_of(s, without) {
            writeln!(out, "  rule {name}: {sides}\n    because {condition}; {why} (PROVENANCE.md: {provenance})")?;
            if let Some(us) = without_us {
                writeln!(out, "    without it the model would take {us:+.2} us")?;
            }
        }
    }
    Ok(())
}
