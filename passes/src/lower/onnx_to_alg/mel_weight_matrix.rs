//! # MelWeightMatrix
//! Edges of the bands, equally spaced on the mel scale `2595 log10(1 + f / 700)` and rounded down to frequencies; between
//! them weights rise to one and fall again.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, LowerError, Value, support::{self, Body, Lowered, k, x}};

const T: DType = DType::F64;

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let out = cx.out(0);
    let scalar = |cx: &mut Lower, i: usize| -> Result<Value, LowerError> {
        let v = cx.cast(support::need(node, inputs, i)?, T)?;
        cx.reshape(&v, &[])
    };
    let (length, rate, low, high) = (scalar(cx, 1)?, scalar(cx, 2)?, scalar(cx, 3)?, scalar(cx, 4)?);
    let c = |v: f64| k(T, v);
    let mel = |f: Body| c(2595.0 / std::f64::consts::LN_10) * (c(1.0) + f / c(700.0)).un(UnOp::Log);
    let edges = out.dims[1].plus(&Ix::konst(2));
    let step = (mel(x(3)) - mel(x(2))) / Body(cx.number(&[], &edges, T));
    let at = Body(Scalar::Axis(0)).cast(T) * step + mel(x(2));
    let hertz = c(700.0) * ((at * c(std::f64::consts::LN_10 / 2595.0)).un(UnOp::Exp) - c(1.0));
    let bin = ((x(0) + c(1.0)) * hertz / x(1)).un(UnOp::Floor);
    let edge = cx.map(std::slice::from_ref(&edges), bin.0, &[&length, &rate, &low, &high])?;
    let read = |i: i64| Access::new(vec![Ix::axis(1).plus(&Ix::konst(i))]);
    let here = Body(Scalar::Axis(0)).cast(T);
    let within = |a: Body, b: Body| a.bin(BinOp::Le, here.clone()).bin(BinOp::And, here.clone().bin(BinOp::Le, b));
    let rising = (here.clone() - x(0)) / (x(1) - x(0));
    let falling = (x(2) - here.clone()) / (x(2) - x(1));
    let peak = x(0).bin(BinOp::Eq, x(1)).select(c(1.0), rising);
    let below = within(x(1), x(2) - c(1.0));
    let weight = below.select(falling, within(x(0), x(1)).select(peak, c(0.0)));
    let weight = if out.dtype == T { weight } else { weight.cast(out.dtype) };
    let args = [(&edge, read(0)), (&edge, read(1)), (&edge, read(2))];
    Ok(vec![cx.map_at(&out.dims, weight.0, &args)?])
}
