//! # Range
//! `start + i * step`.

use kiln_algebra::{DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (start, step) = (support::need(node, inputs, 0)?, support::need(node, inputs, 2)?);
    let out = cx.out(0);
    let i = Body(Scalar::Axis(0));
    let i = if out.dtype == DType::I64 { i } else { i.cast(out.dtype) };
    let (start, step) = (cx.reshape(start, &[])?, cx.reshape(step, &[])?);
    let known = |v: &Value| v.fact.contents.is_some() || v.fact.value.is_some();
    let limit = support::need(node, inputs, 1)?;
    if out.dtype.is_float() && !(known(&start) && known(limit) && known(&step)) {
        // The number of steps is found when the model runs.
        let limit = cx.reshape(limit, &[])?;
        let c = out.dtype.compute();
        let on = |i: usize| if out.dtype == c { x(i) } else { x(i).cast(c) };
        let steps = ((on(1) - on(0)) / on(2)).un(UnOp::Ceil).max(k(c, 0.0)).cast(DType::I64);
        let steps = cx.map(&[], steps.0, &[&start, &limit, &step])?;
        cx.bind_symbol(&out.dims[0], &steps, 0)?;
    }
    let y = cx.map(&out.dims, (x(0) + i * x(1)).0, &[&start, &step])?;
    if let (Some(start), Some(step)) = (cx.affine(&start), cx.affine(&step)) {
        cx.learn_affine(&y, start.plus(&Ix::axis(0).times(&step)));
    }
    Ok(vec![y])
}
