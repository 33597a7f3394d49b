//! Constant, whose seven spellings become the one with a tensor.

use super::{Context, Step};
use crate::dtype::ElementType;
use crate::error::OnnxError;
use crate::model::{Attribute, Node};
use crate::weights::{Payload, WeightRef};
use indexmap::IndexMap;

pub(crate) const STEPS: &[Step] = &[Step { op: "Constant", below: super::ALWAYS, apply: constant }];

fn constant(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    let strings =
        |shape, values| WeightRef { key: String::new(), dtype: ElementType::String, shape, payload: Payload::Strings(values) };
    let mut given = std::mem::take(&mut node.attributes).into_iter();
    let (Some((name, value)), None) = (given.next(), given.next()) else {
        return Err(OnnxError::invalid(node.site(), "a Constant has exactly one attribute"));
    };
    let tensor = match (name.as_str(), value) {
        ("value" | "sparse_value", Attribute::Tensor(tensor)) => tensor,
        ("value_float", Attribute::Float(value)) => WeightRef::float(value),
        ("value_floats", Attribute::Floats(values)) => WeightRef::floats(&values),
        ("value_int", Attribute::Int(value)) => WeightRef::int64(value),
        ("value_ints", Attribute::Ints(values)) => WeightRef::int64s(&values),
        ("value_string", Attribute::String(value)) => strings(vec![], vec![value]),
        ("value_strings", Attribute::Strings(values)) => strings(vec![values.len() as u64], values),
        (_, other) => {
            let reason = format!("attribute '{name}' of kind {} is no value of a Constant", other.kind());
            return Err(OnnxError::invalid(node.site(), reason));
        }
    };
    node.attributes = IndexMap::from([("value".to_owned(), Attribute::Tensor(tensor))]);
    Ok(())
}
