//! Costs from measured kernels, where there are any.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use kiln_plan::{Cone, Cost, CostModel, Schedule, TargetInfo, candidate};

/// Measured times of a target in microseconds, by key of the cone, then by archetype and schedule.
pub type Timings = BTreeMap<String, BTreeMap<String, f64>>;

/// Another model's costs, but what was measured costs what was measured.
pub struct MeasuredCost<'a> {
    /// Of what was not measured.
    pub base: &'a dyn CostModel,
    /// What was measured.
    pub times: &'a Timings,
    /// Factor of predictions: below 1 where kernels that could be better than known ones are looked for.
    pub optimism: f64,
    used: Mutex<BTreeSet<(String, String)>>,
}

impl<'a> MeasuredCost<'a> {
    /// Over another model, taking its predictions as they are.
    pub fn new(base: &'a dyn CostModel, times: &'a Timings) -> Self {
        Self { base, times, optimism: 1.0, used: Mutex::new(BTreeSet::new()) }
    }
    /// With predictions multiplied by a factor.
    #[must_use]
    pub fn optimistic(self, optimism: f64) -> Self {
        Self { optimism, ..self }
    }
    /// The measured times that were looked at, by key and candidate: what the choice depends on.
    pub fn used(&self) -> BTreeSet<(String, String)> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl CostModel for MeasuredCost<'_> {
    fn kernel(&self, archetype: &str, cone: &Cone, schedule: &Schedule, target: &TargetInfo) -> Cost {
        let all = self.kernels(cone, &[(archetype, schedule.clone())], target);
        all.into_iter().next().unwrap_or_default()
    }

    fn kernels(&self, cone: &Cone, candidates: &[(&str, Schedule)], target: &TargetInfo) -> Vec<Cost> {
        let mut costs = self.base.kernels(cone, candidates, target);
        let key = if self.times.is_empty() { String::new() } else { cone.key() };
        let known = self.times.get(&key);
        for (cost, (archetype, schedule)) in costs.iter_mut().zip(candidates) {
            let name = candidate(archetype, schedule);
            match known.and_then(|k| k.get(&name)) {
                Some(us) => {
                    cost.us = *us;
                    self.used.lock().unwrap_or_else(PoisonError::into_inner).insert((key.clone(), name));
                }
                None => cost.us *= self.optimism,
            }
        }
        costs
    }
}

#[cfg(test)]
mod tests {
    use kiln_algebra::{Access, DType, Graph, Op, Scalar, TensorType};
    use kiln_plan::{Storage, TargetKind};

    use super::*;
    use crate::eqsat::AnalyticalCost;

    fn cone() -> Cone {
        let ty = TensorType::fixed(DType::F32, &[1000]);
        let mut graph = Graph::default();
        let x = graph.input("x", ty.clone()).unwrap();
        let op =
            Op::Map { domain: ty.dims.clone(), body: Scalar::parse("exp(x0)").unwrap(), accesses: vec![Access::identity(1)] };
        let y = graph.push(op, &[x], &[]).unwrap();
        graph.output("y", y);
        Cone { graph, inputs: vec![Storage::plain(&ty)], outputs: vec![Storage::plain(&ty)] }
    }

    #[test]
    fn a_measured_time_replaces_the_prediction_and_is_noted() {
        let text = "name = \"t\"\nkind = \"cpu\"\nunits = 2\nvector-bits = 256\nregisters = 16\nshared-bytes = 32768\nl2-bytes = 1048576\n\
            launch-us = 1.0\ndram-gbs = 10.0\nl2-gbs = 20.0\nfp32-gflops = 50.0\nmatrix-gflops = 0.0\nspecial-gops = 2.0\n";
        let target = TargetInfo::from_toml(text).unwrap();
        assert_eq!(target.kind, TargetKind::Cpu);
        let (cone, a, b) = (cone(), Schedule::of(&[("lanes", 8)]), Schedule::of(&[("lanes", 4)]));
        let times = Timings::from([(cone.key(), BTreeMap::from([(candidate("pointwise", &a), 123.0)]))]);
        let model = MeasuredCost::new(&AnalyticalCost, &times).optimistic(0.5);
        let costs = model.kernels(&cone, &[("pointwise", a.clone()), ("pointwise", b.clone())], &target);
        assert_eq!(costs[0].us, 123.0);
        assert_eq!(costs[1].us, 0.5 * AnalyticalCost.kernel("pointwise", &cone, &b, &target).us);
        assert_eq!(model.used(), BTreeSet::from([(cone.key(), candidate("pointwise", &a))]));
    }
}
