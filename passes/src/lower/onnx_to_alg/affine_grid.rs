//! # AffineGrid
//! A map of the position: a row of the transformation times the coordinates.

use kiln_algebra::{Access, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let theta = support::need(node, inputs, 0)?;
    let out = cx.out(0);
    let n = out.rank() - 2;
    let (t, c) = (out.dtype, out.dtype.compute());
    let corners = node.flag("align_corners", false)?;
    let on = |i: usize| if t == c { x(i) } else { x(i).cast(c) };
    let mut sum = on(n);
    let mut args = Vec::new();
    for i in 0..n {
        // Component 0 is along the last dimension.
        let axis = n - i;
        let extent = out.dims[axis].clone();
        let at = Body(Scalar::cast(c, Scalar::Axis(axis as u32)));
        let coordinate = if corners && extent.is(1) {
            k(c, -1.0)
        } else if corners {
            at * k(c, 2.0) / Body(cx.number(&[], &extent.minus(&Ix::konst(1)), c)) - k(c, 1.0)
        } else {
            (at * k(c, 2.0) + k(c, 1.0)) / Body(cx.number(&[], &extent, c)) - k(c, 1.0)
        };
        sum = sum + on(i) * coordinate;
    }
    for i in 0..=n {
        args.push((theta, Access::new(vec![Ix::axis(0), Ix::axis(n + 1), Ix::konst(i as i64)])));
    }
    let sum = if t == c { sum } else { sum.cast(t) };
    Ok(vec![cx.map_at(&out.dims, sum.0, &args)?])
}
