//! The algebra of Kiln's `alg` phase, free of any IR: integer expressions, scalar bodies, tensor primitives,
//! graphs of them, and the reference evaluator that gives each primitive its meaning.

pub mod approx;
mod bounds;
pub mod compose;
pub mod dtype;
pub mod eval;
pub mod fold;
pub mod graph;
pub mod ix;
pub mod ix_text;
pub mod minifloat;
pub mod op;
pub mod ranges;
pub mod rewrite;
pub mod scalar;
pub mod symbols;
pub mod tensor;

pub use dtype::DType;
pub use fold::Fold;
pub use graph::{Graph, Node, NodeId, Port, Symbol, TensorType};
pub use ix::{Atom, Ix};
pub use op::{Access, Guard, Monoid, Op};
pub use ranges::Ranges;
pub use scalar::{BinOp, Const, Scalar, UnOp};
pub use symbols::Symbols;
pub use tensor::Tensor;
