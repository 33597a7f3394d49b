//! How far covering is from the optimum: `cargo run --release -- PROBLEM.json...` (see `benches/examples/problems.rs`).
//!
//! Each file has the candidate kernels of a block, enumerated without pruning. Choosing among them is a set-covering
//! problem: every output is written, and every value that a chosen kernel reads. HiGHS solves it exactly; the table
//! compares the optimum with what the compiler's search found.

use std::{collections::BTreeMap, process::ExitCode};

use highs::{HighsModelStatus, RowProblem, Sense};

/// A covering problem.
#[derive(serde::Deserialize)]
struct Problem {
    name: String,
    /// E-nodes of the block.
    nodes: usize,
    /// Classes that have to be written.
    outputs: Vec<u32>,
    /// The class that each candidate writes, those it reads, and its time in microseconds.
    candidates: Vec<(u32, Vec<u32>, f64)>,
    /// Time of the cover that the compiler chose.
    ours: f64,
}

type Candidates = BTreeMap<u32, Vec<(Vec<u32>, f64)>>;

/// Candidates by class, without those that read no less and cost no less than another.
fn undominated(p: &Problem) -> Candidates {
    let mut of: Candidates = BTreeMap::new();
    for (sink, leaves, us) in &p.candidates {
        of.entry(*sink).or_default().push((leaves.clone(), *us));
    }
    for list in of.values_mut() {
        list.sort_by(|a, b| a.1.total_cmp(&b.1).then_with(|| a.0.len().cmp(&b.0.len())).then_with(|| a.0.cmp(&b.0)));
        let mut kept: Vec<(Vec<u32>, f64)> = Vec::new();
        for (leaves, us) in list.drain(..) {
            if !kept.iter().any(|(k, _)| k.iter().all(|l| leaves.contains(l))) {
                kept.push((leaves, us));
            }
        }
        *list = kept;
    }
    of
}

/// Drops what no output can need.
fn needed(p: &Problem, all: Candidates) -> Candidates {
    let mut stack = p.outputs.clone();
    let mut found = Candidates::new();
    while let Some(c) = stack.pop() {
        if found.contains_key(&c) {
            continue;
        }
        let list = all.get(&c).cloned().unwrap_or_default();
        stack.extend(list.iter().flat_map(|(l, _)| l));
        found.insert(c, list);
    }
    found
}

/// The least total time; none when HiGHS gives up.
fn optimum(p: &Problem, candidates: &Candidates) -> Option<f64> {
    let mut model = RowProblem::default();
    let written: BTreeMap<u32, _> =
        candidates.keys().map(|c| (*c, if p.outputs.contains(c) { model.add_column(0.0, 1..=1) } else { model.add_column(0.0, 0..=1) })).collect();
    for (c, list) in candidates {
        let columns: Vec<_> = list.iter().map(|(_, us)| model.add_integer_column(*us, 0..=1)).collect();
        let sum = columns.iter().map(|x| (*x, 1.0)).chain([(written[c], -1.0)]);
        model.add_row(0..=0, sum.collect::<Vec<_>>());
        let mut readers: BTreeMap<u32, Vec<_>> = BTreeMap::new();
        for ((leaves, _), x) in list.iter().zip(&columns) {
            leaves.iter().for_each(|l| readers.entry(*l).or_default().push((*x, 1.0)));
        }
        for (leaf, mut row) in readers {
            row.push((written[&leaf], -1.0));
            model.add_row(..=0, row);
        }
    }
    let mut model = model.optimise(Sense::Minimise);
    model.set_option("output_flag", false);
    model.set_option("mip_rel_gap", 1e-6);
    model.set_option("threads", 1);
    let solved = model.solve();
    (solved.status() == HighsModelStatus::Optimal).then(|| solved.objective_value())
}

fn main() -> ExitCode {
    println!("| block | e-nodes | cones | without dominated ones | optimum us | ours us | gap % |");
    println!("|---|---|---|---|---|---|---|");
    let (mut worst, mut count, mut failed) = (0.0f64, 0, false);
    for path in std::env::args().skip(1) {
        let read = std::fs::read_to_string(&path).map_err(|e| e.to_string());
        let p: Problem = match read.and_then(|t| serde_json::from_str(&t).map_err(|e| e.to_string())) {
            Ok(p) => p,
            Err(e) => {
                eprintln!("{path}: {e}");
                failed = true;
                continue;
            }
        };
        let candidates = needed(&p, undominated(&p));
        let kept: usize = candidates.values().map(Vec::len).sum();
        let Some(best) = optimum(&p, &candidates) else {
            eprintln!("{path}: not solved");
            failed = true;
            continue;
        };
        let gap = 100.0 * (p.ours / best - 1.0);
        (worst, count) = (worst.max(gap), count + 1);
        println!("| {} | {} | {} | {kept} | {best:.3} | {:.3} | {gap:.3} |", p.name, p.nodes, p.candidates.len(), p.ours);
    }
    println!("\n{count} blocks, largest gap {worst:.3} %");
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
