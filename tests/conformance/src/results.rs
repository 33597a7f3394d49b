//! Recorded runs: one line of JSON that says where and when, then one a case.

use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::{
    ConformanceError,
    job::{Outcome, Status},
    suite::Case,
};

/// Where and when a run was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// `x86_64` or `cuda`: which file of expectations it is held against.
    pub runtime: String,
    /// Name of the processor or GPU.
    pub device: String,
    /// Version of its driver, or of the operating system.
    pub driver: String,
    /// Day of the run.
    pub date: String,
    /// Commit of the compiler.
    pub commit: String,
}

/// A case's line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Group of the suite.
    pub group: String,
    /// Case.
    pub case: String,
    /// Operator that it tests.
    pub operator: String,
    /// Whether it is an ordinary node case.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ordinary: bool,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Outcome,
}

impl Row {
    /// The line of a case.
    pub fn new(case: &Case, outcome: Outcome) -> Self {
        let Case { group, case, operator, ordinary, .. } = case.clone();
        Self { group, case, operator, ordinary, outcome }
    }
    /// `<group>/<case>`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.group, self.case)
    }
    /// Whether it passed, be it by a listed tolerance.
    pub fn passed(&self) -> bool {
        matches!(self.outcome.status, Status::Pass | Status::Tolerated)
    }
    /// Whether it passed by a listed tolerance only.
    pub fn tolerated(&self) -> bool {
        self.outcome.status == Status::Tolerated
    }
}

/// A recorded run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Where and when.
    pub header: Header,
    /// In order of group and case.
    pub rows: Vec<Row>,
}

impl Run {
    /// Reads a file.
    ///
    /// # Errors
    /// It is missing or a line is not as [`Run::save`] writes it.
    pub fn load(path: &Path) -> Result<Self, ConformanceError> {
        let bad = |e: &dyn std::fmt::Display| ConformanceError::file(path, e);
        let mut lines = BufReader::new(std::fs::File::open(path).map_err(|e| bad(&e))?).lines();
        let first = lines.next().ok_or_else(|| bad(&"it is empty"))?.map_err(|e| bad(&e))?;
        let header = serde_json::from_str(&first).map_err(|e| bad(&e))?;
        let row = |line: std::io::Result<String>| serde_json::from_str(&line.map_err(|e| bad(&e))?).map_err(|e| bad(&e));
        Ok(Self { header, rows: lines.map(row).collect::<Result<_, _>>()? })
    }

    /// Writes a file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), ConformanceError> {
        let write = || -> std::io::Result<()> {
            let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
            serde_json::to_writer(&mut out, &self.header)?;
            writeln!(out)?;
            for row in &self.rows {
                serde_json::to_writer(&mut out, row)?;
                writeln!(out)?;
            }
            out.flush()
        };
        write().map_err(|e| ConformanceError::file(path, e))
    }
}
