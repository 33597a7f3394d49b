//! # ReverseSequence
//! A gather whose index runs backwards inside each sequence.

use kiln_algebra::{Access, DType, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, lengths) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let (batch, time) =
        (support::axis_named(node, "batch_axis", 1, v.rank())?, support::axis_named(node, "time_axis", 0, v.rank())?);
    let rows = [v.dims()[batch].clone(), v.dims()[time].clone()];
    let (step, length) = (Body(Scalar::Axis(1)), x(0));
    let back = length.clone() - k(DType::I64, 1.0) - step.clone();
    let lengths = cx.cast(lengths, DType::I64)?;
    let index = cx.map_at(&rows, step.clone().lt(length).select(back, step).0, &[(&lengths, Access::new(vec![Ix::axis(0)]))])?;
    let mut map = Access::identity(v.rank()).map;
    map[time] = Ix::axis(v.rank());
    let read = Access::new(vec![Ix::axis(batch), Ix::axis(time)]);
    Ok(vec![cx.gather(v, v.dims(), &[(&index, read)], map)?])
}
