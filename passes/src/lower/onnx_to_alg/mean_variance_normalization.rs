//! # MeanVarianceNormalization
//! `(x - mean) / (deviation + 1e-9)`.

use kiln_algebra::UnOp;
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes = os::axes(node, node.ints("axes")?.unwrap_or(&[0, 2, 3]), v.rank())?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let (c, var) = support::normalise::centred(cx, &wide, &axes)?;
    let dims = v.dims().to_vec();
    let q = cx.map(&dims, (x(0) / (x(1).un(UnOp::Sqrt) + k(wide.dtype(), 1e-9))).0, &[&c, &var])?;
    Ok(vec![cx.cast(&q, v.dtype())?])
}
