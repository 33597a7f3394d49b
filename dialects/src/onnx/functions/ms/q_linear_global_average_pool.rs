//! # QLinearGlobalAveragePool (com.microsoft)
//! `GlobalAveragePool` of a quantised operand, quantised: the sum of `n` integers times `sx / (sy * n)`.

use kiln_algebra::DType;

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional, quantised::centred}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let q = need(node, inputs, 0)?;
    let last = node.flag("channels_last", false)?;
    let x = if last { b.channels(q, false)? } else { q.clone() };
    let x = centred(b, &x, optional(inputs, 2))?;
    let places = b.one(call("Shape").with_int("start", 2), &[Some(&x)])?;
    let places = b.one(call("ReduceProd").with_int("keepdims", 0), &[Some(&places)])?;
    let places = b.cast(&places, DType::F32)?;
    let axes: Vec<i64> = (2..x.rank() as i64).collect();
    let axes = b.ints(&axes)?;
    let sum = b.one(call("ReduceSum"), &[Some(&x), Some(&axes)])?;
    let step = b.op("Mul", &[need(node, inputs, 3)?, &places])?;
    let scale = b.op("Div", &[need(node, inputs, 1)?, &step])?;
    let y = b.op("Mul", &[&sum, &scale])?;
    let y = if last { b.channels(&y, true)? } else { y };
    let one = b.number(DType::F32, 1.0)?;
    Ok(vec![b.quantised(&y, &one, optional(inputs, 4), q.dtype())?])
}
