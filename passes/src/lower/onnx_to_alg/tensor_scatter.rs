//! # TensorScatter
//! Each position reads the update at its distance from the written index, where that is inside, or else the cache.

use kiln_algebra::{Access, BinOp, DType, Ix, Scalar};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Body, Lowered, k, x}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (cache, update) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let axis = support::axis(node, -2, cache.rank())?;
    let (rank, dims) = (cache.rank(), cache.dims().to_vec());
    let positions = [dims[0].clone(), dims[axis].clone()];
    let extent = |cx: &Lower, e: &Ix| Body(cx.number(&[], e, DType::I64));
    let circular = match node.string("mode", "linear")? {
        "linear" => false,
        "circular" => true,
        other => return Err(node.invalid(format!("attribute 'mode' is '{other}'")).into()),
    };
    let here = Body(Scalar::Axis(1));
    let distance = match support::optional(inputs, 2) {
        Some(i) => {
            let body = here - x(0);
            let body = if circular { body.bin(BinOp::Mod, extent(cx, &dims[axis])) } else { body };
            let i = cx.cast(i, DType::I64)?;
            cx.map_at(&positions, body.0, &[(&i, Access::new(vec![Ix::axis(0)]))])?
        }
        None => cx.map_at(&positions, here.0, &[])?,
    };
    let at = Access::new(vec![Ix::axis(0), Ix::axis(axis)]);
    let mut map = Access::identity(rank).map;
    map[axis] = Ix::axis(rank);
    let new = cx.gather(update, &dims, &[(&distance, at.clone())], map)?;
    let length = extent(cx, &update.dims()[axis]);
    let inside = k(DType::I64, 0.0).bin(BinOp::Le, x(0)).bin(BinOp::And, x(0).lt(length));
    let args = [(&distance, at), (&new, Access::identity(rank)), (cache, Access::identity(rank))];
    Ok(vec![cx.map_at(&dims, inside.select(x(1), x(2)).0, &args)?])
}
