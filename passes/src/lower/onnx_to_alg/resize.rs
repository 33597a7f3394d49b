//! # Resize
//! See [`support::resample`](crate::lower::support::resample).

use kiln_algebra::{Access, DType, Ix, UnOp};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let mut axes = os::resize::axes(node, &support::facts(inputs), &cx.shapes)?;
    let out = cx.out(0).dims;
    let mut scales = Vec::new();
    for (i, axis) in axes.iter_mut().enumerate() {
        let Some(at) = axis.runtime else {
            scales.push(None);
            continue;
        };
        let scale = support::need(node, inputs, 2)?;
        let scale = cx.view(scale, &[], Access::new(vec![Ix::konst(at as i64)]))?;
        let length = x(0) * Body(cx.number(&[], &v.dims()[i], DType::F32));
        let length = cx.unary(&scale, length.un(UnOp::Floor).cast(DType::I64).0)?;
        cx.bind_symbol(&out[i], &length, 0)?;
        axis.out = out[i].clone();
        scales.push(Some(scale));
    }
    Ok(vec![support::resample::resize(cx, node, v, &axes, &scales)?])
}
