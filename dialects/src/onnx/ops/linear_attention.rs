//! # LinearAttention
//! Attention by a state that is updated at each position.
//!
//! <https://onnx.ai/onnx/operators/onnx__LinearAttention.html>, operator sets 27.

use kiln_algebra::{Ix};

use crate::onnx::{Fact, InferCx, OnnxNode, support::{self, Inferred, Inputs}};

/// The result in the layout of the queries, and the state.
pub(super) fn infer(node: &OnnxNode, inputs: Inputs<'_, '_>, _: &mut InferCx) -> Inferred {
    let (q, key, v) = (support::need(node, inputs, 0)?, support::need(node, inputs, 1)?, support::need(node, inputs, 2)?);
    let (heads, shared) = (node.int("q_num_heads", 0)?, node.int("kv_num_heads", 0)?);
    if shared < 1 || heads < 1 || heads % shared != 0 || [q, key, v].iter().any(|f| f.rank() != 3) {
        return Err(node.invalid(format!("{heads} heads over {shared} do not fit {}, {}, {}", q.ty(), key.ty(), v.ty())));
    }
    let per = |f: &Fact, n: i64| support::contents::quotient(&f.dims[2], &Ix::konst(n));
    let (features, values) = (per(q, heads), per(v, shared));
    let state = vec![q.dims[0].clone(), Ix::konst(shared), features, values.clone()];
    let dtype = support::optional(inputs, 3).map_or(q.dtype, |p| p.dtype);
    let out = vec![q.dims[0].clone(), q.dims[1].clone(), values.scale(heads)];
    Ok(vec![Fact::new(q.dtype, out), Fact::new(dtype, state)])
}
