//! Folds: a reduction `r` and a sum of terms that depend on it, in one pass over the reduced axes.
//!
//! The terms are `h(x, r)`. Where `h(x, R) = t(h(x, r), r, R)` for a `t` that distributes over the sum, the sum of what has
//! been seen can be brought from an old `r` to a new one, so that one pass suffices (the homomorphism theorems of Bird,
//! 1987; the running normaliser of Milakov and Gimelshein, 2018, is the instance `h = exp(x - r)`). [`Fold::rescale`]
//! derives `t` from the body; what it cannot derive is no fold.

use std::fmt;

use crate::{
    dtype::DType,
    graph::TensorType,
    ix::Ix,
    op::{Access, Monoid},
    scalar::{BinOp, Scalar, ScalarError, UnOp},
};

/// `out[p] = combine over k of body(x_i[access_i(p, k)], r[p]) * y[times(p, k)]`, `r[p] = monoid over k of x_0[..]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fold {
    /// Extents of the iteration domain.
    pub domain: Vec<Ix>,
    /// Which axes are reduced, sorted.
    pub reduced: Vec<usize>,
    /// How the first operand is reduced to `r`.
    pub monoid: Monoid,
    /// A term: its operands are those of `accesses` and then `r`.
    pub body: Scalar,
    /// How terms are combined.
    pub combine: Monoid,
    /// How the body's operands are read.
    pub accesses: Vec<Access>,
    /// How the last operand is read, which terms are multiplied by; the sum is then a contraction.
    pub times: Option<Access>,
}

/// Why something is no fold.
#[derive(Debug)]
pub(crate) enum FoldError {
    Body(ScalarError),
    Attribute(String),
}

impl Fold {
    /// The operand of the body that `r` is.
    pub fn state(&self) -> usize {
        self.accesses.len()
    }

    /// Element type of the result.
    pub(crate) fn dtype(&self, inputs: &[&TensorType]) -> Result<DType, FoldError> {
        let fail = |what: &str| Err(FoldError::Attribute(what.into()));
        let Some(first) = inputs.first().filter(|_| !self.accesses.is_empty()) else { return fail("needs an operand") };
        if !first.dtype.is_float() || first.dtype.compute() != first.dtype {
            return fail("the first operand must be f32 or f64");
        }
        let mut args: Vec<DType> = inputs[..self.accesses.len()].iter().map(|t| t.dtype).collect();
        args.push(first.dtype);
        let body = self.body.dtype(&args).map_err(FoldError::Body)?;
        let mut places = false;
        self.body.visit(&mut |s| places |= matches!(s, Scalar::Axis(_) | Scalar::Sym(_)));
        if places {
            return fail("the body uses positions or symbols");
        }
        if self.rescale(first.dtype, body).is_none() {
            return fail("what is summed under an old state cannot be brought to a new one");
        }
        match (&self.times, inputs.last()) {
            (Some(_), Some(y)) if self.combine != Monoid::Sum || y.dtype.compute() != body => {
                fail("terms that are multiplied are summed, in the type of the factor's arithmetic")
            }
            (Some(_), Some(y)) => Ok(y.dtype),
            _ => Ok(body),
        }
    }

    /// How a sum of terms under the state `x1` becomes one under the newer state `x2`; the sum is `x0`. None where there is
    /// no such way, or none that is stable.
    pub fn rescale(&self, state: DType, sum: DType) -> Option<Scalar> {
        rescale(&self.body, self.state(), (self.monoid, state), (self.combine, sum))
    }
}

/// See [`Fold::rescale`]: `r` is the operand of `body` that is the state.
pub fn rescale(body: &Scalar, r: usize, (monoid, state): (Monoid, DType), (combine, sum): (Monoid, DType)) -> Option<Scalar> {
    let zero = || Scalar::Const(combine.identity(sum));
    let [s, old, new] = [0, 1, 2].map(Scalar::arg);
    let eq = |a: &Scalar, b: Scalar| Scalar::bin(BinOp::Eq, a.clone(), b);
    if !matches!(monoid, Monoid::Max | Monoid::Min) {
        return None;
    }
    if let Some(chosen) = indicator(body, r)
        && *chosen == zero()
    {
        return Some(Scalar::select(eq(&old, new), s, zero()));
    }
    let v = exponent(body, r)??;
    let falls = match monoid {
        Monoid::Max => slope(&v)? < 0,
        _ => slope(&v)? > 0,
    };
    if !falls || combine != Monoid::Sum || sum != state {
        return None;
    }
    let at = |x: &Scalar| v.map_leaves(&|l| matches!(l, Scalar::Arg(_)).then(|| x.clone()));
    let factor = Scalar::un(UnOp::Exp, Scalar::bin(BinOp::Sub, at(&new), at(&old)));
    let scaled = Scalar::bin(BinOp::Mul, s.clone(), factor);
    // Before anything was seen, or where all of it was as small as can be, nothing was summed, whatever arithmetic on
    // infinities says; and an unchanged state needs no factor, which may be infinity minus infinity.
    let none = Scalar::select(eq(&old, Scalar::Const(monoid.identity(state))), zero(), scaled);
    Some(Scalar::select(eq(&old, new), s, none))
}

/// What a body is where its first operand is not the state: `select(x0 == r, p(x), c)` gives `c`.
fn indicator(body: &Scalar, r: usize) -> Option<&Scalar> {
    let Scalar::Select(c, a, b) = body else { return None };
    let Scalar::Bin(BinOp::Eq, x, y) = &**c else { return None };
    let (first, state) = (Scalar::arg(0), Scalar::arg(r));
    let tests = (**x == first && **y == state) || (**x == state && **y == first);
    (tests && free(a, r) && free(b, r)).then_some(b)
}

fn free(s: &Scalar, r: usize) -> bool {
    let mut used = false;
    s.visit(&mut |x| used |= *x == Scalar::arg(r));
    !used
}

fn alone(s: &Scalar, r: usize) -> bool {
    let mut other = false;
    s.visit(&mut |x| other |= matches!(x, Scalar::Arg(_) | Scalar::Axis(_) | Scalar::Sym(_)) && *x != Scalar::arg(r));
    !other
}

fn float(d: DType) -> bool {
    d.is_float() && !d.is_storage()
}

/// `v` with `s = p(x) * exp(v(r))`; the inner option is none where `r` does not occur. `v` is over `x0`.
fn exponent(s: &Scalar, r: usize) -> Option<Option<Scalar>> {
    if free(s, r) {
        return Some(None);
    }
    match s {
        Scalar::Un(UnOp::Exp, a) => summand(a, r),
        Scalar::Un(UnOp::Neg, a) => exponent(a, r),
        Scalar::Cast(d, a) if float(*d) => exponent(a, r),
        Scalar::Bin(BinOp::Mul, a, b) => Some(join(BinOp::Add, exponent(a, r)?, exponent(b, r)?)),
        Scalar::Bin(BinOp::Div, a, b) if free(b, r) => exponent(a, r),
        Scalar::Select(c, a, b) if free(c, r) => {
            let nothing = |s: &Scalar| matches!(s, Scalar::Const(c) if c.to_f64() == 0.0);
            match (&**a, &**b) {
                (a, b) if nothing(b) => exponent(a, r),
                (a, b) if nothing(a) => exponent(b, r),
                (a, b) => {
                    let (a, b) = (exponent(a, r)?, exponent(b, r)?);
                    (a == b).then_some(a)
                }
            }
        }
        _ => None,
    }
}

/// `v` with `s = u(x) + v(r)`, as in [`exponent`].
fn summand(s: &Scalar, r: usize) -> Option<Option<Scalar>> {
    if free(s, r) {
        return Some(None);
    }
    if alone(s, r) {
        return Some(Some(s.map_leaves(&|l| matches!(l, Scalar::Arg(_)).then(|| Scalar::arg(0)))));
    }
    let literal = |s: &Scalar| matches!(s, Scalar::Const(_));
    match s {
        Scalar::Un(UnOp::Neg, a) => Some(summand(a, r)?.map(|v| Scalar::un(UnOp::Neg, v))),
        Scalar::Cast(d, a) if float(*d) => summand(a, r),
        Scalar::Bin(op @ (BinOp::Add | BinOp::Sub), a, b) => Some(join(*op, summand(a, r)?, summand(b, r)?)),
        Scalar::Bin(BinOp::Mul, a, b) if literal(a) => Some(summand(b, r)?.map(|v| Scalar::bin(BinOp::Mul, (**a).clone(), v))),
        Scalar::Bin(op @ (BinOp::Mul | BinOp::Div), a, b) if literal(b) => {
            Some(summand(a, r)?.map(|v| Scalar::bin(*op, v, (**b).clone())))
        }
        Scalar::Select(c, a, b) if free(c, r) => {
            let (a, b) = (summand(a, r)?, summand(b, r)?);
            (a == b).then_some(a)
        }
        _ => None,
    }
}

fn join(op: BinOp, a: Option<Scalar>, b: Option<Scalar>) -> Option<Scalar> {
    match (a, b) {
        (Some(a), Some(b)) => Some(Scalar::bin(op, a, b)),
        (None, Some(b)) if op == BinOp::Sub => Some(Scalar::un(UnOp::Neg, b)),
        (a, b) => a.or(b),
    }
}

/// 1 for a function of `x0` that does not fall, -1 for one that does not rise, 0 for a constant. A choice between a
/// constant and a function has the function's: such constants stand in for infinities.
fn slope(v: &Scalar) -> Option<i32> {
    let sign = |s: &Scalar| match s {
        Scalar::Const(c) if c.to_f64() > 0.0 => Some(1),
        Scalar::Const(c) if c.to_f64() < 0.0 => Some(-1),
        _ => None,
    };
    let same = |a: i32, b: i32| match (a, b) {
        (0, x) | (x, 0) => Some(x),
        (a, b) => (a == b).then_some(a),
    };
    match v {
        Scalar::Arg(_) => Some(1),
        Scalar::Const(_) => Some(0),
        Scalar::Cast(d, a) if float(*d) => slope(a),
        Scalar::Un(UnOp::Neg, a) => Some(-slope(a)?),
        Scalar::Bin(BinOp::Add, a, b) => same(slope(a)?, slope(b)?),
        Scalar::Bin(BinOp::Sub, a, b) => same(slope(a)?, -slope(b)?),
        Scalar::Bin(BinOp::Mul, a, b) => match (sign(a), sign(b)) {
            (Some(c), _) => Some(c * slope(b)?),
            (_, Some(c)) => Some(c * slope(a)?),
            _ => None,
        },
        Scalar::Bin(BinOp::Div, a, b) => Some(sign(b)? * slope(a)?),
        Scalar::Select(_, a, b) => same(slope(a)?, slope(b)?),
        _ => None,
    }
}

impl fmt::Display for Fold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} over {:?}", self.monoid.name(), self.body, self.combine.name(), self.reduced)?;
        self.accesses.iter().try_for_each(|a| write!(f, " {a}"))?;
        self.times.iter().try_for_each(|a| write!(f, " times {a}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(body: &str, r: usize) -> Option<String> {
        let f32 = DType::F32;
        rescale(&Scalar::parse(body).unwrap(), r, (Monoid::Max, f32), (Monoid::Sum, f32)).map(|s| s.to_string())
    }

    #[test]
    fn exponentials_are_homomorphisms() {
        let factor = |v: &str| format!("select(eq(x1, x2), x0, select(eq(x1, -inf:f32), 0.0:f32, mul(x0, exp({v}))))");
        assert_eq!(t("exp(sub(x0, x1))", 1).unwrap(), factor("sub(neg(x2), neg(x1))"));
        for body in [
            "exp(sub(x0, x1))",
            "mul(exp(sub(add(x0, x2), x1)), x2)",
            "select(gt(x0, 0.0:f32), exp(sub(x0, x1)), 0.0:f32)",
            "div(exp(mul(sub(x0, x1), 0.5:f32)), x2)",
            "exp(sub(x0, select(eq(x1, -inf:f32), 0.0:f32, x1)))",
        ] {
            let r = 1;
            assert!(t(body, r).is_some(), "{body}");
        }
    }

    #[test]
    fn negative_other_bodies_are_none() {
        for body in
            ["exp(add(x0, x1))", "exp(mul(x0, x1))", "add(exp(sub(x0, x1)), x1)", "max(x0, x1)", "tanh(sub(x0, x1))", "x0"]
        {
            assert_eq!(t(body, 1), None, "{body}");
        }
    }

    #[test]
    fn the_place_of_the_extreme_is_a_homomorphism() {
        let body = Scalar::parse("select(eq(x0, x2), x1, 9223372036854775807:i64)").unwrap();
        let t = rescale(&body, 2, (Monoid::Max, DType::F32), (Monoid::Min, DType::I64)).unwrap();
        assert_eq!(t.to_string(), "select(eq(x1, x2), x0, 9223372036854775807:i64)");
    }
}
