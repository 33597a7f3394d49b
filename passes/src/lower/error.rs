//! Errors of lowering.

use std::sync::Arc;

use kiln_algebra::op::OpError;
use kiln_dialects::onnx::InferError;

/// A part of a model that cannot be lowered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LowerError {
    /// A node that is not supported, breaks its specification, or depends on data.
    #[error(transparent)]
    Node(#[from] InferError),
    /// A decomposition that does not type: an element type that the operator does not take, or a mistake of Kiln's.
    #[error("node '{node}' ({op}): {what}")]
    Algebra {
        /// Node name.
        node: Arc<str>,
        /// Operator.
        op: String,
        /// What the primitive says.
        what: String,
    },
    /// Something that follows from an error that was reported before.
    #[error("follows from an earlier error")]
    Earlier,
    /// A graph input or output that cannot be taken.
    #[error("{what}")]
    Port {
        /// What is wrong, with the name.
        what: String,
    },
}

impl LowerError {
    pub(crate) fn algebra(node: &Arc<str>, op: String, e: &OpError) -> Self {
        LowerError::Algebra { node: node.clone(), op, what: e.to_string() }
    }
}
