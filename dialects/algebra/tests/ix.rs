//! Index expressions keep their value under normalisation and simplification, for random expressions and ranges.
#![allow(clippy::unwrap_used)]

use kiln_algebra::{Ix, Ranges};
use proptest::prelude::*;

/// An expression as written, with the plain meaning of each operation.
#[derive(Clone, Debug)]
enum Raw {
    K(i64),
    Axis(usize),
    Sym(usize),
    Bin(Kind, Box<Raw>, Box<Raw>),
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Add,
    Sub,
    Mul,
    FloorDiv,
    CeilDiv,
    Mod,
    Min,
    Max,
}
const KINDS: [Kind; 8] = [Kind::Add, Kind::Sub, Kind::Mul, Kind::FloorDiv, Kind::CeilDiv, Kind::Mod, Kind::Min, Kind::Max];
const AXES: usize = 3;
const SYMS: usize = 2;

impl Raw {
    fn eval(&self, axes: &[i64], syms: &[i64]) -> Option<i64> {
        Some(match self {
            Raw::K(k) => *k,
            Raw::Axis(i) => axes[*i],
            Raw::Sym(i) => syms[*i],
            Raw::Bin(k, a, b) => {
                let (a, b) = (a.eval(axes, syms)?, b.eval(axes, syms)?);
                match k {
                    Kind::Add => a.checked_add(b)?,
                    Kind::Sub => a.checked_sub(b)?,
                    Kind::Mul => a.checked_mul(b)?,
                    Kind::Min => a.min(b),
                    Kind::Max => a.max(b),
                    _ if b < 1 => return None,
                    Kind::FloorDiv => a.div_euclid(b),
                    Kind::CeilDiv => -(-a).div_euclid(b),
                    Kind::Mod => a.rem_euclid(b),
                }
            }
        })
    }
    fn ix(&self) -> Ix {
        match self {
            Raw::K(k) => Ix::konst(*k),
            Raw::Axis(i) => Ix::axis(*i),
            Raw::Sym(i) => Ix::sym(*i),
            Raw::Bin(k, a, b) => {
                let (a, b) = (a.ix(), b.ix());
                match k {
                    Kind::Add => a.plus(&b),
                    Kind::Sub => a.minus(&b),
                    Kind::Mul => a.times(&b),
                    Kind::FloorDiv => a.floordiv(&b),
                    Kind::CeilDiv => a.ceildiv(&b),
                    Kind::Mod => a.modulo(&b),
                    Kind::Min => a.smaller(&b),
                    Kind::Max => a.larger(&b),
                }
            }
        }
    }
}

fn bin(k: Kind, a: Raw, b: Raw) -> Raw {
    Raw::Bin(k, Box::new(a), Box::new(b))
}

fn leaf() -> impl Strategy<Value = Raw> {
    prop_oneof![(-9i64..10).prop_map(Raw::K), (0..AXES).prop_map(Raw::Axis), (0..SYMS).prop_map(Raw::Sym)]
}

fn raw() -> impl Strategy<Value = Raw> {
    leaf().prop_recursive(4, 24, 2, |inner| (0..KINDS.len(), inner.clone(), inner).prop_map(|(k, a, b)| bin(KINDS[k], a, b)))
}

/// Extents as they occur: constants, symbols, and small expressions of them.
fn extent() -> impl Strategy<Value = Raw> {
    let sym = || (0..SYMS).prop_map(Raw::Sym);
    prop_oneof![
        (1i64..7).prop_map(Raw::K),
        sym(),
        (sym(), 1i64..4).prop_map(|(s, k)| bin(Kind::Mul, s, Raw::K(k))),
        (sym(), -1i64..4).prop_map(|(s, k)| bin(Kind::Add, s, Raw::K(k))),
        (sym(), 1i64..4).prop_map(|(s, k)| bin(Kind::FloorDiv, s, Raw::K(k))),
        (sym(), sym()).prop_map(|(s, t)| bin(Kind::Mul, s, t)),
    ]
}

/// Extents, bounds of the symbols, and values of the symbols within them.
fn setting() -> impl Strategy<Value = (Vec<Raw>, Ranges, Vec<i64>)> {
    let symbol = (0i64..4, 0i64..5, 0i64..5, any::<bool>());
    (prop::collection::vec(extent(), AXES), prop::collection::vec(symbol, SYMS)).prop_map(|(extents, symbols)| {
        let values = symbols.iter().map(|(lo, more, _, _)| lo + more).collect();
        let bounds = symbols.iter().map(|(lo, more, room, open)| (*lo, (!open).then_some(lo + more + room))).collect();
        let ranges = Ranges { extents: extents.iter().map(Raw::ix).collect(), symbols: bounds };
        (extents, ranges, values)
    })
}

/// All points of the box, or a lattice of them when there are many.
fn points(extents: &[Raw], syms: &[i64]) -> Vec<Vec<i64>> {
    let sizes: Option<Vec<i64>> = extents.iter().map(|e| e.eval(&[], syms)).collect();
    let Some(sizes) = sizes.filter(|s| s.iter().all(|n| *n > 0)) else { return Vec::new() };
    let mut out = vec![vec![]];
    for n in sizes {
        let some: Vec<i64> = if n <= 6 { (0..n).collect() } else { vec![0, 1, n / 2, n - 2, n - 1] };
        out = out.iter().flat_map(|p: &Vec<i64>| some.iter().map(move |i| [&p[..], &[*i]].concat())).collect();
    }
    out
}

/// Splitting and joining axes, which is what reshapes make: a linear index over some axes, taken apart again.
fn reshaped() -> impl Strategy<Value = (Raw, Vec<Raw>)> {
    let factor = || prop_oneof![(1i64..7).prop_map(Raw::K), (0..SYMS).prop_map(Raw::Sym)];
    (prop::collection::vec(factor(), AXES), prop::collection::vec(factor(), 3), any::<bool>(), -2i64..3).prop_map(
        |(extents, by, modulo, shift)| {
            let mut flat = Raw::Axis(0);
            for (i, extent) in extents.iter().enumerate().skip(1) {
                flat = bin(Kind::Add, bin(Kind::Mul, flat, extent.clone()), Raw::Axis(i));
            }
            flat = bin(Kind::Add, flat, Raw::K(shift));
            let q = bin(Kind::Mul, by[0].clone(), by[1].clone());
            let e = bin(Kind::FloorDiv, flat, q);
            let e = if modulo { bin(Kind::Mod, e, by[2].clone()) } else { bin(Kind::Mul, e, by[2].clone()) };
            (e, extents)
        },
    )
}

fn check(e: &Raw, ranges: &Ranges, extents: &[Raw], syms: &[i64]) -> Result<(), TestCaseError> {
    let ix = e.ix();
    let simple = ranges.simplify(&ix);
    let ((lo, hi), non_negative) = (ranges.bounds(&ix), ranges.non_negative(&ix));
    let some_extent = ranges.extents[0].clone();
    let within = ranges.within(&ix, &some_extent);
    for p in points(extents, syms) {
        let Some(want) = e.eval(&p, syms) else { continue };
        prop_assert_eq!(ix.eval(&p, syms), Some(want), "normalised {} at {:?} {:?}", ix, p, syms);
        prop_assert_eq!(simple.eval(&p, syms), Some(want), "simplified {} to {} at {:?} {:?}", ix, simple, p, syms);
        prop_assert!(lo.is_none_or(|l| l <= want), "{ix} = {want} is below its bound {lo:?} at {p:?} {syms:?}");
        prop_assert!(hi.is_none_or(|h| h >= want), "{ix} = {want} is above its bound {hi:?} at {p:?} {syms:?}");
        prop_assert!(!non_negative || want >= 0, "{ix} = {want} was shown to be at least zero, at {p:?} {syms:?}");
        if within {
            let top = some_extent.eval(&[], syms).unwrap();
            prop_assert!((0..top).contains(&want), "{ix} = {want} was shown to be within {top}, at {p:?} {syms:?}");
        }
        for axis in 0..AXES {
            if let Some((c, rest)) = ix.linear_in(axis) {
                prop_assert!(!c.uses_axis(axis) && !rest.uses_axis(axis));
                let (c, rest) = (c.eval(&p, syms).unwrap(), rest.eval(&p, syms).unwrap());
                prop_assert_eq!(c * p[axis] + rest, want, "{} is not linear in d{}", ix, axis);
            }
        }
    }
    Ok(())
}

/// A short run; `PROPTEST_CASES` asks for a long one.
fn config() -> ProptestConfig {
    let long = std::env::var_os("PROPTEST_CASES").is_some();
    let base = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if long { base } else { ProptestConfig { cases: 300, ..base } }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn random_expressions_keep_their_value(e in raw(), (extents, ranges, syms) in setting()) {
        check(&e, &ranges, &extents, &syms)?;
    }

    #[test]
    fn reshapes_keep_their_value((e, extents) in reshaped(), (_, ranges, syms) in setting()) {
        let ranges = Ranges { extents: extents.iter().map(Raw::ix).collect(), ..ranges };
        check(&e, &ranges, &extents, &syms)?;
    }

    #[test]
    fn substitution_is_evaluation_after_evaluation(
        e in raw(),
        axes in prop::collection::vec(raw(), AXES),
        p in prop::collection::vec(0i64..7, AXES),
        syms in prop::collection::vec(1i64..7, SYMS),
    ) {
        let at: Option<Vec<i64>> = axes.iter().map(|a| a.eval(&p, &syms)).collect();
        if let Some(want) = at.and_then(|at| e.eval(&at, &syms)) {
            let inner: Vec<Ix> = axes.iter().map(Raw::ix).collect();
            prop_assert_eq!(e.ix().subst_axes(&inner).eval(&p, &syms), Some(want));
        }
    }

    #[test]
    fn equal_polynomials_are_equal_values(a in raw(), b in raw(), c in raw()) {
        let (a, b, c) = (a.ix(), b.ix(), c.ix());
        prop_assert_eq!(a.plus(&b), b.plus(&a));
        prop_assert_eq!(a.times(&b), b.times(&a));
        prop_assert_eq!(a.plus(&b).times(&c), a.times(&c).plus(&b.times(&c)));
        prop_assert_eq!(a.plus(&b).minus(&b), a);
    }

    #[test]
    fn hostile_numbers_do_not_panic(k in prop::collection::vec(any::<i64>(), 4), kinds in prop::collection::vec(0..KINDS.len(), 5)) {
        let mut e = Raw::Axis(0);
        for (k, kind) in k.iter().cycle().zip(&kinds) {
            e = bin(KINDS[*kind], e, bin(Kind::Mul, Raw::Sym(0), Raw::K(*k)));
            e = bin(KINDS[*kind], e, Raw::K(*k));
        }
        let ix = e.ix();
        let r = Ranges { extents: vec![Ix::konst(k[0])], symbols: vec![(k[1], Some(k[2])), (k[3], None)] };
        let _ = (r.simplify(&ix), r.bounds(&ix), r.within(&ix, &Ix::konst(k[1])), ix.eval(&[k[0]], &[k[1]]));
    }
}
