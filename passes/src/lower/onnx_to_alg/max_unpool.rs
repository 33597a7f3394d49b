//! # MaxUnpool
//! A scatter into zeros by row-major positions, with zeros behind each dimension where a larger shape is given.

use kiln_algebra::{Access, Const, Guard, Ix};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let out = cx.out(0).dims;
    let pooled = os::unpooled(node, v.dims())?;
    let size = |dims: &[Ix]| dims.iter().fold(Ix::konst(1), |p, d| p.times(d));
    let zero = Const::from_i64(v.dtype(), 0);
    let flat = cx.splat(&[size(&pooled)], zero)?;
    let count = [v.fact.elements()];
    let (values, places) = (cx.reshape(v, &count)?, cx.reshape(i, &count)?);
    let here = Access::identity(1);
    let y = cx.scatter(&flat, &count, &[(&places, here.clone())], vec![Ix::axis(1)], (&values, here), None)?;
    let y = cx.reshape(&y, &pooled)?;
    let mut access = Access::identity(out.len());
    for (axis, extent) in pooled.iter().enumerate().filter(|(a, e)| !cx.shapes.same(e, &out[*a])) {
        access.guards.push(Guard { expr: Ix::axis(axis), extent: extent.clone() });
        access.fill = Some(zero);
    }
    Ok(vec![cx.view(&y, &out, access)?])
}
