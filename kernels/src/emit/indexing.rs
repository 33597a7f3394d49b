//! Index expressions and guards as SSA values.

use kiln_algebra::{Atom, Guard, Ix, ix::Term};
use kiln_dialects::{
    builder::CmpI,
    ir::{Type, TypeExt, Val, ValueExt},
};

use super::{AxisValue, EmitError, Kernel, index::Decided};

impl<'c> Kernel<'c, '_> {
    /// The scope in which an expression can be computed: the innermost of its axes.
    pub(super) fn level(&self, e: &Ix) -> usize {
        let mut level = 0;
        e.visit(&mut |a| match a {
            Atom::Axis(i) => {
                if let Some(AxisValue::Scalar(_, l)) = self.axes.get(*i as usize) {
                    level = level.max(*l);
                }
            }
            Atom::Sym(i) => level = level.max(self.symbols[*i as usize].1),
            _ => {}
        });
        level.min(self.scopes.len() - 1)
    }

    /// The lane axis that an expression uses, with its width.
    pub fn lane_of(&self, e: &Ix) -> Option<(usize, usize)> {
        let mut found = None;
        e.visit(&mut |a| {
            if let Atom::Axis(i) = a
                && let Some(AxisValue::Lane(w)) = self.axes.get(*i as usize)
            {
                found = Some((*i as usize, *w));
            }
        });
        found
    }

    /// The lane axis that some expression uses.
    pub fn lane_in<'a>(&self, all: impl IntoIterator<Item = &'a Ix>) -> Option<(usize, usize)> {
        all.into_iter().find_map(|e| self.lane_of(e))
    }

    /// The value of an expression without lanes, of type `index`.
    pub fn index(&mut self, e: &Ix) -> Val<'c> {
        if let Some(c) = e.as_const() {
            return self.top().idx(c);
        }
        let level = self.level(e);
        if let Some(v) = self.scopes[level].indices.get(e) {
            return *v;
        }
        let v = self.index_sum(e, level);
        self.scopes[level].indices.insert(e.clone(), v);
        v
    }

    /// Terms of outer scopes are summed there; the constant comes last, so that neighbours share the rest.
    fn index_sum(&mut self, e: &Ix, level: usize) -> Val<'c> {
        if e.offset() != 0 {
            let rest = e.minus(&Ix::konst(e.offset()));
            let (v, c) = (self.index(&rest), self.top().idx(e.offset()));
            return self.scopes[level].b.addi(v, c);
        }
        let terms: Vec<(Ix, &Term)> = e.terms().iter().map(|t| (product(t), t)).collect();
        if let [(_, t)] = &terms[..] {
            return self.index_term(t, level);
        }
        let (outer, inner): (Vec<_>, Vec<_>) = terms.into_iter().partition(|(p, _)| self.level(p) < level);
        let mut sum = None;
        if !outer.is_empty() {
            let outer = outer.iter().fold(Ix::konst(0), |s, (p, _)| s.plus(p));
            sum = Some(self.index(&outer));
        }
        for (p, t) in inner {
            sum = Some(match sum {
                Some(s) if t.coef == -1 => {
                    let v = self.index(&p.scale(-1));
                    self.scopes[level].b.subi(s, v)
                }
                Some(s) => {
                    let v = self.index(&p);
                    self.scopes[level].b.addi(s, v)
                }
                None => self.index(&p),
            });
        }
        match sum {
            Some(s) => s,
            None => self.top().idx(0),
        }
    }

    fn index_term(&mut self, t: &Term, level: usize) -> Val<'c> {
        let mut v: Option<Val<'c>> = None;
        for a in &t.atoms {
            let x = self.index_atom(a, level);
            v = Some(match v {
                Some(v) => self.scopes[level].b.muli(v, x),
                None => x,
            });
        }
        let c = self.top().idx(t.coef);
        match v {
            Some(v) if t.coef == 1 => v,
            Some(v) => self.scopes[level].b.muli(v, c),
            None => c,
        }
    }

    fn index_atom(&mut self, a: &Atom, level: usize) -> Val<'c> {
        match a {
            Atom::Sym(i) => self.symbols[*i as usize].0,
            Atom::Axis(i) => match self.axes[*i as usize] {
                AxisValue::Scalar(v, _) => v,
                // Lanes are taken out of an expression before it comes here.
                AxisValue::Lane(_) => self.top().idx(0),
            },
            Atom::FloorDiv(n, d) | Atom::Mod(n, d) => {
                let up = self.ranges.non_negative(n);
                let positive = self.ranges.bounds(d).0.is_some_and(|l| l > 0);
                let (n, mut d) = (self.index(n), self.index(d));
                let one = self.top().idx(1);
                let b = &mut self.scopes[level].b;
                if !positive {
                    d = b.maxsi(d, one);
                }
                match (a, up) {
                    (Atom::FloorDiv(..), true) => b.divui(n, d),
                    (Atom::FloorDiv(..), false) => b.floordivsi(n, d),
                    (_, true) => b.remui(n, d),
                    (_, false) => {
                        let r = b.remsi(n, d);
                        let (zero, up) = (b.idx(0), b.addi(r, d));
                        let negative = b.cmpi(CmpI::Slt, r, zero);
                        b.select(negative, up, r)
                    }
                }
            }
            Atom::Min(x, y) => {
                let (x, y) = (self.index(x), self.index(y));
                self.scopes[level].b.minsi(x, y)
            }
            Atom::Max(x, y) => {
                let (x, y) = (self.index(x), self.index(y));
                self.scopes[level].b.maxsi(x, y)
            }
        }
    }

    /// An expression with every lane's number put in, one after the other.
    pub(crate) fn per_lane(&self, e: &Ix, lane: usize, number: usize) -> Ix {
        let at = e.substitute(&|a| match a {
            kiln_algebra::Atom::Axis(i) if *i as usize == lane => Some(Ix::konst(number as i64)),
            _ => None,
        });
        self.simplify(&at)
    }

    /// The value of an expression as `i64`, a vector where it uses lanes.
    pub fn index_i64(&mut self, e: &Ix) -> (Val<'c>, usize) {
        let i64 = self.ctx.i64();
        let Some((lane, width)) = self.lane_of(e) else {
            let v = self.index(e);
            return (self.b().index_cast(v, i64), 1);
        };
        let ty: Type<'c> = self.ctx.vector(&[width as i64], i64);
        if let Some((c, rest)) = e.linear_in(lane)
            && let Some(c) = c.as_const()
        {
            let rest = self.index(&rest);
            let b = self.b();
            let base = b.index_cast(rest, i64);
            let base = b.broadcast(base, width);
            let steps = self.top().iota(ty);
            let by = self.top().int_const(ty, c);
            let b = self.b();
            let scaled = if c == 1 { steps } else { b.muli(steps, by) };
            return (b.addi(base, scaled), width);
        }
        let each: Vec<Val<'c>> = (0..width)
            .map(|l| {
                let at = self.per_lane(e, lane, l);
                let v = self.index(&at);
                self.b().index_cast(v, i64)
            })
            .collect();
        (self.b().from_lanes(&each), width)
    }

    /// Whether a guard holds: an `i1`, or one a lane.
    fn guard(&mut self, g: &Guard) -> Val<'c> {
        let level = self.level(&g.expr).max(self.level(&g.extent));
        if let Some(v) = self.scopes[level].guards.get(g) {
            return *v;
        }
        if self.lane_of(&g.expr).is_some() || self.lane_of(&g.extent).is_some() {
            let ((x, w), (n, m)) = (self.index_i64(&g.expr), self.index_i64(&g.extent));
            let width = w.max(m);
            let b = self.b();
            let x = if w < width { b.broadcast(x, width) } else { x };
            let n = if m < width { b.broadcast(n, width) } else { n };
            return b.cmpi(CmpI::Ult, x, n);
        }
        let (x, n) = (self.index(&g.expr), self.index(&g.extent));
        // One unsigned comparison: extents are never negative.
        let v = self.scopes[level].b.cmpi(CmpI::Ult, x, n);
        self.scopes[level].guards.insert(g.clone(), v);
        v
    }

    /// Whether all guards hold; `None` where there are none. A vector if some of them uses lanes.
    pub fn all_hold(&mut self, guards: &[Guard]) -> Option<Val<'c>> {
        let mut all: Option<Val<'c>> = None;
        let (scalar, vector): (Vec<&Guard>, Vec<&Guard>) =
            guards.iter().partition(|g| self.lane_of(&g.expr).is_none() && self.lane_of(&g.extent).is_none());
        for g in scalar.into_iter().chain(vector) {
            let one = self.guard(g);
            all = Some(match all {
                None => one,
                Some(before) => {
                    let before = match one.ty().lanes() {
                        Some(w) if before.ty().lanes().is_none() => self.b().broadcast(before, w as usize),
                        _ => before,
                    };
                    self.b().andi(before, one)
                }
            });
        }
        all
    }

    /// Does something where all guards hold, without a test where that is known.
    ///
    /// # Errors
    /// Those of the body.
    pub(crate) fn when(
        &mut self,
        guards: &[Guard],
        body: impl FnOnce(&mut Self) -> Result<(), EmitError>,
    ) -> Result<(), EmitError> {
        let Some(left) = self.undecided(guards) else { return Ok(()) };
        match self.all_hold(&left) {
            Some(inside) => self.if_then(inside, body),
            None => body(self),
        }
    }

    /// The guards that are not known to hold; `None` if one is known to fail.
    pub(crate) fn undecided(&self, guards: &[Guard]) -> Option<Vec<Guard>> {
        let mut left = Vec::new();
        for g in guards {
            match super::index::decide(&self.ranges, g) {
                Decided::Always => {}
                Decided::Never => return None,
                Decided::Test(g) => left.push(g),
            }
        }
        left.sort();
        left.dedup();
        Some(left)
    }
}

fn product(t: &Term) -> Ix {
    t.atoms.iter().fold(Ix::konst(t.coef), |p, a| p.times(&Ix::atom(a.clone())))
}
