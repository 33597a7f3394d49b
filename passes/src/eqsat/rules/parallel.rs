//! Sums of contractions of one operand (R4).

use egg::Id;
use kiln_algebra::{Access, BinOp, Const, Guard, Ix, Op, Ranges, Scalar};

use super::{
    ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, plain_dim,
    support::sum::{Sum, sums},
};
use crate::eqsat::{access::tidy, body, facts::Classes, language::ENode, normal::ranges};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "merge-parallel",
        row: "R4",
        why: "branches that a network was trained with, of several kernel sizes, become one contraction",
        sides: "contract(a, b) + contract(a, c) + z = contract(a, b + c) + z",
        condition: "b and c are constants; the windows of c lie inside those of b at a fixed offset, where c is extended by zeros",
        growth: Growth::OnDemand,
        numeric: Numeric::FoldsConstants,
        provenance: "linear-algebra-rules",
        find: Find::Node(merge),
        example: |mut e| {
            let x = e.input(&[N, 3, 7]);
            let (v, w, b) = (e.weight(&[3, 3, 3]), e.weight(&[3, 3, 1]), e.weight(&[3]));
            let (y, z) = (e.conv1d(x, v), e.conv1d(x, w));
            let z = e.per_axis(1, "add(x0, x1)", &[z, b]);
            let y = e.zip("add(x0, x1)", &[y, z]);
            e.done(&[y])
        },
        hostile: |mut e| {
            // The same operand, read at another place: the windows do not contain each other.
            let x = e.input(&[N, 3, 9]);
            let (v, w) = (e.weight(&[4, 3, 1]), e.weight(&[4, 3, 1]));
            let (a, b) = (e.slice(x, 2, 0, 6), e.slice(x, 2, 3, 6));
            let (y, z) = (e.conv1d(a, v), e.conv1d(b, w));
            let y = e.zip("add(x0, x1)", &[y, z]);
            e.done(&[y])
        },
    },
    Rule {
        name: "identity-into-weight",
        row: "R4",
        why: "a skip connection around a contraction with a constant becomes part of the constant",
        sides: "contract(a, b) + a * s + z = contract(a, b + diag(s)) + z",
        condition: "b and s are constants; a is read inside the window of the contraction at a fixed offset",
        growth: Growth::OnDemand,
        numeric: Numeric::FoldsConstants,
        provenance: "linear-algebra-rules",
        find: Find::Node(identity),
        example: |mut e| {
            let x = e.input(&[N, 3, 7]);
            let (v, s, t) = (e.weight(&[3, 3, 3]), e.weight(&[3]), e.weight(&[3]));
            let y = e.conv1d(x, v);
            let z = e.per_axis(1, "add(mul(x0, x1), x2)", &[x, s, t]);
            let y = e.zip("add(x0, x1)", &[y, z]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, u) = (e.input(&[N, 3, 7]), e.input(&[N, 3, 7]));
            let v = e.weight(&[3, 3, 3]);
            let y = e.conv1d(x, v);
            let y = e.zip("add(x0, x1)", &[y, u]);
            e.done(&[y])
        },
    },
];

fn merge(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    for sum in float_sums(eg, root, n) {
        let parts = sum.classes();
        for (i, x) in &parts {
            for (j, y) in parts.iter().filter(|(j, _)| j != i) {
                let pairs = ContractNode::all(eg, *x).flat_map(|a| ContractNode::all(eg, *y).map(move |b| (a, b)));
                let merged = pairs.into_iter().find_map(|(a, b)| merged(eg, &a, &b));
                if let Some(product) = merged {
                    let term = sum.with(*i, product, &[*j]);
                    out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, *x, *y] });
                    return;
                }
            }
        }
    }
}

fn float_sums(eg: &Classes, root: Id, n: &ENode) -> Vec<Sum> {
    match MapNode::of(n) {
        Some(m) if !eg[root].data.constant && eg[root].data.ty().dtype.is_float() => sums(eg, &m),
        _ => Vec::new(),
    }
}

/// A constant that is read with every dimension at an axis of its own, over its whole extent.
fn plain(eg: &Classes, c: &ContractNode<'_>, side: usize) -> bool {
    let (b, dims) = (&c.accesses[side], &eg[c.children[side]].data.ty().dims);
    let whole = |(i, d): (usize, &Ix)| {
        let axis = b.map[i].as_axis().is_some_and(|x| plain_dim(b, x) == Some(i) && c.domain[x] == *d);
        axis || (d.is(1) && b.map[i].is(0))
    };
    eg[c.children[side]].data.constant && b.guards.is_empty() && dims.iter().enumerate().all(whole)
}

/// `contract(a, b + c)` for a contraction with `b` whose windows contain those of the one with `c`.
fn merged(eg: &Classes, big: &ContractNode<'_>, small: &ContractNode<'_>) -> Option<Term> {
    (0..4).find_map(|k| merged_sides(eg, big, k / 2, small, k % 2))
}

fn merged_sides(eg: &Classes, big: &ContractNode<'_>, s1: usize, small: &ContractNode<'_>, s2: usize) -> Option<Term> {
    let w1 = 1 - s1;
    let read_c = zero_extended(eg, big, s1, small, s2, None)?;
    let dims = eg[big.children[w1]].data.ty().dims.clone();
    let accesses = vec![Access::identity(dims.len()), read_c];
    let body = Scalar::bin(BinOp::Add, Scalar::arg(0), Scalar::arg(1));
    let children = vec![Term::Class(big.children[w1]), Term::Class(small.children[1 - s2])];
    let weight = Term::Op(Op::Map { domain: dims, body, accesses }, children);
    Some(big.with(w1, weight, big.accesses[w1].clone()))
}

/// How the constant of a contraction with small windows is read at the places of that of one with larger windows over the
/// same operand: zero where the small windows do not reach. Their free axes are equal, but for the extent of `but`.
pub(super) fn zero_extended(
    eg: &Classes,
    big: &ContractNode<'_>,
    s1: usize,
    small: &ContractNode<'_>,
    s2: usize,
    but: Option<usize>,
) -> Option<Access> {
    let (w1, w2) = (1 - s1, 1 - s2);
    let a = big.children[s1];
    if eg.find(a) != eg.find(small.children[s2]) || eg[a].data.constant || !plain(eg, big, w1) || !plain(eg, small, w2) {
        return None;
    }
    let (f1, f2) = (big.free(), small.free());
    let same = |(i, j): (&usize, &usize)| big.domain[*i] == small.domain[*j] || Some(*i) == but;
    if f1.len() != f2.len() || !f1.iter().zip(&f2).all(same) || big.reduced.iter().any(|r| !big.accesses[w1].uses_axis(*r)) {
        return None;
    }
    // The small contraction's axes in one space with the big one's: its reduced axes come after.
    let n = big.domain.len();
    let mut to: Vec<Ix> = (0..small.domain.len()).map(|i| Ix::axis(n + i)).collect();
    f2.iter().zip(&f1).for_each(|(old, new)| to[*old] = Ix::axis(*new));
    let both = Ranges { extents: big.domain.iter().chain(small.domain).cloned().collect(), ..ranges(eg, &[]) };
    let (read, other) = (&big.accesses[s1], tidy(&small.accesses[s2].at(&to), &both));
    // Each reduced axis of the big one at a reduced axis of the small one plus an offset, or at a fixed place.
    let mut place: Vec<Ix> = (0..n).map(Ix::axis).collect();
    let mut placed: Vec<(usize, Option<usize>, i64, Ix)> = Vec::new();
    for (e1, e2) in read.map.iter().zip(&other.map) {
        let own: Vec<usize> = big.reduced.iter().copied().filter(|r| e1.uses_axis(*r)).collect();
        let [r] = own[..] else {
            if own.is_empty() && e1 == e2 {
                continue;
            }
            return None;
        };
        let (q, rest) = e1.linear_in(r)?;
        let q = q.as_const().filter(|q| *q > 0)?;
        let at = e2.minus(&rest);
        let inner: Vec<usize> = (n..n + small.domain.len()).filter(|i| at.uses_axis(*i)).collect();
        let (at, extent) = match inner[..] {
            [] => (at, Ix::konst(1)),
            [i] => {
                let (q2, rest) = at.linear_in(i)?;
                (q2.is(q).then_some(rest)?, small.domain[i - n].clone())
            }
            _ => return None,
        };
        let offset = at.as_const().filter(|k| k % q == 0)? / q;
        let fits = offset >= 0 && both.non_negative(&big.domain[r].minus(&extent).plus(&Ix::konst(-offset)));
        if !fits || placed.iter().any(|(p, ..)| *p == r) {
            return None;
        }
        place[r] = inner.first().map_or_else(|| Ix::konst(0), |i| Ix::axis(*i)).plus(&Ix::konst(offset));
        placed.push((r, inner.first().copied(), offset, extent));
    }
    let used = |i: usize| placed.iter().filter(|p| p.1 == Some(n + i)).count() == 1;
    if placed.len() != big.reduced.len() || !small.reduced.iter().all(|i| used(*i)) || tidy(&read.at(&place), &both) != other {
        return None;
    }
    // c over the dimensions of b.
    let (b, c) = (&big.accesses[w1], &small.accesses[w2]);
    let mut at: Vec<Ix> = vec![Ix::undefined(); small.domain.len()];
    for (old, new) in f2.iter().zip(&f1) {
        match plain_dim(b, *new) {
            Some(p) => at[*old] = Ix::axis(p),
            None if c.uses_axis(*old) => return None,
            None => {}
        }
    }
    let mut guards = Vec::new();
    for (r, inner, offset, extent) in &placed {
        let expr = Ix::axis(plain_dim(b, *r)?).plus(&Ix::konst(-offset));
        if let Some(i) = inner {
            at[i - n] = expr.clone();
        }
        if *extent != big.domain[*r] {
            guards.push(Guard { expr, extent: extent.clone() });
        }
    }
    let fill = (!guards.is_empty()).then(|| Const::from_f64(eg[a].data.ty().dtype, 0.0));
    Some(Access { guards, fill, ..c.at(&at) })
}

fn identity(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    for sum in float_sums(eg, root, n) {
        let parts = sum.classes();
        for (i, x) in &parts {
            for c in ContractNode::all(eg, *x) {
                for side in 0..2 {
                    let added =
                        (0..sum.parts.len()).filter(|j| j != i).find_map(|j| with_skip(eg, &c, side, &sum, j).map(|t| (j, t)));
                    if let Some((j, (product, shift))) = added {
                        let term = match shift {
                            Some(t) => sum.replaced(j, t).with(*i, product, &[]),
                            None => sum.with(*i, product, &[j]),
                        };
                        out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, *x] });
                        return;
                    }
                }
            }
        }
    }
}

/// The contraction with part `j` of the sum, a scaled read of its own operand, in its constant; and the part's shift.
fn with_skip(eg: &Classes, c: &ContractNode<'_>, side: usize, sum: &Sum, j: usize) -> Option<(Term, Option<Scalar>)> {
    let (w, a) = (1 - side, c.children[side]);
    if eg[a].data.constant || !plain(eg, c, w) || c.reduced.iter().any(|r| !c.accesses[w].uses_axis(*r)) {
        return None;
    }
    let part = &sum.parts[j];
    let used = body::args(part);
    let same = |k: &&usize| eg.find(sum.operands[**k].0) == eg.find(a);
    let k = *used.iter().find(same)?;
    let affine = body::affine_in(part, k)?;
    let rest: Vec<usize> = used.into_iter().filter(|i| *i != k).collect();
    let constant = |i: &usize| eg[sum.operands[*i].0].data.constant && sum.operands[*i].1.guards.is_empty();
    if !rest.iter().all(constant) || body::uses_axes(part) {
        return None;
    }
    // Where the reduced axes must stand for the contraction to read what the part reads.
    let free = c.free();
    let read = &c.accesses[side];
    let names: Vec<Ix> = free.iter().map(|f| Ix::axis(*f)).collect();
    let own = sum.operands[k].1.at(&names);
    if !own.guards.is_empty() {
        return None;
    }
    let mut place: Vec<Ix> = (0..c.domain.len()).map(Ix::axis).collect();
    let mut placed: Vec<(usize, Ix)> = Vec::new();
    for (e1, e2) in read.map.iter().zip(&own.map) {
        let inner: Vec<usize> = c.reduced.iter().copied().filter(|r| e1.uses_axis(*r)).collect();
        let [r] = inner[..] else {
            if inner.is_empty() && e1 == e2 {
                continue;
            }
            return None;
        };
        let (q, left) = e1.linear_in(r)?;
        let at = e2.minus(&left);
        let fits = match (at.as_const(), at.as_axis()) {
            (Some(k), _) => k >= 0 && c.domain[r].as_const().is_some_and(|d| k < d),
            (None, Some(x)) => c.domain[x] == c.domain[r],
            _ => false,
        };
        if !q.is(1) || !fits || placed.iter().any(|(p, _)| *p == r) {
            return None;
        }
        place[r] = at.clone();
        placed.push((r, at));
    }
    let whole = ranges(eg, c.domain);
    if placed.len() != c.reduced.len() || tidy(&read.at(&place), &whole) != tidy(&own, &whole) {
        return None;
    }
    let b = &c.accesses[w];
    let dims = eg[c.children[w]].data.ty().dims.clone();
    let position = |x: usize| plain_dim(b, x).map(|p| Scalar::Axis(p as u32));
    let mut here: Option<Scalar> = None;
    for (r, at) in &placed {
        let place = match at.as_const() {
            Some(k) => Scalar::int(kiln_algebra::DType::I64, k),
            None => position(at.as_axis()?)?,
        };
        let is = Scalar::bin(BinOp::Eq, position(*r)?, place);
        here = Some(here.map_or(is.clone(), |h| Scalar::bin(BinOp::And, h, is)));
    }
    let dtype = eg[a].data.ty().dtype;
    let one = Scalar::konst(dtype, 1.0);
    let zero = Scalar::konst(dtype, 0.0);
    // The scale's operands follow the constant itself; they are read at its dimensions.
    let to: Vec<Ix> = free.iter().map(|f| plain_dim(b, *f).map_or_else(Ix::undefined, Ix::axis)).collect();
    let mut accesses = vec![Access::identity(dims.len())];
    let mut children = vec![Term::Class(c.children[w])];
    let mut renamed: Vec<Scalar> = (0..sum.operands.len()).map(Scalar::arg).collect();
    let scale = affine.scale.unwrap_or(one);
    for i in body::args(&scale) {
        let (class, access) = &sum.operands[i];
        let axes = crate::eqsat::access::axes(access);
        if axes.iter().any(|x| plain_dim(b, free[*x]).is_none()) {
            return None;
        }
        renamed[i] = Scalar::arg(children.len());
        accesses.push(access.at(&to));
        children.push(Term::Class(*class));
    }
    let scale = body::renumber(&scale, &renamed);
    let extra = match here {
        Some(h) => Scalar::select(h, scale, zero),
        None => scale,
    };
    let body = Scalar::bin(BinOp::Add, Scalar::arg(0), extra);
    let weight = Term::Op(Op::Map { domain: dims, body, accesses }, children);
    Some((c.with(w, weight, b.clone()), affine.shift))
}
