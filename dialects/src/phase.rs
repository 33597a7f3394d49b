//! Phases: they only move forward, and the module says which one it is in (`kiln.phase`).
use crate::ir::OpView;
use std::fmt;

/// Name of the attribute.
pub const ATTRIBUTE: &str = "kiln.phase";

/// What is true of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// One operation of the onnx dialect a node.
    Onnx,
    /// Tensor primitives.
    Alg,
    /// Kernels and a host program.
    Kernel,
    /// Scheduled kernels.
    Tile,
    /// Target instructions.
    Llvm,
}

impl Phase {
    /// All, in order.
    pub const ALL: &[Phase] = &[Phase::Onnx, Phase::Alg, Phase::Kernel, Phase::Tile, Phase::Llvm];

    /// As in the attribute and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Onnx => "onnx",
            Self::Alg => "alg",
            Self::Kernel => "kernel",
            Self::Tile => "tile",
            Self::Llvm => "llvm",
        }
    }

    /// The phase of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|p| p.name() == name)
    }

    /// The phase that a module says it is in.
    pub fn of(module: OpView<'_>) -> Option<Self> {
        module.str_attr(ATTRIBUTE).and_then(Self::parse)
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A module that is past the phase that a pass wants.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the module is in the phase '{actual}', but the pass wants '{wanted}'")]
pub struct WrongPhase {
    /// What the module says.
    pub actual: Phase,
    /// What is wanted.
    pub wanted: Phase,
}

/// Checks that a module is in a phase; one that does not say is.
///
/// # Errors
/// It is in another one.
pub fn require(module: OpView<'_>, wanted: Phase) -> Result<(), WrongPhase> {
    match Phase::of(module) {
        Some(actual) if actual != wanted => Err(WrongPhase { actual, wanted }),
        _ => Ok(()),
    }
}

/// Says that a module is in a phase now.
pub fn enter(module: OpView<'_>, phase: Phase) {
    module.set_attr(ATTRIBUTE, module.ctx().str(phase.name()));
}
