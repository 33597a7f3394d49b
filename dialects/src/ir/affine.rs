//! Integer expressions as affine expressions and back.
use super::{Attribute, Ctx};
use kiln_algebra::{Atom, Ix};
use melior::ir::AttributeLike;
use mlir_sys::*;

/// An affine map `(d0, ..)[s0, ..] -> (exprs)` as an attribute, with as many axes and symbols as given or used.
/// `None` where an expression has no affine form that reads back as itself: min, max, products of axes.
pub fn map_attr<'c>(ctx: Ctx<'c>, axes: usize, symbols: usize, exprs: &[Ix]) -> Option<Attribute<'c>> {
    let mut raw = Vec::with_capacity(exprs.len());
    for e in exprs {
        let affine = to_affine(ctx, e)?;
        if from_affine(affine).as_ref() != Some(e) {
            return None;
        }
        raw.push(affine);
    }
    let symbols = exprs.iter().flat_map(Ix::symbols).map(|s| s + 1).fold(symbols, usize::max);
    // SAFETY: the expressions are of this context; the slice is read during the call only.
    unsafe {
        let map = mlirAffineMapGet(ctx.to_raw(), axes as isize, symbols as isize, raw.len() as isize, raw.as_mut_ptr());
        Some(Attribute::from_raw(mlirAffineMapAttrGet(map)))
    }
}

/// The expressions of an affine map attribute; `None` for anything else.
pub fn map_exprs(attr: Attribute<'_>) -> Option<Vec<Ix>> {
    let map = map_of(attr)?;
    // SAFETY: in bounds.
    unsafe { (0..mlirAffineMapGetNumResults(map)).map(|i| from_affine(mlirAffineMapGetResult(map, i))).collect() }
}

/// How many axes an affine map attribute takes.
pub fn map_axes(attr: Attribute<'_>) -> Option<usize> {
    // SAFETY: a live map.
    map_of(attr).map(|map| unsafe { mlirAffineMapGetNumDims(map) } as usize)
}

/// How many symbols an affine map attribute takes.
pub fn map_symbols(attr: Attribute<'_>) -> Option<usize> {
    // SAFETY: a live map.
    map_of(attr).map(|map| unsafe { mlirAffineMapGetNumSymbols(map) } as usize)
}

fn map_of(attr: Attribute<'_>) -> Option<MlirAffineMap> {
    // SAFETY: tested.
    unsafe { mlirAttributeIsAAffineMap(attr.to_raw()).then(|| mlirAffineMapAttrGetValue(attr.to_raw())) }
}

/// An integer set attribute of the constraints `e >= 0`; `None` as in [`map_attr`].
pub fn set_attr<'c>(ctx: Ctx<'c>, axes: usize, symbols: usize, nonnegative: &[Ix]) -> Option<Attribute<'c>> {
    let mut raw = Vec::with_capacity(nonnegative.len());
    for e in nonnegative {
        let affine = to_affine(ctx, e)?;
        if from_affine(affine).as_ref() != Some(e) {
            return None;
        }
        raw.push(affine);
    }
    let symbols = nonnegative.iter().flat_map(Ix::symbols).map(|s| s + 1).fold(symbols, usize::max);
    let equal = vec![false; raw.len()];
    // SAFETY: the expressions are of this context; both slices have the given length.
    unsafe {
        let set =
            mlirIntegerSetGet(ctx.to_raw(), axes as isize, symbols as isize, raw.len() as isize, raw.as_ptr(), equal.as_ptr());
        Some(Attribute::from_raw(mlirIntegerSetAttrGet(set)))
    }
}

/// The expressions that an integer set attribute wants to be non-negative; `None` where it has an equality.
pub fn set_exprs(attr: Attribute<'_>) -> Option<Vec<Ix>> {
    // SAFETY: tested, in bounds.
    unsafe {
        if !mlirAttributeIsAIntegerSet(attr.to_raw()) {
            return None;
        }
        let set = mlirIntegerSetAttrGetValue(attr.to_raw());
        (0..mlirIntegerSetGetNumConstraints(set))
            .map(|i| {
                if mlirIntegerSetIsConstraintEq(set, i) {
                    return None;
                }
                from_affine(mlirIntegerSetGetConstraint(set, i))
            })
            .collect()
    }
}

/// The affine form of an expression; `None` for min, max and products of axes.
fn to_affine(ctx: Ctx<'_>, e: &Ix) -> Option<MlirAffineExpr> {
    let raw = ctx.to_raw();
    // SAFETY: all expressions are of this context.
    unsafe {
        let mut sum: Option<MlirAffineExpr> = None;
        for term in e.terms() {
            let mut product: Option<MlirAffineExpr> = None;
            let mut of_axes = 0;
            for atom in &term.atoms {
                let x = match atom {
                    Atom::Axis(i) => mlirAffineDimExprGet(raw, *i as isize),
                    Atom::Sym(i) => mlirAffineSymbolExprGet(raw, *i as isize),
                    Atom::FloorDiv(a, b) => mlirAffineFloorDivExprGet(to_affine(ctx, a)?, divisor(ctx, b)?),
                    Atom::Mod(a, b) => mlirAffineModExprGet(to_affine(ctx, a)?, divisor(ctx, b)?),
                    Atom::Min(..) | Atom::Max(..) => return None,
                };
                of_axes += usize::from(Ix::atom(atom.clone()).has_axes());
                if of_axes > 1 {
                    return None;
                }
                product = Some(product.map_or(x, |p| {
                    // The symbolic factor goes to the right, where a semi-affine product has it.
                    if mlirAffineExprIsSymbolicOrConstant(x) { mlirAffineMulExprGet(p, x) } else { mlirAffineMulExprGet(x, p) }
                }));
            }
            let mut product = product?;
            if term.coef != 1 {
                product = mlirAffineMulExprGet(product, mlirAffineConstantExprGet(raw, term.coef));
            }
            sum = Some(sum.map_or(product, |s| mlirAffineAddExprGet(s, product)));
        }
        let offset = || mlirAffineConstantExprGet(raw, e.offset());
        Some(match sum {
            None => offset(),
            Some(sum) if e.offset() == 0 => sum,
            Some(sum) => mlirAffineAddExprGet(sum, offset()),
        })
    }
}

fn divisor(ctx: Ctx<'_>, e: &Ix) -> Option<MlirAffineExpr> {
    if e.has_axes() || e.as_const().is_some_and(|c| c < 1) { None } else { to_affine(ctx, e) }
}

/// An affine expression as an [`Ix`].
fn from_affine(e: MlirAffineExpr) -> Option<Ix> {
    // SAFETY: every accessor is behind its `IsA` test.
    unsafe {
        if mlirAffineExprIsAConstant(e) {
            return Some(Ix::konst(mlirAffineConstantExprGetValue(e)));
        }
        if mlirAffineExprIsADim(e) {
            return Some(Ix::axis(mlirAffineDimExprGetPosition(e) as usize));
        }
        if mlirAffineExprIsASymbol(e) {
            return Some(Ix::sym(mlirAffineSymbolExprGetPosition(e) as usize));
        }
        if !mlirAffineExprIsABinary(e) {
            return None;
        }
        let a = from_affine(mlirAffineBinaryOpExprGetLHS(e))?;
        let b = from_affine(mlirAffineBinaryOpExprGetRHS(e))?;
        let divides = || b.as_const().is_none_or(|c| c >= 1);
        if mlirAffineExprIsAAdd(e) {
            Some(a.plus(&b))
        } else if mlirAffineExprIsAMul(e) {
            Some(a.times(&b))
        } else if mlirAffineExprIsAFloorDiv(e) && divides() {
            Some(a.floordiv(&b))
        } else if mlirAffineExprIsACeilDiv(e) && divides() {
            Some(a.ceildiv(&b))
        } else if mlirAffineExprIsAMod(e) && divides() {
            Some(a.modulo(&b))
        } else {
            None
        }
    }
}
