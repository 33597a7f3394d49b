//! Contents of small integer tensors, carried through shape arithmetic.

use kiln_algebra::Ix;

use crate::onnx::{
    Fact, InferCx,
    fact::MAX_CONTENTS,
    support::{Inputs, optional},
};

/// Row-major strides.
pub fn strides(shape: &[usize]) -> Vec<usize> {
    let mut s = vec![1; shape.len()];
    for i in (1..shape.len()).rev() {
        s[i - 1] = s[i] * shape[i];
    }
    s
}

/// Multi-index of a row-major position.
pub fn unravel(mut at: usize, shape: &[usize]) -> Vec<usize> {
    let mut index = vec![0; shape.len()];
    for (i, d) in shape.iter().enumerate().rev() {
        index[i] = at % d.max(&1);
        at /= d.max(&1);
    }
    index
}

/// Applies `f` to the broadcast elements of all inputs when the contents of all are known. `dims` is the result's shape.
pub fn pointwise(inputs: Inputs<'_, '_>, dims: &[Ix], f: &dyn Fn(&[&Ix]) -> Option<Ix>) -> Option<Vec<Ix>> {
    let shape = fixed(dims)?;
    let args = (0..inputs.len())
        .map(|i| optional(inputs, i).and_then(|f| Some((f.contents.as_ref()?, f.shape()?))))
        .collect::<Option<Vec<_>>>()?;
    let n: usize = shape.iter().product();
    (0..n)
        .map(|at| {
            let index = unravel(at, &shape);
            let elements: Option<Vec<&Ix>> = args
                .iter()
                .map(|(c, s)| {
                    let lead = shape.len() - s.len();
                    let flat = s.iter().zip(strides(s)).enumerate();
                    c.get(flat.map(|(i, (d, st))| if *d == 1 { 0 } else { index[lead + i] * st }).sum::<usize>())
                })
                .collect();
            f(&elements?)
        })
        .collect()
}

/// Contents of a result that only moves elements of `x`: `source` gives the input's index of a result's index.
pub fn gather(x: &Fact, dims: &[Ix], source: &dyn Fn(&[usize]) -> Option<Vec<usize>>) -> Option<Vec<Ix>> {
    let (c, xs, shape) = (x.contents.as_ref()?, x.shape()?, fixed(dims)?);
    let st = strides(&xs);
    let n: usize = shape.iter().product();
    (0..n)
        .map(|at| {
            let index = source(&unravel(at, &shape))?;
            c.get(index.iter().zip(&st).map(|(i, s)| i * s).sum::<usize>()).cloned()
        })
        .collect()
}

/// The extents when all are constants and there are few elements.
pub fn fixed(dims: &[Ix]) -> Option<Vec<usize>> {
    let shape: Vec<usize> = dims.iter().map(|d| d.as_const().and_then(|d| usize::try_from(d).ok())).collect::<Option<_>>()?;
    let n = shape.iter().try_fold(1usize, |p, d| p.checked_mul(*d))?;
    (n <= MAX_CONTENTS).then_some(shape)
}

/// Decides `a < b`, where the bounds of the symbols allow it.
pub fn less(cx: &InferCx, a: &Ix, b: &Ix) -> Option<bool> {
    let r = cx.ranges();
    if r.non_negative(&b.minus(a).plus(&Ix::konst(-1))) {
        return Some(true);
    }
    r.non_negative(&a.minus(b)).then_some(false)
}

/// Decides `a == b`, where the bounds of the symbols allow it.
pub fn equal(cx: &InferCx, a: &Ix, b: &Ix) -> Option<bool> {
    if cx.same(a, b) {
        return Some(true);
    }
    match (less(cx, a, b), less(cx, b, a)) {
        (Some(true), _) | (_, Some(true)) => Some(false),
        _ => None,
    }
}

/// Quotient of integers rounded to zero, where the signs are known.
pub fn truncating_div(cx: &InferCx, a: &Ix, b: &Ix) -> Option<Ix> {
    if let (Some(x), Some(y)) = (a.as_const(), b.as_const()) {
        return Some(Ix::konst(if y == 0 { 0 } else { x.wrapping_div(y) }));
    }
    let r = cx.ranges();
    (r.non_negative(a) && r.non_negative(&b.plus(&Ix::konst(-1)))).then(|| quotient(a, b))
}

/// `a floordiv b`; exact where the division of the polynomials is.
pub fn quotient(a: &Ix, b: &Ix) -> Ix {
    exact_div(a, b).unwrap_or_else(|| a.floordiv(b))
}

/// The polynomial `q` with `q * b == a`, if there is one with integer coefficients.
pub fn exact_div(a: &Ix, b: &Ix) -> Option<Ix> {
    let lead = |e: &Ix| e.terms().iter().max_by(|x, y| (x.atoms.len(), &x.atoms).cmp(&(y.atoms.len(), &y.atoms))).cloned();
    let term = |t: &kiln_algebra::ix::Term| t.atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&Ix::atom(a.clone())));
    let (mut q, mut rest) = (Ix::konst(0), a.clone());
    let Some(bt) = lead(b).map(|t| term(&t)) else {
        let c = b.as_const().filter(|c| *c != 0)?;
        let (q, r) = a.split(&Ix::konst(c));
        return r.is(0).then_some(q);
    };
    for _ in 0..64 {
        if rest.is(0) {
            return Some(q);
        }
        let rt = lead(&rest).map(|t| term(&t))?;
        let (step, r) = rt.split(&bt);
        if !r.is(0) || step.is(0) {
            return None;
        }
        rest = rest.minus(&step.times(b));
        q = q.plus(&step);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_divide_exactly_or_not_at_all() {
        let (a, b) = (Ix::sym(0) + Ix::konst(1), Ix::sym(1) * 3 + Ix::sym(0));
        let p = a.times(&b);
        assert_eq!(exact_div(&p, &a), Some(b.clone()));
        assert_eq!(exact_div(&p, &b), Some(a.clone()));
        assert_eq!(exact_div(&(p + Ix::konst(1)), &a), None);
        assert_eq!(exact_div(&(Ix::sym(0) * 12), &Ix::konst(4)), Some(Ix::sym(0) * 3));
    }

    #[test]
    fn comparisons_use_the_bounds_of_symbols() {
        let mut cx = InferCx::default();
        let s = cx.symbol("n");
        assert_eq!(equal(&cx, &s, &Ix::konst(-1)), Some(false));
        assert_eq!(equal(&cx, &s, &Ix::konst(1)), None);
        assert_eq!(less(&cx, &Ix::konst(0), &s), Some(true));
    }
}
