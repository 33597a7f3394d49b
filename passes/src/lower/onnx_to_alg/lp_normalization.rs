//! # LpNormalization
//! Division by the norm; a slice of zeros stays zero.

use kiln_algebra::{BinOp, Monoid, UnOp};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let axis = support::axis(node, -1, v.rank())?;
    let wide = cx.cast(v, v.dtype().compute())?;
    let (each, norm) = match node.int("p", 2)? {
        1 => (x(0).un(UnOp::Abs), x(0)),
        2 => (x(0) * x(0), x(0).un(UnOp::Sqrt)),
        p => return Err(node.invalid(format!("attribute 'p' is {p}, not 1 or 2")).into()),
    };
    let each = cx.unary(&wide, each.0)?;
    let sum = cx.reduce(&each, Monoid::Sum, &[axis], true)?;
    let norm = cx.unary(&sum, norm.0)?;
    let zero = k(wide.dtype(), 0.0);
    let dims = v.dims().to_vec();
    let q = cx.map(&dims, x(1).bin(BinOp::Eq, zero.clone()).select(zero, x(0) / x(1)).0, &[&wide, &norm])?;
    Ok(vec![cx.cast(&q, v.dtype())?])
}
