//! # LinearClassifier (ai.onnx.ml)
//! The best of the classes by a product with coefficients, and all scores.

use kiln_algebra::{DType, Tensor};

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.cast(need(node, inputs, 0)?, DType::F32)?;
    let labels = node.ints("classlabels_ints")?.unwrap_or_default();
    let coefficients = node.floats("coefficients")?.unwrap_or_default();
    let intercepts = node.floats("intercepts")?.unwrap_or_default();
    let classes = labels.len();
    let rows = if intercepts.is_empty() { classes } else { intercepts.len() };
    if classes < 2 || rows != classes || !coefficients.len().is_multiple_of(classes.max(1)) {
        return Err(node.unsupported("only integer classes with a row of coefficients each are supported"));
    }
    let w = b.constant(Tensor::f32(&[classes, coefficients.len() / classes], coefficients))?;
    let w = b.transpose(&w, &[1, 0])?;
    let mut y = b.op("MatMul", &[&x, &w])?;
    if !intercepts.is_empty() {
        let intercepts = b.constant(Tensor::f32(&[classes], intercepts))?;
        y = b.op("Add", &[&y, &intercepts])?;
    }
    let best = b.one(call("ArgMax").with_int("axis", -1).with_int("keepdims", 0), &[Some(&y)])?;
    let labels = b.constant(Tensor::i64(&[classes], labels))?;
    let label = b.op("Gather", &[&labels, &best])?;
    let scores = match node.string("post_transform", "NONE")? {
        "NONE" => y,
        "LOGISTIC" => b.op("Sigmoid", &[&y])?,
        "SOFTMAX" => b.one(call("Softmax").with_int("axis", -1), &[Some(&y)])?,
        other => return Err(node.unsupported(format!("the transform '{other}' is not known"))),
    };
    Ok(vec![label, scores])
}
