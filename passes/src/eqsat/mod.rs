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
pub mod facts;
pub mod interpret;
pub mod language;
pub mod normal;
pub mod plan;
pub mod pricing;
pub mod provenance;
pub mod region;
pub mod rules;
pub mod select;

use kiln_algebra::Graph;
use kiln_plan::{Archetype, CostModel, Program, TargetInfo};

pub use cost::AnalyticalCost;
pub use cuts::CutLimits;
pub use rules::RuleSet;

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
    let encoded = encode::encode(graph)?;
    let size = |eg: &facts::Classes| (eg.number_of_classes(), eg.total_number_of_nodes());
    let mut report = Report { encoded: size(&encoded.classes), ..Report::default() };
    report.saturated = size(&encoded.classes);
    let all = choices::choices(&encoded.classes, &encoded.outputs, &graph.symbols, &encoded.provenance);
    report.excluded = all.excluded;
    report.alg_ops = graph
        .ids()
        .filter(|i| !decode::is_source(&graph.node(*i).op) && !encoded.classes[encoded.nodes[i.0 as usize]].data.constant)
        .count();
    let mut pricing = pricing::Pricing::new(archetypes, cost, &opts.target);
    let layouts = vec![None; all.classes.len()];
    let storage = |c, r| plan::storage(&all, opts.precision, &layouts, c, r);
    let mut enumeration =
        cuts::Enumeration { all: &all, storage: &storage, limits: opts.limits.cuts, fusion: opts.fusion, pricing: &mut pricing };
    let selection = select::select(&all, &mut enumeration);
    report.candidates = selection.cuts.considered;
    let plan = plan::Plan::of(&all, &selection, opts.precision, &mut pricing)?;
    report.priced = pricing.priced;
    report.launches = plan.kernels.len();
    report.predicted_us = plan.total();
    let names: Vec<&str> = archetypes.iter().map(|a| a.name()).collect();
    let program = decode::decode(graph, &all, &plan, &opts.rules, &names)?;
    Ok((program, report))
}

#[cfg(test)]
mod tests;
