//! The verifier of the onnx dialect: every operation against the schema table.

use super::schema::{self, Arity, Operator, Parameter};
use super::types::element_name;
use crate::ir::{Attribute, AttributeLike, Invalid, OpView, Type, TypeExt, TypeLike, ValueLike, attr};

/// Checks an operation of the dialect by name: arity, attributes and their kinds, element types, bodies.
///
/// # Errors
/// What breaks the operator's schema.
pub fn verify(op: OpView<'_>) -> Result<(), Invalid> {
    let name = op.name().strip_prefix("onnx.").unwrap_or_default();
    match name {
        "None" => Ok(()),
        "Yield" => yields_into_body(op),
        "Weight" => weight(op),
        _ => match schema::operator(name) {
            Some(operator) if !operator.deprecated => node(op, operator),
            _ => Err(Invalid::new("is in no schema")),
        },
    }
}

fn yields_into_body(op: OpView<'_>) -> Result<(), Invalid> {
    match op.parent() {
        Some(parent) if parent.name().starts_with("onnx.") => Ok(()),
        _ => Err(Invalid::new("must be in the body of an operator of the onnx dialect")),
    }
}

fn weight(op: OpView<'_>) -> Result<(), Invalid> {
    if op.str_attr("key").is_none_or(str::is_empty) {
        return Err(Invalid::new("has an empty key"));
    }
    let fixed = op.result(0).and_then(|r| r.r#type().shape()).is_some_and(|s| s.iter().all(Option::is_some));
    if fixed { Ok(()) } else { Err(Invalid::new("must have a static shape")) }
}

fn node(op: OpView<'_>, operator: &'static Operator) -> Result<(), Invalid> {
    count("inputs", op.operand_count(), operator.inputs)?;
    count("outputs", op.result_count(), operator.outputs)?;
    attributes(op, operator)?;
    let mut bound = Vec::new();
    for (index, operand) in op.operands().into_iter().enumerate() {
        if let Some(parameter) = operator.input(index) {
            value(operator, "input", parameter, operand.r#type(), &mut bound)?;
        }
    }
    for (index, result) in op.results().into_iter().enumerate() {
        if let Some(parameter) = operator.output(index) {
            value(operator, "output", parameter, result.r#type(), &mut bound)?;
        }
    }
    for region in 0..op.region_count() {
        let ends = op.blocks(region).iter().all(|b| b.terminator().is_some_and(|t| t.is("onnx.Yield")));
        if !ends {
            return Err(Invalid::new("has a body that does not end in onnx.Yield"));
        }
    }
    Ok(())
}

fn count(what: &str, found: usize, parameters: &[Parameter]) -> Result<(), Invalid> {
    let (least, most) = schema::arity(parameters);
    if found >= least && most.is_none_or(|most| found <= most) {
        return Ok(());
    }
    Err(Invalid::new(match most {
        Some(most) if most == least => format!("has {found} {what}, not {least}"),
        Some(most) => format!("has {found} {what}, not {least} to {most}"),
        None => format!("has {found} {what}, not at least {least}"),
    }))
}

fn attributes(op: OpView<'_>, operator: &'static Operator) -> Result<(), Invalid> {
    for (name, value) in op.attrs() {
        match operator.attribute(name) {
            Some(declared) if !is_kind(value, declared.kind) => {
                return Err(Invalid::new(format!("attribute '{name}' is not of the kind {}", declared.kind)));
            }
            Some(_) => {}
            // Attributes of other dialects, such as the node's name, carry a prefix.
            None if name.contains('.') => {}
            None => return Err(Invalid::new(format!("attribute '{name}' is unknown"))),
        }
    }
    match operator.attributes.iter().find(|a| a.required && a.kind != "GRAPH" && op.attr(a.name).is_none()) {
        Some(missing) => Err(Invalid::new(format!("attribute '{}' is missing", missing.name))),
        None => Ok(()),
    }
}

fn is_kind(value: Attribute<'_>, kind: &str) -> bool {
    match kind {
        "INT" => attr::as_int(value).is_some(),
        "FLOAT" => attr::as_float(value).is_some(),
        "STRING" => value.is_string(),
        "INTS" => attr::as_ints(value).is_some(),
        "FLOATS" => super::types::as_floats(value).is_some(),
        "STRINGS" => attr::as_strs(value).is_some(),
        // A tensor of texts is a list of them.
        "TENSOR" => value.is_elements() || attr::as_strs(value).is_some(),
        "TYPE_PROTO" => attr::as_type(value).is_some(),
        _ => false,
    }
}

/// Checks one value's type, binding type variables to the first element type that they meet.
fn value(
    operator: &'static Operator,
    what: &str,
    parameter: &'static Parameter,
    ty: Type<'_>,
    bound: &mut Vec<(&'static str, String)>,
) -> Result<(), Invalid> {
    let name = parameter.name;
    if ty.is_none() {
        // Variadic inputs may have gaps too: Loop carries values that start out missing.
        return if parameter.arity == Arity::Single { Err(Invalid::new(format!("{what} '{name}' is required"))) } else { Ok(()) };
    }
    let Some(element) = element_name(ty) else { return Ok(()) };
    let Some(allowed) = operator.variable(parameter.ty) else {
        // A type that is no variable is fixed; containers are not looked into.
        let fits = parameter.ty == element || parameter.ty.contains('(');
        return if fits { Ok(()) } else { Err(mismatch(what, name, &element, &[parameter.ty])) };
    };
    if !allowed.contains(&element.as_str()) {
        return Err(mismatch(what, name, &element, allowed));
    }
    if matches!(parameter.arity, Arity::Variadic { mixed: true, .. }) {
        return Ok(());
    }
    match bound.iter().find(|(variable, _)| *variable == parameter.ty) {
        Some((_, first)) if *first != element => {
            let reason = format!("{what} '{name}' is of {element} where another of its type variable is of {first}");
            Err(Invalid::new(reason))
        }
        Some(_) => Ok(()),
        None => {
            bound.push((parameter.ty, element));
            Ok(())
        }
    }
}

fn mismatch(what: &str, name: &str, element: &str, allowed: &[&str]) -> Invalid {
    Invalid::new(format!("{what} '{name}' is of {element}; the operator takes {}", allowed.join(", ")))
}
