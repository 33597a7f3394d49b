//! # FlexAttention (ai.onnx.preview)
//! Attention with bodies that change the scores and the weights. Heads of a group lie side by side, so that their queries are
//! rows of one product.

use kiln_algebra::DType;

use crate::onnx::{AttrValue, InferError, OnnxNode, function::{Body, Expanded, Local, attention::fixed, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let (q, k, v) = (need(node, inputs, 0)?, need(node, inputs, 1)?, need(node, inputs, 2)?);
    let t = q.dtype();
    let (heads, shared) = (fixed(node, q.fact.dims.get(1), "number of heads")?, fixed(node, k.fact.dims.get(1), "number of heads")?);
    let features = fixed(node, q.fact.dims.get(3), "number of features")?;
    if shared < 1 || heads % shared != 0 {
        return Err(node.invalid(format!("{heads} heads of queries do not share {shared} heads of keys")));
    }
    let root = node.float("scale", 1.0 / (features as f32).sqrt())?.sqrt();
    let root = b.number(t, f64::from(root))?;
    let (q, k) = (b.op("Mul", &[q, &root])?, b.op("Mul", &[k, &root])?);
    let q = b.reshape(&q, &[0, shared, -1, features])?;
    let k = b.transpose(&k, &[0, 1, 3, 2])?;
    let scores = b.op("MatMul", &[&q, &k])?;
    let scores = grouped(b, &scores, inputs, heads)?;
    let usual = if t == DType::F64 { t } else { DType::F32 };
    let c = node.dtype_opt("softmax_precision")?.unwrap_or(usual);
    let wide = b.cast(&scores, c)?;
    let scores = modified(node, b, "score_mod", wide)?;
    let weights = b.one(call("Softmax").with_int("axis", -1), &[Some(&scores)])?;
    let weights = modified(node, b, "prob_mod", weights)?;
    let rows = rows(b, &weights, shared)?;
    let v = b.cast(v, c)?;
    let y = b.op("MatMul", &[&rows, &v])?;
    let y = grouped(b, &y, inputs, heads)?;
    Ok(vec![b.cast(&y, t)?])
}

/// (batch, shared heads, rows of a group, columns) over (batch, heads, positions, columns).
fn grouped(b: &mut Body<'_>, v: &Local, inputs: &[Option<Local>], heads: i64) -> Result<Local, InferError> {
    let Some(q) = inputs.first().and_then(Option::as_ref) else { return Ok(v.clone()) };
    let (batch, positions, columns) = (b.extent(q, 0)?, b.extent(q, 2)?, b.extent(v, 3)?);
    let heads = b.ints(&[heads])?;
    let parts = [Some(&batch), Some(&heads), Some(&positions), Some(&columns)];
    let shape = b.one(call("Concat").with_int("axis", 0), &parts)?;
    b.op("Reshape", &[v, &shape])
}

/// The reverse of [`grouped`].
fn rows(b: &mut Body<'_>, v: &Local, shared: i64) -> Result<Local, InferError> {
    let (batch, columns) = (b.extent(v, 0)?, b.extent(v, 3)?);
    let middle = b.ints(&[shared, -1])?;
    let shape = b.one(call("Concat").with_int("axis", 0), &[Some(&batch), Some(&middle), Some(&columns)])?;
    b.op("Reshape", &[v, &shape])
}

/// What the body of an attribute makes of a value; the value itself without one.
fn modified(node: &OnnxNode, b: &mut Body<'_>, name: &str, v: Local) -> Result<Local, InferError> {
    match node.attrs.get(name) {
        Some(AttrValue::Graph(g)) => {
            let out = b.inline(g, &[&v])?.pop().ok_or_else(|| node.invalid(format!("'{name}' has no result")))?;
            b.cast(&out, v.dtype())
        }
        _ => Ok(v),
    }
}
