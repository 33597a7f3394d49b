//! # Range
//! `start + i * step`.

use kiln_algebra::{DType, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (start, step) = (support::need(node, inputs, 0)?, support::need(node, inputs, 2)?);
    let out = cx.out(0);
    let i = Body(Scalar::Axis(0));
    let i = if out.dtype == DType::I64 { i } else { i.cast(out.dtype) };
    let (start, step) = (cx.reshape(start, &[])?, cx.reshape(step, &[])?);
    let y = cx.map(&out.dims, (x(0) + i * x(1)).0, &[&start, &step])?;
    if let (Some(start), Some(step)) = (cx.affine(&start), cx.affine(&step)) {
        cx.learn_affine(&y, start.plus(&Ix::axis(0).times(&step)));
    }
    Ok(vec![y])
}
