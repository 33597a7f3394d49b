use std::fmt;
use std::path::PathBuf;

/// Where in the model something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Site {
    /// The model as a whole.
    Model,
    /// A graph, by name.
    Graph(String),
    /// A node: its name, its operator, and its first output.
    Node {
        /// Node name, possibly empty.
        name: String,
        /// Operator type with its domain when not the default one.
        op: String,
        /// First non-empty output name, possibly empty.
        output: String,
    },
    /// A tensor (initialiser or attribute), by name.
    Tensor(String),
    /// A model-local function.
    Function(String),
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Site::Model => write!(f, "model"),
            Site::Graph(name) => write!(f, "graph '{}'", Clip(name)),
            Site::Node { name, op, output } if name.is_empty() => {
                write!(f, "node ({}) with output '{}'", Clip(op), Clip(output))
            }
            Site::Node { name, op, output } => {
                write!(f, "node '{}' ({}) with output '{}'", Clip(name), Clip(op), Clip(output))
            }
            Site::Tensor(name) => write!(f, "tensor '{}'", Clip(name)),
            Site::Function(name) => write!(f, "function '{}'", Clip(name)),
        }
    }
}

/// A name from the file, cut and escaped so that a hostile one cannot flood or garble a terminal.
struct Clip<'a>(&'a str);

impl fmt::Display for Clip<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 200;
        for c in self.0.chars().take(LONGEST) {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { write!(f, "{c}")? }
        }
        if self.0.chars().nth(LONGEST).is_some() { write!(f, "…") } else { Ok(()) }
    }
}

/// Why a model cannot be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OnnxError {
    /// A file cannot be opened or mapped.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's answer.
        source: std::io::Error,
    },
    /// The file has no bytes.
    #[error("the file is empty; an ONNX model was expected")]
    Empty,
    /// The bytes are no ONNX protobuf.
    #[error("not a valid ONNX file: {0}")]
    Malformed(String),
    /// The file asks for more than the limits allow.
    #[error("{site}: {what} exceeds the limit of {limit}")]
    Limit {
        /// Where.
        site: Site,
        /// What is too large.
        what: &'static str,
        /// The limit.
        limit: u64,
    },
    /// Something in the model contradicts the ONNX specification.
    #[error("{site}: {reason}")]
    Invalid {
        /// Where.
        site: Site,
        /// What is wrong.
        reason: String,
    },
    /// Valid ONNX that Kiln cannot take; the reason says what to do.
    #[error("{site}: {reason}")]
    Unsupported {
        /// Where.
        site: Site,
        /// What is not supported, and what to do about it.
        reason: String,
    },
    /// External data that cannot be used.
    #[error("tensor '{tensor}': external data '{location}' {reason}")]
    External {
        /// The tensor.
        tensor: String,
        /// The location as the model gives it.
        location: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl OnnxError {
    pub(crate) fn invalid(site: Site, reason: impl Into<String>) -> Self {
        OnnxError::Invalid { site, reason: reason.into() }
    }

    pub(crate) fn unsupported(site: Site, reason: impl Into<String>) -> Self {
        OnnxError::Unsupported { site, reason: reason.into() }
    }

    /// Says where an error about a part of something happened, when the part itself has no name.
    pub(crate) fn within(self, site: impl Fn() -> Site, part: &str) -> Self {
        match self {
            OnnxError::Invalid { site: Site::Model, reason } => {
                OnnxError::Invalid { site: site(), reason: format!("{part} {reason}") }
            }
            OnnxError::Invalid { site: Site::Tensor(name), reason } if name.is_empty() => {
                OnnxError::Invalid { site: site(), reason: format!("{part}: {reason}") }
            }
            OnnxError::Limit { site: Site::Model, what, limit } => OnnxError::Limit { site: site(), what, limit },
            other => other,
        }
    }
}
