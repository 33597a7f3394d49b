//! E-graphs as IR (dialect `eqsat`) and back: what the passes around saturation hand to each other.

mod kernels;
mod read;
mod write;

use std::sync::Arc;

use egg::Id;
use kiln_dialects::ir::OpView;
use kiln_plan::{Cost, Schedule, Storage};

pub use kernels::{Alternatives, alternatives, cuts, plan, stated};
pub use read::read;
pub use write::write;

use super::{decode::Signature, encode::Encoded, language::ENode};

/// A kernel as it is stated: a candidate, or one of a cover.
#[derive(Clone, Debug)]
pub struct Stated {
    /// The e-nodes that it computes.
    pub nodes: Vec<ENode>,
    /// Classes that it writes.
    pub writes: Vec<Id>,
    /// Classes that it reads.
    pub reads: Vec<Id>,
    /// Who builds it.
    pub archetype: Arc<str>,
    /// How.
    pub schedule: Schedule,
    /// Prediction.
    pub cost: Cost,
    /// How what it reads lies in memory.
    pub inputs: Vec<Storage>,
    /// How what it writes lies in memory.
    pub outputs: Vec<Storage>,
}

/// An e-graph, and kernels that compute parts of it.
pub struct EGraph {
    /// Its symbol in the module.
    pub name: String,
    /// What it takes and gives.
    pub signature: Signature,
    /// The e-graph.
    pub encoded: Encoded,
    /// Candidates, or a cover.
    pub kernels: Vec<Stated>,
}

/// Why IR is no e-graph, or an e-graph no IR or no program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EGraphError {
    /// An operation that has not the form it should have.
    #[error("'{op}': {reason}")]
    Operation {
        /// Its name.
        op: String,
        /// What is wrong.
        reason: String,
    },
    /// The kernels do not compute what is wanted.
    #[error("{0}")]
    Kernels(String),
    /// A part that cannot be read or written as IR.
    #[error(transparent)]
    Program(#[from] crate::program::ProgramError),
}

impl EGraphError {
    fn at(op: OpView<'_>, reason: impl Into<String>) -> Self {
        Self::Operation { op: op.name().into(), reason: reason.into() }
    }
}

impl EGraph {
    /// Of a function's graph, before anything was added.
    pub fn new(name: &str, signature: Signature, encoded: Encoded) -> Self {
        Self { name: name.into(), signature, encoded, kernels: Vec::new() }
    }
}

/// Replaces every `eqsat.graph` of a module by what `change` makes of it.
///
/// # Errors
/// An e-graph that cannot be read or written, and what `change` refuses.
pub fn rewrite<E: From<EGraphError>>(
    module: OpView<'_>,
    mut change: impl FnMut(OpView<'_>, &mut EGraph) -> Result<(), E>,
) -> Result<(), E> {
    let Some(block) = module.body() else { return Ok(()) };
    for op in block.ops().into_iter().filter(|o| o.is("eqsat.graph")) {
        let mut e = read(op)?;
        change(op, &mut e)?;
        op.erase();
        write(module.ctx(), block, &e)?;
    }
    Ok(())
}
