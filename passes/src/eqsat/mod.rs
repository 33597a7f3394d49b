//! Equality saturation and covering: which kernels compute a graph.
//!
//! [`cover`] encodes a graph of primitives as an e-graph in normal form, lets algebraic rules add equal alternatives,
//! and covers the result with kernels: candidates are whatever an archetype accepts, the choice is by predicted cost.
//! There is no rule or pattern that names a fusion. All limits are counts, so the same graph gives the same program.

pub mod access;
pub mod bands;
mod block;
pub mod body;
pub mod choices;
pub mod cost;
pub mod cuts;
pub mod decode;
pub mod encode;
mod exact;
pub mod examples;
pub mod explore;
pub mod facts;
pub mod greedy;
pub mod interpret;
pub mod joint;
pub mod keys;
pub mod language;
pub mod layouts;
pub mod normal;
mod order;
mod partition;
pub mod passes;
mod places;
pub mod plan;
pub mod ports;
pub mod pricing;
pub mod problem;
pub mod provenance;
pub mod range;
pub mod region;
pub mod rules;
pub mod saturate;
pub mod select;
mod stitch;
pub mod text;
pub mod weights;
pub mod width;
mod workspace;

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
    /// E-nodes of a block, as a multiple of the encoded block's.
    pub growth: usize,
    /// Bounds of cut enumeration.
    pub cuts: CutLimits,
    /// Plan repeated blocks once, instead of the model as a whole.
    pub partition: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self { iterations: 8, growth: 6, cuts: CutLimits::default(), partition: true }
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
    /// Bytes of memory that values between kernels may take together, at the usual extents.
    pub workspace_limit: Option<u64>,
    /// Fuse greedily by pairs instead of covering: a baseline.
    pub greedy: bool,
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
            workspace_limit: None,
            greedy: false,
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
    /// No plan stays within the limit on memory.
    #[error(
        "values between kernels need at least {least} bytes in any plan found, and the limit is {limit}; raise --workspace-limit"
    )]
    Workspace {
        /// The limit.
        limit: u64,
        /// What the leanest plan needs.
        least: u64,
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
    /// Blocks that the program consists of, and blocks and pairs of blocks that were planned; zeros for one block.
    pub blocks: (usize, usize),
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
    cover_known(graph, opts, archetypes, cost, &pricing::PriceTable::default())
}

/// The same with prices that are known already, of the same target, archetypes and costs.
///
/// # Errors
/// A malformed node, or an operation that no archetype takes.
pub fn cover_known(
    graph: &Graph,
    opts: &CoverOptions,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
    table: &pricing::PriceTable,
) -> Result<(Program, Report), CoverError> {
    let pricing = pricing::Pricing::new(archetypes, cost, &opts.target, table);
    let known = table.len();
    let (program, mut report) = match opts.workspace_limit {
        Some(limit) => workspace::within(limit, |per_byte| planned(graph, opts, &pricing.charging(per_byte)))?,
        None => planned(graph, opts, &pricing)?,
    };
    report.priced = table.len() - known;
    report.launches = program.running().count();
    report.predicted_us = program.predicted_us();
    Ok((program, report))
}

fn planned(graph: &Graph, opts: &CoverOptions, pricing: &pricing::Pricing<'_>) -> Result<(Program, Report), CoverError> {
    if opts.limits.partition
        && let Some(done) = partition::cover(graph, opts, pricing)?
    {
        return Ok(done);
    }
    let ports = ports::Ports::of(graph);
    let symbols = block::usual_symbols(graph);
    let (mut programs, report) = block::cheapest(graph, &symbols, &[ports], opts, pricing)?;
    match programs.pop().flatten() {
        Some((program, _)) => Ok((program, report)),
        None => Err(CoverError::Internal("a graph without a program".into())),
    }
}

impl Report {
    /// Adds what was done for another block; sizes are those of the largest.
    fn merge(&mut self, o: &Report) {
        self.candidates += o.candidates;
        self.excluded += o.excluded;
        self.iterations = self.iterations.max(o.iterations);
        self.encoded = self.encoded.max(o.encoded);
        self.saturated = self.saturated.max(o.saturated);
        for (name, n) in &o.fired {
            self.count(name, *n);
        }
    }
    fn count(&mut self, name: &'static str, n: usize) {
        match self.fired.iter_mut().find(|(r, _)| *r == name) {
            Some((_, m)) => *m += n,
            None => self.fired.push((name, n)),
        }
    }
    fn add(&mut self, s: &saturate::Saturation) {
        self.iterations += s.iterations;
        for (rule, n) in &s.fired {
            self.count(RuleSet::All.name(*rule).unwrap_or("rule"), *n);
        }
    }
}

#[cfg(test)]
mod tests;
