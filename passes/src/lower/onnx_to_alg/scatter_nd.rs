//! # ScatterND
//! A scatter with one index tensor a component of the tuples.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{Lower, Value, support::{self, Lowered}};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, i, u) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    let combine = support::gather::combination(node)?;
    let lead = i.rank() - 1;
    let tuple = i.dims()[lead].as_const().unwrap_or(0).max(0) as usize;
    let mut parts = Vec::new();
    for c in 0..tuple {
        let map = (0..lead).map(Ix::axis).chain([Ix::konst(c as i64)]).collect();
        let part = cx.view(i, &i.dims()[..lead], Access::new(map))?;
        parts.push(support::gather::from_start(cx, &part, &v.dims()[c])?);
    }
    let domain = u.dims().to_vec();
    let read = Access::new((0..lead).map(Ix::axis).collect());
    let indices: Vec<(&Value, Access)> = parts.iter().map(|p| (p, read.clone())).collect();
    let map = (0..tuple).map(|c| Ix::axis(domain.len() + c)).chain((lead..domain.len()).map(Ix::axis)).collect();
    Ok(vec![cx.scatter(v, &domain, &indices, map, (u, Access::identity(domain.len())), combine)?])
}
