//! # HammingWindow
//! `25/46 - 21/46 cos(2 pi n / N)`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    support::spectral::window(cx, node, |at, t| {
        k(t, 25.0 / 46.0) - (at * k(t, std::f64::consts::TAU)).un(UnOp::Cos) * k(t, 21.0 / 46.0)
    })
}
