//! What a candidate kernel costs: the cheapest archetype and schedule, remembered by the cone's structure.
//!
//! Cones of repeated blocks are equal up to the identity of the values they read, so each is priced once.

use std::sync::Arc;

use kiln_algebra::Op;
use kiln_plan::{Archetype, Cone, Cost, CostModel, Schedule, Storage, TargetInfo};
use rustc_hash::FxHashMap;

/// Schedules looked at per archetype; they come best guess first.
const SCHEDULES: usize = 12;

/// How a cone would be built, and its predicted cost.
#[derive(Clone, Debug, PartialEq)]
pub struct Price {
    /// Index of the archetype.
    pub archetype: usize,
    /// Its schedule.
    pub schedule: Schedule,
    /// Prediction.
    pub cost: Cost,
}

type Key = (Vec<(Op, Vec<u32>)>, Vec<u32>, Vec<Storage>);

/// Prices cones.
pub struct Pricing<'a> {
    /// Archetypes on offer.
    pub archetypes: &'a [Box<dyn Archetype>],
    cost: &'a dyn CostModel,
    /// The target.
    pub target: &'a TargetInfo,
    known: FxHashMap<Key, Option<Arc<Price>>>,
    /// Cones priced, without repetitions.
    pub priced: usize,
    /// Cones asked for.
    pub asked: usize,
}

impl<'a> Pricing<'a> {
    /// With nothing priced yet.
    pub fn new(archetypes: &'a [Box<dyn Archetype>], cost: &'a dyn CostModel, target: &'a TargetInfo) -> Self {
        Self { archetypes, cost, target, known: FxHashMap::default(), priced: 0, asked: 0 }
    }

    /// The cheapest way to build a cone; none when every archetype refuses it.
    pub fn price(&mut self, cone: &Cone) -> Option<Arc<Price>> {
        self.asked += 1;
        let key = key(cone);
        if let Some(p) = self.known.get(&key) {
            return p.clone();
        }
        self.priced += 1;
        let mut best: Option<Price> = None;
        for (i, a) in self.archetypes.iter().enumerate() {
            let Ok(schedules) = a.schedules(cone, self.target) else { continue };
            for schedule in schedules.into_iter().take(SCHEDULES) {
                let cost = self.cost.kernel(a.name(), cone, &schedule, self.target);
                if best.as_ref().is_none_or(|b| cost.us < b.cost.us) {
                    best = Some(Price { archetype: i, schedule, cost });
                }
            }
        }
        let best = best.map(Arc::new);
        self.known.insert(key, best.clone());
        best
    }

    /// Why each archetype refuses a cone.
    pub fn refusals(&self, cone: &Cone) -> Vec<(&'static str, String)> {
        let refused = |a: &dyn Archetype| a.schedules(cone, self.target).err().map(|r| r.to_string());
        self.archetypes.iter().filter_map(|a| Some((a.name(), refused(a.as_ref())?))).collect()
    }
}

fn key(cone: &Cone) -> Key {
    let nodes = cone.graph.nodes.iter().map(|n| (n.op.clone(), n.inputs.iter().map(|i| i.0).collect())).collect();
    let outputs = cone.graph.outputs.iter().map(|o| o.node.0).collect();
    (nodes, outputs, cone.inputs.iter().chain(&cone.outputs).cloned().collect())
}
