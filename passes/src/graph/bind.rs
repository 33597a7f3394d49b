//! Input dimensions that are fixed or bounded before shapes are inferred.

use crate::lower::Binding;
use kiln_algebra::{Ix, Symbol};
use kiln_dialects::{
    alg::types::{tensor_type, tensor_type_of},
    ir::{OpView, TypeExt, Val, ValueLike},
    onnx::{annotate, read},
    symbols,
};
use std::collections::BTreeMap;

/// A binding that the inputs do not allow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BindError(String);

/// Reads `x=1x3x48x?;ids=1x8..128..512`: `?` keeps a dimension, `a..b` and `a..best..b` bound it.
///
/// # Errors
/// The text has another form.
pub fn parse_shapes(text: &str) -> Result<BTreeMap<String, Vec<Binding>>, BindError> {
    let mut shapes = BTreeMap::new();
    for part in text.split(';').filter(|p| !p.trim().is_empty()) {
        let wrong = || BindError(format!("'{part}' is no shape; examples: x=1x3x224x224, x=1..32x3x?x?, ids=1x8..128..512"));
        let (name, dims) = part.trim().rsplit_once('=').ok_or_else(wrong)?;
        let number = |s: &str| s.parse::<i64>().ok().filter(|n| *n >= 0).ok_or_else(wrong);
        let dim = |d: &str| -> Result<Binding, BindError> {
            if d == "?" {
                return Ok(Binding::Keep);
            }
            let numbers = d.split("..").map(number).collect::<Result<Vec<_>, _>>()?;
            match numbers[..] {
                [n] => Ok(Binding::Fixed(n)),
                [min, max] if min <= max => Ok(Binding::Range { min, opt: max, max }),
                [min, opt, max] if min <= opt && opt <= max => Ok(Binding::Range { min, opt, max }),
                _ => Err(wrong()),
            }
        };
        let dims = if dims.is_empty() { Vec::new() } else { dims.split('x').map(dim).collect::<Result<_, _>>()? };
        shapes.insert(name.to_owned(), dims);
    }
    Ok(shapes)
}

/// Binds dimensions of the function's inputs, by ONNX name, in its types and in the module's symbols.
/// Symbols that no input has any more are dropped.
///
/// # Errors
/// An input that does not exist, another rank, a fixed dimension that is asked to differ.
pub fn bind(module: OpView<'_>, func: OpView<'_>, shapes: &BTreeMap<String, Vec<Binding>>) -> Result<(), BindError> {
    if shapes.is_empty() {
        return Ok(());
    }
    let fail = |what: String| Err(BindError(what));
    let mut list = symbols::read(module).map_err(|e| BindError(e.to_string()))?;
    let args: Vec<Val<'_>> = func.body().map(|b| b.args()).unwrap_or_default();
    let names = read::port_names(func, "arg_attrs", args.len());
    let mut fixed: BTreeMap<usize, i64> = BTreeMap::new();
    for (name, bindings) in shapes {
        let Some(at) = names.iter().position(|n| n.as_ref() == Some(name)) else {
            let known: Vec<&str> = names.iter().flatten().map(String::as_str).collect();
            return fail(format!("a shape is given for '{name}', which is no input; inputs are {}", known.join(", ")));
        };
        let ty = tensor_type_of(args[at].r#type()).map_err(|e| BindError(format!("input '{name}': {e}")))?;
        if ty.rank() != bindings.len() {
            return fail(format!("a shape of {} dimensions is given for input '{name}' of rank {}", bindings.len(), ty.rank()));
        }
        for (i, (dim, binding)) in ty.dims.iter().zip(bindings).enumerate() {
            match (dim.as_const(), dim.as_sym(), *binding) {
                (_, _, Binding::Keep) => {}
                (Some(size), _, Binding::Fixed(n)) if size == n => {}
                (Some(size), _, Binding::Range { min, max, .. }) if (min..=max).contains(&size) => {}
                (Some(size), _, _) => return fail(format!("dimension {i} of input '{name}' is {size}")),
                (None, Some(s), Binding::Fixed(n)) => {
                    if let Some(other) = fixed.insert(s, n).filter(|other| *other != n) {
                        let symbol = list.get(s).map_or("?", |s| &*s.name);
                        return fail(format!("'{symbol}', dimension {i} of input '{name}', is to be {n} and {other}"));
                    }
                }
                (None, Some(s), Binding::Range { min, opt, max }) => {
                    if let Some(symbol) = list.get_mut(s) {
                        (symbol.min, symbol.opt, symbol.max) = (min, opt, Some(max));
                    }
                }
                (None, None, _) => return fail(format!("dimension {i} of input '{name}' follows from others")),
            }
        }
    }
    let (kept, to) = renumber(&list, &fixed, &args);
    for arg in &args {
        if let Ok(mut ty) = tensor_type_of(arg.r#type()) {
            ty.dims.iter_mut().for_each(|d| *d = d.subst_syms(&to));
            annotate::set_type(*arg, tensor_type(func.ctx(), &ty));
        }
    }
    annotate::refresh_signature(func);
    symbols::write(module, &kept);
    Ok(())
}

/// The symbols that inputs still have, and what each old symbol becomes.
fn renumber(list: &[Symbol], fixed: &BTreeMap<usize, i64>, args: &[Val<'_>]) -> (Vec<Symbol>, Vec<Ix>) {
    let mut used: Vec<usize> = args
        .iter()
        .filter(|a| a.r#type().shape().is_some())
        .filter_map(|a| tensor_type_of(a.r#type()).ok())
        .flat_map(|ty| ty.dims.iter().flat_map(Ix::symbols).collect::<Vec<_>>())
        .collect();
    used.sort_unstable();
    let (mut kept, mut to) = (Vec::new(), Vec::with_capacity(list.len()));
    for (i, symbol) in list.iter().enumerate() {
        to.push(match fixed.get(&i) {
            Some(n) => Ix::konst(*n),
            None if used.binary_search(&i).is_ok() => {
                kept.push(symbol.clone());
                Ix::sym(kept.len() - 1)
            }
            None => Ix::sym(i),
        });
    }
    (kept, to)
}

#[cfg(test)]
#[path = "bind_tests.rs"]
mod tests;
