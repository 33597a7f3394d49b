//! What is known of the values of axes and symbols, and the simplifications that follow.

use crate::ix::{Atom, Ix, Term};

/// Extents of the axes of a domain and bounds of the module's symbols.
#[derive(Clone, Debug, Default)]
pub struct Ranges {
    /// Axis `i` runs over `0 <= d_i < extents[i]`.
    pub extents: Vec<Ix>,
    /// Inclusive bounds of each symbol; the upper one may be open.
    pub symbols: Vec<(i64, Option<i64>)>,
}

/// Inclusive bounds; `None` is unbounded.
pub type Bounds = (Option<i64>, Option<i64>);

impl Ranges {
    /// Ranges of a domain whose symbols are only known to be at least 1.
    pub fn of(extents: &[Ix]) -> Self {
        Self { extents: extents.to_vec(), symbols: Vec::new() }
    }

    fn symbol(&self, i: u32) -> (i64, Option<i64>) {
        self.symbols.get(i as usize).copied().unwrap_or((1, None))
    }

    fn atom_bounds(&self, a: &Atom) -> Bounds {
        match a {
            Atom::Sym(i) => {
                let (lo, hi) = self.symbol(*i);
                (Some(lo), hi)
            }
            Atom::Axis(i) => {
                let hi = self.extents.get(*i as usize).and_then(|e| self.bounds(e).1);
                (Some(0), hi.map(|h| h.saturating_sub(1).max(0)))
            }
            Atom::FloorDiv(n, d) => {
                let ((nl, nh), (dl, dh)) = (self.bounds(n), self.bounds(d));
                let Some(dl) = dl.filter(|d| *d > 0) else { return (None, None) };
                let dh = dh.map(|d| d.max(dl));
                let lo = nl.map(|n| if n >= 0 { dh.map_or(0, |d| n.div_euclid(d)) } else { n.div_euclid(dl) });
                let hi = nh.map(|n| if n >= 0 { n.div_euclid(dl) } else { dh.map_or(-1, |d| n.div_euclid(d)) });
                (lo, hi)
            }
            Atom::Mod(n, d) => {
                let (nb, db) = (self.bounds(n), self.bounds(d));
                let hi = db.1.map(|d| d.saturating_sub(1));
                let hi = match (hi, nb) {
                    (Some(h), (Some(l), Some(n))) if l >= 0 => Some(h.min(n)),
                    (None, (Some(l), n)) if l >= 0 => n,
                    (h, _) => h,
                };
                (db.0.filter(|d| *d > 0).map(|_| 0), hi)
            }
            Atom::Min(x, y) => {
                let (a, b) = (self.bounds(x), self.bounds(y));
                let lo = a.0.zip(b.0).map(|(p, q)| p.min(q));
                (lo, [a.1, b.1].into_iter().flatten().min())
            }
            Atom::Max(x, y) => {
                let (a, b) = (self.bounds(x), self.bounds(y));
                let hi = a.1.zip(b.1).map(|(p, q)| p.max(q));
                ([a.0, b.0].into_iter().flatten().max(), hi)
            }
        }
    }

    fn term_bounds(&self, t: &Term) -> Bounds {
        let (mut lo, mut hi): Bounds = (Some(1), Some(1));
        for a in &t.atoms {
            let (al, ah) = self.atom_bounds(a);
            // Products of possibly negative factors are rare; they are given up on, except a single factor.
            match (lo, al) {
                (Some(l), Some(x)) if l >= 0 && x >= 0 => {
                    lo = l.checked_mul(x);
                    hi = hi.zip(ah).and_then(|(h, y)| h.checked_mul(y));
                }
                _ if t.atoms.len() == 1 => (lo, hi) = (al, ah),
                _ => return (None, None),
            }
        }
        let c = |v: Option<i64>| v.and_then(|v| v.checked_mul(t.coef));
        if t.coef >= 0 { (c(lo), c(hi)) } else { (c(hi), c(lo)) }
    }

    /// Numeric bounds of an expression.
    pub fn bounds(&self, e: &Ix) -> Bounds {
        let (mut lo, mut hi) = (Some(e.offset()), Some(e.offset()));
        for t in e.terms() {
            let (l, h) = self.term_bounds(t);
            lo = lo.zip(l).and_then(|(a, b)| a.checked_add(b));
            hi = hi.zip(h).and_then(|(a, b)| a.checked_add(b));
        }
        (lo, hi)
    }

    /// True when `e >= 0` can be shown, numerically or after replacing axes by their symbolic extremes.
    pub fn non_negative(&self, e: &Ix) -> bool {
        if self.bounds(e).0.is_some_and(|l| l >= 0) {
            return true;
        }
        let mut low = Ix::konst(e.offset());
        for t in e.terms() {
            low = low.plus(&self.extreme(t));
        }
        !low.has_axes() && (self.bounds(&low).0.is_some_and(|l| l >= 0) || self.relaxed(&low))
    }

    /// True when `e >= 0` follows from `(n - d + 1) / d <= n floordiv d <= n / d` for its divisions by constants: what is
    /// above -1 and whole is not negative.
    fn relaxed(&self, e: &Ix) -> bool {
        let divided = |t: &Term| match &t.atoms[..] {
            [Atom::FloorDiv(n, d)] => d.as_const().filter(|d| *d > 0).map(|d| ((**n).clone(), d)),
            _ => None,
        };
        let gcd = |mut a: i64, mut b: i64| {
            while b != 0 {
                (a, b) = (b, a % b);
            }
            a
        };
        let common = e.terms().iter().filter_map(divided).try_fold(1i64, |l, (_, d)| l.checked_mul(d / gcd(l, d)));
        let Some(common) = common.filter(|c| (2..=1 << 20).contains(c)) else { return false };
        let mut low = Ix::konst(e.offset()).scale(common).plus(&Ix::konst(common - 1));
        for t in e.terms() {
            let part = match divided(t) {
                Some((n, d)) if t.coef > 0 => n.minus(&Ix::konst(d - 1)).scale(t.coef).scale(common / d),
                Some((n, d)) => n.scale(t.coef).scale(common / d),
                None => t.atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&Ix::atom(a.clone()))).scale(common),
            };
            low = low.plus(&part);
        }
        self.bounds(&low).0.is_some_and(|l| l >= 0)
    }

    /// A lower bound of a term as an expression of symbols: an axis with a negative coefficient goes to its
    /// extent less one, one with a positive coefficient to zero.
    fn extreme(&self, t: &Term) -> Ix {
        let whole = |t: &Term| t.atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&Ix::atom(a.clone())));
        let axes = t.atoms.iter().filter(|a| matches!(a, Atom::Axis(_))).count();
        let plain = t.atoms.iter().all(|a| self.atom_bounds(a).0.is_some_and(|l| l >= 0));
        if axes == 0 || !plain {
            return match (t.coef > 0, &t.atoms[..]) {
                (true, [Atom::Mod(_, d)]) if self.bounds(d).0.is_some_and(|l| l > 0) => Ix::konst(0),
                (false, [Atom::Mod(_, d)]) if self.bounds(d).0.is_some_and(|l| l > 0) => d.plus(&Ix::konst(-1)).scale(t.coef),
                _ => whole(t),
            };
        }
        if t.coef > 0 {
            return Ix::konst(0);
        }
        t.atoms.iter().fold(Ix::konst(t.coef), |p, a| match a {
            Atom::Axis(i) => match self.extents.get(*i as usize) {
                Some(e) => p.times(&e.plus(&Ix::konst(-1))),
                None => p.times(&Ix::atom(a.clone())),
            },
            _ => p.times(&Ix::atom(a.clone())),
        })
    }

    /// True when `0 <= e < extent` can be shown.
    pub fn within(&self, e: &Ix, extent: &Ix) -> bool {
        self.non_negative(e) && self.non_negative(&extent.minus(e).plus(&Ix::konst(-1)))
    }

    /// Whether nothing can be removed: symbols and axes that have more than one place.
    #[inline]
    pub fn is_simple(&self, e: &Ix) -> bool {
        let one = |i: u32| self.extents.get(i as usize).is_some_and(|e| e.is(1));
        let stays = |a: &Atom| matches!(a, Atom::Sym(_)) || matches!(a, Atom::Axis(i) if !one(*i));
        e.terms().iter().flat_map(|t| &t.atoms).all(stays)
    }

    /// Removes divisions, moduli, minima and maxima that the ranges decide.
    pub fn simplify(&self, e: &Ix) -> Ix {
        if self.is_simple(e) {
            return e.clone();
        }
        let mut out = Ix::konst(e.offset());
        for t in e.terms() {
            let mut p = Ix::konst(t.coef);
            for a in &t.atoms {
                p = p.times(&self.simplify_atom(a));
            }
            out += p;
        }
        self.rejoin(out)
    }

    fn simplify_atom(&self, a: &Atom) -> Ix {
        match a {
            Atom::Axis(i) if self.extents.get(*i as usize).is_some_and(|e| e.is(1)) => Ix::konst(0),
            Atom::Axis(_) | Atom::Sym(_) => Ix::atom(a.clone()),
            Atom::FloorDiv(n, d) => {
                let (n, d) = (self.simplify(n), self.simplify(d));
                let (q, r) = n.split(&d);
                if self.within(&r, &d) { q } else { n.floordiv(&d) }
            }
            Atom::Mod(n, d) => {
                let (n, d) = (self.simplify(n), self.simplify(d));
                let (_, r) = n.split(&d);
                if self.within(&r, &d) { r } else { n.modulo(&d) }
            }
            Atom::Min(x, y) => {
                let (x, y) = (self.simplify(x), self.simplify(y));
                if self.non_negative(&y.minus(&x)) {
                    x
                } else if self.non_negative(&x.minus(&y)) {
                    y
                } else {
                    x.smaller(&y)
                }
            }
            Atom::Max(x, y) => {
                let (x, y) = (self.simplify(x), self.simplify(y));
                if self.non_negative(&y.minus(&x)) {
                    y
                } else if self.non_negative(&x.minus(&y)) {
                    x
                } else {
                    x.larger(&y)
                }
            }
        }
    }

    /// `(x floordiv c) * c + x mod c` is `x` again, also with a common factor on both terms.
    fn rejoin(&self, e: Ix) -> Ix {
        for t in e.terms() {
            for (at, a) in t.atoms.iter().enumerate() {
                let Atom::Mod(n, d) = a else { continue };
                let mut rest = t.atoms.clone();
                rest.remove(at);
                let common = rest.iter().fold(Ix::konst(t.coef), |p, a| p.times(&Ix::atom(a.clone())));
                let quotient = n.floordiv(d).times(d).times(&common);
                let remainder = Ix::atom(a.clone()).times(&common);
                // Only when the quotient's terms are all there, or the rewrite would grow the expression.
                let without = e.minus(&quotient).minus(&remainder);
                if without.terms().len() + quotient.terms().len() + 1 == e.terms().len() {
                    return self.rejoin(without.plus(&n.times(&common)));
                }
            }
        }
        e
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reshape_round_trip_is_the_identity_for_constants_and_symbols() {
        let (h, w) = (Ix::sym(0), Ix::sym(1));
        for (h, w) in [(h.clone(), w.clone()), (Ix::konst(5), Ix::konst(7)), (h, Ix::konst(7)), (Ix::konst(5), w)] {
            let r = Ranges::of(&[Ix::konst(3), h.clone(), w.clone()]);
            let flat = Ix::axis(0) * h.clone() * w.clone() + Ix::axis(1) * w.clone() + Ix::axis(2);
            let hw = h.times(&w);
            assert_eq!(r.simplify(&flat.modulo(&w)), Ix::axis(2));
            assert_eq!(r.simplify(&flat.floordiv(&w).modulo(&h)), Ix::axis(1));
            assert_eq!(r.simplify(&flat.floordiv(&hw)), Ix::axis(0));
        }
    }

    #[test]
    fn splitting_and_joining_an_axis_cancels() {
        let r = Ranges::of(&[Ix::konst(35)]);
        let e = Ix::axis(0).floordiv(&Ix::konst(7)) * 7 + Ix::axis(0).modulo(&Ix::konst(7));
        assert_eq!(r.simplify(&e), Ix::axis(0));
    }

    #[test]
    fn halving_twice_is_one_division() {
        let half = |e: &Ix| e.ceildiv(&Ix::konst(2));
        let quarter = half(&half(&Ix::sym(0)));
        assert_eq!(quarter, (Ix::sym(0) + Ix::konst(3)).floordiv(&Ix::konst(4)));
        for s in 0..40 {
            assert_eq!(quarter.eval(&[], &[s]), Some((s + 3).div_euclid(4)));
        }
    }

    #[test]
    fn divisions_are_compared_by_their_rational_bounds() {
        let r = Ranges::of(&[]);
        let up = |d: i64| Ix::sym(0).ceildiv(&Ix::konst(d));
        let (coarse, fine) = (up(32).scale(2), up(16));
        assert!(r.non_negative(&coarse.minus(&fine)));
        assert!(!r.non_negative(&fine.minus(&coarse)));
        assert_eq!(r.simplify(&coarse.larger(&fine)), coarse);
    }

    #[test]
    fn windows_are_not_within_their_extent() {
        let r = Ranges::of(&[Ix::konst(8), Ix::konst(3)]);
        let e = Ix::axis(0) + Ix::axis(1) - Ix::konst(1);
        assert!(!r.within(&e, &Ix::konst(8)));
        assert!(r.within(&(Ix::axis(0) + Ix::axis(1)), &Ix::konst(10)));
    }
}
