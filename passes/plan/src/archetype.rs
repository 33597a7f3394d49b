//! Kernel archetypes, as planning sees them.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::{cone::Cone, target::TargetInfo};

/// One point of an archetype's schedule space: named integers (tile sizes, threads, stages, …).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Schedule {
    /// Parameters, sorted by name.
    pub params: BTreeMap<Cow<'static, str>, i64>,
}

impl Schedule {
    /// From pairs.
    pub fn of(params: &[(&'static str, i64)]) -> Self {
        Self { params: params.iter().map(|(k, v)| (Cow::Borrowed(*k), *v)).collect() }
    }
    /// A parameter.
    #[inline]
    pub fn get(&self, name: &str) -> Option<i64> {
        self.params.get(name).copied()
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<String> = self.params.iter().map(|(k, v)| format!("{k}={v}")).collect();
        f.write_str(&all.join(","))
    }
}

/// Name of a kernel among those of the same cone, in records: its archetype and schedule.
pub fn candidate(archetype: &str, schedule: &Schedule) -> String {
    format!("{archetype} {schedule}")
}

/// Why an archetype cannot implement a cone: a resource condition, never an operator's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refusal(pub String);

/// A code generator for any cone that satisfies its resource conditions.
pub trait Archetype: Send + Sync {
    /// Kebab-case name.
    fn name(&self) -> &'static str;
    /// The schedules that can implement the cone on the target, best guess first; never an empty list.
    ///
    /// # Errors
    /// The condition that the cone fails.
    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal>;
}

impl<T: Archetype + ?Sized> Archetype for &T {
    fn name(&self) -> &'static str {
        (**self).name()
    }
    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        (**self).schedules(cone, target)
    }
}
