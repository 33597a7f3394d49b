//! # Momentum (ai.onnx.preview.training)
//! Descent with momentum.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, training::{by_kind, regularised, tensors}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (rate, count) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let nesterov = match node.string("mode", "standard")? {
        "standard" => false,
        "nesterov" => true,
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'"))),
    };
    let zero = b.number(count.dtype(), 0.0)?;
    let later = b.op("Greater", &[count, &zero])?;
    let mut results = Vec::new();
    for t in tensors(node, inputs, 3)? {
        let [x, g, v] = &t[..] else { continue };
        let d = x.dtype();
        let rate = b.cast(rate, d)?;
        let (alpha, beta) = (f64::from(node.float("alpha", 0.0)?), f64::from(node.float("beta", 1.0)?));
        let (alpha, beta, one) = (b.number(d, alpha)?, b.number(d, beta)?, b.number(d, 1.0)?);
        let g = regularised(node, b, x, g)?;
        let beta = b.op("Where", &[&later, &beta, &one])?;
        let (old, new) = (b.op("Mul", &[&alpha, v])?, b.op("Mul", &[&beta, &g])?);
        let v = b.op("Add", &[&old, &new])?;
        let mut step = v.clone();
        if nesterov {
            let ahead = b.op("Mul", &[&alpha, &v])?;
            step = b.op("Add", &[&g, &ahead])?;
        }
        let step = b.op("Mul", &[&rate, &step])?;
        results.push(vec![b.op("Sub", &[x, &step])?, v]);
    }
    Ok(by_kind(results))
}
