//! # GatherND
//! A gather with one index tensor a component of the tuples.

use kiln_algebra::{Access, Ix};
use kiln_dialects::onnx::OnnxNode;

use crate::lower::{
    Lower, Value,
    support::{self, Lowered},
};

pub(super) fn lower(cx: &mut Lower, node: &OnnxNode, inputs: &[Option<Value>]) -> Lowered {
    let (v, i) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?);
    let batch = node.int("batch_dims", 0)?.clamp(0, v.rank() as i64) as usize;
    let domain = cx.out(0).dims;
    let lead = i.rank() - 1;
    let tuple = i.dims()[lead].as_const().unwrap_or(0).max(0) as usize;
    let mut parts = Vec::new();
    for c in 0..tuple {
        let map = (0..lead).map(Ix::axis).chain([Ix::konst(c as i64)]).collect();
        let part = cx.view(i, &i.dims()[..lead], Access::new(map))?;
        parts.push(support::gather::from_start(cx, &part, &v.dims()[batch + c])?);
    }
    let read = Access::new((0..lead).map(Ix::axis).collect());
    let indices: Vec<(&Value, Access)> = parts.iter().map(|p| (p, read.clone())).collect();
    let chosen = (0..tuple).map(|c| Ix::axis(domain.len() + c));
    let map = (0..batch).map(Ix::axis).chain(chosen).chain((lead..domain.len()).map(Ix::axis)).collect();
    Ok(vec![cx.gather(v, &domain, &indices, map)?])
}
