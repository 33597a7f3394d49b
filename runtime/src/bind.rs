//! From the shapes of given inputs to the values of all symbols.

use crate::{
    error::RuntimeError,
    tensor::{Tensor, Tensors, show_shape},
};
use kiln_format::{DType, DimExpr, Program, Symbol, TensorSpec};

/// `float32[batch, 3, 224, 224]`.
pub fn show_spec(spec: &TensorSpec, symbols: &[Symbol]) -> String {
    let dims: Vec<String> = spec.dims.iter().map(|d| show_expr(d, symbols)).collect();
    format!("{}[{}]", spec.dtype, dims.join(", "))
}

/// The expression with names for symbols.
pub fn show_expr(e: &DimExpr, symbols: &[Symbol]) -> String {
    let name = |i: &u32| symbols.get(*i as usize).map_or_else(|| format!("s{i}"), |s| s.name.clone());
    let two = |a: &DimExpr, op: &str, b: &DimExpr| format!("({} {op} {})", show_expr(a, symbols), show_expr(b, symbols));
    match e {
        DimExpr::Const(v) => v.to_string(),
        DimExpr::Sym(i) => name(i),
        DimExpr::Add(a, b) => two(a, "+", b),
        DimExpr::Mul(a, b) => two(a, "*", b),
        DimExpr::FloorDiv(a, b) => two(a, "floordiv", b),
        DimExpr::CeilDiv(a, b) => two(a, "ceildiv", b),
        DimExpr::Mod(a, b) => two(a, "mod", b),
        DimExpr::Min(a, b) => format!("min({}, {})", show_expr(a, symbols), show_expr(b, symbols)),
        DimExpr::Max(a, b) => format!("max({}, {})", show_expr(a, symbols), show_expr(b, symbols)),
    }
}

fn known_inputs(program: &Program) -> String {
    let all: Vec<String> =
        program.signature.inputs.iter().map(|i| format!("{} {}", i.name, show_spec(i, &program.symbols))).collect();
    all.join("; ")
}

/// The given tensors in the order of the signature. Types and ranks are checked by [`bind_symbols`].
pub(crate) fn order_inputs<'a>(program: &Program, given: &'a Tensors) -> Result<Vec<&'a Tensor>, RuntimeError> {
    let inputs = &program.signature.inputs;
    if let Some(name) = given.keys().find(|n| !inputs.iter().any(|i| i.name == **n)) {
        return Err(RuntimeError::UnknownInput { name: name.clone(), known: known_inputs(program) });
    }
    inputs
        .iter()
        .map(|i| {
            given.get(&i.name).ok_or_else(|| RuntimeError::MissingInput { name: i.name.clone(), known: known_inputs(program) })
        })
        .collect()
}

/// Values of all symbols, from the types and shapes of the inputs in the order of the signature.
pub(crate) fn bind_symbols(program: &Program, inputs: &[(DType, &[u64])]) -> Result<Vec<i64>, RuntimeError> {
    let mut bound: Vec<Option<i64>> = vec![None; program.symbols.len()];
    for (spec, (dtype, shape)) in program.signature.inputs.iter().zip(inputs) {
        if *dtype != spec.dtype {
            return Err(RuntimeError::WrongType { name: spec.name.clone(), expected: spec.dtype, found: *dtype });
        }
        if shape.len() != spec.dims.len() {
            return Err(RuntimeError::WrongRank {
                name: spec.name.clone(),
                expected: show_spec(spec, &program.symbols),
                found: show_shape(shape),
            });
        }
        for (dimension, (expr, value)) in spec.dims.iter().zip(*shape).enumerate() {
            let DimExpr::Sym(i) = expr else { continue };
            if let Some(slot @ None) = bound.get_mut(*i as usize)
                && let Some(symbol) = program.symbols.get(*i as usize).filter(|s| s.def.is_none())
            {
                *slot = Some(in_range(spec, dimension, symbol, *value)?);
            }
        }
    }
    let mut values = Vec::with_capacity(bound.len());
    for (slot, symbol) in bound.iter().zip(&program.symbols) {
        let value = match (slot, &symbol.def) {
            (Some(v), _) => *v,
            (None, Some(def)) => {
                def.eval(&values).map_err(|source| RuntimeError::Expr { what: format!("symbol {}", symbol.name), source })?
            }
            (None, None) => symbol.min,
        };
        values.push(value);
    }
    check_dimensions(program, inputs, &values)?;
    Ok(values)
}

fn in_range(spec: &TensorSpec, dimension: usize, symbol: &Symbol, value: u64) -> Result<i64, RuntimeError> {
    let ok = i64::try_from(value).ok().filter(|v| *v >= symbol.min && symbol.max.is_none_or(|m| *v <= m));
    ok.ok_or_else(|| RuntimeError::OutOfRange {
        name: spec.name.clone(),
        dimension,
        symbol: symbol.name.clone(),
        value,
        range: match symbol.max {
            Some(max) if max == symbol.min => format!("exactly {max}"),
            Some(max) => format!("{} to {max}", symbol.min),
            None => format!("at least {}", symbol.min),
        },
    })
}

fn check_dimensions(program: &Program, inputs: &[(DType, &[u64])], values: &[i64]) -> Result<(), RuntimeError> {
    for (spec, (_, shape)) in program.signature.inputs.iter().zip(inputs) {
        for (dimension, (expr, found)) in spec.dims.iter().zip(*shape).enumerate() {
            let expected = expr
                .eval_size(values)
                .map_err(|source| RuntimeError::Expr { what: format!("the shape of input {}", spec.name), source })?;
            if expected != *found {
                let shown = show_expr(expr, &program.symbols);
                let expected = if expr.as_const().is_some() { shown } else { format!("{expected} (it is {shown} there)") };
                let (name, found) = (spec.name.clone(), show_shape(shape));
                return Err(RuntimeError::WrongDimension { name, dimension, expected, found });
            }
        }
    }
    Ok(())
}

/// Shapes for inputs that nobody gave: every symbol at its `opt`.
pub fn default_shape(program: &Program, spec: &TensorSpec) -> Result<Vec<u64>, RuntimeError> {
    let mut values: Vec<i64> = Vec::with_capacity(program.symbols.len());
    for s in &program.symbols {
        let v = s.def.as_ref().and_then(|d| d.eval(&values).ok()).unwrap_or(s.opt);
        values.push(v);
    }
    spec.dims
        .iter()
        .map(|d| d.eval_size(&values))
        .collect::<Result<_, _>>()
        .map_err(|source| RuntimeError::Expr { what: format!("the shape of input {}", spec.name), source })
}
