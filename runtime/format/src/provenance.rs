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
}
