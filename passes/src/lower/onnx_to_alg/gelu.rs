//! # Gelu
//! `x (1 + erf(x / sqrt 2)) / 2`, or its approximation by tanh.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let by_tanh = match node.string("approximate", "none")? {
        "none" => false,
        "tanh" => true,
        other => return Err(node.invalid(format!("attribute 'approximate' is '{other}'")).into()),
    };
    support::in_compute(cx, node, inputs, |v, t| {
        let inner = if by_tanh {
            let cubed = v.clone() * v.clone() * v.clone();
            ((v.clone() + cubed * k(t, 0.044_715)) * k(t, (2.0 / std::f64::consts::PI).sqrt())).un(UnOp::Tanh)
        } else {
            (v.clone() * k(t, std::f64::consts::FRAC_1_SQRT_2)).un(UnOp::Erf)
        };
        v * k(t, 0.5) * (inner + k(t, 1.0))
    })
}
