//! # Split
//! Views side by side.

use kiln_algebra::Ix;
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, 0, v.rank())?;
    let mut start = Ix::konst(0);
    let mut out = Vec::new();
    for part in os::split_parts(node, &support::facts(inputs), &v.dims()[axis])? {
        out.push(cx.slice(v, axis, &start, 1, &part)?);
        start = start.plus(&part);
    }
    Ok(out)
}
