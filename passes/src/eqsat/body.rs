//! Analyses and normal forms of scalar bodies.

use kiln_algebra::{BinOp, Const, DType, Scalar, UnOp};

/// True when operand `k` does not occur.
pub fn free_of(s: &Scalar, k: usize) -> bool {
    let mut used = false;
    s.visit(&mut |x| used |= *x == Scalar::arg(k));
    !used
}

/// `(c, t)` with `body = c * x_k + t`, both free of `x_k`; `None` stands for `c = 1` and `t = 0`.
#[derive(Clone, Debug, PartialEq)]
pub struct Affine {
    /// Coefficient; one when absent.
    pub scale: Option<Scalar>,
    /// Offset; zero when absent.
    pub shift: Option<Scalar>,
}

/// Reads a floating body as affine in operand `k` over the reals.
pub fn affine_in(body: &Scalar, k: usize) -> Option<Affine> {
    let mul = |c: Option<Scalar>, f: &Scalar| match c {
        Some(c) => Scalar::bin(BinOp::Mul, c, f.clone()),
        None => f.clone(),
    };
    let scaled = |a: Affine, f: &Scalar| Affine {
        scale: Some(mul(a.scale, f)),
        shift: a.shift.map(|t| Scalar::bin(BinOp::Mul, t, f.clone())),
    };
    if *body == Scalar::arg(k) {
        return Some(Affine { scale: None, shift: None });
    }
    match body {
        Scalar::Un(UnOp::Neg, a) => {
            let a = affine_in(a, k)?;
            let minus = |s: Scalar| Scalar::un(UnOp::Neg, s);
            Some(Affine { scale: Some(a.scale.map_or_else(|| Scalar::f32(-1.0), minus)), shift: a.shift.map(minus) })
        }
        Scalar::Bin(BinOp::Add, a, b) => {
            let (x, f) = if free_of(b, k) { (a, b) } else { (b, a) };
            if !free_of(f, k) {
                return None;
            }
            let x = affine_in(x, k)?;
            let shift = Some(x.shift.map_or_else(|| (**f).clone(), |t| Scalar::bin(BinOp::Add, t, (**f).clone())));
            Some(Affine { shift, ..x })
        }
        Scalar::Bin(BinOp::Sub, a, b) if free_of(b, k) => {
            let x = affine_in(a, k)?;
            let shift = Some(match x.shift {
                Some(t) => Scalar::bin(BinOp::Sub, t, (**b).clone()),
                None => Scalar::un(UnOp::Neg, (**b).clone()),
            });
            Some(Affine { shift, ..x })
        }
        Scalar::Bin(BinOp::Sub, a, b) if free_of(a, k) => {
            let neg = affine_in(&Scalar::un(UnOp::Neg, (**b).clone()), k)?;
            let shift = Some(neg.shift.map_or_else(|| (**a).clone(), |t| Scalar::bin(BinOp::Add, (**a).clone(), t)));
            Some(Affine { shift, ..neg })
        }
        Scalar::Bin(BinOp::Mul, a, b) => {
            let (x, f) = if free_of(b, k) { (a, b) } else { (b, a) };
            if !free_of(f, k) { None } else { Some(scaled(affine_in(x, k)?, f)) }
        }
        Scalar::Bin(BinOp::Div, a, b) if free_of(b, k) => {
            let x = affine_in(a, k)?;
            let over = |n: Scalar| Scalar::bin(BinOp::Div, n, (**b).clone());
            Some(Affine { scale: Some(over(x.scale.unwrap_or_else(|| Scalar::f32(1.0)))), shift: x.shift.map(over) })
        }
        _ => None,
    }
}

/// The operands that occur, sorted.
pub fn args(s: &Scalar) -> Vec<usize> {
    let mut out = Vec::new();
    s.visit(&mut |x| {
        if let Scalar::Arg(i) = x {
            out.push(*i as usize);
        }
    });
    out.sort_unstable();
    out.dedup();
    out
}

/// True when axis positions occur.
pub fn uses_axes(s: &Scalar) -> bool {
    let mut used = false;
    s.visit(&mut |x| used |= matches!(x, Scalar::Axis(_)));
    used
}

/// Renumbers operands: operand `i` becomes `to[i]`.
pub fn renumber(s: &Scalar, to: &[Scalar]) -> Scalar {
    s.map_leaves(&|x| match x {
        Scalar::Arg(i) => to.get(*i as usize).cloned(),
        _ => None,
    })
}

/// Orders the operands of commutative operations; IEEE addition and multiplication commute exactly.
pub fn ordered(s: &Scalar) -> Scalar {
    match s {
        Scalar::Un(op, a) => Scalar::un(*op, ordered(a)),
        Scalar::Cast(t, a) => Scalar::cast(*t, ordered(a)),
        Scalar::Bits(t, a) => Scalar::bits(*t, ordered(a)),
        Scalar::Select(c, a, b) => Scalar::select(ordered(c), ordered(a), ordered(b)),
        Scalar::Bin(op, a, b) => {
            let (a, b) = (ordered(a), ordered(b));
            if op.is_commutative() && b < a { Scalar::bin(*op, b, a) } else { Scalar::bin(*op, a, b) }
        }
        leaf => leaf.clone(),
    }
}

/// Removes operations that are exact identities: `x * 1`, `x / 1`, `x - 0`, a cast to the same type, `-(-x)`.
///
/// `x + 0` is kept for floats, since it turns a negative zero into a positive one.
pub fn simplified(s: &Scalar, types: &[DType]) -> Scalar {
    let is = |s: &Scalar, v: f64| matches!(s, Scalar::Const(c) if c.to_f64() == v && c.dtype != DType::Bool);
    let zero = |s: &Scalar| is(s, 0.0) && matches!(s, Scalar::Const(c) if *c == Const::from_f64(c.dtype, 0.0));
    match s {
        Scalar::Un(UnOp::Neg, a) => match simplified(a, types) {
            Scalar::Un(UnOp::Neg, x) => *x,
            a => Scalar::un(UnOp::Neg, a),
        },
        Scalar::Un(op, a) => Scalar::un(*op, simplified(a, types)),
        Scalar::Cast(t, a) => {
            let a = simplified(a, types);
            if a.dtype(types) == Ok(*t) { a } else { Scalar::cast(*t, a) }
        }
        Scalar::Bits(t, a) => {
            let a = simplified(a, types);
            if a.dtype(types) == Ok(*t) { a } else { Scalar::bits(*t, a) }
        }
        Scalar::Select(c, a, b) => Scalar::select(simplified(c, types), simplified(a, types), simplified(b, types)),
        Scalar::Bin(op, a, b) => {
            let (a, b) = (simplified(a, types), simplified(b, types));
            let float = a.dtype(types).is_ok_and(DType::is_float);
            match op {
                BinOp::Mul if is(&b, 1.0) => a,
                BinOp::Mul if is(&a, 1.0) => b,
                BinOp::Div if is(&b, 1.0) => a,
                BinOp::Sub if zero(&b) => a,
                BinOp::Add if !float && is(&b, 0.0) => a,
                BinOp::Add if !float && is(&a, 0.0) => b,
                op => Scalar::bin(*op, a, b),
            }
        }
        leaf => leaf.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn affine(text: &str, k: usize) -> Option<(String, String)> {
        let a = affine_in(&Scalar::parse(text).unwrap(), k)?;
        let show = |s: Option<Scalar>, d: &str| s.map_or_else(|| d.to_string(), |s| s.to_string());
        Some((show(a.scale, "1"), show(a.shift, "0")))
    }

    #[test]
    fn normalisation_is_affine() {
        let (c, t) = affine("add(div(mul(sub(x0, x1), x2), x3), x4)", 0).unwrap();
        assert_eq!(c, "div(x2, x3)");
        assert_eq!(t, "add(div(mul(neg(x1), x2), x3), x4)");
        assert_eq!(affine("sub(x1, x0)", 0).unwrap(), ("-1.0:f32".into(), "x1".into()));
    }

    #[test]
    fn negative_products_and_maxima_are_not_affine() {
        for t in ["mul(x0, x0)", "max(x0, x1)", "div(x1, x0)", "add(x0, x0)", "exp(x0)"] {
            assert_eq!(affine(t, 0), None, "{t}");
        }
    }
}
