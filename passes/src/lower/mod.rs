//! Lowering of ONNX to the algebra, free of any IR: each operator becomes a few tensor primitives.
//!
//! [`lower_model`] walks a graph in order. Shape inference runs beside it, and what is known before the model runs
//! (shape arithmetic, small constants) never becomes arithmetic of the graph. Decompositions are the plainest algebraic
//! form of the operator's specification, since equality saturation works on them.

mod context;
mod control;
mod error;
mod expr;
mod function;
pub mod host;
pub mod model;
mod stages;
pub mod support;
mod texts;
pub mod views;

pub use context::{Lower, Running, Value};
pub use error::LowerError;
pub use model::{Binding, LowerOptions, lower_model, lower_script};

use control::AxesOperand;
use kiln_dialects::onnx::OnnxNode;

/// Values of a node's outputs, from those of its inputs (`None` for a missing optional input). Every file of
/// `onnx_to_alg` exports one as `lower`.
pub type LowerFn = fn(&mut Lower, &OnnxNode, &[Option<Value>]) -> Result<Vec<Value>, LowerError>;

include!(concat!(env!("OUT_DIR"), "/onnx_to_alg.rs"));

/// The lowering of an operator.
pub fn find(node: &OnnxNode) -> Option<LowerFn> {
    let key = kiln_dialects::onnx::schema::table_key(node)?;
    let own = OPS.binary_search_by(|(name, _)| (*name).cmp(&key)).ok().map(|i| OPS[i].1);
    own.or_else(|| kiln_dialects::onnx::function::is_function(node).then_some(function::lower as LowerFn))
}

/// The operand of an operator that names axes.
fn axes_of(node: &OnnxNode) -> Option<AxesOperand> {
    let key = kiln_dialects::onnx::schema::table_key(node)?;
    AXES.binary_search_by(|(name, _)| (*name).cmp(&key)).ok().map(|i| AXES[i].1)
}

/// Whether there is a lowering of an operator at all.
pub fn supports(domain: &str, op_type: &str) -> bool {
    let node = OnnxNode { domain: domain.into(), ..OnnxNode::new(op_type, "", &[], &[]) };
    find(&node).is_some() || control::find(domain, op_type).is_some()
}
