//! # Adam (ai.onnx.preview.training)
//! Descent by averages of gradients and of squared gradients.

use crate::onnx::{InferError, OnnxNode, function::{Body, Expanded, Local, need, training::{by_kind, regularised, tensors}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (rate, count) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let zero = b.number(count.dtype(), 0.0)?;
    let later = b.op("Greater", &[count, &zero])?;
    let mut results = Vec::new();
    for t in tensors(node, inputs, 4)? {
        let [x, g, v, h] = &t[..] else { continue };
        let d = x.dtype();
        let (rate, count) = (b.cast(rate, d)?, b.cast(count, d)?);
        let (alpha, beta) = (f64::from(node.float("alpha", 0.9)?), f64::from(node.float("beta", 0.999)?));
        let one = b.number(d, 1.0)?;
        let g = regularised(node, b, x, g)?;
        let square = b.op("Mul", &[&g, &g])?;
        let v = averaged(b, v, &g, alpha)?;
        let h = averaged(b, h, &square, beta)?;
        let root = b.op("Sqrt", &[&h])?;
        let epsilon = b.number(d, f64::from(node.float("epsilon", 1e-6)?))?;
        let root = b.op("Add", &[&root, &epsilon])?;
        let (alpha, beta) = (b.number(d, alpha)?, b.number(d, beta)?);
        let (first, second) = (b.op("Pow", &[&alpha, &count])?, b.op("Pow", &[&beta, &count])?);
        let (first, second) = (b.op("Sub", &[&one, &first])?, b.op("Sub", &[&one, &second])?);
        let second = b.op("Sqrt", &[&second])?;
        let adjusted = b.op("Mul", &[&rate, &second])?;
        let adjusted = b.op("Div", &[&adjusted, &first])?;
        let rate = b.op("Where", &[&later, &adjusted, &rate])?;
        let step = b.op("Mul", &[&rate, &v])?;
        let step = b.op("Div", &[&step, &root])?;
        let x = b.op("Sub", &[x, &step])?;
        let kept = b.number(d, 1.0 - f64::from(node.float("norm_coefficient_post", 0.0)?))?;
        results.push(vec![b.op("Mul", &[&kept, &x])?, v, h]);
    }
    Ok(by_kind(results))
}

/// `share old + (1 - share) new`.
fn averaged(b: &mut Body<'_>, old: &Local, new: &Local, share: f64) -> Result<Local, InferError> {
    let (own, rest) = (b.number(old.dtype(), share)?, b.number(old.dtype(), 1.0 - share)?);
    let (old, new) = (b.op("Mul", &[&own, old])?, b.op("Mul", &[&rest, new])?);
    b.op("Add", &[&old, &new])
}
