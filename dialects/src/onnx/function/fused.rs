//! What onnxruntime's optimiser joins to products.

use super::{Body, Local, call};
use crate::onnx::{InferError, OnnxNode};

/// A matrix operand: with `batch`, the first dimension is that of the rows; with `matrix`, rows and columns change places
/// then.
///
/// # Errors
/// Never for a tensor.
pub fn turned(b: &mut Body<'_>, v: &Local, batch: bool, matrix: bool) -> Result<Local, InferError> {
    let rank = v.rank() as i64;
    if rank < 2 || !(batch || matrix) {
        return Ok(v.clone());
    }
    let mut perm: Vec<i64> = match batch {
        true => (1..rank - 1).chain([0, rank - 1]).collect(),
        false => (0..rank).collect(),
    };
    if matrix {
        perm.swap(rank as usize - 2, rank as usize - 1);
    }
    b.transpose(v, &perm)
}

/// The activation that the attribute `activation` names, with its parameters; the operand itself without one.
///
/// # Errors
/// An activation that is not known.
pub fn activated(node: &OnnxNode, b: &mut Body<'_>, v: &Local, params: [Option<f32>; 2]) -> Result<Local, InferError> {
    let name = node.string("activation", "")?;
    let mut op = match name {
        "" => return Ok(v.clone()),
        "Relu" | "Tanh" | "Sigmoid" | "LeakyRelu" | "HardSigmoid" | "HardSwish" | "Elu" | "Selu" | "Softplus" | "Softsign"
        | "ThresholdedRelu" | "Celu" | "Gelu" => call(name),
        "Clip" => {
            let [low, high] = params.map(|p| p.unwrap_or(0.0));
            let (low, high) = (b.number(v.dtype(), f64::from(low))?, b.number(v.dtype(), f64::from(high))?);
            return b.op("Clip", &[v, &low, &high]);
        }
        other => return Err(node.unsupported(format!("the activation '{other}' is not known"))),
    };
    let names: &[&str] = match name {
        "HardSigmoid" | "Selu" => &["alpha", if name == "Selu" { "gamma" } else { "beta" }],
        "LeakyRelu" | "Elu" | "ThresholdedRelu" | "Celu" => &["alpha"],
        _ => &[],
    };
    for (n, p) in names.iter().zip(params) {
        if let Some(p) = p {
            op = op.with_float(n, p);
        }
    }
    b.one(op, &[Some(v)])
}

/// A convolution with what may be joined to it: a sum with operand 3, an activation. With `last`, the channels of the data
/// are its last dimension.
///
/// # Errors
/// As for a convolution.
pub fn convolved(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>, last: bool) -> Result<Local, InferError> {
    let x = super::need(node, inputs, 0)?;
    let x = if last { b.channels(x, false)? } else { x.clone() };
    let conv = call("Conv").with_from(node, &["group", "pads", "strides", "dilations", "kernel_shape", "auto_pad"]);
    let mut y = b.one(conv, &[Some(&x), super::optional(inputs, 1), super::optional(inputs, 2)])?;
    if let Some(z) = super::optional(inputs, 3) {
        let z = if last { b.channels(z, false)? } else { z.clone() };
        y = b.op("Add", &[&y, &z])?;
    }
    let params = node.floats("activation_params")?.unwrap_or_default();
    let y = activated(node, b, &y, [params.first().copied(), params.get(1).copied()])?;
    if last { b.channels(&y, true) } else { Ok(y) }
}
