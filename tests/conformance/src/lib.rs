//! ONNX's backend test suite against Kiln: every case compiled in worker processes, run on the CPU or packed for a GPU
//! machine, compared with what the suite expects, and held against a file of expected failures with reasons.

pub mod expect;
pub mod job;
pub mod pool;
pub mod results;
pub mod scoreboard;
pub mod suite;

/// Why a run of the suite could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ConformanceError {
    /// A file that cannot be read or written.
    #[error("{path}: {why}")]
    File {
        /// The file.
        path: String,
        /// The cause.
        why: String,
    },
    /// A worker process that cannot be started or does not answer.
    #[error("a worker process: {0}")]
    Worker(String),
}

impl ConformanceError {
    /// An error of a file.
    pub fn file(path: &std::path::Path, why: impl std::fmt::Display) -> Self {
        Self::File { path: path.display().to_string(), why: why.to_string() }
    }
}
