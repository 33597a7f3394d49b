//! Plans models and says how long that took, without generating any code:
//! `cargo run --release -p kiln-benches --example plan -- [--target sm_90a] [--fp16] [--rules all|none|unfused|greedy] [--whole]
//! [--repeat 3] [--launches] MODEL.onnx...`
//!
//! One line a model: wall and processor time of saturation and covering (the least of the repetitions), operations,
//! e-nodes of the largest block, candidates, blocks, launches, predicted time, and a checksum of the program, equal where
//! the plan is.

use std::{path::Path, process::ExitCode, time::Instant};

use kiln_compiler::driver::{CompileOptions, load};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, Precision, Report, RuleSet, cover};
use kiln_plan::{Archetype, Program};

/// Processor seconds of this process.
fn processor_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = text.rsplit(')').next().unwrap_or_default();
    let ticks: Vec<f64> = after.split_whitespace().skip(11).take(2).filter_map(|t| t.parse().ok()).collect();
    ticks.iter().sum::<f64>() / 100.0
}

/// FNV-1a over the program's text.
fn checksum(programs: &[Program]) -> u64 {
    let text = format!("{programs:?}");
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

struct Setup {
    options: CoverOptions,
    archetypes: Vec<Box<dyn Archetype>>,
    repeat: usize,
    launches: bool,
}

fn plan(path: &Path, setup: &Setup) -> Result<(), String> {
    let started = Instant::now();
    let front = load(path, &CompileOptions::default()).map_err(|p| format!("{p:?}"))?;
    let loaded = started.elapsed().as_secs_f64();
    let (mut least, mut processor) = (f64::INFINITY, f64::INFINITY);
    let (mut reports, mut programs): (Vec<Report>, Vec<Program>) = (Vec::new(), Vec::new());
    for _ in 0..setup.repeat {
        (reports, programs) = (Vec::new(), Vec::new());
        let (wall, cpu) = (Instant::now(), processor_seconds());
        for graph in &front.script.segments {
            let (program, report) =
                cover(graph, &setup.options, &setup.archetypes, &AnalyticalCost).map_err(|e| e.to_string())?;
            programs.push(program);
            reports.push(report);
        }
        least = least.min(wall.elapsed().as_secs_f64());
        processor = processor.min(processor_seconds() - cpu);
    }
    let sum = |f: fn(&Report) -> usize| reports.iter().map(f).sum::<usize>();
    let nodes: usize = front.script.segments.iter().map(|g| g.nodes.len()).sum();
    let largest = reports.iter().map(|r| r.saturated.1).max().unwrap_or(0);
    let predicted: f64 = reports.iter().map(|r| r.predicted_us).sum();
    println!(
        "{:28} | {loaded:6.2} | {least:7.3} | {processor:7.2} | {nodes:6} | {largest:6} | {:7} | {:6} | {:9} | {:6} | {predicted:10.1} | {:016x}",
        path.file_stem().map_or_else(String::new, |s| s.to_string_lossy().into_owned()),
        sum(|r| r.candidates),
        sum(|r| r.priced),
        format!("{}/{}", sum(|r| r.blocks.0), sum(|r| r.blocks.1)),
        sum(|r| r.launches),
        checksum(&programs)
    );
    if setup.launches {
        for l in programs.iter().flat_map(|p| &p.launches) {
            let outputs: Vec<String> = l.cone.graph.outputs.iter().map(|o| l.cone.graph.node(o.node).ty.to_string()).collect();
            println!("    {:9.3} {:14} {:30} {}", l.cost.us, l.name, outputs.join(" "), l.origin.join(", "));
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (mut target, mut precision, mut rules, mut repeat) = ("x86_64".to_owned(), Precision::Fp32, RuleSet::All, 1);
    let (mut fusion, mut launches, mut greedy, mut partition) = (true, false, false, true);
    let mut models = Vec::new();
    while let Some(a) = args.next() {
        match a.as_str() {
            "--target" => target = args.next().unwrap_or_default(),
            "--fp16" => precision = Precision::Fp16,
            "--rules" => match args.next().as_deref() {
                Some("none") => rules = RuleSet::None,
                Some("unfused") => (rules, fusion) = (RuleSet::None, false),
                Some("greedy") => (rules, greedy) = (RuleSet::None, true),
                _ => {}
            },
            "--repeat" => repeat = args.next().and_then(|n| n.parse().ok()).unwrap_or(1),
            "--whole" => partition = false,
            "--launches" => launches = true,
            _ => models.push(a),
        }
    }
    let Some(Ok(info)) = kiln_codegen::data::target(&target) else {
        eprintln!("there is no target '{target}'");
        return ExitCode::FAILURE;
    };
    let mut options = CoverOptions { precision, rules, fusion, greedy, ..CoverOptions::new(info) };
    options.limits.partition = partition;
    let archetypes = kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    let setup = Setup { options, archetypes, repeat, launches };
    println!(
        "model                        | load s | plan s  | cpu s   | alg    | e-nodes| cands   | priced | blocks    | launch | predicted  | checksum"
    );
    let mut code = ExitCode::SUCCESS;
    for m in &models {
        if let Err(e) = plan(Path::new(m), &setup) {
            eprintln!("{m}: {e}");
            code = ExitCode::FAILURE;
        }
    }
    code
}
