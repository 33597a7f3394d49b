//! Normalisations with what onnxruntime's optimiser joins to them.

use super::{Body, Expanded, Local, call};
use crate::onnx::{InferError, OnnxNode};

/// The sum of the data, what skipped a block, and a bias.
///
/// # Errors
/// Shapes that do not fit.
pub fn joined(b: &mut Body<'_>, x: &Local, skip: &Local, bias: Option<&Local>) -> Result<Local, InferError> {
    let sum = b.op("Add", &[x, skip])?;
    match bias {
        Some(bias) => b.op("Add", &[&sum, bias]),
        None => Ok(sum),
    }
}

/// Layer normalisation over the last dimension: result, mean, and inverse deviation.
///
/// # Errors
/// Scales that do not fit.
pub fn layer(node: &OnnxNode, b: &mut Body<'_>, x: &Local, scale: &Local, shift: Option<&Local>) -> Expanded {
    let norm = call("LayerNormalization").with_float("epsilon", node.float("epsilon", 1e-12)?);
    b.apply(norm, &[Some(x), Some(scale), shift], 3)
}

/// Normalisation by the root of the mean of squares over the last dimension: result, zeros, and inverse root.
///
/// # Errors
/// Scales that do not fit.
pub fn simplified(node: &OnnxNode, b: &mut Body<'_>, x: &Local, scale: &Local, axis: i64, default: f32) -> Expanded {
    let epsilon = node.float("epsilon", default)?;
    let norm = call("RMSNormalization").with_float("epsilon", epsilon).with_int("axis", axis);
    let y = b.one(norm, &[Some(x), Some(scale)])?;
    let wide = b.cast(x, kiln_algebra::DType::F32)?;
    let square = b.op("Mul", &[&wide, &wide])?;
    let from = if axis < 0 { x.rank() as i64 + axis } else { axis };
    let axes = b.ints(&(from..x.rank() as i64).collect::<Vec<_>>())?;
    let mean = b.op("ReduceMean", &[&square, &axes])?;
    let epsilon = b.number(wide.dtype(), f64::from(epsilon))?;
    let mean = b.op("Add", &[&mean, &epsilon])?;
    let root = b.op("Sqrt", &[&mean])?;
    let inverse = b.op("Reciprocal", &[&root])?;
    let zero = b.op("Sub", &[&inverse, &inverse])?;
    Ok(vec![y, zero, inverse])
}

/// Group normalisation of data with the channels last or second, and an activation.
///
/// # Errors
/// Attributes that do not fit.
pub fn grouped(node: &OnnxNode, b: &mut Body<'_>, x: &Local, scale: &Local, shift: &Local) -> Result<Local, InferError> {
    let last = node.flag("channels_last", true)?;
    let data = if last { b.channels(x, false)? } else { x.clone() };
    let data = b.cast(&data, kiln_algebra::DType::F32)?;
    let (scale, shift) = (b.cast(scale, data.dtype())?, b.cast(shift, data.dtype())?);
    let norm = call("GroupNormalization")
        .with_int("num_groups", node.int("groups", 1)?)
        .with_float("epsilon", node.float("epsilon", 1e-5)?);
    let mut y = b.one(norm, &[Some(&data), Some(&scale), Some(&shift)])?;
    if node.flag("activation", false)? {
        let gate = b.op("Sigmoid", &[&y])?;
        y = b.op("Mul", &[&y, &gate])?;
    }
    let y = b.cast(&y, x.dtype())?;
    if last { b.channels(&y, true) } else { Ok(y) }
}
