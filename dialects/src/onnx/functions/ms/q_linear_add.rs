//! # QLinearAdd (com.microsoft)
//! The sum of quantised operands, quantised: `round(a * sa/sc + (b * sb/sc + c))`, where `c` is what the zero points come to,
//! with fused multiplications and additions. The rounding is that of onnxruntime's kernel for x86-64.

use crate::onnx::{OnnxNode, function::{Body, Expanded, Local, need, optional, quantised::{multiply_add, rounded}}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (x, y, scale) = (need(node, inputs, 0)?, need(node, inputs, 3)?, need(node, inputs, 6)?);
    let left = b.op("Div", &[need(node, inputs, 1)?, scale])?;
    let right = b.op("Div", &[need(node, inputs, 4)?, scale])?;
    let mut zero = |i: usize| match optional(inputs, i) {
        Some(z) => b.cast(z, scale.dtype()),
        None => b.number(scale.dtype(), 0.0),
    };
    let (zx, zy, zz) = (zero(2)?, zero(5)?, zero(7)?);
    let of_y = b.op("Mul", &[&right, &zy])?;
    let both = multiply_add(b, &left, &zx, &of_y)?;
    let fixed = b.op("Sub", &[&zz, &both])?;
    let z = multiply_add(b, y, &right, &fixed)?;
    let z = multiply_add(b, x, &left, &z)?;
    Ok(vec![rounded(b, &z, None, x.dtype())?])
}
