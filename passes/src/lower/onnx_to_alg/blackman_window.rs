//! # BlackmanWindow
//! `0.42 - 0.5 cos(2 pi n / N) + 0.08 cos(4 pi n / N)`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    support::spectral::window(cx, node, |at, t| {
        let turn = at * k(t, std::f64::consts::TAU);
        k(t, 0.42) - turn.clone().un(UnOp::Cos) * k(t, 0.5) + (turn * k(t, 2.0)).un(UnOp::Cos) * k(t, 0.08)
    })
}
