//! # AveragePool
//! A windowed sum divided by the number of taps that count.

use kiln_algebra::{Ix, Monoid};
use kiln_dialects::onnx::{OnnxNode, support as os};

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let w = os::window::Window::of_pool(node, v.dims(), &cx.shapes)?;
    let padding_counts = node.flag("count_include_pad", false)?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let sum = support::pool::pool(cx, &wide, &w, Monoid::Sum)?;
    let n = (0..w.out.len())
        .fold(Ix::konst(1), |p, i| p.times(&support::pool::count(&w, i, &v.dims()[2 + i], 2 + i, padding_counts)));
    let n = Body(cx.number(sum.dims(), &n, sum.dtype()));
    let mean = cx.unary(&sum, (x(0) / n).0)?;
    Ok(vec![cx.cast(&mean, v.dtype())?])
}
