//! # Gemm
//! One contraction; `alpha`, `beta` and the third operand follow by maps.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (a, b) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let read = |row: usize, transposed: bool, column: usize| {
        let (r, c) = (Ix::axis(row), Ix::axis(column));
        Access::new(if transposed { vec![c, r] } else { vec![r, c] })
    };
    let (ta, tb) = (node.flag("transA", false)?, node.flag("transB", false)?);
    let mut domain = cx.out(0).dims;
    domain.push(a.dims()[usize::from(!ta)].clone());
    let y = cx.contract(&domain, &[2], (a, read(0, ta, 2)), (b, read(2, tb, 1)))?;
    let (alpha, beta) = (f64::from(node.float("alpha", 1.0)?), f64::from(node.float("beta", 1.0)?));
    let t = y.dtype();
    let scaled = |v: Body, by: f64| if by == 1.0 { v } else { v * k(t, by) };
    let dims = y.dims().to_vec();
    match support::optional(inputs, 2) {
        Some(c) if beta != 0.0 => Ok(vec![cx.map(&dims, (scaled(x(0), alpha) + scaled(x(1), beta)).0, &[&y, c])?]),
        _ if alpha == 1.0 => Ok(vec![y]),
        _ => Ok(vec![cx.unary(&y, scaled(x(0), alpha).0)?]),
    }
}
