//! # LabelEncoder (ai.onnx.ml)
//! Values looked up by key: numbers or texts to numbers or texts.

use kiln_algebra::{Const, DType, Tensor};

use crate::onnx::{AttrValue, InferError, OnnxNode, function::{Body, Expanded, Local, lookup, need}};

pub(super) fn expand(node: &OnnxNode, inputs: &[Option<Local>], b: &mut Body<'_>) -> Expanded {
    let x = need(node, inputs, 0)?;
    let missing = |what: &str| node.invalid(format!("the {what} are missing"));
    let keys = table(node, "keys")?.ok_or_else(|| missing("keys"))?;
    let values = table(node, "values")?.ok_or_else(|| missing("values"))?;
    if keys.len() != values.len() {
        return Err(node.invalid(format!("{} keys have {} values", keys.len(), values.len())));
    }
    // The default stands behind the values; a key that is not there is found last.
    let all = match values {
        Table::Texts(mut all) => {
            all.push(match node.attrs.get("default_tensor") {
                Some(AttrValue::Strings(v)) if v.len() == 1 => v[0].clone(),
                _ => node.string("default_string", "_Unused")?.to_owned(),
            });
            b.texts(&all)?
        }
        Table::Numbers(values) => {
            let otherwise = match (node.attrs.get("default_tensor"), values.dtype()) {
                (Some(AttrValue::Tensor(t)), _) if t.len() == 1 => t.get(0),
                (_, t) if t.is_float() => Const::from_f64(t, f64::from(node.float("default_float", -0.0)?)),
                (_, t) => Const::from_i64(t, node.int("default_int64", -1)?),
            };
            let n = values.len();
            b.constant(Tensor::from_fn(values.dtype(), &[n + 1], |i| if i < n { values.get(i) } else { otherwise }))?
        }
    };
    let n = keys.len();
    let keys = match keys {
        Table::Texts(all) => b.texts(&all)?,
        Table::Numbers(t) => {
            let t = Tensor::new(t.dtype(), &[n], t.bytes().to_vec()).map_err(|e| node.invalid(e.to_string()))?;
            b.constant(t)?
        }
    };
    if (keys.dtype() == DType::Str) != (x.dtype() == DType::Str) {
        return Err(node.invalid("the input's type is not the keys'"));
    }
    Ok(vec![lookup(b, x, &keys, n, &all)?])
}

/// Keys or values.
enum Table {
    Numbers(Tensor),
    Texts(Vec<String>),
}

impl Table {
    fn len(&self) -> usize {
        match self {
            Table::Numbers(t) => t.len(),
            Table::Texts(t) => t.len(),
        }
    }
}

/// Keys or values, from whichever attribute holds them.
fn table(node: &OnnxNode, what: &str) -> Result<Option<Table>, InferError> {
    match node.attrs.get(&format!("{what}_tensor")) {
        Some(AttrValue::Tensor(t)) => return Ok(Some(Table::Numbers(t.clone()))),
        Some(AttrValue::Strings(t)) => return Ok(Some(Table::Texts(t.clone()))),
        _ => {}
    }
    if let Some(v) = node.strings(&format!("{what}_strings"))? {
        return Ok(Some(Table::Texts(v.to_vec())));
    }
    if let Some(v) = node.ints(&format!("{what}_int64s"))? {
        return Ok(Some(Table::Numbers(Tensor::i64(&[v.len()], v))));
    }
    Ok(node.floats(&format!("{what}_floats"))?.map(|v| Table::Numbers(Tensor::f32(&[v.len()], v))))
}
