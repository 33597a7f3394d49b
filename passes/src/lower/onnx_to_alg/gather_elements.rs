//! # GatherElements
//! A gather with one index an element.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let axis = support::axis(node, 0, v.rank())?;
    let domain = cx.out(0).dims;
    let i = support::gather::from_start(cx, i, &v.dims()[axis])?;
    let mut map = Access::identity(v.rank()).map;
    map[axis] = Ix::axis(v.rank());
    Ok(vec![cx.gather(v, &domain, &[(&i, Access::identity(v.rank()))], map)?])
}
