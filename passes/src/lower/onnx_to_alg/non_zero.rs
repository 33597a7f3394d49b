//! # NonZero
//! Positions of the elements that are not zero, taken apart into indices.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Body, Lowered, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let out = cx.out(0);
    let zero = Body(Scalar::int(v.dtype(), 0));
    let flags = match v.dtype() {
        DType::Bool => v.clone(),
        _ => cx.unary(v, x(0).bin(BinOp::Ne, zero).0)?,
    };
    let size = v.fact.elements();
    let flags = cx.reshape(&flags, &[size])?;
    let places = support::select::places(cx, &flags, &out.dims[1])?;
    let dims = v.dims().to_vec();
    let mut body = if dims.is_empty() { x(0) } else { support::select::component(cx, &dims, dims.len() - 1) };
    for i in (0..dims.len().saturating_sub(1)).rev() {
        let here = Body(Scalar::Axis(0)).bin(BinOp::Eq, Body(Scalar::int(DType::I64, i as i64)));
        body = here.select(support::select::component(cx, &dims, i), body);
    }
    Ok(vec![cx.map_at(&out.dims, body.0, &[(&places, Access::new(vec![Ix::axis(1)]))])?])
}
