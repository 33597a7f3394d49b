//! # FusedGemm (com.microsoft)
//! `Gemm` and an activation.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, call, fused::activated, optional}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let gemm = call("Gemm").with_from(node, &["alpha", "beta", "transA", "transB"]);
    let y = b.one(gemm, &[inputs.first().and_then(Option::as_ref), optional(inputs, 1), optional(inputs, 2)])?;
    let params = [node.float_opt("activation_alpha")?, node.float_opt("activation_beta")?];
    Ok(vec![activated(node, b, &y, params)?])
}
