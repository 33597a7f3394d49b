//! Verifiers of `eqsat`.
use super::kernel_operands;
use crate::{
    ir::{Invalid, OpView, Type, TypeExt, ValueExt, attr},
    kernel::storage,
};
use std::collections::HashSet;

type Checked = Result<(), Invalid>;

/// Verifies an operation of the dialect.
///
/// # Errors
/// What is wrong with it.
pub fn verify(op: OpView<'_>) -> Checked {
    match op.name() {
        "eqsat.graph" => graph(op),
        "eqsat.class" if op.operand_count() == 0 => Err("needs an e-node".into()),
        "eqsat.kernel" => kernel(op),
        _ => Ok(()),
    }
}

fn graph(op: OpView<'_>) -> Checked {
    let ty = op.attr("function_type").and_then(attr::as_type).and_then(TypeExt::signature);
    let (_, results) = ty.ok_or("needs a function type")?;
    let body = op.body().ok_or("has no body")?;
    let ops = body.ops();
    let last = ops.last().filter(|o| o.is("eqsat.return")).ok_or("must end in eqsat.return")?;
    let returned: Vec<Type<'_>> = last.operands().into_iter().map(ValueExt::ty).collect();
    if returned != results {
        return Err("returns values of other types than it declares".into());
    }
    let mut members: HashSet<usize> = HashSet::new();
    let classes: HashSet<usize> =
        ops.iter().filter(|o| o.is("eqsat.class")).flat_map(|o| o.results()).map(ValueExt::key).collect();
    for o in &ops {
        if !o.name().starts_with("alg.") && !o.name().starts_with("eqsat.") {
            return Err(Invalid(format!("holds '{}', which is no e-node", o.name())));
        }
        for v in o.operands().into_iter().filter(|_| o.is("eqsat.class")) {
            if classes.contains(&v.key()) {
                return Err("has a class in a class: give the e-nodes of both to one".into());
            }
            if !members.insert(v.key()) {
                return Err("has an e-node in two classes".into());
            }
        }
    }
    for o in &ops {
        let read = match o.name() {
            "eqsat.class" => Vec::new(),
            "eqsat.kernel" => match kernel_operands(*o) {
                Some([nodes, ..]) if nodes.iter().any(|v| classes.contains(&v.key())) => {
                    return Err("has a kernel of a class: a kernel computes e-nodes".into());
                }
                Some([_, writes, reads]) => writes.into_iter().chain(reads).collect(),
                None => return Err("has a kernel whose operands are not e-nodes, results and reads".into()),
            },
            _ => o.operands(),
        };
        if read.iter().any(|v| members.contains(&v.key())) {
            return Err(Invalid(format!("has an '{}' of an e-node that is in a class: use the class", o.name())));
        }
    }
    Ok(())
}

fn kernel(op: OpView<'_>) -> Checked {
    let [nodes, writes, reads] = kernel_operands(op).ok_or("has operands that are not e-nodes, results and reads")?;
    if nodes.is_empty() || writes.is_empty() {
        return Err("computes nothing".into());
    }
    for (name, values) in [("inputs", reads), ("outputs", writes)] {
        let list = storage::list_from_attr(op.attr(name).ok_or_else(|| Invalid(format!("needs '{name}'")))?)?;
        if list.len() != values.len() {
            return Err(Invalid(format!("'{name}' has {} storages for {} values", list.len(), values.len())));
        }
        for (i, (s, v)) in list.iter().zip(values).enumerate() {
            if Some(s.order.len()) != v.ty().shape().map(|d| d.len()) {
                return Err(Invalid(format!("'{name}'[{i}] orders {} dimensions of {}", s.order.len(), v.ty())));
            }
        }
    }
    let schedule = op.attr("schedule").and_then(attr::as_dict).unwrap_or_default();
    match schedule.iter().find(|(_, v)| attr::as_int(*v).is_none()) {
        Some((name, _)) => Err(Invalid(format!("'schedule' parameter '{name}' is no integer"))),
        None => Ok(()),
    }
}
