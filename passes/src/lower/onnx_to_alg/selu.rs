//! # Selu
//! `gamma x`, or `gamma (alpha exp(x) - alpha)` up to zero.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let alpha = f64::from(node.float("alpha", 1.673_263_2)?);
    let gamma = f64::from(node.float("gamma", 1.050_701)?);
    support::in_compute(cx, node, inputs, |v, t| {
        let low = v.clone().un(UnOp::Exp) * k(t, alpha) - k(t, alpha);
        k(t, gamma) * k(t, 0.0).lt(v.clone()).select(v, low)
    })
}
