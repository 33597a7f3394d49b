//! Equality saturation and covering: which kernels compute a graph.
//!
//! [`cover`] encodes a graph of primitives as an e-graph in normal form, lets algebraic rules add equal alternatives,
//! and covers the result with kernels: candidates are whatever an archetype accepts, the choice is by predicted cost.
//! There is no rule or pattern that names a fusion. All limits are counts, so the same graph gives the same program.

pub mod access;
pub mod body;
pub mod choices;
pub mod cost;
pub mod cuts;
pub mod decode;
pub mod encode;
pub mod examples;
pub mod facts;
pub mod interpret;
pub mod language;
pub mod layouts;
pub mod normal;
pub mod plan;
pub mod pricing;
pub mod provenance;
pub mod range;
pub mod region;
pub mod rules;
pub mod saturate;
pub mod select;
pub mod weights;

use kiln_algebra::Graph;
use kiln_plan::{Archetype, CostModel, Program, TargetInfo};

pub use cost::AnalyticalCost;
pub use cuts::CutLimits;
pub use rules::{Numeric, RuleSet};

/// Element type of values in memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// The model's own types.
    #[default]
    Fp32,
    /// f32 values are stored as f16 where their range allows it; arithmetic stays in f32.
    Fp16,
}

/// Limits of saturation and covering; counts, never times.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Rounds over all rules.
    pub iterations: usize,
    /// E-nodes, as a multiple of the encoded graph's.
    pub growth: usize,
    /// Bounds of cut enumeration.
    pub cuts: CutLimits,
}

impl Default for Limits {
    fn default() -> Self {
        Self { iterations: 8, growth: 6, cuts: CutLimits::default() }
    }
}

/// What to cover for.
#[derive(Clone, Debug)]
pub struct CoverOptions {
    /// The target.
    pub target: TargetInfo,
    /// Element type of values in memory.
    pub precision: Precision,
    /// Which rules may fire.
    pub rules: RuleSet,
    /// False builds one kernel per operation.
    pub fusion: bool,
    /// Allow rewrites of floating arithmetic that round differently between values that are not constants.
    pub reassociate: bool,
    /// Allow rewrites that amplify errors by a stated factor (bilinear convolutions); goes beyond `reassociate`.
    pub amplify: bool,
    /// What is known of the values of weights, by key; see [`weights::scan`].
    pub weights: std::sync::Arc<std::collections::BTreeMap<String, facts::WeightFacts>>,
    /// Limits.
    pub limits: Limits,
}

impl CoverOptions {
    /// Defaults for a target: fp32, all rules, fusion.
    pub fn new(target: TargetInfo) -> Self {
        Self {
            target,
            precision: Precision::Fp32,
            rules: RuleSet::All,
            fusion: true,
            reassociate: false,
            amplify: false,
            weights: std::sync::Arc::default(),
            limits: Limits::default(),
        }
    }
}

/// Why a graph could not be covered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoverError {
    /// A node whose operands do not fit it.
    #[error("node %{node} ('{op}') of {origin} does not fit its operands; run the verifier before covering")]
    Malformed {
        /// Its number.
        node: u32,
        /// Its primitive.
        op: &'static str,
        /// Nodes of the model.
        origin: String,
    },
    /// An operation that no archetype takes even alone.
    #[error("no kernel archetype takes '{op}' : {ty} of {origin}: {reasons}")]
    Refused {
        /// Its primitive.
        op: &'static str,
        /// Type of its result.
        ty: String,
        /// Nodes of the model.
        origin: String,
        /// Why each archetype refuses it.
        reasons: String,
    },
    /// A defect of covering itself.
    #[error("internal error of covering: {0}; please report it with the model")]
    Internal(String),
}

/// What was done, for people and tests.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Operations of the graph that are not constants or inputs.
    pub alg_ops: usize,
    /// Kernels launched.
    pub launches: usize,
    /// Classes and e-nodes after encoding.
    pub encoded: (usize, usize),
    /// Classes and e-nodes after saturation.
    pub saturated: (usize, usize),
    /// Rounds of saturation.
    pub iterations: usize,
    /// How often each rule added something, by name.
    pub fired: Vec<(&'static str, usize)>,
    /// E-nodes excluded because they close cycles.
    pub excluded: usize,
    /// Candidate kernels considered.
    pub candidates: usize,
    /// Structurally different candidates priced.
    pub priced: usize,
    /// Sum of the predicted times, in microseconds.
    pub predicted_us: f64,
}

/// Covers a graph with kernels.
///
/// # Errors
/// A malformed node, or an operation that no archetype takes.
pub fn cover(
    graph: &Graph,
    opts: &CoverOptions,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
) -> Result<(Program, Report), CoverError> {
    let mut encoded = encode::encode_knowing(graph, &opts.weights)?;
    let mut report = Report { encoded: saturate::size(&encoded.classes), ..Report::default() };
    let computed = |i: &kiln_algebra::NodeId| {
        !decode::is_source(&graph.node(*i).op) && !encoded.classes[encoded.nodes[i.0 as usize]].data.constant
    };
    report.alg_ops = graph.ids().filter(computed).count();
    let fuel = saturate::Fuel {
        iterations: opts.limits.iterations,
        nodes: report.encoded.1.saturating_mul(opts.limits.growth).saturating_add(64),
        numeric: match (opts.amplify, opts.reassociate || opts.precision == Precision::Fp16) {
            (true, _) => Numeric::Amplifies,
            (_, true) => Numeric::Rounds,
            _ => Numeric::FoldsConstants,
        },
    };
    report.add(&saturate::saturate(&mut encoded, &opts.rules, &fuel));
    let mut pricing = pricing::Pricing::new(archetypes, cost, &opts.target);
    let mut chosen = Chosen::of(graph, &encoded, opts, &mut pricing);
    // Group rules look at what a first cover computes; their alternatives are kept when they pay.
    let merged = saturate::merge(&mut encoded, &opts.rules, &chosen.contractions(), &fuel);
    if opts.fusion && !merged.fired.is_empty() {
        report.add(&merged);
        report.add(&saturate::merge(&mut encoded, &opts.rules, &[], &fuel));
        report.add(&saturate::saturate(&mut encoded, &opts.rules, &fuel));
        let again = Chosen::of(graph, &encoded, opts, &mut pricing);
        if again.total() < chosen.total() {
            chosen = again;
        }
    }
    report.saturated = saturate::size(&encoded.classes);
    report.excluded = chosen.all.excluded;
    report.candidates = chosen.selection.cuts.considered;
    let Chosen { all, selection } = chosen;
    let mut plan = plan::Plan::of(&all, &selection, opts.precision, &mut pricing)?;
    layouts::assign(&all, &mut plan, &mut pricing);
    report.priced = pricing.priced;
    report.launches = plan.kernels.len();
    report.predicted_us = plan.total();
    let names: Vec<&str> = archetypes.iter().map(|a| a.name()).collect();
    let program = decode::decode(graph, &all, &plan, &opts.rules, &names)?;
    Ok((program, report))
}

/// Extent that costs are taken at where nobody said what is usual.
const USUAL_EXTENT: i64 = 128;

/// Symbols with values to take costs at. One that is as the model left it (at 1) says nothing: it is taken as 1
/// where it only leads inputs' extents (a batch), else as a usual extent.
fn usual_symbols(graph: &Graph) -> Vec<kiln_algebra::Symbol> {
    let inner = |i: usize| {
        let dims = graph.inputs.iter().map(|p| &graph.node(p.node).ty.dims);
        dims.flat_map(|d| d.iter().skip(1)).any(|d| d.symbols().contains(&i))
    };
    let mut symbols = graph.symbols.clone();
    let mut opts: Vec<i64> = Vec::with_capacity(symbols.len());
    for (i, s) in symbols.iter_mut().enumerate() {
        if let Some(v) = s.def.as_ref().and_then(|d| d.eval(&[], &opts)) {
            s.opt = v;
        } else if s.def.is_none() && s.opt <= 1 && inner(i) {
            s.opt = USUAL_EXTENT.max(s.min).min(s.max.unwrap_or(i64::MAX));
        }
        opts.push(s.opt);
    }
    symbols
}

/// Alternatives and the candidates chosen from them.
struct Chosen {
    all: choices::Choices,
    selection: select::Selection,
}

impl Chosen {
    fn of(graph: &Graph, encoded: &encode::Encoded, opts: &CoverOptions, pricing: &mut pricing::Pricing<'_>) -> Self {
        let symbols = usual_symbols(graph);
        let all = choices::choices(&encoded.classes, &encoded.outputs, &symbols, &encoded.provenance);
        let layouts = vec![None; all.classes.len()];
        let storage = |c, r| plan::storage(&all, opts.precision, &layouts, c, r);
        let (limits, fusion) = (opts.limits.cuts, opts.fusion);
        let mut enumeration = cuts::Enumeration { all: &all, storage: &storage, limits, fusion, pricing };
        let selection = select::select(&all, &mut enumeration);
        Self { all, selection }
    }
    fn total(&self) -> f64 {
        self.selection.total(&self.all)
    }
    /// The contractions that the chosen kernels hold.
    fn contractions(&self) -> Vec<(egg::Id, language::ENode)> {
        let kernels = self.selection.written(&self.all);
        let picks = kernels.iter().filter_map(|c| self.selection.cut(*c)).flat_map(|cut| &cut.region.picks);
        let mut found: Vec<_> = picks
            .map(|(c, k)| (&self.all.classes[*c as usize], *k))
            .filter(|(class, k)| matches!(class.choices[usize::from(*k)].op, kiln_algebra::Op::Contract { .. }))
            .map(|(class, k)| (class.id, class.choices[usize::from(k)].node.clone()))
            .collect();
        found.sort();
        found.dedup();
        found
    }
}

impl Report {
    fn add(&mut self, s: &saturate::Saturation) {
        self.iterations += s.iterations;
        for (rule, n) in &s.fired {
            let name = RuleSet::All.name(*rule).unwrap_or("rule");
            match self.fired.iter_mut().find(|(r, _)| *r == name) {
                Some((_, m)) => *m += n,
                None => self.fired.push((name, *n)),
            }
        }
    }
}

#[cfg(test)]
mod tests;
