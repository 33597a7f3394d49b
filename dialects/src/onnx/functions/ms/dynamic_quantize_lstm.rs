//! # DynamicQuantizeLSTM (com.microsoft)
//! `LSTM` with quantised weights, which lie transposed. States and inputs stay as they are, where onnxruntime quantises them by
//! their own ranges.

use kiln_algebra::DType;

use crate::onnx::{InferError, OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let weight = |b: &mut Body<'_>, i: usize, scale: usize| -> Result<Local, InferError> {
        let (w, s, z) = (need(node, inputs, i)?, need(node, inputs, scale)?, need(node, inputs, scale + 1)?);
        // (directions, 1 or gates) to (directions, 1, 1 or gates), of the weights' (directions, inputs, gates).
        let (s, z) = match s.rank() {
            0 => (s.clone(), z.clone()),
            1 => (b.reshape(s, &[-1, 1, 1])?, b.reshape(z, &[-1, 1, 1])?),
            _ => {
                let axes = b.ints(&[1])?;
                (b.op("Unsqueeze", &[s, &axes])?, b.op("Unsqueeze", &[z, &axes])?)
            }
        };
        let (w, z) = (b.cast(w, DType::F32)?, b.cast(&z, DType::F32)?);
        let w = b.op("Sub", &[&w, &z])?;
        let w = b.op("Mul", &[&w, &s])?;
        b.transpose(&w, &[0, 2, 1])
    };
    let (w, r) = (weight(b, 1, 8)?, weight(b, 2, 10)?);
    let names = ["input_forget", "activations", "clip", "activation_beta", "activation_alpha", "hidden_size", "direction"];
    let args: Vec<Option<&Local>> =
        [optional(inputs, 0), Some(&w), Some(&r)].into_iter().chain((3..8).map(|i| optional(inputs, i))).collect();
    b.apply(call("LSTM").with_from(node, &names), &args, 3)
}
