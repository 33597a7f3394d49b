//! How an engine came to be, as JSON in the file.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that the engine's bytes are a function of, and what the compiler predicted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Provenance {
    /// SHA-256 of the model file, hexadecimal.
    pub model_sha256: String,
    /// Version of the compiler.
    pub compiler: String,
    /// The pass pipeline as text.
    pub pipeline: String,
    /// Options that differ from the defaults.
    pub options: BTreeMap<String, String>,
    /// How many kernels each strategy would need, what was chosen and why, per target.
    pub plan: BTreeMap<String, serde_json::Value>,
    /// Predicted time of one run at the optimal shape, in microseconds, per target.
    pub predicted_us: BTreeMap<String, f64>,
    /// Keys of the tuning records that were used.
    pub records: Vec<String>,
    /// The kernels of each target's plan, in execution order.
    pub kernels: BTreeMap<String, Vec<KernelStory>>,
}

/// Where a launch comes from and why it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct KernelStory {
    /// Name of the launch.
    pub name: String,
    /// Canonical key of what it computes.
    pub key: String,
    /// Archetype and schedule.
    pub candidate: String,
    /// Nodes of the model that it holds.
    pub nodes: Vec<String>,
    /// Rules that led from the model to it.
    pub rules: Vec<String>,
    /// What it reads.
    pub reads: Vec<Reads>,
    /// What it writes.
    pub writes: Vec<String>,
    /// Predicted time, in microseconds.
    pub predicted_us: f64,
    /// Measured time, where the plan was chosen by one.
    pub measured_us: Option<f64>,
    /// Terms of the prediction, in microseconds; they overlap.
    pub parts: BTreeMap<String, f64>,
    /// Its kernels by size, where there are several.
    pub sizes: Vec<SizeStory>,
}

/// A kernel of a launch for sizes up to a bound.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SizeStory {
    /// The symbol that it is selected by, or `elements`: those that the launch reads and writes.
    pub by: String,
    /// Greatest size that it is for; none: all that are left.
    pub most: Option<i64>,
    /// Archetype and schedule.
    pub candidate: String,
    /// Predicted time at the greatest size that was looked at, in microseconds; of the launch's own kernel at the usual one.
    pub predicted_us: f64,
}

/// A value that a launch reads.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reads {
    /// Its type, how it lies in memory, and where it comes from if not from a launch.
    pub what: String,
    /// Position of the launch that writes it.
    pub kernel: Option<u32>,
}
