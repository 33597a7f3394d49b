//! # Clip
//! `min(max(x, low), high)`; known bounds are constants of the body.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let (mut body, mut args) = (x(0), vec![v]);
    if let Some(low) = support::optional(inputs, 1) {
        body = body.max(x(args.len()));
        args.push(low);
    }
    if let Some(high) = support::optional(inputs, 2) {
        body = body.min(x(args.len()));
        args.push(high);
    }
    Ok(vec![cx.map(v.dims(), body.0, &args)?])
}
