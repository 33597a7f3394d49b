//! # Normalizer (ai.onnx.ml)
//! Rows over their norm; rows of zeros stay.

use kiln_algebra::DType;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = b.cast(need(node, inputs, 0)?, DType::F32)?;
    let last = b.ints(&[-1])?;
    let op = match node.string("norm", "MAX")? {
        "MAX" => "ReduceMax",
        "L1" => "ReduceL1",
        "L2" => "ReduceL2",
        other => return Err(node.invalid(format!("attribute 'norm' is '{other}'"))),
    };
    let norm = b.op(op, &[&x, &last])?;
    let (zero, one) = (b.number(DType::F32, 0.0)?, b.number(DType::F32, 1.0)?);
    let none = b.op("Equal", &[&norm, &zero])?;
    let norm = b.op("Where", &[&none, &one, &norm])?;
    Ok(vec![b.op("Div", &[&x, &norm])?])
}
