//! What goes wrong when a module is read or a kernel runs.

use std::fmt;

/// PTX that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct ParseError {
    /// Counted from 1.
    pub line: u32,
    pub what: String,
}

/// Which rule a kernel breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// An access outside of any allocation, or outside of the block's shared memory.
    Bounds,
    /// An access that is not aligned as its instruction demands.
    Alignment,
    /// A read of bytes that nothing has written.
    Uninitialised,
    /// Two accesses that nothing orders, one of which writes.
    Race,
    /// A barrier, vote or exchange that is not reached by those that must.
    Synchronisation,
    /// A result of an asynchronous instruction is used before it was waited for.
    Pending,
    /// Nothing can go on.
    Deadlock,
    /// Memory that kernels ahead write is read before they have been waited for.
    Early,
    /// Anything else that the instruction does not allow.
    Invalid,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Rule::Bounds => "out of bounds",
            Rule::Alignment => "misaligned",
            Rule::Uninitialised => "uninitialised",
            Rule::Race => "race",
            Rule::Synchronisation => "synchronisation",
            Rule::Pending => "not waited for",
            Rule::Deadlock => "deadlock",
            Rule::Early => "before the kernels ahead have ended",
            Rule::Invalid => "invalid",
        })
    }
}

/// A broken rule, with the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    pub kernel: String,
    /// Of the module's PTX, counted from 1; 0 where no instruction is at fault.
    pub line: u32,
    pub instruction: String,
    pub block: [u32; 3],
    pub thread: Option<u32>,
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, kernel, line, instruction, block: [x, y, z], .. } = self;
        write!(f, "{rule}: {} in {kernel}, block ({x}, {y}, {z})", self.what)?;
        if let Some(t) = self.thread {
            write!(f, ", thread {t}")?;
        }
        if *line > 0 {
            write!(f, "\n  at line {line}: {instruction}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Finding {}

/// A broken rule as the instruction that breaks it knows it.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) rule: Rule,
    /// Of the warp.
    pub(crate) lane: Option<u32>,
    pub(crate) what: String,
    /// The other side of a race.
    pub(crate) agent: Option<usize>,
}

impl Fault {
    pub(crate) fn new(rule: Rule, what: impl Into<String>) -> Box<Self> {
        Box::new(Self { rule, lane: None, what: what.into(), agent: None })
    }

    pub(crate) fn at(rule: Rule, lane: usize, what: impl Into<String>) -> Box<Self> {
        Box::new(Self { rule, lane: Some(lane as u32), what: what.into(), agent: None })
    }
}

/// Says which lane is at fault.
pub(crate) fn by(lane: usize) -> impl FnOnce(Box<Fault>) -> Box<Fault> {
    move |mut f| {
        f.lane = Some(lane as u32);
        f
    }
}

/// What executing gives; faults are rare and large.
pub(crate) type Run<T = ()> = Result<T, Box<Fault>>;

/// Why a launch fails.
#[derive(Clone, Debug, thiserror::Error)]
pub enum LaunchError {
    #[error("{0}")]
    Finding(Box<Finding>),
    #[error("launching {kernel}: {what}")]
    Configuration { kernel: String, what: String },
}
