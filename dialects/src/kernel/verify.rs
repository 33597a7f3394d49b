//! Verifiers of `kernel`.
use super::storage;
use crate::{
    alg::types::tensor_type_of,
    ir::{Invalid, OpView, Type, TypeExt, ValueExt, attr},
};

type Checked = Result<(), Invalid>;

/// Verifies an operation of the dialect.
///
/// # Errors
/// What is wrong with it.
pub fn verify(op: OpView<'_>) -> Checked {
    match op.name() {
        "kernel.func" => func(op),
        "kernel.const" => constant(op),
        _ => Ok(()),
    }
}

fn signature(op: OpView<'_>) -> Result<(Vec<Type<'_>>, Vec<Type<'_>>), Invalid> {
    let ty = op.attr("function_type").and_then(attr::as_type).and_then(TypeExt::signature);
    let (inputs, results) = ty.ok_or("needs a function type")?;
    let last = op.body().and_then(|b| b.ops().pop());
    let returned: Vec<Type<'_>> = match last {
        Some(r) if r.is("kernel.return") => r.operands().into_iter().map(ValueExt::ty).collect(),
        _ => return Err("must end in kernel.return".into()),
    };
    if returned != results {
        return Err("returns values of other types than it declares".into());
    }
    for ty in inputs.iter().chain(&results) {
        tensor_type_of(*ty)?;
    }
    Ok((inputs, results))
}

fn body_is_alg(op: OpView<'_>, allowed: impl Fn(&str) -> bool) -> Checked {
    let ops = op.body().map(|b| b.ops()).unwrap_or_default();
    match ops.iter().find(|o| !o.is("kernel.return") && !allowed(o.name())) {
        Some(o) => Err(Invalid(format!("holds '{}', which is not allowed in it", o.name()))),
        None => Ok(()),
    }
}

fn func(op: OpView<'_>) -> Checked {
    let (inputs, results) = signature(op)?;
    body_is_alg(op, |name| name.starts_with("alg.") && name != "alg.weight")?;
    if results.is_empty() {
        return Err("computes nothing".into());
    }
    for (name, types) in [("inputs", inputs), ("outputs", results)] {
        let Some(list) = op.attr(name) else { continue };
        let list = storage::list_from_attr(list)?;
        if list.len() != types.len() {
            return Err(Invalid(format!("'{name}' has {} storages for {} values", list.len(), types.len())));
        }
        for (i, (s, ty)) in list.iter().zip(types).enumerate() {
            if Some(s.order.len()) != ty.shape().map(|d| d.len()) {
                return Err(Invalid(format!("'{name}'[{i}] orders {} dimensions of {ty}", s.order.len())));
            }
        }
    }
    match op.attr("schedule").and_then(attr::as_dict) {
        Some(entries) => match entries.iter().find(|(_, v)| attr::as_int(*v).is_none()) {
            Some((name, _)) => Err(Invalid(format!("'schedule' parameter '{name}' is no integer"))),
            None => Ok(()),
        },
        None => Ok(()),
    }
}

fn constant(op: OpView<'_>) -> Checked {
    let (inputs, results) = signature(op)?;
    body_is_alg(op, |name| name.starts_with("alg."))?;
    match (inputs.len(), results.len()) {
        (0, 1) => Ok(()),
        _ => Err("takes nothing and has one result".into()),
    }
}
