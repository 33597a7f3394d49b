//! # ConvTransposeWithDynamicPads (com.microsoft)
//! `ConvTranspose` whose padding is an operand, which must be known before the model runs.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, need, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let mut conv = call("ConvTranspose")
        .with_from(node, &["group", "strides", "dilations", "kernel_shape", "auto_pad", "output_padding"]);
    if let Some(pads) = optional(inputs, 2) {
        let Some(pads) = pads.fact.ints() else {
            return Err(node.unsupported("input 2 (Pads) must be known before the model runs; make it a constant"));
        };
        conv = conv.with_ints("pads", &pads);
    }
    let x = need(node, inputs, 0)?;
    Ok(vec![b.one(conv, &[Some(x), optional(inputs, 1), optional(inputs, 3)])?])
}
