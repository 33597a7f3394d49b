//! # Adagrad (ai.onnx.preview.training)
//! Descent by rates that fall with the sum of squared gradients.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, training::{by_kind, regularised, tensors}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (rate, count) = (need(node, inputs, 0)?, need(node, inputs, 1)?);
    let mut results = Vec::new();
    for t in tensors(node, inputs, 3)? {
        let [x, g, h] = &t[..] else { continue };
        let d = x.dtype();
        let (rate, count) = (b.cast(rate, d)?, b.cast(count, d)?);
        let (decay, one) = (b.number(d, f64::from(node.float("decay_factor", 0.0)?))?, b.number(d, 1.0)?);
        let slow = b.op("Mul", &[&count, &decay])?;
        let slow = b.op("Add", &[&one, &slow])?;
        let rate = b.op("Div", &[&rate, &slow])?;
        let g = regularised(node, b, x, g)?;
        let square = b.op("Mul", &[&g, &g])?;
        let h = b.op("Add", &[h, &square])?;
        let root = b.op("Sqrt", &[&h])?;
        let epsilon = b.number(d, f64::from(node.float("epsilon", 1e-6)?))?;
        let root = b.op("Add", &[&root, &epsilon])?;
        let step = b.op("Mul", &[&rate, &g])?;
        let step = b.op("Div", &[&step, &root])?;
        results.push(vec![b.op("Sub", &[x, &step])?, h]);
    }
    Ok(by_kind(results))
}
