//! # Scaler (ai.onnx.ml)
//! Columns less an offset, times a scale.

use kiln_algebra::{DType, Tensor};

use crate::onnx::{InferError, OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.cast(need(node, inputs, 0)?, DType::F32)?;
    let list = |name: &str| -> Result<Vec<f32>, InferError> { Ok(node.floats(name)?.unwrap_or_default().to_vec()) };
    let (offset, scale) = (list("offset")?, list("scale")?);
    let offset = b.constant(Tensor::f32(&[offset.len()], &offset))?;
    let scale = b.constant(Tensor::f32(&[scale.len()], &scale))?;
    let y = b.op("Sub", &[&x, &offset])?;
    Ok(vec![b.op("Mul", &[&y, &scale])?])
}
