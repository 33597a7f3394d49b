//! Lockfiles: a plan and the records that it was chosen with, as text that people can review.
//!
//! Compiling is a pure function of model, options and records, so a lockfile holds the records that the choice looked at,
//! and the plan only to be read, and to notice when something else than the records has changed.

use std::{collections::BTreeMap, path::Path};

use kiln_passes::eqsat::cost::Timings;
use kiln_plan::{Program, candidate};
use serde::{Deserialize, Serialize};

use crate::diagnostic::Problem;

/// A lockfile.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Lock {
    /// Version of this schema: 1.
    pub schema: u32,
    /// Compiler that wrote it.
    pub compiler: String,
    /// SHA-256 of the model file.
    pub model: String,
    /// Options that an engine's bytes depend on.
    pub options: BTreeMap<String, String>,
    /// By target.
    pub targets: BTreeMap<String, LockedTarget>,
}

/// A target's plan and records.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LockedTarget {
    /// SHA-256 of the target's figures.
    pub table: String,
    /// Time of a run, in microseconds.
    pub us: f64,
    /// Kernels, in execution order.
    pub kernels: Vec<LockedKernel>,
    /// Measured times in microseconds, by key of the cone, then by archetype and schedule.
    pub records: Timings,
}

/// A kernel of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LockedKernel {
    /// Its name.
    pub name: String,
    /// Key of its cone.
    pub key: String,
    /// Archetype and schedule.
    pub candidate: String,
    /// Time that it was chosen with, in microseconds.
    pub us: f64,
    /// Whether that was measured.
    pub measured: bool,
    /// Nodes of the model that it holds.
    pub nodes: Vec<String>,
}

/// The kernels of covered programs.
pub fn kernels(programs: &[&Program], times: &Timings) -> Vec<LockedKernel> {
    let launches = programs.iter().flat_map(|p| p.running());
    launches
        .map(|l| {
            let (key, candidate) = (l.cone.key(), candidate(&l.archetype, &l.schedule));
            let measured = times.get(&key).is_some_and(|k| k.contains_key(&candidate));
            let nodes = l.origin.iter().map(ToString::to_string).collect();
            LockedKernel { name: l.name.clone(), key, candidate, us: rounded(l.cost.us), measured, nodes }
        })
        .collect()
}

/// Times are written with a nanosecond's tenth: more than is known, and the same on every machine.
pub fn rounded(us: f64) -> f64 {
    (us * 1e4).round() / 1e4
}

impl Lock {
    /// Reads a lockfile.
    ///
    /// # Errors
    /// The file system, or text that is none.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let bad = |e: String| Problem::new("lock", format!("{}: {e}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|e| bad(e.to_string()))?;
        let lock: Self = toml::from_str(&text).map_err(|e| bad(e.message().to_string()))?;
        if lock.schema != 1 {
            return Err(bad(format!("schema {} is not the 1 that this build reads", lock.schema)));
        }
        Ok(lock)
    }

    /// Writes it.
    ///
    /// # Errors
    /// The file system.
    pub fn write(&self, path: &Path) -> Result<(), Problem> {
        let bad = |e: String| Problem::new("lock", format!("{}: {e}", path.display()));
        let text = toml::to_string(self).map_err(|e| bad(e.to_string()))?;
        let header =
            "# Written by kiln compile --lock. The same compiler, model and options with this file give the same engine.\n";
        std::fs::write(path, format!("{header}{text}")).map_err(|e| bad(e.to_string()))
    }

    /// What this lock was written for differs from another: the first difference, for people.
    pub fn mismatch(&self, now: &Lock) -> Option<String> {
        if self.compiler != now.compiler {
            return Some(format!("it was written by {}, this is {}", self.compiler, now.compiler));
        }
        if self.model != now.model {
            return Some("it is of another model, or the model has changed".into());
        }
        if self.options != now.options {
            return Some(format!("it was written with the options {:?}, these are {:?}", self.options, now.options));
        }
        for (name, t) in &now.targets {
            match self.targets.get(name) {
                None => return Some(format!("it has no plan for {name}")),
                Some(l) if l.table != t.table => return Some(format!("the figures of {name} have changed")),
                Some(l) if l.kernels != t.kernels => {
                    return Some(format!("the plan for {name} has changed though its records have not"));
                }
                Some(_) => {}
            }
        }
        None
    }
}

/// What changed from one lockfile to another, a line each.
pub fn diff(a: &Lock, b: &Lock) -> Vec<String> {
    let mut out = Vec::new();
    let mut field = |name: &str, x: &str, y: &str| {
        if x != y {
            out.push(format!("{name}: {x} -> {y}"));
        }
    };
    field("compiler", &a.compiler, &b.compiler);
    field("model", &a.model, &b.model);
    for name in a.options.keys().chain(b.options.keys().filter(|k| !a.options.contains_key(*k))) {
        let of = |l: &Lock| l.options.get(name).cloned().unwrap_or_else(|| "(not set)".into());
        field(&format!("option {name}"), &of(a), &of(b));
    }
    let none = LockedTarget::default();
    for name in a.targets.keys().chain(b.targets.keys().filter(|k| !a.targets.contains_key(*k))) {
        let (x, y) = (a.targets.get(name).unwrap_or(&none), b.targets.get(name).unwrap_or(&none));
        if x != y {
            out.push(format!(
                "target {name}: {} kernels in {:.1} us -> {} kernels in {:.1} us",
                x.kernels.len(),
                x.us,
                y.kernels.len(),
                y.us
            ));
            if x.table != y.table {
                out.push("  its figures have changed".into());
            }
            kernel_changes(x, y, &mut out);
            record_changes(&x.records, &y.records, &mut out);
        }
    }
    out
}

fn kernel_changes(a: &LockedTarget, b: &LockedTarget, out: &mut Vec<String>) {
    let show = |k: &LockedKernel| {
        let nodes = k.nodes.join(", ");
        format!("{} [{}] {:.2} us{}: {nodes}", k.key, k.candidate, k.us, if k.measured { " measured" } else { "" })
    };
    // Kernels of the same cone are the same kernel, however many come before them.
    let mut left: Vec<&LockedKernel> = b.kernels.iter().collect();
    for k in &a.kernels {
        match left.iter().position(|n| n.key == k.key) {
            None => out.push(format!("  - {}", show(k))),
            Some(i) => {
                let n = left.remove(i);
                if n.candidate != k.candidate || n.us != k.us {
                    out.push(format!("  ~ {}: [{}] {:.2} us -> [{}] {:.2} us", k.key, k.candidate, k.us, n.candidate, n.us));
                }
            }
        }
    }
    left.into_iter().for_each(|n| out.push(format!("  + {}", show(n))));
}

fn record_changes(a: &Timings, b: &Timings, out: &mut Vec<String>) {
    let flat = |t: &Timings| -> BTreeMap<(String, String), f64> {
        t.iter().flat_map(|(k, of)| of.iter().map(move |(c, us)| ((k.clone(), c.clone()), *us))).collect()
    };
    let (a, b) = (flat(a), flat(b));
    let added = b.keys().filter(|k| !a.contains_key(*k)).count();
    let removed = a.keys().filter(|k| !b.contains_key(*k)).count();
    if added + removed > 0 {
        out.push(format!("  records: {added} added, {removed} removed"));
    }
    for ((key, candidate), us) in &a {
        if let Some(now) = b.get(&(key.clone(), candidate.clone())).filter(|n| *n != us) {
            out.push(format!("  record {key} [{candidate}]: {us:.2} us -> {now:.2} us"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(us: f64) -> Lock {
        let kernel = LockedKernel {
            name: "reduce_0".into(),
            key: "reduce-1".into(),
            candidate: "reduce team=32".into(),
            us,
            measured: true,
            nodes: vec!["softmax".into()],
        };
        let records = Timings::from([("reduce-1".into(), BTreeMap::from([("reduce team=32".into(), us)]))]);
        let target = LockedTarget { table: "t".into(), us, kernels: vec![kernel], records };
        Lock {
            schema: 1,
            compiler: "kiln".into(),
            model: "m".into(),
            options: BTreeMap::from([("precision".into(), "fp32".into())]),
            targets: BTreeMap::from([("sm_80".into(), target)]),
        }
    }

    #[test]
    fn a_lock_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiln.lock");
        lock(2.5).write(&path).unwrap();
        assert_eq!(Lock::read(&path).unwrap(), lock(2.5));
    }

    #[test]
    fn a_difference_names_the_kernel() {
        assert!(diff(&lock(2.5), &lock(2.5)).is_empty());
        let lines = diff(&lock(2.5), &lock(3.0)).join("\n");
        assert!(lines.contains("~ reduce-1") && lines.contains("record reduce-1"), "{lines}");
        let mut other = lock(2.5);
        other.targets.get_mut("sm_80").unwrap().kernels[0].key = "reduce-2".into();
        let lines = diff(&lock(2.5), &other).join("\n");
        assert!(lines.contains("- reduce-1") && lines.contains("+ reduce-2"), "{lines}");
    }

    #[test]
    fn another_model_does_not_fit() {
        let other = Lock { model: "n".into(), ..lock(1.0) };
        assert!(lock(1.0).mismatch(&other).unwrap().contains("model"));
        assert_eq!(lock(1.0).mismatch(&lock(1.0)), None);
    }
}
