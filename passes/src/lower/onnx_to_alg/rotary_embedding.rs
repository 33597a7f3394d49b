//! # RotaryEmbedding
//! `x cos + partner (+-sin)`, with the partner and the sign from the position.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, LowerError, Value,
    support::{self, Body, Lowered, k, x},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let v = support::need(node, inputs, 0)?;
    let t = v.dtype();
    let cache = if support::optional(inputs, 3).is_some() { 2 } else { 3 };
    for (i, rank) in [(1, cache), (2, cache), (3, 2)] {
        support::rank(node, inputs, i, rank)?;
    }
    // Everything below is over (batch, heads, positions, features).
    let flat = v.rank() == 3;
    let v4 = if flat {
        let heads = node.int("num_heads", 0)?;
        if heads < 1 {
            return Err(node.invalid("attribute 'num_heads' is needed for an input of rank 3").into());
        }
        let d = v.dims();
        let split = [d[0].clone(), d[1].clone(), Ix::konst(heads), d[2].floordiv(&Ix::konst(heads))];
        let y = cx.reshape(v, &split)?;
        cx.transpose(&y, &[0, 2, 1, 3])?
    } else {
        v.clone()
    };
    let size = v4.dims()[3].clone();
    let rotated = match node.int("rotary_embedding_dim", 0)? {
        0 => size.clone(),
        r => Ix::konst(r),
    };
    let half = rotated.floordiv(&Ix::konst(2));
    let feature = Ix::axis(3);
    let (partner, angle, first) = if node.flag("interleaved", false)? {
        let odd = feature.modulo(&Ix::konst(2));
        let first = Body(cx.number(v4.dims(), &odd, DType::I64)).bin(BinOp::Eq, k(DType::I64, 0.0));
        (feature.plus(&Ix::konst(1)).minus(&odd.scale(2)), feature.floordiv(&Ix::konst(2)), first)
    } else {
        let first = Body(Scalar::Axis(3)).lt(Body(cx.number(&[], &half, DType::I64)));
        (feature.plus(&half).modulo(&rotated), feature.modulo(&half), first)
    };
    let mut table = |i: usize| -> Result<Value, LowerError> {
        let cache = support::need(node, inputs, i)?;
        let Some(position) = support::optional(inputs, 3) else { return Ok(cache.clone()) };
        let dims = [position.dims()[0].clone(), position.dims()[1].clone(), half.clone()];
        let read = Access::new(vec![Ix::axis(0), Ix::axis(1)]);
        cx.gather(cache, &dims, &[(position, read)], vec![Ix::axis(3), Ix::axis(2)])
    };
    let (cos, sin) = (table(1)?, table(2)?);
    let mut domain = v4.dims().to_vec();
    domain[3] = rotated.clone();
    let here = Access::identity(4);
    let mut other = Access::identity(4);
    other.map[3] = partner;
    let at = |p: &Value| {
        let batch = if p.dims()[0].is(1) { Ix::konst(0) } else { Ix::axis(0) };
        Access::new(vec![batch, Ix::axis(2), angle.clone()])
    };
    let turned = first.select(x(0) * x(2) - x(1) * x(3), x(1) * x(3) + x(0) * x(2));
    let y = cx.map_at(&domain, turned.0, &[(&v4, here), (&v4, other), (&cos, at(&cos)), (&sin, at(&sin))])?;
    let y = if cx.shapes.same(&rotated, &size) {
        y
    } else {
        let rest = cx.slice(&v4, 3, &rotated, 1, &size.minus(&rotated))?;
        cx.concat(&[&y, &rest], 3)?
    };
    let y = if flat {
        let y = cx.transpose(&y, &[0, 2, 1, 3])?;
        cx.reshape(&y, v.dims())?
    } else {
        y
    };
    Ok(vec![cx.cast(&y, t)?])
}
