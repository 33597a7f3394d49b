//! # LinearRegressor (ai.onnx.ml)
//! A product with coefficients, plus an intercept.

use kiln_algebra::{DType, Tensor};

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.cast(need(node, inputs, 0)?, DType::F32)?;
    let coefficients = node.floats("coefficients")?.unwrap_or_default();
    let targets = node.int("targets", 1)?.max(1) as usize;
    if !coefficients.len().is_multiple_of(targets) {
        return Err(node.invalid(format!("{} coefficients do not fit {targets} targets", coefficients.len())));
    }
    let w = b.constant(Tensor::f32(&[targets, coefficients.len() / targets], coefficients))?;
    let w = b.transpose(&w, &[1, 0])?;
    let mut y = b.op("MatMul", &[&x, &w])?;
    if let Some(list) = node.floats("intercepts")? {
        let intercepts = b.constant(Tensor::f32(&[list.len()], list))?;
        y = b.op("Add", &[&y, &intercepts])?;
    }
    match node.string("post_transform", "NONE")? {
        "NONE" => Ok(vec![y]),
        "LOGISTIC" => Ok(vec![b.op("Sigmoid", &[&y])?]),
        "SOFTMAX" => Ok(vec![b.one(call("Softmax").with_int("axis", -1), &[Some(&y)])?]),
        other => Err(node.unsupported(format!("the transform '{other}' is not known"))),
    }
}
