//! # OneHot
//! A comparison of the position with the index.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (i, values) = (support::need(node, inputs, 0)?, support::need(node, inputs, 2)?);
    let axis = os::axis(node, node.int("axis", -1)?, i.rank() + 1)?;
    let depth = cx.out(0).dims[axis].clone();
    let given = support::need(node, inputs, 1)?;
    if given.dtype().is_float() && given.fact.contents.is_none() && given.fact.value.is_none() {
        let given = cx.reshape(given, &[])?;
        let given = cx.cast(&given, DType::I64)?;
        cx.bind_symbol(&depth, &given, 0)?;
    }
    let i = cx.cast(i, DType::I64)?;
    let i = support::gather::from_start(cx, &i, &depth)?;
    let domain = cx.out(0).dims;
    let read = Access::new((0..domain.len()).filter(|d| *d != axis).map(Ix::axis).collect());
    let value = |at: i64| Access::new(vec![Ix::konst(at)]);
    let body = Body(Scalar::Axis(axis as u32)).bin(BinOp::Eq, x(0)).select(x(2), x(1));
    Ok(vec![cx.map_at(&domain, body.0, &[(&i, read), (values, value(0)), (values, value(1))])?])
}
