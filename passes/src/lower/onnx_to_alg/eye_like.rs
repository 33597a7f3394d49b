//! # EyeLike
//! A comparison of the two positions.

use kiln_algebra::{BinOp, DType, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{Body, Lowered, k},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, _: &[Option<Value>]) -> Lowered {
    let out = cx.out(0);
    let distance = Body(Scalar::Axis(1)) - Body(Scalar::Axis(0));
    let on = distance.bin(BinOp::Eq, Body(Scalar::int(DType::I64, node.int("k", 0)?)));
    Ok(vec![cx.map_at(&out.dims, on.select(k(out.dtype, 1.0), k(out.dtype, 0.0)).0, &[])?])
}
