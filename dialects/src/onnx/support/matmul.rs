//! Shapes of matrix products.

use kiln_algebra::Ix;

use crate::onnx::{Fact, InferCx, InferError, OnnxNode};

/// Dimensions of numpy's matrix product: vectors are a row on the left, a column on the right.
///
/// # Errors
/// Scalars, inner extents that differ, batch dimensions that do not broadcast.
pub fn dims(node: &OnnxNode, a: &Fact, b: &Fact, cx: &mut InferCx) -> Result<Vec<Ix>, InferError> {
    let (Some(ka), Some(last)) = (a.dims.last(), b.dims.last()) else {
        return Err(node.invalid("an operand is a scalar"));
    };
    let kb = if b.rank() == 1 { last } else { &b.dims[b.rank() - 2] };
    if cx.unify(ka, kb).is_none() {
        return Err(node.invalid(format!("the inner extents {ka} and {kb} differ")));
    }
    let batch = |f: &Fact| f.dims[..f.rank().saturating_sub(2)].to_vec();
    let mut out = cx.broadcast(node, &[&batch(a), &batch(b)])?;
    if a.rank() > 1 {
        out.push(a.dims[a.rank() - 2].clone());
    }
    if b.rank() > 1 {
        out.push(last.clone());
    }
    Ok(out)
}
