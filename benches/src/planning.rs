//! Plans of model files, for the examples that compare plans.

use std::{collections::BTreeMap, path::Path, sync::Arc, time::Instant};

use kiln_compiler::{
    driver::{CompileOptions, Frontend, load},
    weights::ModelWeights,
};
use kiln_passes::eqsat::{
    AnalyticalCost, CoverOptions, CutLimits, Precision, cover_known, facts::WeightFacts, pricing::PriceTable, weights::scan,
};
use kiln_plan::Archetype;

/// What the command line of such an example says.
pub struct Settings {
    /// For planning.
    pub options: CoverOptions,
    /// Model files.
    pub models: Vec<String>,
}

/// Reads `[--target sm_90a] [--fp16] [--reassociate] [--amplify] [--cuts KEPT,PRICED,PARTIAL] MODEL...`.
///
/// # Errors
/// An option without its value, or an unknown target.
pub fn settings(mut args: impl Iterator<Item = String>) -> Result<Settings, String> {
    let (mut target, mut models) = ("sm_90a".to_string(), Vec::new());
    let (mut fp16, mut reassociate, mut amplify) = (false, false, false);
    let mut cuts = CutLimits::default();
    while let Some(a) = args.next() {
        match a.as_str() {
            "--target" => target = args.next().ok_or("--target needs a name")?,
            "--fp16" => fp16 = true,
            "--reassociate" => reassociate = true,
            "--amplify" => amplify = true,
            "--cuts" => {
                let text = args.next().unwrap_or_default();
                let n: Vec<usize> = text.split(',').filter_map(|n| n.parse().ok()).collect();
                let [kept, priced, partial] = n[..] else { return Err("--cuts needs three numbers".into()) };
                cuts = CutLimits { kept, priced, partial, ..cuts };
            }
            _ if a.starts_with("--") => return Err(format!("there is no option {a}")),
            _ => models.push(a),
        }
    }
    let info = kiln_codegen::data::target(&target).ok_or(format!("no target '{target}'"))?.map_err(|e| e.to_string())?;
    let mut options = CoverOptions { reassociate, amplify, ..CoverOptions::new(info) };
    options.limits.cuts = cuts;
    if fp16 {
        options.precision = Precision::Fp16;
    }
    Ok(Settings { options, models })
}

/// All archetypes.
pub fn archetypes() -> Vec<Box<dyn Archetype>> {
    kiln_kernels::archetypes().into_iter().map(|a| Box::new(a) as Box<dyn Archetype>).collect()
}

/// A model, ready to be planned.
pub struct Loaded {
    /// Its file without extension.
    pub name: String,
    front: Frontend,
    /// What is known of the weights, by segment.
    weights: Vec<Arc<BTreeMap<String, WeightFacts>>>,
}

/// The figures of all segments of a model together.
#[derive(Default)]
pub struct Total {
    /// Kernels launched.
    pub launches: usize,
    /// Predicted time in microseconds.
    pub us: f64,
    /// E-nodes of the largest block before saturation.
    pub encoded: usize,
    /// The same after it.
    pub saturated: usize,
    /// How often each rule added something.
    pub fired: BTreeMap<&'static str, usize>,
    /// Time of planning, in seconds.
    pub seconds: f64,
    /// The same of all processors together; zero where the system does not say.
    pub processor: f64,
    /// Structurally different candidates priced.
    pub priced: usize,
    /// Of the programs' text; equal where the plans are.
    pub checksum: u64,
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

impl Loaded {
    /// Reads a model and scans its weights.
    ///
    /// # Errors
    /// What the front end refuses.
    pub fn load(path: &str) -> Result<Self, String> {
        let name = Path::new(path).file_stem().map_or(path.to_owned(), |n| n.to_string_lossy().into_owned());
        let front = load(Path::new(path), &CompileOptions::default()).map_err(|e| format!("{path}: {e:?}"))?;
        let weights = ModelWeights::new(&front.model);
        let weights = front.script.segments.iter().map(|g| scan(g, &weights).into()).collect();
        Ok(Self { name, front, weights })
    }

    /// Plans it, with prices that are known already.
    ///
    /// # Errors
    /// What covering refuses.
    pub fn plan(&self, options: &CoverOptions, archetypes: &[Box<dyn Archetype>], table: &PriceTable) -> Result<Total, String> {
        let mut total = Total { checksum: 0xcbf2_9ce4_8422_2325, ..Total::default() };
        for (graph, weights) in self.front.script.segments.iter().zip(&self.weights) {
            let options = CoverOptions { weights: weights.clone(), ..options.clone() };
            let start = (Instant::now(), processor());
            let (program, r) =
                cover_known(graph, &options, archetypes, &AnalyticalCost, table).map_err(|e| format!("{}: {e}", self.name))?;
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
}
