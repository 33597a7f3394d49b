//! Coefficients of the analytical cost model, as data of a target.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{archetype::Schedule, trees::Trees};

/// How long an archetype's kernels take for what they do, relative to the target's rates. A part's time is its count over
/// the rate, times the coefficient.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Coefficients {
    /// Exponent of the norm that combines the parts: 1 where nothing overlaps, large where everything does.
    pub norm: f64,
    /// Microseconds of every kernel beside the target's launch: filling and draining.
    pub fill: f64,
    /// Microseconds of every wave of tasks.
    pub wave: f64,
    /// Microseconds of a step that waits for the one before it.
    pub step: f64,
    /// Microseconds of an exchange between the threads of a team.
    pub exchange: f64,
    /// Bytes from main memory.
    pub memory: f64,
    /// The same of bytes that the last-level cache holds from the kernels before.
    pub resident: f64,
    /// Bytes through the last-level cache.
    pub cached: f64,
    /// Accesses of memory by threads, each as long as one multiply-add.
    pub access: f64,
    /// Sectors that a multiprocessor's cache hands to threads, relative to a multiply-add each.
    pub sector: f64,
    /// Accesses of shared memory by threads.
    pub shared: f64,
    /// Scalar operations.
    pub scalar: f64,
    /// Transcendental operations.
    pub special: f64,
    /// Multiplications and additions of contractions and reductions.
    pub multiply: f64,
    /// The same on matrix units.
    pub matrix: f64,
    /// Share of the units (of a GPU, of their threads) that memory needs to be busy.
    pub spread: f64,
}

impl Default for Coefficients {
    /// Rates as they are, and what was guessed before anything was measured.
    fn default() -> Self {
        Self {
            norm: 4.0,
            fill: 0.0,
            wave: 0.0,
            step: 0.3,
            exchange: 0.0,
            memory: 1.0,
            resident: 0.25,
            cached: 1.0,
            access: 0.0,
            sector: 0.0,
            shared: 0.0,
            scalar: 1.0,
            special: 1.0,
            multiply: 1.0,
            matrix: 1.0,
            spread: 0.5,
        }
    }
}

impl Coefficients {
    /// Their names, in the order of [`Coefficients::values`].
    pub const NAMES: [&'static str; 16] = [
        "norm", "fill", "wave", "step", "exchange", "memory", "resident", "cached", "access", "sector", "shared", "scalar",
        "special", "multiply", "matrix", "spread",
    ];
    /// All of them.
    pub fn values(&self) -> [f64; 16] {
        let Self {
            norm,
            fill,
            wave,
            step,
            exchange,
            memory,
            resident,
            cached,
            access,
            sector,
            shared,
            scalar,
            special,
            multiply,
            matrix,
            spread,
        } = *self;
        [
            norm, fill, wave, step, exchange, memory, resident, cached, access, sector, shared, scalar, special, multiply,
            matrix, spread,
        ]
    }
    /// From all of them.
    pub fn of(v: [f64; 16]) -> Self {
        let [
            norm,
            fill,
            wave,
            step,
            exchange,
            memory,
            resident,
            cached,
            access,
            sector,
            shared,
            scalar,
            special,
            multiply,
            matrix,
            spread,
        ] = v;
        Self {
            norm,
            fill,
            wave,
            step,
            exchange,
            memory,
            resident,
            cached,
            access,
            sector,
            shared,
            scalar,
            special,
            multiply,
            matrix,
            spread,
        }
    }
}

/// What operations count for, in scalar operations or as factors.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Counts {
    /// A division or remainder of an index.
    pub index: f64,
    /// A guard that changes along vectors or threads.
    pub mask: f64,
    /// One that does not.
    pub branch: f64,
    /// Bringing a vector of a contraction's operand into place.
    pub packing: f64,
    /// An element of one that is guarded.
    pub guarded_packing: f64,
    /// Factor of the work in front of a blocked contraction: it stands between memory and the multiplications.
    pub prologue: f64,
    /// Factor of the bytes of an operand that a processor packs because it is not contiguous.
    pub repacked: f64,
    /// Slowdown of a blocked contraction per operand that is computed.
    pub stall: f64,
    /// Rate of a contraction that shares nothing through registers, relative to a blocked one.
    pub unblocked: f64,
    /// Threads of a task where the schedule does not say (GPU).
    pub threads: f64,
    /// Elements below which a task is not worth starting (CPU).
    pub elements: f64,
    /// Share of its predicted time that hardly any kernel is faster than.
    pub optimism: f64,
    /// Microseconds that a kernel takes longer among others than alone: it waits for those before it, and their results
    /// come from other multiprocessors.
    pub handover: f64,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            index: 4.0,
            mask: 3.0,
            branch: 0.5,
            packing: 3.0,
            guarded_packing: 5.0,
            prologue: 3.0,
            repacked: 3.0,
            stall: 0.15,
            unblocked: 0.3,
            threads: 256.0,
            elements: 4096.0,
            optimism: 0.75,
            handover: 0.0,
        }
    }
}

/// The coefficients of a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct CostTable {
    /// Archetypes whose kernels have not been run on this target, or with a space and a parameter after the name, those schedules
    /// of one that have the parameter: plans leave them out, calibration and tuning do not.
    pub unproven: Vec<String>,
    /// What operations count for.
    pub counts: Counts,
    /// Of archetypes without their own.
    pub other: Coefficients,
    /// By archetype.
    pub kernels: BTreeMap<String, Coefficients>,
    /// What measured kernels took beside that, by archetype.
    pub residual: BTreeMap<String, Arc<Trees>>,
}

impl CostTable {
    /// The coefficients of an archetype, or of a way to run it, which is named after it and a hyphen.
    pub fn of(&self, archetype: &str) -> &Coefficients {
        match (self.kernels.get(archetype), archetype.rsplit_once('-')) {
            (Some(own), _) => own,
            (None, Some((general, _))) => self.of(general),
            (None, None) => &self.other,
        }
    }
    /// Whether kernels of a schedule have not been run on this target.
    pub fn is_unproven(&self, archetype: &str, schedule: &Schedule) -> bool {
        self.unproven.iter().any(|u| match u.split_once(' ') {
            Some((name, parameter)) => name == archetype && schedule.get(parameter).is_some(),
            None => u == archetype,
        })
    }
    /// Whether every coefficient is a number that is not negative, and norms are at least 1.
    pub fn is_sound(&self) -> bool {
        std::iter::once(&self.other)
            .chain(self.kernels.values())
            .all(|c| c.values().iter().all(|v| v.is_finite() && *v >= 0.0) && c.norm >= 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archetypes_and_schedules_with_a_parameter_are_unproven() {
        let table = CostTable { unproven: vec!["patch".into(), "simt slices".into()], ..CostTable::default() };
        let (plain, sliced) = (Schedule::of(&[("rows", 4)]), Schedule::of(&[("rows", 4), ("slices", 2)]));
        assert!(table.is_unproven("patch", &plain) && table.is_unproven("simt", &sliced));
        assert!(!table.is_unproven("simt", &plain) && !table.is_unproven("rows", &sliced));
    }
}
