//! Why a kernel could not be emitted.

use kiln_dialects::builder::BuildError;

/// A failure of emission.
#[derive(Debug, thiserror::Error)]
pub enum EmitError {
    /// The archetype does not take the cone; the planner asks for schedules before, so this is a broken plan.
    #[error("archetype '{archetype}' cannot implement the region: {reason}")]
    Refused {
        /// Name of the archetype.
        archetype: &'static str,
        /// The condition that fails.
        reason: String,
    },
    /// Something in the region that no code can be given for.
    #[error("value %{node} ({op}) of the region: {what}")]
    Unsupported {
        /// Number of the node in the cone's graph.
        node: u32,
        /// Its primitive.
        op: &'static str,
        /// What is not supported, and what to do.
        what: String,
    },
    /// The emitted kernel does not verify.
    #[error(transparent)]
    Build(#[from] BuildError),
}
