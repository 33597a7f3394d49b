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

/// The problems of a model's blocks; none for those with more than `most` candidates.
///
/// # Errors
/// A malformed node.
pub fn problems(
    graph: &Graph,
    opts: &CoverOptions,
    archetypes: &[Box<dyn Archetype>],
    cost: &dyn CostModel,
    most: usize,
) -> Result<Vec<Option<Problem>>, CoverError> {
    let table = PriceTable::default();
    let pricing = Pricing::new(archetypes, cost, &opts.target, &table);
    let symbols = usual_symbols(graph);
    let blocks = partition::unique(graph, opts);
    let mut found = Vec::with_capacity(blocks.len());
    for (i, (block, ports, opts)) in blocks.iter().enumerate() {
        let (all, _, report) = Chosen::all(block, &symbols, ports, None, opts, &pricing)?;
        let ours = all.iter().map(Chosen::total).fold(f64::INFINITY, f64::min);
        let problem = all.first().and_then(|c| problem(c, opts, &pricing, most));
        found.push(problem.map(|p| Problem { name: i.to_string(), nodes: report.saturated.1, ours, ..p }));
    }
    Ok(found)
}

fn problem(chosen: &Chosen, opts: &CoverOptions, pricing: &Pricing<'_>, most: usize) -> Option<Problem> {
    let all = &chosen.all;
    let layouts = vec![None; all.classes.len()];
    let storage = |c, r| plan::storage(all, opts.precision, &layouts, c, r);
    let limits = CutLimits::unpruned(most);
    let mut enumeration = Enumeration::new(all, &storage, limits, true, pricing);
    let cuts = enumeration.run_all(most)?;
    let computed = |l: &u32| !all.classes[*l as usize].is_free();
    let candidates = cuts.of.iter().enumerate().flat_map(|(c, list)| {
        list.iter().map(move |k| (c as u32, k.region.leaves.iter().copied().filter(computed).collect(), k.us))
    });
    let mut outputs: Vec<u32> = all.outputs.iter().copied().filter(computed).collect();
    outputs.sort_unstable();
    outputs.dedup();
    Some(Problem { name: String::new(), nodes: 0, outputs, candidates: candidates.collect(), ours: 0.0 })
}
