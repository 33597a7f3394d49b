//! What a candidate kernel costs: the cheapest archetype and schedule, remembered by the cone's structure.
//!
//! Cones of repeated blocks are equal up to the identity of the values they read, so each is priced once.

use std::{
    hash::{Hash, Hasher},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use kiln_plan::{Archetype, Cone, Cost, CostModel, Program, Schedule, Source, TargetInfo};
use rustc_hash::{FxHashMap, FxHasher};

use super::{
    choices::Choices,
    keys::{Key as RegionKey, Numbers},
    region::{Region, Role, StorageOf, build},
};

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

/// Whether two cones cost the same: their structure is, and how their buffers lie in memory.
fn same(a: &Cone, b: &Cone) -> bool {
    let (nodes, others) = (&a.graph.nodes, &b.graph.nodes);
    nodes.len() == others.len()
        && a.graph.outputs.iter().map(|o| o.node).eq(b.graph.outputs.iter().map(|o| o.node))
        && a.inputs == b.inputs
        && a.outputs == b.outputs
        && nodes.iter().zip(others).all(|(x, y)| x.op == y.op && x.inputs == y.inputs)
}

fn fingerprint(cone: &Cone) -> u64 {
    let mut h = FxHasher::default();
    for n in &cone.graph.nodes {
        (&n.op, &n.inputs).hash(&mut h);
    }
    cone.graph.outputs.iter().for_each(|o| o.node.hash(&mut h));
    cone.inputs.iter().chain(&cone.outputs).for_each(|s| s.hash(&mut h));
    h.finish()
}

/// Prices that are known already; shared by all blocks of a model.
#[derive(Default)]
pub struct PriceTable {
    known: Mutex<FxHashMap<u64, Vec<Known>>>,
    /// The same by what regions are told by.
    regions: Mutex<FxHashMap<RegionKey, Option<Arc<Price>>>>,
    numbers: Numbers,
}

type Known = (Cone, Option<Arc<Price>>);

impl PriceTable {
    fn lock(&self) -> MutexGuard<'_, FxHashMap<u64, Vec<Known>>> {
        // Entries are whole whenever the lock is free, even after a panic elsewhere.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
    fn regions(&self) -> MutexGuard<'_, FxHashMap<RegionKey, Option<Arc<Price>>>> {
        self.regions.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// Structurally different cones.
    pub fn len(&self) -> usize {
        self.lock().values().map(Vec::len).sum()
    }
    /// True when nothing has been priced.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Prices cones.
#[derive(Clone, Copy)]
pub struct Pricing<'a> {
    /// Archetypes on offer.
    pub archetypes: &'a [Box<dyn Archetype>],
    cost: &'a dyn CostModel,
    /// The target.
    pub target: &'a TargetInfo,
    table: &'a PriceTable,
    /// What covering charges for a byte that a kernel writes, in microseconds, besides the kernel's time.
    per_byte: f64,
}

impl<'a> Pricing<'a> {
    /// Prices that are kept in a table.
    pub fn new(
        archetypes: &'a [Box<dyn Archetype>],
        cost: &'a dyn CostModel,
        target: &'a TargetInfo,
        table: &'a PriceTable,
    ) -> Self {
        Self { archetypes, cost, target, table, per_byte: 0.0 }
    }

    /// The same prices, with a charge for memory when kernels are chosen.
    pub fn charging(self, per_byte: f64) -> Self {
        Self { per_byte, ..self }
    }

    /// What covering takes a kernel to cost: its time, and the charge for what it writes.
    pub fn charge(&self, price: &Price, all: &Choices, region: &Region, storage: &StorageOf<'_>) -> f64 {
        if self.per_byte == 0.0 {
            return price.cost.us;
        }
        let opt: Vec<i64> = all.symbols.iter().map(|s| s.opt).collect();
        let bytes = |r: &u32| {
            let dims = &all.classes[*r as usize].ty().dims;
            storage(*r, Role::Written).bytes(dims).eval(&[], &opt).unwrap_or(0)
        };
        price.cost.us + self.per_byte * region.roots.iter().map(bytes).sum::<i64>() as f64
    }

    /// What operations, and places in memory, are numbered by.
    pub fn numbers(&self) -> &'a Numbers {
        &self.table.numbers
    }

    /// The cheapest way to build a region whose classes have these places; none when every archetype refuses it.
    pub fn region(
        &self,
        all: &Choices,
        region: &Region,
        storage: &StorageOf<'_>,
        place: &dyn Fn(u32) -> u32,
    ) -> Option<Arc<Price>> {
        let priced = || self.price(build(all, region, storage)?.cone);
        let Some(codes) = &all.codes else { return priced() };
        let key = codes.key(all, region, place);
        if let Some(known) = self.table.regions().get(&key) {
            return known.clone();
        }
        let price = priced();
        self.table.regions().insert(key, price.clone());
        price
    }

    /// The same for a whole program.
    pub fn charge_program(&self, program: &Program) -> f64 {
        let opt: Vec<i64> = program.symbols.iter().map(|s| s.opt).collect();
        let written = program.values.iter().filter(|v| matches!(v.source, Source::Launch { .. }) && self.per_byte > 0.0);
        let bytes: i64 = written.filter_map(|v| v.storage.bytes(&v.ty.dims).eval(&[], &opt)).sum();
        program.predicted_us() + self.per_byte * bytes as f64
    }

    /// The cheapest way to build a cone; none when every archetype refuses it.
    pub fn price(&self, cone: Cone) -> Option<Arc<Price>> {
        let print = fingerprint(&cone);
        if let Some((_, known)) = self.table.lock().get(&print).and_then(|all| all.iter().find(|(other, _)| same(other, &cone))) {
            return known.clone();
        }
        let (mut takers, mut candidates): (Vec<usize>, Vec<(&str, Schedule)>) = (Vec::new(), Vec::new());
        for (i, a) in self.archetypes.iter().enumerate().filter(|(_, a)| !self.is_unproven(a.name())) {
            let Ok(schedules) = a.schedules(&cone, self.target) else { continue };
            let proven = schedules.into_iter().filter(|s| !self.target.cost.is_unproven(a.name(), s));
            candidates.extend(proven.take(SCHEDULES).map(|s| (a.name(), s)));
            takers.resize(candidates.len(), i);
        }
        let best = self.cost.cheapest(&cone, &candidates, self.target);
        let handover = self.target.cost.counts.handover;
        let best = best.map(|(at, cost)| {
            let (archetype, schedule) = (takers[at], candidates.swap_remove(at).1);
            Arc::new(Price { archetype, schedule, cost: Cost { us: cost.us + handover, ..cost } })
        });
        let mut table = self.table.lock();
        let all = table.entry(print).or_default();
        if !all.iter().any(|(other, _)| same(other, &cone)) {
            all.push((cone, best.clone()));
        }
        best
    }

    fn is_unproven(&self, archetype: &str) -> bool {
        self.target.cost.unproven.iter().any(|a| a == archetype)
    }

    /// Why each archetype refuses a cone.
    pub fn refusals(&self, cone: &Cone) -> Vec<(&'static str, String)> {
        let refused = |a: &dyn Archetype| match a.schedules(cone, self.target) {
            Ok(_) if self.is_unproven(a.name()) => Some("not yet proven on this target: 'unproven' of its cost table".into()),
            other => other.err().map(|r| r.to_string()),
        };
        self.archetypes.iter().filter_map(|a| Some((a.name(), refused(a.as_ref())?))).collect()
    }
}
