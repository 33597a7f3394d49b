//! Fourier transforms of com.microsoft.

use crate::onnx::{InferError, OnnxNode};

/// Only transforms of one dimension without normalisation.
///
/// # Errors
/// Another transform.
pub fn plain(node: &OnnxNode) -> Result<(), InferError> {
    match (node.int("signal_ndim", 1)?, node.int("normalized", 0)?) {
        (1, 0) => Ok(()),
        _ => Err(node.unsupported("only transforms of one dimension without normalisation are supported")),
    }
}
