//! The cost model's interface.

use serde::{Deserialize, Serialize};

use crate::{archetype::Schedule, cone::Cone, target::TargetInfo};

/// Predicted cost of a kernel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Time in microseconds, launch included.
    pub us: f64,
    /// Bytes that cross main memory.
    pub dram_bytes: f64,
    /// Floating operations of contractions and reductions.
    pub flops: f64,
    /// Other scalar operations.
    pub ops: f64,
}

/// Predicts the time of a kernel. Symbols are taken at their `opt` values.
pub trait CostModel: Send + Sync {
    /// Cost of running `cone` with an archetype's schedule on a target.
    fn kernel(&self, archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Cost;
    /// The same for several archetypes and schedules, in their order.
    fn kernels(&self, cone: &Cone, candidates: &[(&str, Schedule)], target: &TargetInfo) -> Vec<Cost> {
        candidates.iter().map(|(a, s)| self.kernel(a, cone, s, target)).collect()
    }
    /// The first of the cheapest, and what it costs; none without candidates.
    fn cheapest(&self, cone: &Cone, candidates: &[(&str, Schedule)], target: &TargetInfo) -> Option<(usize, Cost)> {
        let all = self.kernels(cone, candidates, target).into_iter().enumerate();
        all.reduce(|a, b| if b.1.us < a.1.us { b } else { a })
    }
}
