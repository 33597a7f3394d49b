//! Integer expressions over domain axes (`d0`, `d1`, …) and symbols (`s0`, …).
//!
//! An [`Ix`] is a polynomial with integer coefficients over atoms; an atom is an axis, a symbol, or a
//! floordiv, mod, min or max of two expressions. Construction normalises: terms are sorted and merged, so equal
//! polynomials are equal values and can be hashed. Division and modulus round to minus infinity, as in MLIR. Where
//! coefficients leave 64 bits the expression becomes one that has no value ([`Ix::undefined`]).

use std::{cmp::Ordering, fmt};

use serde::{Deserialize, Serialize};
use smallvec::{SmallVec, smallvec};

/// The factors of a term; mostly one.
pub type Atoms = SmallVec<[Atom; 1]>;
/// The terms of an expression. Most expressions have one, and lie in one piece.
type Terms = SmallVec<[Term; 1]>;

/// An indivisible factor of a term.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Atom {
    /// The i-th axis of the enclosing iteration domain.
    Axis(u32),
    /// The i-th symbol of the module.
    Sym(u32),
    /// Quotient rounded to minus infinity.
    FloorDiv(Box<Ix>, Box<Ix>),
    /// Remainder with the sign of the divisor.
    Mod(Box<Ix>, Box<Ix>),
    /// The smaller of two.
    Min(Box<Ix>, Box<Ix>),
    /// The larger of two.
    Max(Box<Ix>, Box<Ix>),
}

/// `coef` times the product of `atoms` (sorted, repeated for powers, never empty).
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Term {
    /// Product of atoms.
    pub atoms: Atoms,
    /// Coefficient, never zero.
    pub coef: i64,
}

impl Clone for Term {
    // Nearly all terms are a multiple of one axis.
    fn clone(&self) -> Self {
        let atoms = match &self.atoms[..] {
            [Atom::Axis(i)] => Atoms::from_buf([Atom::Axis(*i)]),
            [a] => Atoms::from_buf([a.clone()]),
            _ => self.atoms.clone(),
        };
        Self { atoms, coef: self.coef }
    }
}

impl Term {
    /// True when the axis occurs anywhere.
    fn uses_axis(&self, i: usize) -> bool {
        self.atoms.iter().any(|a| match a {
            Atom::Axis(x) => *x as usize == i,
            Atom::Sym(_) => false,
            Atom::FloorDiv(x, y) | Atom::Mod(x, y) | Atom::Min(x, y) | Atom::Max(x, y) => x.uses_axis(i) || y.uses_axis(i),
        })
    }
}

/// A normalised integer expression.
#[derive(Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ix {
    terms: Terms,
    k: i64,
}

/// The terms themselves, one by one where there is no room for more.
fn copied(terms: &[Term]) -> Terms {
    match terms {
        [] => Terms::new(),
        [t] => Terms::from_buf([t.clone()]),
        all => {
            let mut out = Vec::with_capacity(all.len());
            out.extend(all.iter().cloned());
            Terms::from_vec(out)
        }
    }
}

impl Clone for Ix {
    #[inline]
    fn clone(&self) -> Self {
        Self { terms: copied(&self.terms), k: self.k }
    }
}

impl Ix {
    /// The constant `k`.
    #[inline]
    pub fn konst(k: i64) -> Self {
        Self { terms: Terms::new(), k }
    }
    /// Axis `i` of the domain.
    #[inline]
    pub fn axis(i: usize) -> Self {
        Self::atom(Atom::Axis(i as u32))
    }
    /// Symbol `i` of the module.
    pub fn sym(i: usize) -> Self {
        Self::atom(Atom::Sym(i as u32))
    }
    /// A single atom.
    #[inline]
    pub fn atom(a: Atom) -> Self {
        Self { terms: smallvec![Term { atoms: smallvec![a], coef: 1 }], k: 0 }
    }
    /// The non-constant terms, sorted.
    #[inline]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }
    /// The constant part.
    #[inline]
    pub fn offset(&self) -> i64 {
        self.k
    }
    /// The value when the expression is a constant.
    #[inline]
    pub fn as_const(&self) -> Option<i64> {
        self.terms.is_empty().then_some(self.k)
    }
    /// True for the constant `v`.
    #[inline]
    pub fn is(&self, v: i64) -> bool {
        self.as_const() == Some(v)
    }
    /// The axis when the expression is exactly one axis.
    #[inline]
    pub fn as_axis(&self) -> Option<usize> {
        match self.as_atom() {
            Some(Atom::Axis(i)) => Some(*i as usize),
            _ => None,
        }
    }
    /// The symbol when the expression is exactly one symbol.
    pub fn as_sym(&self) -> Option<usize> {
        match self.as_atom() {
            Some(Atom::Sym(i)) => Some(*i as usize),
            _ => None,
        }
    }
    /// The atom when the expression is exactly one atom.
    #[inline]
    pub fn as_atom(&self) -> Option<&Atom> {
        match (&self.terms[..], self.k) {
            ([t], 0) if t.coef == 1 && t.atoms.len() == 1 => t.atoms.first(),
            _ => None,
        }
    }

    /// `1 floordiv 0`: evaluates to nothing, and nothing is known of it.
    pub fn undefined() -> Self {
        Self::atom(Atom::FloorDiv(Box::new(Ix::konst(1)), Box::new(Ix::konst(0))))
    }

    fn from_terms(mut terms: Terms, k: Option<i64>) -> Self {
        terms.sort();
        let mut out = Terms::with_capacity(terms.len());
        for t in terms {
            match out.last_mut() {
                Some(last) if last.atoms == t.atoms => match last.coef.checked_add(t.coef) {
                    Some(c) => last.coef = c,
                    None => return Self::undefined(),
                },
                _ => out.push(t),
            }
        }
        out.retain(|t| t.coef != 0);
        k.map_or_else(Self::undefined, |k| Self { terms: out, k })
    }

    /// Sum of two expressions.
    pub fn plus(&self, o: &Ix) -> Ix {
        let Some(k) = self.k.checked_add(o.k) else { return Self::undefined() };
        match (&self.terms[..], &o.terms[..]) {
            (terms, []) | ([], terms) => return Self { terms: copied(terms), k },
            _ => {}
        }
        // Both are sorted and have each product once.
        let mut terms = Terms::with_capacity(self.terms.len() + o.terms.len());
        let (mut a, mut b) = (self.terms.iter().peekable(), o.terms.iter().peekable());
        loop {
            let order = match (a.peek(), b.peek()) {
                (Some(x), Some(y)) => x.atoms.cmp(&y.atoms),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => break,
            };
            match order {
                Ordering::Less => terms.extend(a.next().cloned()),
                Ordering::Greater => terms.extend(b.next().cloned()),
                Ordering::Equal => {
                    let (Some(x), Some(y)) = (a.next(), b.next()) else { break };
                    let Some(coef) = x.coef.checked_add(y.coef) else { return Self::undefined() };
                    if coef != 0 {
                        terms.push(Term { atoms: x.atoms.clone(), coef });
                    }
                }
            }
        }
        Self { terms, k }
    }
    /// Difference of two expressions.
    pub fn minus(&self, o: &Ix) -> Ix {
        self.plus(&o.scale(-1))
    }
    /// Multiple of an expression.
    pub fn scale(&self, c: i64) -> Ix {
        match c {
            0 => return Ix::konst(0),
            1 => return self.clone(),
            _ => {}
        }
        self.clone().scaled(c)
    }
    fn scaled(mut self, c: i64) -> Ix {
        match c {
            0 => return Ix::konst(0),
            1 => return self,
            _ => {}
        }
        let Some(k) = self.k.checked_mul(c) else { return Self::undefined() };
        self.k = k;
        for t in &mut self.terms {
            let Some(coef) = t.coef.checked_mul(c) else { return Self::undefined() };
            t.coef = coef;
        }
        self
    }
    /// Product of two expressions, multiplied out.
    pub fn times(&self, o: &Ix) -> Ix {
        match (self.as_const(), o.as_const()) {
            (_, Some(c)) => return self.scale(c),
            (Some(c), _) => return o.scale(c),
            _ => {}
        }
        let mut terms = Terms::new();
        for a in &self.terms {
            for b in &o.terms {
                let mut atoms: Atoms = a.atoms.iter().chain(&b.atoms).cloned().collect();
                atoms.sort();
                let Some(coef) = a.coef.checked_mul(b.coef) else { return Self::undefined() };
                terms.push(Term { atoms, coef });
            }
        }
        let (a, b) = (Self { terms: self.terms.clone(), k: 0 }.scale(o.k), Self { terms: o.terms.clone(), k: 0 }.scale(self.k));
        terms.extend(a.terms);
        terms.extend(b.terms);
        Self::from_terms(terms, self.k.checked_mul(o.k))
    }

    /// Splits into `(q, r)` with `self = q * d + r`, where `r` holds the terms that `d` does not divide.
    /// `d` must be a positive constant or a single term; otherwise `q` is zero.
    pub fn split(&self, d: &Ix) -> (Ix, Ix) {
        if let Some(c) = d.as_const().filter(|c| *c > 0) {
            let (div, rest): (Terms, Terms) = self.terms.iter().cloned().partition(|t| t.coef % c == 0);
            let q = div.into_iter().map(|t| Term { coef: t.coef / c, ..t }).collect();
            let kq = self.k.div_euclid(c);
            return (Self::from_terms(q, Some(kq)), Self::from_terms(rest, Some(self.k.rem_euclid(c))));
        }
        let ([dt], 0) = (&d.terms[..], d.k) else { return (Ix::konst(0), self.clone()) };
        let (mut q, mut r, mut kq) = (Terms::new(), Terms::new(), 0);
        for t in &self.terms {
            let coef = t.coef.checked_div(dt.coef).filter(|_| t.coef.checked_rem(dt.coef) == Some(0));
            match coef.zip(divide_atoms(&t.atoms, &dt.atoms)) {
                // Terms have distinct atoms, so this happens once.
                Some((coef, atoms)) if atoms.is_empty() => kq = coef,
                Some((coef, atoms)) => q.push(Term { atoms, coef }),
                None => r.push(t.clone()),
            }
        }
        (Self::from_terms(q, Some(kq)), Self::from_terms(r, Some(self.k)))
    }

    /// Quotient rounded down. A constant divisor below one is kept as it is and fails on evaluation.
    pub fn floordiv(&self, d: &Ix) -> Ix {
        if d.is(1) {
            return self.clone();
        }
        if d.as_const().is_some_and(|d| d < 1) {
            return Ix::atom(Atom::FloorDiv(Box::new(self.clone()), Box::new(d.clone())));
        }
        if let (Some(a), Some(b)) = (self.as_const(), d.as_const().filter(|b| *b > 0)) {
            return Ix::konst(a.div_euclid(b));
        }
        if self == d {
            return Ix::konst(1);
        }
        let (q, r) = self.split(d);
        if r.is(0) {
            return q;
        }
        // floor((floor(n / m) + k) / c) = floor((n + k m) / (m c))
        let whole = r.minus(&Ix::konst(r.k));
        if let (Some(Atom::FloorDiv(n, m)), Some(c)) = (whole.as_atom(), d.as_const().filter(|c| *c > 0))
            && let Some(mc) = m.as_const().filter(|m| *m > 0)
            && let Some((p, k)) = mc.checked_mul(c).zip(mc.checked_mul(r.k))
        {
            return q.plus(&n.plus(&Ix::konst(k)).floordiv(&Ix::konst(p)));
        }
        // A constant remainder over a constant divisor was reduced to [0, d) by `split`.
        if let (Some(rc), Some(c)) = (r.as_const(), d.as_const())
            && (0..c).contains(&rc)
        {
            return q;
        }
        q.plus(&Ix::atom(Atom::FloorDiv(Box::new(r), Box::new(d.clone()))))
    }
    /// Quotient rounded up, for a positive divisor.
    pub fn ceildiv(&self, d: &Ix) -> Ix {
        self.plus(d).minus(&Ix::konst(1)).floordiv(d)
    }
    /// Remainder in `[0, d)` for a positive divisor.
    pub fn modulo(&self, d: &Ix) -> Ix {
        if d.as_const().is_some_and(|d| d < 1) {
            return Ix::atom(Atom::Mod(Box::new(self.clone()), Box::new(d.clone())));
        }
        if d.is(1) || self == d {
            return Ix::konst(0);
        }
        let (_, r) = self.split(d);
        if r.is(0) {
            return r;
        }
        if let (Some(a), Some(b)) = (r.as_const(), d.as_const().filter(|b| *b > 0)) {
            return Ix::konst(a.rem_euclid(b));
        }
        Ix::atom(Atom::Mod(Box::new(r), Box::new(d.clone())))
    }
    /// The smaller of two.
    pub fn smaller(&self, o: &Ix) -> Ix {
        match (self.as_const(), o.as_const()) {
            (Some(a), Some(b)) => Ix::konst(a.min(b)),
            _ if self == o => self.clone(),
            _ => {
                let (a, b) = if self <= o { (self, o) } else { (o, self) };
                Ix::atom(Atom::Min(Box::new(a.clone()), Box::new(b.clone())))
            }
        }
    }
    /// The larger of two.
    pub fn larger(&self, o: &Ix) -> Ix {
        match (self.as_const(), o.as_const()) {
            (Some(a), Some(b)) => Ix::konst(a.max(b)),
            _ if self == o => self.clone(),
            _ => {
                let (a, b) = if self <= o { (self, o) } else { (o, self) };
                Ix::atom(Atom::Max(Box::new(a.clone()), Box::new(b.clone())))
            }
        }
    }

    /// Rebuilds the expression with every axis and symbol replaced.
    pub fn substitute(&self, f: &dyn Fn(&Atom) -> Option<Ix>) -> Ix {
        let mut sum = Ix::konst(self.k);
        for t in &self.terms {
            let p = match &t.atoms[..] {
                [a] => subst_atom(a, f).scaled(t.coef),
                atoms => atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&subst_atom(a, f))),
            };
            sum += p;
        }
        sum
    }
    /// Replaces axis `i` by `axes[i]`; axes beyond the slice stay.
    pub fn subst_axes(&self, axes: &[Ix]) -> Ix {
        self.substitute(&|a| match a {
            Atom::Axis(i) => axes.get(*i as usize).cloned(),
            _ => None,
        })
    }
    /// Replaces symbol `i` by `syms[i]`; symbols beyond the slice stay.
    pub fn subst_syms(&self, syms: &[Ix]) -> Ix {
        self.substitute(&|a| match a {
            Atom::Sym(i) => syms.get(*i as usize).cloned(),
            _ => None,
        })
    }

    /// Calls `f` on each axis and symbol, nested ones too.
    pub fn visit(&self, f: &mut dyn FnMut(&Atom)) {
        for a in self.terms.iter().flat_map(|t| &t.atoms) {
            f(a);
            if let Atom::FloorDiv(x, y) | Atom::Mod(x, y) | Atom::Min(x, y) | Atom::Max(x, y) = a {
                x.visit(f);
                y.visit(f);
            }
        }
    }
    /// True when axis `i` occurs anywhere.
    #[inline]
    pub fn uses_axis(&self, i: usize) -> bool {
        self.terms.iter().any(|t| t.uses_axis(i))
    }
    /// One more than the largest axis that occurs, or zero.
    pub fn axes_end(&self) -> usize {
        let mut end = 0;
        self.visit(&mut |a| {
            if let Atom::Axis(i) = a {
                end = end.max(*i as usize + 1);
            }
        });
        end
    }
    /// True when some axis occurs.
    pub fn has_axes(&self) -> bool {
        let mut used = false;
        self.visit(&mut |a| used |= matches!(a, Atom::Axis(_)));
        used
    }
    /// The symbols that occur, sorted.
    pub fn symbols(&self) -> Vec<usize> {
        let mut out = Vec::new();
        self.visit(&mut |a| {
            if let Atom::Sym(i) = a {
                out.push(*i as usize);
            }
        });
        out.sort_unstable();
        out.dedup();
        out
    }
    /// `Some((c, rest))` when the expression is `c * axis + rest` with `rest` free of the axis.
    pub fn linear_in(&self, axis: usize) -> Option<(Ix, Ix)> {
        let (mut c, mut rest) = (Ix::konst(0), Ix::konst(self.k));
        for t in &self.terms {
            if !t.uses_axis(axis) {
                rest.terms.push(t.clone());
                continue;
            }
            let mut atoms = t.atoms.clone();
            let at = atoms.iter().position(|a| *a == Atom::Axis(axis as u32))?;
            atoms.remove(at);
            let factor =
                if atoms.is_empty() { Ix::konst(t.coef) } else { Ix { terms: smallvec![Term { atoms, coef: t.coef }], k: 0 } };
            if factor.uses_axis(axis) {
                return None;
            }
            c = c.plus(&factor);
        }
        Some((c, rest))
    }

    /// Value for concrete axes and symbols; `None` on overflow, a divisor below 1, or an index out of the slices.
    pub fn eval(&self, axes: &[i64], syms: &[i64]) -> Option<i64> {
        let mut sum = self.k;
        for t in &self.terms {
            let mut p = t.coef;
            for a in &t.atoms {
                let v = match a {
                    Atom::Axis(i) => *axes.get(*i as usize)?,
                    Atom::Sym(i) => *syms.get(*i as usize)?,
                    Atom::FloorDiv(n, d) => n.eval(axes, syms)?.div_euclid(d.eval(axes, syms).filter(|d| *d > 0)?),
                    Atom::Mod(n, d) => n.eval(axes, syms)?.rem_euclid(d.eval(axes, syms).filter(|d| *d > 0)?),
                    Atom::Min(x, y) => x.eval(axes, syms)?.min(y.eval(axes, syms)?),
                    Atom::Max(x, y) => x.eval(axes, syms)?.max(y.eval(axes, syms)?),
                };
                p = p.checked_mul(v)?;
            }
            sum = sum.checked_add(p)?;
        }
        Some(sum)
    }
}

/// `a / b` as multisets of sorted atoms, when `b` is contained in `a`.
fn divide_atoms(a: &[Atom], b: &[Atom]) -> Option<Atoms> {
    let mut rest: Atoms = a.iter().cloned().collect();
    for x in b {
        let at = rest.iter().position(|y| y == x)?;
        rest.remove(at);
    }
    Some(rest)
}

fn subst_atom(a: &Atom, f: &dyn Fn(&Atom) -> Option<Ix>) -> Ix {
    if let Some(x) = f(a) {
        return x;
    }
    match a {
        Atom::FloorDiv(x, y) => x.substitute(f).floordiv(&y.substitute(f)),
        Atom::Mod(x, y) => x.substitute(f).modulo(&y.substitute(f)),
        Atom::Min(x, y) => x.substitute(f).smaller(&y.substitute(f)),
        Atom::Max(x, y) => x.substitute(f).larger(&y.substitute(f)),
        leaf => Ix::atom(leaf.clone()),
    }
}

impl From<i64> for Ix {
    fn from(k: i64) -> Self {
        Ix::konst(k)
    }
}

impl std::ops::AddAssign for Ix {
    fn add_assign(&mut self, o: Ix) {
        let Some(k) = self.k.checked_add(o.k) else {
            *self = Self::undefined();
            return;
        };
        self.k = k;
        if self.terms.is_empty() {
            self.terms = o.terms;
            return;
        }
        for t in o.terms {
            // Sums mostly grow at their end.
            let ends = self.terms.last().is_some_and(|last| last.atoms < t.atoms);
            let at = if ends { Err(self.terms.len()) } else { self.terms.binary_search_by(|x| x.atoms.cmp(&t.atoms)) };
            match at.map(|at| (at, self.terms[at].coef.checked_add(t.coef))) {
                Err(at) => self.terms.insert(at, t),
                Ok((at, Some(0))) => {
                    self.terms.remove(at);
                }
                Ok((at, Some(c))) => self.terms[at].coef = c,
                Ok((_, None)) => {
                    *self = Self::undefined();
                    return;
                }
            }
        }
    }
}

macro_rules! operator {
    ($tr:ident, $f:ident, $m:ident) => {
        impl std::ops::$tr for Ix {
            type Output = Ix;
            fn $f(self, o: Ix) -> Ix {
                self.$m(&o)
            }
        }
        impl std::ops::$tr<&Ix> for &Ix {
            type Output = Ix;
            fn $f(self, o: &Ix) -> Ix {
                self.$m(o)
            }
        }
        impl std::ops::$tr<i64> for Ix {
            type Output = Ix;
            fn $f(self, o: i64) -> Ix {
                self.$m(&Ix::konst(o))
            }
        }
    };
}
operator!(Add, add, plus);
operator!(Sub, sub, minus);
operator!(Mul, mul, times);

impl fmt::Display for Atom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Atom::Axis(i) => write!(f, "d{i}"),
            Atom::Sym(i) => write!(f, "s{i}"),
            Atom::FloorDiv(a, b) => write!(f, "(({a}) floordiv ({b}))"),
            Atom::Mod(a, b) => write!(f, "(({a}) mod ({b}))"),
            Atom::Min(a, b) => write!(f, "min({a}, {b})"),
            Atom::Max(a, b) => write!(f, "max({a}, {b})"),
        }
    }
}

impl fmt::Display for Ix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for t in &self.terms {
            if !first {
                write!(f, " + ")?;
            }
            first = false;
            for (i, a) in t.atoms.iter().enumerate() {
                if i > 0 {
                    write!(f, " * ")?;
                }
                write!(f, "{a}")?;
            }
            if t.coef != 1 {
                write!(f, " * {}", t.coef)?;
            }
        }
        match (first, self.k) {
            (true, k) => write!(f, "{k}"),
            (false, 0) => Ok(()),
            (false, k) => write!(f, " + {k}"),
        }
    }
}
