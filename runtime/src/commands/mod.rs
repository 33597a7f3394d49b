//! The commands of `kiln-run`, which `kiln` reuses for engines: `run` (with `--bench` and `--profile`), `bundle`, `inspect`,
//! `suite`.
//!
//! Results go to the writer given, which is standard output in the tools; progress and messages go to standard error.

mod bench;
mod bundle;
mod inputs;
mod inspect;
mod report;
mod run;
mod script;
mod suite;
mod trace;
mod values;

pub use bench::{BenchReport, bench};
pub use bundle::{BundleArgs, bundle};
pub use inputs::{InputArgs, gather};
pub use inspect::{InspectArgs, inspect};
pub use report::{human_bytes, human_us, progress};
pub use run::{DeviceArgs, RunArgs, TimingArgs, run, run_engine};
pub use suite::{SuiteArgs, compare, suite};
pub use values::{group, ungroup};

use crate::error::RuntimeError;

/// Why a command failed; decides the exit code.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The command line makes no sense: exit code 2.
    #[error("{0}")]
    Usage(String),
    /// It could not be done: exit code 1.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    /// The result could not be written: exit code 1.
    #[error("cannot write the result: {0}")]
    Output(#[from] std::io::Error),
}

impl From<kiln_format::FormatError> for CommandError {
    fn from(e: kiln_format::FormatError) -> Self {
        Self::Runtime(e.into())
    }
}

impl From<serde_json::Error> for CommandError {
    fn from(e: serde_json::Error) -> Self {
        Self::Output(e.into())
    }
}

impl CommandError {
    /// 2 for a wrong command line, 1 otherwise; 0 where the reader of the result just went away.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Output(e) if e.kind() == std::io::ErrorKind::BrokenPipe => 0,
            Self::Runtime(_) | Self::Output(_) => 1,
        }
    }
}
