//! # HannWindow
//! `sin(pi n / N)` squared.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    support::spectral::window(cx, node, |at, t| {
        let s = (at * k(t, std::f64::consts::PI)).un(UnOp::Sin);
        s.clone() * s
    })
}
