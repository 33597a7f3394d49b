//! What can be wrong with an engine file.

use crate::expr::ExprError;

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Not a Kiln file.
    #[error("not a Kiln {wanted}: the file does not begin with Kiln's signature")]
    Foreign {
        /// `engine` or `bundle`.
        wanted: &'static str,
    },
    /// A Kiln file of another kind.
    #[error("this file is a Kiln {found}, not a Kiln {wanted}")]
    WrongKind {
        /// What was asked for.
        wanted: &'static str,
        /// What the file is.
        found: &'static str,
    },
    /// Another format version.
    #[error("format version {found} is not the version {known} that this build reads: {advice}")]
    Version {
        /// The file's.
        found: u32,
        /// This build's.
        known: u32,
        /// What to do.
        advice: &'static str,
    },
    /// The file ends early (or goes on too long).
    #[error(
        "the file is {actual} bytes long but says that it has {declared}: it was truncated or appended to; copy or compile it again"
    )]
    Length {
        /// Length that the header declares.
        declared: u64,
        /// Length of the file.
        actual: u64,
    },
    /// Too short for a header.
    #[error("the file is only {0} bytes long, shorter than a header: it was truncated; copy or compile it again")]
    TooShort(u64),
    /// Bytes do not match their checksum.
    #[error("{what} does not match its checksum: the file is corrupt; copy or compile it again")]
    Checksum {
        /// Which part.
        what: String,
    },
    /// A part that must be there is not.
    #[error("the file has no {0}")]
    Missing(&'static str),
    /// The parts contradict each other.
    #[error("invalid {what}: {why}")]
    Invalid {
        /// Which part.
        what: String,
        /// What is wrong with it.
        why: String,
    },
    /// An expression of the program is malformed or has no value.
    #[error("invalid {what}: {source}")]
    Expr {
        /// Where it stands.
        what: String,
        /// What is wrong with it.
        source: ExprError,
    },
    /// A producer of weight bytes failed.
    #[error("weight {name}: {why}")]
    WeightSource {
        /// Which weight.
        name: String,
        /// What its producer said.
        why: String,
    },
}

impl FormatError {
    pub(crate) fn invalid(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self::Invalid { what: what.into(), why: why.into() }
    }
}
