//! Covering as data, for an exact solver outside of the compiler: the candidates of each block, enumerated without
//! pruning, and the cover that was chosen.

use kiln_algebra::Graph;
use kiln_plan::{Archetype, CostModel};
use serde::Serialize;

use super::{
    CoverError, CoverOptions,
    block::{Chosen, usual_symbols},
    cuts::{CutLimits, Enumeration},
    partition, plan,
    pricing::{PriceTable, Pricing},
    select,
};

/// What is to be covered, and how it was.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// Number of the block among those of the model that differ.
    pub name: String,
    /// E-nodes.
    pub nodes: usize,
    /// Classes that have to be written.
    pub outputs: Vec<u32>,
    /// The class that each candidate writes, those it reads that are not in memory anyway, and its time in microseconds.
    pub candidates: Vec<(u32, Vec<u32>, f64)>,
    /// Time of the chosen cover, in microseconds.
    pub ours: f64,
}

/// The problems of a model's blocks; none for those with more than `most` candidates. With `kept` the candidates are those
/// that the compiler's own enumeration keeps: a gap that is left is the search's, the rest the pruning's.
///
/// # Errors
/// A malformed node.
pub fn problems(
    graph: &Graph,
    opts: &CoverOptions,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
    most: usize,
    kept: bool,
) -> Result<Vec<Option<Problem>>, CoverError> {
    let table = PriceTable::default();
    let pricing = Pricing::new(archetypes, cost, &opts.target, &table);
    let symbols = usual_symbols(graph);
    let blocks = partition::unique(graph, opts);
    let mut found = Vec::with_capacity(blocks.len());
    for (i, (block, ports, opts)) in blocks.iter().enumerate() {
        let (all, _, report) = Chosen::all(block, &symbols, ports, None, opts, &pricing)?;
        let ours = all.iter().map(Chosen::total).fold(f64::INFINITY, f64::min);
        let problem = all.first().and_then(|c| problem(c, opts, &pricing, most, kept));
        found.push(problem.map(|p| Problem { name: i.to_string(), nodes: report.saturated.1, ours, ..p }));
    }
    Ok(found)
}

fn problem(chosen: &Chosen, opts: &CoverOptions, pricing: &Pricing<'_>, most: usize, kept: bool) -> Option<Problem> {
    let all = &chosen.all;
    let layouts = vec![None; all.classes.len()];
    let storage = |c, r| plan::storage(all, opts.precision, &layouts, c, r);
    let limits = if kept { opts.limits.cuts } else { CutLimits::unpruned(most) };
    let mut enumeration = Enumeration::new(all, &storage, limits, true, pricing);
    let of = if kept { select::candidates(all, &mut enumeration) } else { enumeration.run_all(most)?.of };
    let computed = |l: &u32| !all.classes[*l as usize].is_free();
    let candidates = of.iter().enumerate().flat_map(|(c, list)| {
        list.iter().map(move |k| (c as u32, k.region.leaves.iter().copied().filter(computed).collect(), k.us))
    });
    let mut outputs: Vec<u32> = all.outputs.iter().copied().filter(computed).collect();
    outputs.sort_unstable();
    outputs.dedup();
    Some(Problem { name: String::new(), nodes: 0, outputs, candidates: candidates.collect(), ours: 0.0 })
}
