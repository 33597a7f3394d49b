//! Sequences and optionals as arrays of an `.npz` file: a sequence x is the arrays x.0, x.1, ...; an empty one is x.len,
//! which is 0; an optional x that holds nothing is x.none.

use crate::tensor::{Tensor, Tensors, Value, Values};
use kiln_format::{DType, ValueKind, ValueSpec};

/// Makes values of the arrays that stand for them. Arrays that belong to none of `specs` are tensors of their own names.
pub fn group(mut arrays: Tensors, specs: &[ValueSpec]) -> Values {
    let mut values = Values::new();
    for s in specs {
        if s.kind != ValueKind::Tensor && arrays.remove(&format!("{}.none", s.name)).is_some() {
            values.insert(s.name.clone(), Value::None);
        } else if s.kind.content() == ValueKind::Sequence {
            let empty = arrays.remove(&format!("{}.len", s.name)).is_some();
            let items: Vec<Tensor> = (0..).map_while(|i| arrays.remove(&format!("{}.{i}", s.name))).collect();
            if empty || !items.is_empty() {
                values.insert(s.name.clone(), Value::Sequence(items));
            }
        }
    }
    values.extend(arrays.into_iter().map(|(name, t)| (name, Value::Tensor(t))));
    values
}

/// The arrays that stand for a value.
pub fn ungroup(name: &str, value: Value) -> Vec<(String, Tensor)> {
    let word = |suffix: &str, bytes: &[u8], dtype| {
        // A scalar of that many bytes always fits.
        Tensor::from_bytes(dtype, &[], bytes).into_iter().map(|t| (format!("{name}.{suffix}"), t)).collect()
    };
    match value {
        Value::Tensor(t) => vec![(name.to_string(), t)],
        Value::Sequence(all) if all.is_empty() => word("len", &0i64.to_le_bytes(), DType::I64),
        Value::Sequence(all) => all.into_iter().enumerate().map(|(i, t)| (format!("{name}.{i}"), t)).collect(),
        Value::None => word("none", &[1], DType::Bool),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_from_arrays() {
        let spec = |name: &str, kind| ValueSpec { name: name.into(), kind, dtype: DType::F32, dims: None };
        let specs = [
            spec("list", ValueKind::Sequence),
            spec("empty", ValueKind::OptionalSequence),
            spec("none", ValueKind::OptionalTensor),
            spec("some", ValueKind::OptionalTensor),
            spec("x", ValueKind::Tensor),
        ];
        let t = |n| Tensor::from_slice(&[], &[n]).unwrap();
        let all = || {
            let values = [
                ("list", Value::Sequence((0..12).map(|i| t(i as f32)).collect())),
                ("empty", Value::Sequence(vec![])),
                ("none", Value::None),
                ("some", t(1.0).into()),
                ("x", t(2.0).into()),
            ];
            values.map(|(n, v)| (n.to_string(), v)).into_iter().collect::<Values>()
        };
        let arrays: Tensors = all().into_iter().flat_map(|(n, v)| ungroup(&n, v)).collect();
        assert_eq!(arrays.len(), 12 + 4);
        assert_eq!(group(arrays, &specs), all());
    }
}
