//! Passes written in Rust, in MLIR's registry, with options in the text of a pipeline.
//!
//! A pass is a type in a file of its own, whose header is its manual page; the build script of its crate registers it
//! (see `dialects/build/passes.rs`):
//!
//! ```text
//! //! # fold-views
//! //! Composes adjacent views …
//! pub struct FoldViews;
//! impl Pass for FoldViews {
//!     const NAME: &'static str = "fold-views";
//!     const SUMMARY: &'static str = "Composes adjacent views";
//!     const OPTIONS: &'static [PassOption] = &[PassOption::new("limit", "most views to fold", "1000")];
//!     fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError> {
//!         let limit: usize = options.get("limit")?;
//!         …
//!     }
//! }
//! ```
mod manager;
mod registry;
mod suggest;

pub use manager::{PipelineError, RunOptions, run_pipeline};
pub use registry::{PassInfo, opt_main, register, register_upstream, registered};
pub use suggest::{check_pipeline, nearest};

use crate::ir::OpView;

/// An option of a pass, given in a pipeline as `pass{name=value}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassOption {
    /// Kebab-case name.
    pub name: &'static str,
    /// What it does, with its unit.
    pub help: &'static str,
    /// Its value where it is not given.
    pub default: &'static str,
}

impl PassOption {
    /// An option.
    pub const fn new(name: &'static str, help: &'static str, default: &'static str) -> Self {
        Self { name, help, default }
    }
}

/// Why a pass failed. Shown as a diagnostic at the operation that it ran on, unless it has shown its own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassError {
    /// The reason.
    #[error("{0}")]
    Message(String),
    /// Diagnostics have been emitted already.
    #[error("see the errors above")]
    Reported,
    /// An option's value does not parse.
    #[error("option {name}={value:?}: {reason}")]
    Option {
        /// The option.
        name: String,
        /// What was given.
        value: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl PassError {
    /// A failure with a reason.
    pub fn new(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }
}

impl From<crate::phase::WrongPhase> for PassError {
    fn from(e: crate::phase::WrongPhase) -> Self {
        Self::Message(e.to_string())
    }
}

impl From<String> for PassError {
    fn from(message: String) -> Self {
        Self::Message(message)
    }
}

impl From<&str> for PassError {
    fn from(message: &str) -> Self {
        Self::Message(message.into())
    }
}

/// The values of a pass's options in one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    values: Vec<(&'static str, String)>,
}

impl Options {
    /// The values, in the order of the pass's `OPTIONS`; defaults where one is missing.
    pub fn new(options: &'static [PassOption], given: &[&str]) -> Self {
        let value = |(i, o): (usize, &PassOption)| (o.name, given.get(i).copied().unwrap_or(o.default).to_owned());
        Self { values: options.iter().enumerate().map(value).collect() }
    }

    /// The text of an option; empty for one that the pass does not have.
    pub fn text(&self, name: &str) -> &str {
        self.values.iter().find(|(n, _)| *n == name).map_or("", |(_, v)| v)
    }

    /// The value of an option.
    ///
    /// # Errors
    /// It does not parse.
    pub fn get<T: std::str::FromStr<Err: std::fmt::Display>>(&self, name: &str) -> Result<T, PassError> {
        let value = self.text(name);
        value.parse().map_err(|e: T::Err| PassError::Option { name: name.into(), value: value.into(), reason: e.to_string() })
    }
}

/// A pass. Its type carries no state: what it needs beyond the operation comes through options and attributes.
pub trait Pass: 'static {
    /// Kebab-case name in pipelines, unique.
    const NAME: &'static str;
    /// One line of help.
    const SUMMARY: &'static str;
    /// The operation that it runs on, such as `func.func`; any where empty.
    const ANCHOR: &'static str = "builtin.module";
    /// Its options.
    const OPTIONS: &'static [PassOption] = &[];
    /// The dialects whose operations it may create.
    const DIALECTS: &'static [&'static str] = &[];

    /// Runs on one operation, and leaves verified IR.
    ///
    /// # Errors
    /// The pipeline stops, with the reason as a diagnostic.
    fn run(op: OpView<'_>, options: &Options) -> Result<(), PassError>;
}
