//! Index maps of reshapes and broadcasts.

use kiln_algebra::{Access, Atom, Ix, Tensor};
use kiln_dialects::onnx::{InferCx, support::contents};

/// Row-major position over all axes of a domain.
pub fn linear(dims: &[Ix]) -> Ix {
    dims.iter().enumerate().fold(Ix::konst(0), |at, (i, d)| at.times(d).plus(&Ix::axis(i)))
}

/// The elements of an integer tensor as an affine expression of its axes, if they are one.
pub fn affine(t: &Tensor) -> Option<Ix> {
    if t.dtype().is_float() || t.is_empty() {
        return None;
    }
    let strides = contents::strides(t.shape());
    let at = |i: usize| t.get(i).to_i64();
    let mut e = Ix::konst(at(0));
    for (axis, stride) in strides.iter().enumerate().filter(|(a, _)| t.shape()[*a] > 1) {
        e = e.plus(&Ix::axis(axis).scale(at(*stride).checked_sub(at(0))?));
    }
    let value = |i: usize| {
        let index: Vec<i64> = contents::unravel(i, t.shape()).into_iter().map(|v| v as i64).collect();
        e.eval(&index, &[])
    };
    (0..t.len()).all(|i| value(i) == Some(at(i))).then_some(e)
}

/// How an operand with extents `from` is read so that it broadcasts to `to`.
pub fn broadcast(from: &[Ix], to: &[Ix]) -> Access {
    let lead = to.len() - from.len().min(to.len());
    let index = |(i, d): (usize, &Ix)| {
        let (axis, t) = (Ix::axis(lead + i), to.get(lead + i));
        match (t == Some(d), d.as_const(), t.and_then(Ix::as_const)) {
            (true, ..) => axis,
            (false, Some(1), _) => Ix::konst(0),
            // The whole extent, or 1 when the model runs.
            (false, None, Some(_)) => axis.smaller(&d.minus(&Ix::konst(1))),
            (false, None, None) if matches!(t.and_then(Ix::as_atom), Some(Atom::Max(..))) => {
                axis.smaller(&d.minus(&Ix::konst(1)))
            }
            _ => axis,
        }
    };
    Access::new(from.iter().enumerate().map(index).collect())
}

/// How an operand with extents `from` is read so that it has extents `to` (of the same product).
///
/// Runs of dimensions with equal products are regrouped one by one: a merged axis is read as quotients and remainders
/// of it, a split one as a sum of products, so that a linear index appears only inside a run whose factors do not align.
pub fn reshape(from: &[Ix], to: &[Ix], cx: &InferCx) -> Access {
    let mut map = vec![Ix::konst(0); from.len()];
    if from.iter().chain(to).any(|d| d.is(0)) {
        return Access::new(map);
    }
    let (mut i, mut j) = (0, 0);
    while i < from.len() || j < to.len() {
        let (ni, nj) = run(&from[i..], &to[j..], cx);
        group(&mut map[i..i + ni], &from[i..i + ni], j, &to[j..j + nj], cx, to);
        (i, j) = (i + ni, j + nj);
    }
    Access::new(map)
}

/// Lengths of the shortest runs at the start of both lists with equal products; all of both if there are none.
fn run(from: &[Ix], to: &[Ix], cx: &InferCx) -> (usize, usize) {
    let prefixes = |d: &[Ix]| {
        let mut p = vec![Ix::konst(1)];
        d.iter().for_each(|d| p.push(p[p.len() - 1].times(d)));
        p
    };
    let (a, b) = (prefixes(from), prefixes(to));
    // Extents of 1 pair up with each other first, so that they stay where they are.
    if let (Some(x), Some(y)) = (from.first(), to.first())
        && x == y
    {
        return (1, 1);
    }
    for total in 1..=from.len() + to.len() {
        for (ni, p) in a.iter().enumerate().take(total + 1) {
            if b.get(total - ni).is_some_and(|q| cx.same(p, q)) {
                return (ni, total - ni);
            }
        }
    }
    (from.len(), to.len())
}

/// Indices of a run of input dimensions from the axes `first..` of a run of output dimensions.
fn group(map: &mut [Ix], from: &[Ix], first: usize, to: &[Ix], cx: &InferCx, domain: &[Ix]) {
    let at = to.iter().enumerate().fold(Ix::konst(0), |p, (i, d)| p.times(d).plus(&Ix::axis(first + i)));
    let ranges = cx.ranges_over(domain);
    let mut below = Ix::konst(1);
    for i in (0..from.len()).rev() {
        let e = if below.is(1) { at.clone() } else { ranges.simplify(&at.floordiv(&below)) };
        // The outermost dimension of a run takes what is left, which is within it.
        let outermost = from[..i].iter().all(|d| d.is(1));
        map[i] = match (from[i].is(1), outermost) {
            (true, _) => Ix::konst(0),
            (false, true) => e,
            (false, false) => ranges.simplify(&e.modulo(&from[i])),
        };
        below = below.times(&from[i]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(from: &[Ix], to: &[Ix], cx: &InferCx) -> String {
        reshape(from, to, cx).to_string()
    }

    #[test]
    fn splitting_and_merging_heads_is_a_sum_and_a_quotient() {
        let mut cx = InferCx::default();
        let (b, s) = (cx.symbol("b"), cx.symbol("s"));
        let k = Ix::konst;
        let (flat, heads) = ([b.clone(), s.clone(), k(384)], [b.clone(), s.clone(), k(12), k(32)]);
        assert_eq!(shown(&flat, &heads, &cx), "(d0, d1, d2 * 32 + d3)");
        assert_eq!(shown(&heads, &flat, &cx), "(d0, d1, ((d2) floordiv (32)), ((d2) mod (32)))");
    }

    #[test]
    fn merging_symbolic_dimensions_divides_by_a_symbol() {
        let mut cx = InferCx::default();
        let (b, s) = (cx.symbol("b"), cx.symbol("s"));
        let k = Ix::konst;
        let rows = [b.times(&s), k(64)];
        assert_eq!(shown(&[b.clone(), s.clone(), k(64)], &rows, &cx), "(((d0) floordiv (s1)), ((d0) mod (s1)), d1)");
        assert_eq!(shown(&rows, &[b, s, k(64)], &cx), "(d0 * s1 + d1, d2)");
    }

    #[test]
    fn extents_of_one_come_and_go() {
        let cx = InferCx::default();
        let k = Ix::konst;
        assert_eq!(shown(&[k(1), k(3), k(1), k(5)], &[k(3), k(5)], &cx), "(0, d0, 0, d1)");
        assert_eq!(shown(&[k(3), k(5)], &[k(1), k(3), k(1), k(5), k(1)], &cx), "(d1, d3)");
        assert_eq!(shown(&[], &[k(1), k(1)], &cx), "()");
    }

    #[test]
    fn factors_that_do_not_align_use_a_linear_index() {
        let cx = InferCx::default();
        let k = Ix::konst;
        assert_eq!(shown(&[k(4), k(6)], &[k(3), k(8)], &cx), "(((d0 * 8 + d1) floordiv (6)), ((d0 * 8 + d1) mod (6)))");
    }
}
