//! # ScatterElements
//! A scatter with one index an element.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, i, u) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    let axis = support::axis(node, 0, v.rank())?;
    let combine = support::gather::combination(node)?;
    let domain = i.dims().to_vec();
    let i = support::gather::from_start(cx, i, &v.dims()[axis])?;
    let here = Access::identity(v.rank());
    let mut map = here.map.clone();
    map[axis] = Ix::axis(v.rank());
    Ok(vec![cx.scatter(v, &domain, &[(&i, here.clone())], map, (u, here), combine)?])
}
