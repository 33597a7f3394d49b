//! What the optimisers of ai.onnx.preview.training share.

use super::{Body, Local, need};
use crate::onnx::{InferError, OnnxNode};

/// The tensors of a node: `kinds` lists of equal length after the first two inputs, by tensor.
///
/// # Errors
/// Lists of different lengths.
pub fn tensors(node: &OnnxNode, inputs: &[Option<Local>], kinds: usize) -> Result<Vec<Vec<Local>>, InferError> {
    let rest = inputs.len().saturating_sub(2);
    if rest == 0 || !rest.is_multiple_of(kinds) {
        return Err(node.invalid(format!("{rest} tensors are not {kinds} for each variable")));
    }
    let n = rest / kinds;
    (0..n).map(|i| (0..kinds).map(|k| need(node, inputs, 2 + k * n + i).cloned()).collect()).collect()
}

/// `norm x + g`.
///
/// # Errors
/// Shapes that do not fit.
pub fn regularised(node: &OnnxNode, b: &mut Body<'_>, x: &Local, g: &Local) -> Result<Local, InferError> {
    let norm = b.number(x.dtype(), f64::from(node.float("norm_coefficient", 0.0)?))?;
    let part = b.op("Mul", &[&norm, x])?;
    b.op("Add", &[&part, g])
}

/// Results by variable as results by kind.
pub fn by_kind(results: Vec<Vec<Local>>) -> Vec<Local> {
    let kinds = results.first().map_or(0, Vec::len);
    (0..kinds).flat_map(|k| results.iter().map(move |r| r[k].clone())).collect()
}
