//! # GlobalAveragePool
//! The mean over the spatial dimensions.

use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axes: Vec<usize> = (2..v.rank()).collect();
    let wide = cx.cast(v, v.dtype().compute())?;
    let mean = support::normalise::mean(cx, &wide, &axes)?;
    Ok(vec![cx.cast(&mean, v.dtype())?])
}
