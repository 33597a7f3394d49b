//! # Rfft (com.microsoft)
//! Fourier transform of real signals along the last dimension.

use kiln_algebra::DType;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, spectral::plain}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    plain(node)?;
    let x = need(node, inputs, 0)?;
    let last = b.ints(&[-1])?;
    let x = b.op("Unsqueeze", &[x, &last])?;
    let axis = b.number(DType::I64, -2.0)?;
    Ok(vec![b.one(call("DFT").with_int("onesided", node.int("onesided", 1)?), &[Some(&x), None, Some(&axis)])?])
}
