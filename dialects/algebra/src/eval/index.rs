//! Index expressions compiled for concrete symbols: affine forms where possible, trees elsewhere.
//!
//! Compilation does not go through the normalising constructors of [`Ix`], so that the evaluator does not inherit
//! their mistakes. Intervals over the iteration box prove once that no lane overflows.

use super::{
    error::EvalError,
    lanes::{B, Chunk, Space},
};
use crate::ix::{Atom, Ix};

/// An expression over positions of a [`Space`].
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// `k + Σ c_p * x_p`, positions sorted.
    Lin(Lin),
    /// `lin + Σ coef * Π factors`.
    Sum(Lin, Vec<(i64, Vec<Node>)>),
    FloorDiv(Box<Node>, Box<Node>),
    Mod(Box<Node>, Box<Node>),
    Min(Box<Node>, Box<Node>),
    Max(Box<Node>, Box<Node>),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Lin {
    pub(super) k: i64,
    pub(super) c: Vec<(usize, i64)>,
}

/// What is needed to compile an expression and to name it in an error.
pub(super) struct Context<'a> {
    pub(super) op: &'static str,
    pub(super) syms: &'a [i64],
    /// Position of each axis in the iteration space.
    pub(super) position: &'a [Option<usize>],
}

impl Context<'_> {
    fn fail(&self, e: &Ix, what: &'static str) -> EvalError {
        EvalError::Expression { op: self.op, expr: e.to_string(), what }
    }

    pub(super) fn compile(&self, e: &Ix) -> Result<Node, EvalError> {
        let overflow = || self.fail(e, "overflows 64 bits");
        let mut lin = Lin { k: e.offset(), c: Vec::new() };
        let mut rest = Vec::new();
        for t in e.terms() {
            let (mut coef, mut factors) = (t.coef, Vec::new());
            for a in &t.atoms {
                match self.atom(a, e)? {
                    Node::Lin(l) if l.c.is_empty() => coef = coef.checked_mul(l.k).ok_or_else(overflow)?,
                    n => factors.push(n),
                }
            }
            match &factors[..] {
                _ if coef == 0 => {}
                [] => lin.k = lin.k.checked_add(coef).ok_or_else(overflow)?,
                [Node::Lin(l)] => lin.add(l, coef).ok_or_else(overflow)?,
                _ => rest.push((coef, factors)),
            }
        }
        Ok(match (rest.len(), lin.c.is_empty() && lin.k == 0) {
            (0, _) => Node::Lin(lin),
            (1, true) if rest[0].0 == 1 && rest[0].1.len() == 1 => rest.remove(0).1.remove(0),
            _ => Node::Sum(lin, rest),
        })
    }

    fn atom(&self, a: &Atom, e: &Ix) -> Result<Node, EvalError> {
        let two = |x: &Ix, y: &Ix| -> Result<(Node, Node), EvalError> { Ok((self.compile(x)?, self.compile(y)?)) };
        let constant = |k| Node::Lin(Lin { k, c: Vec::new() });
        Ok(match a {
            Atom::Sym(i) => constant(*self.syms.get(*i as usize).ok_or_else(|| self.fail(e, "uses a symbol that has no value"))?),
            Atom::Axis(i) => {
                let p = self.position.get(*i as usize).copied().flatten();
                Node::Lin(Lin { k: 0, c: vec![(p.ok_or_else(|| self.fail(e, "uses an axis that is not in the domain"))?, 1)] })
            }
            Atom::FloorDiv(x, y) | Atom::Mod(x, y) => {
                let (n, d) = two(x, y)?;
                let quotient = matches!(a, Atom::FloorDiv(..));
                if let Some(d) = d.as_const() {
                    if d < 1 {
                        return Err(EvalError::Divisor { op: self.op, divisor: d, expr: e.to_string() });
                    }
                    if let Some(n) = n.as_const() {
                        return Ok(constant(if quotient { n.div_euclid(d) } else { n.rem_euclid(d) }));
                    }
                }
                let (n, d) = (Box::new(n), Box::new(d));
                if quotient { Node::FloorDiv(n, d) } else { Node::Mod(n, d) }
            }
            Atom::Min(x, y) | Atom::Max(x, y) => {
                let (x, y) = two(x, y)?;
                let smaller = matches!(a, Atom::Min(..));
                match (x.as_const(), y.as_const(), smaller) {
                    (Some(x), Some(y), true) => constant(x.min(y)),
                    (Some(x), Some(y), false) => constant(x.max(y)),
                    (_, _, true) => Node::Min(Box::new(x), Box::new(y)),
                    _ => Node::Max(Box::new(x), Box::new(y)),
                }
            }
        })
    }

    /// Bounds over a non-empty box, checking that nothing inside overflows.
    pub(super) fn interval(&self, n: &Node, space: &Space, e: &Ix) -> Result<(i64, i64), EvalError> {
        n.interval(space).ok_or_else(|| self.fail(e, "overflows 64 bits"))
    }
}

impl Lin {
    /// Adds a multiple; `None` on overflow.
    pub(super) fn add(&mut self, o: &Lin, by: i64) -> Option<()> {
        self.k = self.k.checked_add(o.k.checked_mul(by)?)?;
        for (p, c) in &o.c {
            let c = c.checked_mul(by)?;
            match self.c.binary_search_by_key(p, |x| x.0) {
                Ok(i) => self.c[i].1 = self.c[i].1.checked_add(c)?,
                Err(i) => self.c.insert(i, (*p, c)),
            }
        }
        self.c.retain(|x| x.1 != 0);
        Some(())
    }

    pub(super) fn interval(&self, space: &Space) -> Option<(i64, i64)> {
        let (mut lo, mut hi) = (self.k, self.k);
        for (p, c) in &self.c {
            let first = *space.origin.get(*p)?;
            let last = first.checked_add(i64::try_from(*space.extents.get(*p)?).ok()?.max(1) - 1)?;
            let (a, b) = (c.checked_mul(first)?, c.checked_mul(last)?);
            lo = lo.checked_add(a.min(b))?;
            hi = hi.checked_add(a.max(b))?;
        }
        Some((lo, hi))
    }

    pub(super) fn lanes(&self, chunk: &Chunk, out: &mut [i64; B]) {
        let inner = chunk.rank.wrapping_sub(1);
        for s in chunk.segments() {
            let (mut base, mut step) = (self.k, 0);
            for (p, c) in &self.c {
                base += c * s.start[*p];
                if *p == inner {
                    step = *c;
                }
            }
            for (j, o) in out[s.at..s.at + s.len].iter_mut().enumerate() {
                *o = base + step * j as i64;
            }
        }
    }
}

fn product(a: (i64, i64), b: (i64, i64)) -> Option<(i64, i64)> {
    let c = [a.0.checked_mul(b.0)?, a.0.checked_mul(b.1)?, a.1.checked_mul(b.0)?, a.1.checked_mul(b.1)?];
    Some((c.into_iter().min()?, c.into_iter().max()?))
}

impl Node {
    pub(super) fn as_const(&self) -> Option<i64> {
        match self {
            Node::Lin(l) if l.c.is_empty() => Some(l.k),
            _ => None,
        }
    }

    pub(super) fn interval(&self, space: &Space) -> Option<(i64, i64)> {
        Some(match self {
            Node::Lin(l) => l.interval(space)?,
            Node::Sum(l, rest) => {
                let (mut lo, mut hi) = l.interval(space)?;
                for (coef, factors) in rest {
                    let mut p = (*coef, *coef);
                    for f in factors {
                        p = product(p, f.interval(space)?)?;
                    }
                    (lo, hi) = (lo.checked_add(p.0)?, hi.checked_add(p.1)?);
                }
                (lo, hi)
            }
            Node::FloorDiv(n, d) => {
                let (n, d) = (n.interval(space)?, d.interval(space)?);
                let (a, b) = (d.0.max(1), d.1.max(1));
                let c = [n.0.div_euclid(a), n.0.div_euclid(b), n.1.div_euclid(a), n.1.div_euclid(b)];
                (c.into_iter().min()?, c.into_iter().max()?)
            }
            Node::Mod(n, d) => {
                n.interval(space)?;
                (0, (d.interval(space)?.1 - 1).max(0))
            }
            Node::Min(x, y) => {
                let (x, y) = (x.interval(space)?, y.interval(space)?);
                (x.0.min(y.0), x.1.min(y.1))
            }
            Node::Max(x, y) => {
                let (x, y) = (x.interval(space)?, y.interval(space)?);
                (x.0.max(y.0), x.1.max(y.1))
            }
        })
    }

    /// Values at the points of a chunk. A divisor below one is returned as the error.
    pub(super) fn lanes(&self, chunk: &Chunk, out: &mut [i64; B]) -> Result<(), i64> {
        let n = chunk.n;
        let mut other = [0i64; B];
        match self {
            Node::Lin(l) => l.lanes(chunk, out),
            Node::Sum(l, rest) => {
                l.lanes(chunk, out);
                for (coef, factors) in rest {
                    let mut p = [*coef; B];
                    for f in factors {
                        f.lanes(chunk, &mut other)?;
                        p[..n].iter_mut().zip(&other).for_each(|(p, f)| *p = p.wrapping_mul(*f));
                    }
                    out[..n].iter_mut().zip(&p).for_each(|(o, p)| *o = o.wrapping_add(*p));
                }
            }
            Node::FloorDiv(x, d) => {
                x.lanes(chunk, out)?;
                divide(d, chunk, out, i64::div_euclid)?;
            }
            Node::Mod(x, d) => {
                x.lanes(chunk, out)?;
                divide(d, chunk, out, i64::rem_euclid)?;
            }
            Node::Min(x, y) => {
                x.lanes(chunk, out)?;
                y.lanes(chunk, &mut other)?;
                out[..n].iter_mut().zip(&other).for_each(|(o, y)| *o = (*o).min(*y));
            }
            Node::Max(x, y) => {
                x.lanes(chunk, out)?;
                y.lanes(chunk, &mut other)?;
                out[..n].iter_mut().zip(&other).for_each(|(o, y)| *o = (*o).max(*y));
            }
        }
        Ok(())
    }
}

fn divide(d: &Node, chunk: &Chunk, out: &mut [i64; B], f: fn(i64, i64) -> i64) -> Result<(), i64> {
    if let Some(d) = d.as_const() {
        out[..chunk.n].iter_mut().for_each(|o| *o = f(*o, d));
        return Ok(());
    }
    let mut lanes = [0i64; B];
    d.lanes(chunk, &mut lanes)?;
    for (o, d) in out[..chunk.n].iter_mut().zip(lanes) {
        if d < 1 {
            return Err(d);
        }
        *o = f(*o, d);
    }
    Ok(())
}
