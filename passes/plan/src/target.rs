//! Targets, as planning sees them.

use serde::{Deserialize, Serialize};

use crate::coefficients::CostTable;

/// Kind of processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// Native code, vector units, threads.
    Cpu,
    /// PTX.
    Cuda,
}

/// Limits and rates of a target. Rates come from a data file that says how they were measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TargetInfo {
    /// `x86_64`, `sm_80`, `sm_90a`.
    pub name: String,
    /// Kind of processor.
    pub kind: TargetKind,
    /// Multiprocessors, or cores.
    pub units: u32,
    /// Bits of a vector register (CPU) or of the widest load of a thread (CUDA).
    pub vector_bits: u32,
    /// Vector registers (CPU) or 32-bit registers a thread may have (CUDA).
    pub registers: u32,
    /// Shared memory a block may have, or first-level cache, in bytes.
    pub shared_bytes: u32,
    /// Last-level cache in bytes.
    pub l2_bytes: u64,
    /// Time to start a kernel, in microseconds.
    pub launch_us: f64,
    /// Main memory bandwidth, GB/s.
    pub dram_gbs: f64,
    /// Last-level cache bandwidth, GB/s.
    pub l2_gbs: f64,
    /// Peak of fp32 arithmetic, GFLOP/s, whole device.
    pub fp32_gflops: f64,
    /// Peak of the fp16 matrix units, GFLOP/s, whole device; 0 without them.
    pub matrix_gflops: f64,
    /// Transcendental evaluations, billions a second, whole device.
    pub special_gops: f64,
    /// Threads that a multiprocessor holds at once; 0 on a CPU.
    #[serde(default)]
    pub unit_threads: u32,
    /// 32-bit registers of a multiprocessor; 0 on a CPU.
    #[serde(default)]
    pub unit_registers: u32,
    /// Coefficients of the cost model, fitted to measured kernels.
    #[serde(default)]
    pub cost: CostTable,
}

/// A target's data file that does not fit.
#[derive(Debug, thiserror::Error)]
#[error("target data: {0}")]
pub struct BadTarget(String);

impl TargetInfo {
    /// Reads a target's data file.
    ///
    /// # Errors
    /// Missing or unknown keys, or rates that are not positive.
    pub fn from_toml(text: &str) -> Result<Self, BadTarget> {
        let t: Self = toml::from_str(text).map_err(|e| BadTarget(e.message().to_string()))?;
        let rates = [t.launch_us, t.dram_gbs, t.l2_gbs, t.fp32_gflops, t.special_gops];
        if t.units == 0 || rates.iter().any(|r| !r.is_finite() || *r <= 0.0) || !(0.0..f64::INFINITY).contains(&t.matrix_gflops) {
            return Err(BadTarget(format!("{}: units and rates must be positive", t.name)));
        }
        if !t.cost.is_sound() {
            return Err(BadTarget(format!("{}: a coefficient of its cost model is negative, or a norm below 1", t.name)));
        }
        Ok(t)
    }
}
