//! The module's ordered list of symbols, the attribute `kiln.symbols`.
//!
//! ```mlir
//! module attributes {kiln.symbols = [{name = "width", min = 32, opt = 320, max = 2048},
//!                                    {name = "cells", min = 8, opt = 80, max = 512, definition = affine_map<()[s0] -> (s0 floordiv 4)>}]}
//! ```
use crate::ir::{Attribute, Ctx, Invalid, OpView, attr, exprs};
use kiln_algebra::{Ix, Symbol};

/// Name of the attribute.
pub const ATTRIBUTE: &str = "kiln.symbols";

/// The symbols of the module around (or at) an operation; none where it lists none.
///
/// # Errors
/// The attribute has not the form above, or a definition uses a symbol that is not before it.
pub fn read(op: OpView<'_>) -> Result<Vec<Symbol>, Invalid> {
    let holder = std::iter::successors(Some(op), |o| o.parent()).find_map(|o| o.attr(ATTRIBUTE));
    holder.map_or_else(|| Ok(Vec::new()), from_attr)
}

/// Sets the symbols of a module.
pub fn write(module: OpView<'_>, symbols: &[Symbol]) {
    if symbols.is_empty() {
        module.remove_attr(ATTRIBUTE);
    } else {
        module.set_attr(ATTRIBUTE, to_attr(module.ctx(), symbols));
    }
}

/// The attribute of a list of symbols.
pub fn to_attr<'c>(ctx: Ctx<'c>, symbols: &[Symbol]) -> Attribute<'c> {
    let one = |s: &Symbol| {
        let mut entries = vec![("name", ctx.str(&s.name)), ("min", ctx.i64_attr(s.min)), ("opt", ctx.i64_attr(s.opt))];
        entries.extend(s.max.map(|m| ("max", ctx.i64_attr(m))));
        entries.extend(s.def.as_ref().map(|d| ("definition", exprs::to_attr(ctx, 0, std::slice::from_ref(d)))));
        ctx.dict(&entries)
    };
    ctx.array(&symbols.iter().map(one).collect::<Vec<_>>())
}

/// The symbols of an attribute.
///
/// # Errors
/// As [`read`].
pub fn from_attr(a: Attribute<'_>) -> Result<Vec<Symbol>, Invalid> {
    let fail = |i: usize, what: &str| Invalid(format!("{ATTRIBUTE}[{i}]: {what}"));
    let all = attr::as_array(a).ok_or_else(|| Invalid(format!("{ATTRIBUTE} must be an array")))?;
    let mut symbols: Vec<Symbol> = Vec::with_capacity(all.len());
    for (i, a) in all.into_iter().enumerate() {
        let int = |name: &str| attr::entry(a, name).and_then(attr::as_int);
        let name = attr::entry(a, "name").and_then(attr::as_str).ok_or_else(|| fail(i, "needs a name"))?;
        let min = int("min").ok_or_else(|| fail(i, "needs min"))?;
        let opt = int("opt").ok_or_else(|| fail(i, "needs opt"))?;
        let max = int("max");
        if min > opt || max.is_some_and(|m| m < opt) {
            return Err(fail(i, "must have min <= opt <= max"));
        }
        let def = match attr::entry(a, "definition").map(exprs::from_attr).transpose()? {
            None => None,
            Some(d) => match <[Ix; 1]>::try_from(d) {
                Ok([d]) if !d.has_axes() && d.symbols().iter().all(|s| *s < i) => Some(d),
                _ => return Err(fail(i, "must be defined by one expression of the symbols before it")),
            },
        };
        if symbols.iter().any(|s| *s.name == *name) {
            return Err(fail(i, "has the name of another"));
        }
        symbols.push(Symbol { name: name.into(), min, opt, max, def });
    }
    Ok(symbols)
}
