//! From the shapes of given inputs to the values of all symbols.

use crate::{
    error::RuntimeError,
    tensor::{InputRef, Inputs, Tensor, show_shape},
};
use kiln_format::{DType, DimExpr, Program, Symbol, ValueKind, ValueSpec};

/// `float32[batch, 3, 224, 224]`, `sequence of float32`, `optional float32 of any shape`.
pub fn show_spec(spec: &ValueSpec, symbols: &[Symbol]) -> String {
    let tensor = || match &spec.dims {
        Some(dims) => {
            let dims: Vec<String> = dims.iter().map(|d| show_expr(d, symbols)).collect();
            format!("{}[{}]", spec.dtype, dims.join(", "))
        }
        None => format!("{} of any shape", spec.dtype),
    };
    match spec.kind {
        ValueKind::Tensor => tensor(),
        ValueKind::Sequence => format!("sequence of {}", spec.dtype),
        ValueKind::OptionalTensor => format!("optional {}", tensor()),
        ValueKind::OptionalSequence => format!("optional sequence of {}", spec.dtype),
    }
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

fn only_known(program: &Program, names: &[&str]) -> Result<(), RuntimeError> {
    match names.iter().find(|n| !program.signature.inputs.iter().any(|i| i.name == **n)) {
        Some(name) => Err(RuntimeError::UnknownInput { name: (*name).into(), known: known_inputs(program) }),
        None => Ok(()),
    }
}

fn missing(program: &Program, spec: &ValueSpec) -> RuntimeError {
    RuntimeError::MissingInput { name: spec.name.clone(), known: known_inputs(program) }
}

/// Inputs in the order of the signature, checked to be of its kinds and types; shapes are checked by [`bind_symbols`].
/// Optional inputs that are missing hold nothing.
pub(crate) fn order_inputs<'a>(program: &Program, given: &'a impl Inputs) -> Result<Vec<InputRef<'a>>, RuntimeError> {
    only_known(program, &given.names())?;
    program.signature.inputs.iter().map(|i| of_kind(program, i, given.input(&i.name))).collect()
}

fn of_kind<'a>(program: &Program, spec: &ValueSpec, given: Option<InputRef<'a>>) -> Result<InputRef<'a>, RuntimeError> {
    let given = match given {
        Some(g) => g,
        None if spec.kind.is_optional() => InputRef::None,
        None => return Err(missing(program, spec)),
    };
    let found = match given {
        InputRef::Tensor(_) if spec.kind.content() == ValueKind::Tensor => None,
        InputRef::Sequence(_) if spec.kind.content() == ValueKind::Sequence => None,
        InputRef::None if spec.kind.is_optional() => None,
        InputRef::Tensor(_) => Some("a tensor"),
        InputRef::Sequence(_) => Some("a sequence"),
        InputRef::None => Some("nothing"),
    };
    if let Some(found) = found {
        let (side, name, expected) = ("input", spec.name.clone(), show_spec(spec, &program.symbols));
        return Err(RuntimeError::WrongKind { side, name, expected, found: found.into() });
    }
    let wrong = match given {
        InputRef::Tensor(t) => Some(t.dtype()).filter(|d| *d != spec.dtype),
        InputRef::Sequence(all) => all.iter().map(Tensor::dtype).find(|d| *d != spec.dtype),
        InputRef::None => None,
    };
    match wrong {
        Some(found) => Err(RuntimeError::WrongType { name: spec.name.clone(), expected: spec.dtype, found }),
        None => Ok(given),
    }
}

/// Values of all symbols, from the types and shapes of the inputs in the order of the signature; `None` stands for inputs
/// that are no tensors. Symbols that are bound at run time, and what is derived of them, have no value yet.
pub(crate) fn bind_symbols(program: &Program, inputs: &[Option<(DType, &[u64])>]) -> Result<Vec<Option<i64>>, RuntimeError> {
    let mut bound: Vec<Option<i64>> = vec![None; program.symbols.len()];
    let tensors = || program.signature.inputs.iter().zip(inputs).filter_map(|(spec, t)| t.map(|(d, s)| (spec, d, s)));
    for (spec, dtype, shape) in tensors() {
        if dtype != spec.dtype && !stands_for(dtype, spec.dtype) {
            return Err(RuntimeError::WrongType { name: spec.name.clone(), expected: spec.dtype, found: dtype });
        }
        let Some(dims) = &spec.dims else { continue };
        if shape.len() != dims.len() {
            return Err(RuntimeError::WrongRank {
                name: spec.name.clone(),
                expected: show_spec(spec, &program.symbols),
                found: show_shape(shape),
            });
        }
        for (dimension, (expr, value)) in dims.iter().zip(shape).enumerate() {
            let DimExpr::Sym(i) = expr else { continue };
            if let Some(slot @ None) = bound.get_mut(*i as usize)
                && let Some(symbol) = program.symbols.get(*i as usize).filter(|s| s.def.is_none())
            {
                *slot = Some(in_range(spec, dimension, symbol, *value)?);
            }
        }
    }
    for (i, symbol) in program.symbols.iter().enumerate() {
        if bound[i].is_some() {
            continue;
        }
        bound[i] = match &symbol.def {
            Some(def) => known(def, &bound, || format!("symbol {}", symbol.name))?,
            None => (!symbol.run_time).then_some(symbol.min),
        };
    }
    for (spec, _, shape) in tensors() {
        check_dimensions(program, spec, shape, &bound)?;
    }
    Ok(bound)
}

/// The value of an expression, where all its symbols have one.
pub(crate) fn known(e: &DimExpr, bound: &[Option<i64>], what: impl Fn() -> String) -> Result<Option<i64>, RuntimeError> {
    let mut all = true;
    e.visit_symbols(&mut |s| all &= bound.get(s as usize).is_some_and(Option::is_some));
    if !all {
        return Ok(None);
    }
    let value = e.eval_with(&|s| bound.get(s as usize).copied().flatten());
    value.map(Some).map_err(|source| RuntimeError::Expr { what: what(), source })
}

/// A symbol's range, for messages.
pub(crate) fn show_range(symbol: &Symbol) -> String {
    match symbol.max {
        Some(max) if max == symbol.min => format!("exactly {max}"),
        Some(max) => format!("{} to {max}", symbol.min),
        None => format!("at least {}", symbol.min),
    }
}

/// Bytes of a type that numpy lacks may come as integers, or as the code of another such type: see [`crate::numpy`].
fn stands_for(given: DType, declared: DType) -> bool {
    let bits = matches!(given, DType::U8 | DType::I8 | DType::U16 | DType::BF16);
    declared.is_foreign() && bits && given.size() == declared.size()
}

fn in_range(spec: &ValueSpec, dimension: usize, symbol: &Symbol, value: u64) -> Result<i64, RuntimeError> {
    let ok = i64::try_from(value).ok().filter(|v| *v >= symbol.min && symbol.max.is_none_or(|m| *v <= m));
    ok.ok_or_else(|| RuntimeError::OutOfRange {
        name: spec.name.clone(),
        dimension,
        symbol: symbol.name.clone(),
        value,
        range: show_range(symbol),
    })
}

fn check_dimensions(program: &Program, spec: &ValueSpec, shape: &[u64], bound: &[Option<i64>]) -> Result<(), RuntimeError> {
    for (dimension, (expr, found)) in spec.dims.iter().flatten().zip(shape).enumerate() {
        let what = || format!("the shape of input {}", spec.name);
        let Some(value) = known(expr, bound, what)? else { continue };
        let size = u64::try_from(value);
        let expected = size.map_err(|_| RuntimeError::Expr { what: what(), source: kiln_format::ExprError::Negative(value) })?;
        if expected != *found {
            let shown = show_expr(expr, &program.symbols);
            let expected = if expr.as_const().is_some() { shown } else { format!("{expected} (it is {shown} there)") };
            let (name, found) = (spec.name.clone(), show_shape(shape));
            return Err(RuntimeError::WrongDimension { name, dimension, expected, found });
        }
    }
    Ok(())
}

/// Shapes for inputs that nobody gave: every symbol at its `opt`. A tensor of no known shape is a scalar.
pub fn default_shape(program: &Program, spec: &ValueSpec) -> Result<Vec<u64>, RuntimeError> {
    let mut values: Vec<i64> = Vec::with_capacity(program.symbols.len());
    for s in &program.symbols {
        let v = s.def.as_ref().and_then(|d| d.eval(&values).ok()).unwrap_or(s.opt);
        values.push(v);
    }
    spec.dims
        .iter()
        .flatten()
        .map(|d| d.eval_size(&values))
        .collect::<Result<_, _>>()
        .map_err(|source| RuntimeError::Expr { what: format!("the shape of input {}", spec.name), source })
}
