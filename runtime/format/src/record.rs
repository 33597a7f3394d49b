//! Timings of kernels, one JSON object a line. `kiln tune`, `kiln calibrate` and `kiln-run bundle` write them.

use crate::error::FormatError;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Write};

/// One measured kernel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Version of this schema: 1.
    pub schema: u32,
    /// Canonical key of the kernel (what it computes, shapes, types, layouts).
    pub key: String,
    /// Schedule or candidate, unique under `key`.
    pub candidate: String,
    /// Archetype of the kernel.
    pub archetype: String,
    /// Target that it was compiled for (`sm_90a`, `x86_64`).
    pub target: String,
    /// Device it ran on, as its driver names it.
    pub device: String,
    /// Version of the driver (CUDA's for GPUs, the kernel's for CPUs).
    pub driver: String,
    /// Compiler that made the kernel.
    pub compiler: String,
    /// Day of the measurement, `YYYY-MM-DD`, given by whoever ran it.
    pub date: String,
    /// Median of the iterations, in microseconds.
    pub median_us: f64,
    /// 90th percentile, in microseconds.
    pub p90_us: f64,
    /// Fastest, in microseconds.
    pub min_us: f64,
    /// Median with none of the buffers in the last-level cache, where that was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cold_us: Option<f64>,
    /// Number of timed runs.
    pub iterations: u32,
    /// Bytes moved by one run, from the compiler.
    pub bytes: u64,
    /// Arithmetic operations of one run, from the compiler.
    pub flops: u64,
    /// Whether it ran.
    pub status: Status,
}

/// Whether a measured kernel ran.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It ran.
    Ok,
    /// It did not, and why; the times are 0.
    Failed(String),
}

/// Writes one line.
pub fn write_record(mut out: impl Write, record: &Record) -> Result<(), FormatError> {
    let io = |source| FormatError::Io { path: "records".into(), source };
    serde_json::to_writer(&mut out, record).map_err(|e| io(e.into()))?;
    out.write_all(b"\n").map_err(io)
}

/// Reads all lines; an error names the line.
pub fn read_records(input: impl BufRead) -> Result<Vec<Record>, FormatError> {
    let mut records = Vec::new();
    for (i, line) in input.lines().enumerate() {
        let line = line.map_err(|source| FormatError::Io { path: "records".into(), source })?;
        if line.trim().is_empty() {
            continue;
        }
        let record: Record =
            serde_json::from_str(&line).map_err(|e| FormatError::invalid(format!("record on line {}", i + 1), e.to_string()))?;
        if record.schema != 1 {
            let why = format!("schema {} is not the 1 that this build reads", record.schema);
            return Err(FormatError::invalid(format!("record on line {}", i + 1), why));
        }
        records.push(record);
    }
    Ok(records)
}
