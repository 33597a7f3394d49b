//! # Irfft (com.microsoft)
//! Real signals along the last dimension, from their Fourier transform.

use kiln_algebra::DType;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, spectral::plain}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    plain(node)?;
    let x = need(node, inputs, 0)?;
    let (last, axis) = (b.ints(&[-1])?, b.number(DType::I64, -2.0)?);
    let transform = call("DFT").with_int("onesided", node.int("onesided", 1)?).with_int("inverse", 1);
    let y = b.one(transform, &[Some(x), None, Some(&axis)])?;
    if y.fact.dims.last().is_some_and(|d| d.is(1)) {
        return Ok(vec![b.op("Squeeze", &[&y, &last])?]);
    }
    let (zero, one) = (b.ints(&[0])?, b.ints(&[1])?);
    let real = b.slice(&y, -1, &zero, &one)?;
    Ok(vec![b.op("Squeeze", &[&real, &last])?])
}
