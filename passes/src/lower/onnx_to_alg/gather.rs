//! # Gather
//! A gather; a view where the indices are a known expression of their position.

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
    let rest = |n: usize| (axis + n..domain.len()).map(Ix::axis);
    if let Some(e) = support::gather::expression(cx, node, i, &v.dims()[axis])? {
        let at = e.subst_axes(&(axis..axis + i.rank()).map(Ix::axis).collect::<Vec<_>>());
        let map = (0..axis).map(Ix::axis).chain([at]).chain(rest(i.rank())).collect();
        return Ok(vec![cx.view(v, &domain, Access::new(map))?]);
    }
    let i = support::gather::from_start(cx, i, &v.dims()[axis])?;
    let read = Access::new((axis..axis + i.rank()).map(Ix::axis).collect());
    let map = (0..axis).map(Ix::axis).chain([Ix::axis(domain.len())]).chain(rest(i.rank())).collect();
    Ok(vec![cx.gather(v, &domain, &[(&i, read)], map)?])
}
