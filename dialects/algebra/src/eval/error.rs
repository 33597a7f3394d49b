//! What can go wrong while a graph is evaluated.

use crate::{dtype::DType, op::OpError};

/// A failed evaluation. Every variant names the primitive; [`EvalError::Node`] adds the place in the graph.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// Something failed at a node of a graph.
    #[error("node %{node} ({origin}): {source}")]
    Node {
        /// Index of the node.
        node: u32,
        /// ONNX nodes that it comes from, or the primitive's name.
        origin: String,
        /// What failed.
        #[source]
        source: Box<EvalError>,
    },
    /// Operands that the primitive does not take.
    #[error(transparent)]
    Op(#[from] OpError),
    /// A graph input of another type or shape than declared, or a missing one.
    #[error("input {index} ({name:?}): {what}")]
    Input {
        /// Position.
        index: usize,
        /// ONNX name.
        name: String,
        /// What does not fit.
        what: String,
    },
    /// A weight that the source does not hold, or holds with another size.
    #[error("weight {key:?}: {what}")]
    Weight {
        /// Key of the weight.
        key: String,
        /// What does not fit.
        what: String,
    },
    /// An index outside of an operand where no guard fails.
    #[error(
        "'{op}' reads operand {operand} at index {index} of dimension {dim} with extent {extent}, at point {point:?} of its domain"
    )]
    OutOfBounds {
        /// The primitive.
        op: &'static str,
        /// Which operand.
        operand: usize,
        /// Which dimension of it.
        dim: usize,
        /// The index computed.
        index: i64,
        /// Extent of the dimension.
        extent: usize,
        /// Where in the domain.
        point: Vec<i64>,
    },
    /// A division by a number below one in an index expression.
    #[error("'{op}' divides by {divisor} in the index expression {expr}")]
    Divisor {
        /// The primitive.
        op: &'static str,
        /// The divisor computed.
        divisor: i64,
        /// The expression.
        expr: String,
    },
    /// An index expression that leaves the range of 64-bit integers, or refers to what is not there.
    #[error("'{op}': the expression {expr} {what}")]
    Expression {
        /// The primitive.
        op: &'static str,
        /// The expression.
        expr: String,
        /// What is wrong.
        what: &'static str,
    },
    /// A domain with a negative extent, or one too large to count.
    #[error("'{op}': the domain {domain:?} has no size that can be counted")]
    Domain {
        /// The primitive.
        op: &'static str,
        /// Extents, as text.
        domain: Vec<String>,
    },
    /// A result over the limit.
    #[error("'{op}': a result of {bytes} bytes is over the limit of {limit}")]
    TooLarge {
        /// The primitive.
        op: &'static str,
        /// Its size.
        bytes: u128,
        /// The limit.
        limit: u64,
    },
    /// A tensor of another element type where the graph promised one.
    #[error("'{op}': expected {expected}, got {actual}")]
    DType {
        /// The primitive.
        op: &'static str,
        /// What was promised.
        expected: DType,
        /// What came.
        actual: DType,
    },
}
