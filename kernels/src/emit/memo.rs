//! Simplified expressions of this thread, remembered: archetypes look at the same indices of the same cone one after
//! the other, and at those of cones that differ little.

use std::{
    cell::RefCell,
    hash::{Hash, Hasher},
};

use kiln_algebra::{Atom, Ix, Ranges};
use rustc_hash::{FxHashMap, FxHasher};

/// Expressions remembered, at most; then all are forgotten.
const MOST: usize = 1 << 14;

/// What an expression was simplified under, and to.
struct Known {
    expr: Ix,
    /// Extents of the axes that occur in it.
    extents: Vec<(usize, Option<Ix>)>,
    symbols: Vec<(i64, Option<i64>)>,
    simple: Ix,
}

impl Known {
    fn is(&self, r: &Ranges, e: &Ix) -> bool {
        self.expr == *e && self.symbols == r.symbols && self.extents.iter().all(|(a, x)| r.extents.get(*a) == x.as_ref())
    }
}

#[derive(Default)]
struct Memo {
    by_hash: FxHashMap<u64, Vec<Known>>,
    count: usize,
}

thread_local! {
    static MEMO: RefCell<Memo> = RefCell::default();
}

/// What `simplify` makes of an expression. It must depend on the ranges of the axes and symbols that occur alone.
pub(super) fn simplified(r: &Ranges, e: &Ix, simplify: impl FnOnce() -> Ix) -> Ix {
    let mut h = FxHasher::default();
    e.hash(&mut h);
    e.visit(&mut |a| {
        if let Atom::Axis(i) = a {
            r.extents.get(*i as usize).hash(&mut h);
        }
    });
    let hash = h.finish();
    let known = MEMO.with_borrow(|m| m.by_hash.get(&hash)?.iter().find(|k| k.is(r, e)).map(|k| k.simple.clone()));
    known.unwrap_or_else(|| {
        let simple = simplify();
        let mut axes: Vec<usize> = Vec::new();
        e.visit(&mut |a| match a {
            Atom::Axis(i) if !axes.contains(&(*i as usize)) => axes.push(*i as usize),
            _ => {}
        });
        let extents = axes.into_iter().map(|a| (a, r.extents.get(a).cloned())).collect();
        let new = Known { expr: e.clone(), extents, symbols: r.symbols.clone(), simple: simple.clone() };
        MEMO.with_borrow_mut(|m| {
            if m.count >= MOST {
                *m = Memo::default();
            }
            m.count += 1;
            m.by_hash.entry(hash).or_default().push(new);
        });
        simple
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_extents_and_symbols_are_other_questions() {
        let e = Ix::axis(0).floordiv(&Ix::konst(8));
        let of = |n: i64, symbols: Vec<(i64, Option<i64>)>, answer: i64| {
            let r = Ranges { extents: vec![Ix::konst(n)], symbols };
            simplified(&r, &e, || Ix::konst(answer))
        };
        assert!(of(8, vec![], 0).is(0));
        assert!(of(8, vec![], 1).is(0), "remembered");
        assert!(of(16, vec![], 2).is(2));
        assert!(of(8, vec![(1, None)], 3).is(3));
        assert!(of(8, vec![], 4).is(0));
    }
}
