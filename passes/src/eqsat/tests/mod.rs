//! Tests of covering: archetypes with the real ones' conditions, blocks of real models, random graphs.

mod archetypes;
mod blocks;
mod build;
mod coefficients;
pub(super) mod correctness;
mod epilogues;
mod exact;
mod greedy;
mod in_place;
mod joint;
mod names;
mod partition;
mod random;
mod widths;
mod workspace;

use kiln_plan::{Archetype, Program, TargetInfo, TargetKind};

use super::{AnalyticalCost, CoverOptions, Report, cover};

fn target() -> TargetInfo {
    TargetInfo {
        name: "sm_90a".into(),
        kind: TargetKind::Cuda,
        units: 132,
        vector_bits: 128,
        registers: 255,
        shared_bytes: 227 * 1024,
        l2_bytes: 50 << 20,
        launch_us: 1.0,
        dram_gbs: 3000.0,
        l2_gbs: 5500.0,
        fp32_gflops: 60000.0,
        matrix_gflops: 700_000.0,
        special_gops: 4000.0,
        unit_threads: 2048,
        unit_registers: 65_536,
        cost: kiln_plan::CostTable::default(),
    }
}

fn archetypes() -> Vec<Box<dyn Archetype>> {
    vec![Box::new(archetypes::Pointwise), Box::new(archetypes::Reduce), Box::new(archetypes::Contract)]
}

fn covered(graph: &kiln_algebra::Graph, opts: &CoverOptions) -> (Program, Report) {
    cover(graph, opts, &archetypes(), &AnalyticalCost).unwrap()
}
