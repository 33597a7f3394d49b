//! Index expressions as scalar bodies, and short forms for bodies.

use kiln_algebra::{Atom, BinOp, Const, DType, Ix, Ranges, Scalar, UnOp};

/// An index expression as an int64 body over the same axes and symbols.
pub(crate) fn scalar_of(e: &Ix, ranges: &Ranges) -> Scalar {
    let int = |v: i64| Scalar::int(DType::I64, v);
    let mut sum: Option<Scalar> = None;
    for t in e.terms() {
        let mut product: Option<Scalar> = None;
        for a in &t.atoms {
            let f = scalar_of_atom(a, ranges);
            product = Some(product.map_or(f.clone(), |p| Scalar::bin(BinOp::Mul, p, f)));
        }
        let product = product.unwrap_or_else(|| int(1));
        let product = if t.coef == 1 { product } else { Scalar::bin(BinOp::Mul, product, int(t.coef)) };
        sum = Some(sum.map_or(product.clone(), |s| Scalar::bin(BinOp::Add, s, product)));
    }
    match sum {
        None => int(e.offset()),
        Some(s) if e.offset() == 0 => s,
        Some(s) => Scalar::bin(BinOp::Add, s, int(e.offset())),
    }
}

fn scalar_of_atom(a: &Atom, ranges: &Ranges) -> Scalar {
    let two = |op: BinOp, x: &Ix, y: &Ix| Scalar::bin(op, scalar_of(x, ranges), scalar_of(y, ranges));
    match a {
        Atom::Axis(i) => Scalar::Axis(*i),
        Atom::Sym(i) => Scalar::Sym(*i),
        Atom::FloorDiv(n, d) if ranges.non_negative(n) => two(BinOp::Div, n, d),
        // Integer division truncates, so that the remainder of a negative dividend is taken off first.
        Atom::FloorDiv(n, d) => {
            let exact = Scalar::bin(BinOp::Sub, scalar_of(n, ranges), two(BinOp::Mod, n, d));
            Scalar::bin(BinOp::Div, exact, scalar_of(d, ranges))
        }
        Atom::Mod(n, d) => two(BinOp::Mod, n, d),
        Atom::Min(x, y) => two(BinOp::Min, x, y),
        Atom::Max(x, y) => two(BinOp::Max, x, y),
    }
}

/// A body under construction, of one element type.
#[derive(Clone)]
pub(crate) struct Body(pub(crate) Scalar);

/// Operand `i`.
pub(crate) fn x(i: usize) -> Body {
    Body(Scalar::arg(i))
}

impl Body {
    pub(crate) fn un(self, op: UnOp) -> Body {
        Body(Scalar::un(op, self.0))
    }
    pub(crate) fn bin(self, op: BinOp, o: Body) -> Body {
        Body(Scalar::bin(op, self.0, o.0))
    }
    pub(crate) fn max(self, o: Body) -> Body {
        self.bin(BinOp::Max, o)
    }
    pub(crate) fn min(self, o: Body) -> Body {
        self.bin(BinOp::Min, o)
    }
    pub(crate) fn lt(self, o: Body) -> Body {
        self.bin(BinOp::Lt, o)
    }
    pub(crate) fn select(self, a: Body, b: Body) -> Body {
        Body(Scalar::select(self.0, a.0, b.0))
    }
    pub(crate) fn cast(self, to: DType) -> Body {
        Body(Scalar::cast(to, self.0))
    }
}

/// A constant of a type.
pub(crate) fn k(dtype: DType, v: f64) -> Body {
    Body(Scalar::Const(Const::from_f64(dtype, v)))
}

macro_rules! operator {
    ($tr:ident, $f:ident, $op:ident) => {
        impl std::ops::$tr for Body {
            type Output = Body;
            fn $f(self, o: Body) -> Body {
                self.bin(BinOp::$op, o)
            }
        }
    };
}
operator!(Add, add, Add);
operator!(Sub, sub, Sub);
operator!(Mul, mul, Mul);
operator!(Div, div, Div);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floor_division_rounds_down_for_negative_dividends() {
        let e = Ix::axis(0).scale(-1).floordiv(&Ix::konst(2));
        let text = scalar_of(&e, &Ranges::of(&[Ix::konst(8)])).to_string();
        assert!(text.contains("mod("), "{text}");
        let e = Ix::axis(0).floordiv(&Ix::konst(2));
        assert_eq!(scalar_of(&e, &Ranges::of(&[Ix::konst(8)])).to_string(), "div(i0, 2:i64)");
    }
}
