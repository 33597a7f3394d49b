//! What the rules do for models: launches, predicted cost, size of the e-graph and time to plan, with all rules, without
//! rules, and with each rule masked (leave-one-out).
//!
//! `cargo run --release -p kiln-benches --example plans -- [--target sm_90a] [--fp16] [--reassociate] [--amplify] [--masks] [--cuts KEPT,PRICED,PARTIAL] MODEL...`
//! writes a Markdown table; with `--masks` a second one, of the change in predicted cost and launches where a rule is
//! masked, for rules that fire.

use std::{collections::BTreeMap, path::Path, time::Instant};

use kiln_compiler::{
    driver::{CompileOptions, Frontend, load},
    weights::ModelWeights,
};
use kiln_passes::eqsat::{AnalyticalCost, CoverOptions, CutLimits, Precision, Report, RuleSet, cover, weights::scan};
use kiln_plan::Archetype;

/// As `kiln` has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

struct Settings {
    options: CoverOptions,
    masks: bool,
    models: Vec<String>,
}

fn settings() -> Result<Settings, String> {
    let (mut target, mut models) = ("sm_90a".to_string(), Vec::new());
    let (mut fp16, mut reassociate, mut amplify, mut masks) = (false, false, false, false);
    let mut cuts = CutLimits::default();
    let mut args = std::env::args().skip(1);
    while let Some(a) = args.next() {
        match a.as_str() {
            "--target" => target = args.next().ok_or("--target needs a name")?,
            "--fp16" => fp16 = true,
            "--reassociate" => reassociate = true,
            "--amplify" => amplify = true,
            "--masks" => masks = true,
            "--cuts" => {
                let text = args.next().unwrap_or_default();
                let n: Vec<usize> = text.split(',').filter_map(|n| n.parse().ok()).collect();
                let [kept, priced, partial] = n[..] else { return Err("--cuts needs three numbers".into()) };
                cuts = CutLimits { kept, priced, partial, ..cuts };
            }
            _ => models.push(a),
        }
    }
    let info = kiln_codegen::data::target(&target).ok_or(format!("no target '{target}'"))?.map_err(|e| e.to_string())?;
    let mut options = CoverOptions { reassociate, amplify, ..CoverOptions::new(info) };
    options.limits.cuts = cuts;
    if fp16 {
        options.precision = Precision::Fp16;
    }
    Ok(Settings { options, masks, models })
}

/// The figures of all segments of a model together.
#[derive(Default)]
struct Total {
    launches: usize,
    us: f64,
    encoded: usize,
    saturated: usize,
    fired: BTreeMap<&'static str, usize>,
    seconds: f64,
    processor: f64,
    priced: usize,
    /// Of the programs' text; equal where the plans are.
    checksum: u64,
}

/// FNV-1a, from another checksum.
fn checksum(from: u64, text: &str) -> u64 {
    text.bytes().fold(from, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

/// Seconds of all processors that this process has used; zero where the system does not say.
fn processor() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = text.rsplit(')').next().unwrap_or("").split_whitespace().filter_map(|f| f.parse().ok()).collect();
    // User and system time in hundredths, after the state letter.
    fields.get(10).zip(fields.get(11)).map_or(0.0, |(u, s)| (u + s) / 100.0)
}

fn plan(front: &Frontend, options: &CoverOptions, archetypes: &[Box<dyn Archetype>]) -> Result<Total, String> {
    let mut total = Total { checksum: 0xcbf2_9ce4_8422_2325, ..Total::default() };
    let weights = ModelWeights::new(&front.model);
    for graph in &front.script.segments {
        let options = CoverOptions { weights: scan(graph, &weights).into(), ..options.clone() };
        let start = (Instant::now(), processor());
        let (program, r): (_, Report) = cover(graph, &options, archetypes, &AnalyticalCost).map_err(|e| e.to_string())?;
        total.seconds += start.0.elapsed().as_secs_f64();
        total.processor += processor() - start.1;
        total.checksum = checksum(total.checksum, &format!("{program:?}"));
        total.priced += r.priced;
        total.launches += r.launches;
        total.us += r.predicted_us;
        total.encoded += r.encoded.1;
        total.saturated += r.saturated.1;
        r.fired.iter().for_each(|(name, n)| *total.fired.entry(name).or_default() += n);
    }
    Ok(total)
}

fn main() -> Result<(), String> {
    let s = settings()?;
    let archetypes: Vec<Box<dyn Archetype>> =
        kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect();
    println!(
        "| model | launches, rules | launches, none | predicted us, rules | none | gain % | e-nodes | saturated | priced | plan s | processor s | checksum |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|---|");
    let mut rows: Vec<String> = Vec::new();
    for path in &s.models {
        let name = Path::new(path).file_stem().map_or(path.clone(), |n| n.to_string_lossy().into_owned());
        let front = match load(Path::new(path), &CompileOptions::default()) {
            Ok(f) => f,
            Err(e) => {
                println!("| {name} | {e:?} | | | | | | | |");
                continue;
            }
        };
        let all = plan(&front, &s.options, &archetypes)?;
        let none = plan(&front, &CoverOptions { rules: RuleSet::None, ..s.options.clone() }, &archetypes)?;
        println!(
            "| {name} | {} | {} | {:.1} | {:.1} | {:.1} | {} | {} | {} | {:.2} | {:.2} | {:016x} |",
            all.launches,
            none.launches,
            all.us,
            none.us,
            100.0 * (none.us / all.us - 1.0),
            all.encoded,
            all.saturated,
            all.priced,
            all.seconds,
            all.processor,
            all.checksum
        );
        for (rule, fired) in all.fired.iter().filter(|_| s.masks) {
            let without = RuleSet::Without(vec![(*rule).to_string()]);
            let t = plan(&front, &CoverOptions { rules: without, ..s.options.clone() }, &archetypes)?;
            let (us, launches) = (100.0 * (t.us / all.us - 1.0), t.launches as i64 - all.launches as i64);
            rows.push(format!("| {rule} | {name} | {fired} | {us:+.2} | {launches:+} |"));
        }
    }
    if s.masks {
        rows.sort();
        println!("\n| rule | model | fired | predicted cost without it, % | launches without it |\n|---|---|---|---|---|");
        rows.iter().for_each(|r| println!("{r}"));
    }
    Ok(())
}
