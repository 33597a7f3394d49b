//! Integer expressions as `index` arithmetic.
use super::{Builder, CmpI};
use crate::ir::Val;
use kiln_algebra::{Access, Atom, Guard, Ix};

impl<'c> Builder<'c> {
    /// The value of an expression, for the values of its axes and symbols (by number, all `index`).
    ///
    /// Quotients round down and remainders have the sign of the divisor, for positive divisors. Where the caller knows
    /// that no numerator is negative, `nonnegative` saves the corrections.
    ///
    /// # Panics
    /// An axis or symbol past the slices: the caller's expression does not fit its domain.
    pub fn ix(&mut self, e: &Ix, axes: &[Val<'c>], syms: &[Val<'c>], nonnegative: bool) -> Val<'c> {
        let mut sum: Option<Val<'c>> = None;
        for term in e.terms() {
            let mut product: Option<Val<'c>> = None;
            for atom in &term.atoms {
                let x = self.atom(atom, axes, syms, nonnegative);
                product = Some(match product {
                    None => x,
                    Some(p) => self.muli(p, x),
                });
            }
            let product = product.expect("a term has atoms");
            let (negate, coef) = match term.coef {
                -1 => (true, 1),
                c => (false, c),
            };
            let product = if coef == 1 {
                product
            } else {
                let c = self.idx(coef);
                self.muli(product, c)
            };
            sum = Some(match (sum, negate) {
                (None, false) => product,
                (Some(s), false) => self.addi(s, product),
                (s, true) => {
                    let s = s.unwrap_or_else(|| self.idx(0));
                    self.subi(s, product)
                }
            });
        }
        match sum {
            None => self.idx(e.offset()),
            Some(sum) if e.offset() == 0 => sum,
            Some(sum) => {
                let c = self.idx(e.offset());
                self.addi(sum, c)
            }
        }
    }

    fn atom(&mut self, atom: &Atom, axes: &[Val<'c>], syms: &[Val<'c>], nonnegative: bool) -> Val<'c> {
        let two = |b: &mut Self, x: &Ix, y: &Ix| {
            let x = b.ix(x, axes, syms, nonnegative);
            (x, b.ix(y, axes, syms, nonnegative))
        };
        match atom {
            Atom::Axis(i) => axes[*i as usize],
            Atom::Sym(i) => syms[*i as usize],
            Atom::FloorDiv(x, y) => {
                let (x, y) = two(self, x, y);
                if nonnegative { self.divui(x, y) } else { self.floordivsi(x, y) }
            }
            Atom::Mod(x, y) => {
                let (x, y) = two(self, x, y);
                if nonnegative {
                    return self.remui(x, y);
                }
                let r = self.remsi(x, y);
                let (zero, up) = (self.idx(0), self.addi(r, y));
                let negative = self.cmpi(CmpI::Slt, r, zero);
                self.select(negative, up, r)
            }
            Atom::Min(x, y) => {
                let (x, y) = two(self, x, y);
                self.minsi(x, y)
            }
            Atom::Max(x, y) => {
                let (x, y) = two(self, x, y);
                self.maxsi(x, y)
            }
        }
    }

    /// Whether `0 <= expr < extent` holds: one unsigned comparison.
    pub fn guard(&mut self, guard: &Guard, axes: &[Val<'c>], syms: &[Val<'c>]) -> Val<'c> {
        let x = self.ix(&guard.expr, axes, syms, false);
        let n = self.ix(&guard.extent, axes, syms, false);
        self.cmpi(CmpI::Ult, x, n)
    }

    /// Whether all guards of an access hold; `None` where it has none.
    pub fn guards(&mut self, access: &Access, axes: &[Val<'c>], syms: &[Val<'c>]) -> Option<Val<'c>> {
        let mut all = None;
        for g in &access.guards {
            let one = self.guard(g, axes, syms);
            all = Some(match all {
                None => one,
                Some(before) => self.andi(before, one),
            });
        }
        all
    }
}
