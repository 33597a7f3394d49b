//! # LabelEncoder (ai.onnx.ml)
//! Values looked up by key: numbers to numbers.

use kiln_algebra::{Const, DType, Tensor};

use crate::onnx::{AttrValue, InferError, OnnxNode, function::{Body, Expanded, Local, call, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let keys = table(node, "keys")?.ok_or_else(|| node.unsupported("only numbers are looked up; keys are missing"))?;
    let values = table(node, "values")?.ok_or_else(|| node.unsupported("only numbers are given out; values are missing"))?;
    if keys.len() != values.len() {
        return Err(node.invalid(format!("{} keys have {} values", keys.len(), values.len())));
    }
    let otherwise = match (node.attrs.get("default_tensor"), values.dtype()) {
        (Some(AttrValue::Tensor(t)), _) if t.len() == 1 => t.get(0),
        (_, t) if t.is_float() => Const::from_f64(t, f64::from(node.float("default_float", -0.0)?)),
        (_, t) => Const::from_i64(t, node.int("default_int64", -1)?),
    };
    let n = keys.len();
    let keys = Tensor::new(keys.dtype(), &[n], keys.bytes().to_vec()).map_err(|e| node.invalid(e.to_string()))?;
    // The default stands behind the values; a key that is not there is found last.
    let all = Tensor::from_fn(values.dtype(), &[n + 1], |i| if i < n { values.get(i) } else { otherwise });
    let (keys, all) = (b.constant(keys)?, b.constant(all)?);
    let last = b.ints(&[-1])?;
    let column = b.op("Unsqueeze", &[x, &last])?;
    let keys = b.cast(&keys, x.dtype())?;
    let hit = b.op("Equal", &[&column, &keys])?;
    let positions: Vec<i64> = (0..n as i64).collect();
    let (positions, none) = (b.ints(&positions)?, b.number(DType::I64, n as f64)?);
    let at = b.op("Where", &[&hit, &positions, &none])?;
    let at = b.one(call("ReduceMin").with_int("keepdims", 0), &[Some(&at), Some(&last)])?;
    Ok(vec![b.op("Gather", &[&all, &at])?])
}

/// Keys or values, from whichever attribute holds them.
fn table(node: &OnnxNode, what: &str) -> Result<Option<Tensor>, InferError> {
    if let Some(AttrValue::Tensor(t)) = node.attrs.get(&format!("{what}_tensor")) {
        return Ok(Some(t.clone()));
    }
    if let Some(v) = node.ints(&format!("{what}_int64s"))? {
        return Ok(Some(Tensor::i64(&[v.len()], v)));
    }
    Ok(node.floats(&format!("{what}_floats"))?.map(|v| Tensor::f32(&[v.len()], v)))
}
