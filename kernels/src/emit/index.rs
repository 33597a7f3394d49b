//! Simplification of index expressions beyond what ranges alone decide: quotients and remainders of sums in which one
//! part is a multiple of a common factor and the rest is smaller than it, as in `(8*q + l) floordiv 16`.

use kiln_algebra::{Atom, Guard, Ix, Ranges};

use super::memo;

fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i64::try_from(a).unwrap_or(1)
}

/// Simplifies with the ranges and with common factors.
pub fn simplify(r: &Ranges, e: &Ix) -> Ix {
    if is_plain(e) { r.simplify(e) } else { memo::simplified(r, e, || reduced(r, e)) }
}

/// The same of an expression that is not needed as it was.
pub fn simplified(r: &Ranges, e: Ix) -> Ix {
    if r.is_simple(&e) { e } else { simplify(r, &e) }
}

fn is_plain(e: &Ix) -> bool {
    e.terms().iter().flat_map(|t| &t.atoms).all(|a| matches!(a, Atom::Axis(_) | Atom::Sym(_)))
}

fn reduced(r: &Ranges, e: &Ix) -> Ix {
    let mut e = r.simplify(e);
    if is_plain(&e) {
        return e;
    }
    // Each round removes a quotient or makes its operands smaller; the bound is for expressions that swing.
    for _ in 0..4 {
        let next = r.simplify(&factors(r, &e));
        if next == e {
            break;
        }
        e = next;
    }
    e
}

fn factors(r: &Ranges, e: &Ix) -> Ix {
    let mut out = Ix::konst(e.offset());
    for t in e.terms() {
        let product = t.atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&factor_atom(r, a)));
        out = out.plus(&product);
    }
    out
}

fn factor_atom(r: &Ranges, a: &Atom) -> Ix {
    let (Atom::FloorDiv(n, d) | Atom::Mod(n, d)) = a else { return Ix::atom(a.clone()) };
    let whole = |n: &Ix| if matches!(a, Atom::Mod(..)) { n.modulo(d) } else { n.floordiv(d) };
    let n = factors(r, n);
    let Some(dc) = d.as_const().filter(|c| *c > 1) else { return whole(&n) };
    for g in candidates(&n, dc) {
        let (x, rest) = n.split(&Ix::konst(g));
        if !x.is(0) && r.within(&rest, &Ix::konst(g)) {
            let small = Ix::konst(dc / g);
            return if matches!(a, Atom::Mod(..)) {
                r.simplify(&x.modulo(&small)).scale(g).plus(&rest)
            } else {
                r.simplify(&x.floordiv(&small))
            };
        }
    }
    whole(&n)
}

/// Common factors of the divisor and some term, largest first.
fn candidates(n: &Ix, d: i64) -> Vec<i64> {
    let mut all: Vec<i64> = n.terms().iter().map(|t| gcd(t.coef, d)).filter(|g| *g > 1).collect();
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.dedup();
    all
}

/// What is left of a guard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It always holds.
    Always,
    /// It never holds.
    Never,
    /// It has to be tested.
    Test(Guard),
}

/// A bound of a quotient as one of what is divided: `0 <= x floordiv 5 - 2 < 3` is `0 <= x - 10 < 15`.
fn undivided(e: Ix, n: Ix) -> (Ix, Ix) {
    let quotient = match e.terms() {
        [t] if t.coef == 1 => match &t.atoms[..] {
            [Atom::FloorDiv(x, d)] => d.as_const().filter(|d| *d > 1).map(|d| (x.as_ref().clone(), d)),
            _ => None,
        },
        _ => None,
    };
    match quotient {
        Some((x, d)) => (x.plus(&Ix::konst(e.offset().saturating_mul(d))), n.scale(d)),
        None => (e, n),
    }
}

/// Simplifies a guard, and drops small parts that do not matter for it: `0 <= 8*q + l < 24` is `0 <= q < 3`.
pub fn decide(r: &Ranges, g: &Guard) -> Decided {
    let (e, n) = undivided(simplify(r, &g.expr), simplify(r, &g.extent));
    if r.within(&e, &n) {
        return Decided::Always;
    }
    if r.non_negative(&e.scale(-1).plus(&Ix::konst(-1))) || r.non_negative(&e.minus(&n)) {
        return Decided::Never;
    }
    if let Some(nc) = n.as_const() {
        for g in candidates(&e, nc) {
            let (x, rest) = e.split(&Ix::konst(g));
            if r.within(&rest, &Ix::konst(g)) {
                return Decided::Test(Guard { expr: x, extent: Ix::konst(nc / g) });
            }
        }
    }
    Decided::Test(Guard { expr: e, extent: n })
}

/// The largest power of two that divides the expression whatever its axes and symbols are; `cap` for zero.
pub fn power_of_two_factor(e: &Ix, cap: i64) -> i64 {
    let all = e.terms().iter().map(|t| t.coef).fold(e.offset(), gcd);
    if all == 0 { cap } else { (1i64 << all.trailing_zeros().min(62)).min(cap) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges() -> Ranges {
        // d0: vectors, d1: lanes of 8, d2: rows
        Ranges::of(&[Ix::konst(6), Ix::konst(8), Ix::konst(5)])
    }

    #[test]
    fn lanes_leave_quotients_by_multiples_of_the_width() {
        let e = Ix::axis(0).scale(8).plus(&Ix::axis(1));
        let r = ranges();
        assert_eq!(simplify(&r, &e.floordiv(&Ix::konst(16))), Ix::axis(0).floordiv(&Ix::konst(2)));
        assert_eq!(simplify(&r, &e.floordiv(&Ix::konst(8))), Ix::axis(0));
        let m = simplify(&r, &e.modulo(&Ix::konst(16)));
        assert_eq!(m, Ix::axis(0).modulo(&Ix::konst(2)).scale(8).plus(&Ix::axis(1)));
    }

    #[test]
    fn guards_lose_their_lanes() {
        let r = ranges();
        let e = Ix::axis(0).scale(8).plus(&Ix::axis(1));
        let g = |extent| Guard { expr: e.clone(), extent: Ix::konst(extent) };
        assert_eq!(decide(&r, &g(48)), Decided::Always);
        assert_eq!(decide(&r, &g(24)), Decided::Test(Guard { expr: Ix::axis(0), extent: Ix::konst(3) }));
        assert_eq!(decide(&r, &g(20)), Decided::Test(g(20)));
        assert_eq!(decide(&r, &Guard { expr: e.plus(&Ix::konst(99)), extent: Ix::konst(48) }), Decided::Never);
    }

    #[test]
    fn guards_of_quotients_are_bounds_of_what_is_divided() {
        let r = Ranges::of(&[Ix::konst(600), Ix::konst(4)]);
        let e = Ix::axis(0).scale(4).plus(&Ix::axis(1)).floordiv(&Ix::konst(85)).minus(&Ix::konst(8));
        let g = Guard { expr: e, extent: Ix::konst(16) };
        let left = Guard { expr: Ix::axis(0).minus(&Ix::konst(170)), extent: Ix::konst(340) };
        assert_eq!(decide(&r, &g), Decided::Test(left));
    }

    #[test]
    fn alignment_is_that_of_every_term() {
        let e = Ix::axis(0).scale(12).plus(&Ix::sym(0).scale(8));
        assert_eq!(power_of_two_factor(&e, 16), 4);
        assert_eq!(power_of_two_factor(&e.plus(&Ix::konst(1)), 16), 1);
        assert_eq!(power_of_two_factor(&Ix::konst(0), 16), 16);
    }
}
