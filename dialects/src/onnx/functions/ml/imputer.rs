//! # Imputer (ai.onnx.ml)
//! Another value where an element is one given, or not a number.

use kiln_algebra::Tensor;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let (values, hit) = if x.dtype().is_float() {
        let replaced = node.float("replaced_value_float", 0.0)?;
        let hit = match replaced.is_nan() {
            true => b.op("IsNaN", &[x])?,
            false => {
                let replaced = b.number(x.dtype(), f64::from(replaced))?;
                b.op("Equal", &[x, &replaced])?
            }
        };
        let list = node.floats("imputed_value_floats")?.unwrap_or_default();
        (Tensor::f32(&[list.len()], list), hit)
    } else {
        let replaced = b.number(x.dtype(), node.int("replaced_value_int64", 0)? as f64)?;
        let list = node.ints("imputed_value_int64s")?.unwrap_or_default();
        (Tensor::i64(&[list.len()], list), b.op("Equal", &[x, &replaced])?)
    };
    let values = b.constant(values)?;
    let values = b.cast(&values, x.dtype())?;
    Ok(vec![b.op("Where", &[&hit, &values, x])?])
}
