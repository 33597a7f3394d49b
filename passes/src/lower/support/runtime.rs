//! Extents that are computed while the model runs.

use kiln_algebra::Ix;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Value};

/// An integer of one element as an extent.
///
/// # Errors
/// It is not known before the model runs.
pub(crate) fn extent(_: &mut Lower, node: &OnnxNode, v: &Value, what: &str) -> Result<Ix, LowerError> {
    match v.fact.contents.as_deref() {
        Some([e]) => Ok(e.clone()),
        _ => Err(node.data_dependent(format!("the number of {what} must be known before the model runs")).into()),
    }
}
