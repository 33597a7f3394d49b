//! # Slice
//! A view.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    AxesOperand, Lower, Value,
    support::{self, Lowered},
};

/// Input 3 names axes.
pub(super) const AXES: AxesOperand = AxesOperand::list(3);

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let ranges = os::slice::ranges(node, &support::facts(inputs), &cx.shapes)?;
    let domain = cx.out(0).dims;
    let map = ranges.iter().enumerate().map(|(i, r)| Ix::axis(i).times(&r.step).plus(&r.start)).collect();
    Ok(vec![cx.view(v, &domain, Access::new(map))?])
}
