//! Concatenations that what reads them is spread over (R10).

use egg::Id;
use kiln_algebra::{Access, BinOp, Ix, Op, Scalar};

use super::{
    ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes, plain_dim,
    support::{shift::from, sum::sums},
};
use crate::eqsat::{facts::Classes, language::ENode};

/// A contraction is spread over this many parts at most.
const PARTS: usize = 4;

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "map-of-concat",
        row: "R10",
        why: "what follows a concatenation is computed with each part",
        sides: "f(concat(x_0, …)) = concat(f(x_0), …)",
        condition: "the axis is read plainly over its whole extent; a part is computed, not read from memory",
        growth: Growth::Linear,
        numeric: Numeric::Exact,
        provenance: "concat-rules",
        find: Find::Node(map),
        example: |mut e| {
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 4]));
            let b = e.weight(&[7]);
            let x = e.per_axis(0, "exp(x0)", &[x]);
            let c = e.concat(1, &[x, y]);
            let c = e.per_axis(1, "max(add(x0, x1), 0.0:f32)", &[c, b]);
            e.done(&[c])
        },
        hostile: |mut e| {
            // Nothing of the parts is computed.
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 4]));
            let c = e.concat(1, &[x, y]);
            let c = e.per_axis(1, "max(x0, 0.0:f32)", &[c]);
            e.done(&[c])
        },
    },
    Rule {
        name: "contractions-side-by-side",
        row: "R10",
        why: "a sum of two products is one product over a longer axis, such as input and state of a recurrent cell",
        sides: "contract(x, b) + contract(y, c) = contract(concat(x, y), concat(b, c))",
        condition: "one reduced axis each, read plainly; b and c are constants; otherwise the same accesses and extents",
        growth: Growth::OnDemand,
        numeric: Numeric::Rounds,
        provenance: "concat-rules",
        find: Find::Node(side_by_side),
        example: |mut e| {
            let (x, y) = (e.input(&[N, 2, 3]), e.input(&[N, 2, 4]));
            let (v, w, b) = (e.weight(&[3, 5]), e.weight(&[4, 5]), e.weight(&[5]));
            let (y, z) = (e.matmul(x, v), e.matmul(y, w));
            let z = e.per_axis(2, "add(x0, x1)", &[z, b]);
            let y = e.zip("add(x0, x1)", &[y, z]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, y) = (e.input(&[N, 2, 3]), e.input(&[N, 2, 4]));
            let (v, w) = (e.weight(&[3, 5]), e.weight(&[4, 5]));
            let (y, z) = (e.matmul(x, v), e.matmul(y, w));
            let y = e.zip("mul(x0, x1)", &[y, z]);
            e.done(&[y])
        },
    },
    Rule {
        name: "contraction-of-concat",
        row: "R10",
        why: "the parts are multiplied where they are, without being put side by side",
        sides: "contract(concat(x_0, …), b) = sum_i contract(x_i, b[part i])",
        condition: "the concatenated axis is a reduced axis that is read plainly; few parts",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "concat-rules",
        find: Find::Node(contraction),
        example: |mut e| {
            let (x, y) = (e.input(&[N, 2, 3]), e.input(&[N, 2, 4]));
            let w = e.weight(&[7, 5]);
            let c = e.concat(2, &[x, y]);
            let y = e.matmul(c, w);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, y) = (e.input(&[N, 2, 4]), e.input(&[N, 3, 4]));
            let w = e.weight(&[4, 5]);
            let c = e.concat(1, &[x, y]);
            let y = e.matmul(c, w);
            e.done(&[y])
        },
    },
];

/// The parts of a class along an axis, where they start and how long they are.
fn parts<'a>(eg: &'a Classes, class: Id) -> impl Iterator<Item = (usize, Vec<(Id, Ix, Ix)>)> + 'a {
    eg[class].nodes.iter().filter_map(|n| match n.op() {
        Some(Op::Concat { axis }) => {
            let mut start = Ix::konst(0);
            let part = |x: &Id| {
                let extent = eg[*x].data.ty().dims[*axis].clone();
                let at = start.clone();
                start = start.plus(&extent);
                (*x, at, extent)
            };
            Some((*axis, n.children.iter().map(part).collect()))
        }
        _ => None,
    })
}

fn map(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    if eg[root].data.constant {
        return;
    }
    for k in 0..m.children.len() {
        let read = &m.accesses[k];
        for (axis, list) in parts(eg, m.children[k]) {
            let Some(j) = read.map[axis].as_axis().filter(|j| plain_dim(read, *j) == Some(axis)) else { continue };
            let computed = |x: &Id| {
                let made = |n: &ENode| matches!(n.op(), Some(Op::Map { .. } | Op::Contract { .. } | Op::Reduce { .. }));
                !eg[*x].data.constant && eg[*x].nodes.iter().any(made)
            };
            if m.domain[j] != eg[m.children[k]].data.ty().dims[axis]
                || !read.guards.is_empty()
                || !list.iter().any(|p| computed(&p.0))
            {
                continue;
            }
            let pieces = list.iter().map(|(x, start, extent)| {
                let mut domain = m.domain.to_vec();
                domain[j] = extent.clone();
                let mut starts = vec![Ix::konst(0); m.domain.len()];
                starts[j] = start.clone();
                let (body, mut accesses) = from(m.body, m.accesses, &starts);
                accesses[k] = read.clone();
                let mut children = classes(m.children);
                children[k] = Term::Class(*x);
                Term::Op(Op::Map { domain, body, accesses }, children)
            });
            let term = Term::Op(Op::Concat { axis: j }, pieces.collect());
            out.push(Match { root, term, numeric: Numeric::Exact, from: vec![root, m.children[k]] });
        }
    }
}

fn side_by_side(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    if eg[root].data.constant || !eg[root].data.ty().dtype.is_float() {
        return;
    }
    for sum in sums(eg, &m) {
        let parts = sum.classes();
        for (at, (i, x)) in parts.iter().enumerate() {
            for (j, y) in &parts[at + 1..] {
                let pairs = ContractNode::all(eg, *x).flat_map(|a| ContractNode::all(eg, *y).map(move |b| (a, b)));
                if let Some(whole) = pairs.into_iter().find_map(|(a, b)| joined(eg, &a, &b)) {
                    let term = sum.with(*i, whole, &[*j]);
                    out.push(Match { root, term, numeric: Numeric::Rounds, from: vec![root, *x, *y] });
                    return;
                }
            }
        }
    }
}

/// Two contractions as one over the concatenation of their reduced axes.
fn joined(eg: &Classes, a: &ContractNode<'_>, b: &ContractNode<'_>) -> Option<Term> {
    let ([r], [s]) = (a.reduced, b.reduced) else { return None };
    let same = |i: usize| i == *r || a.domain[i] == b.domain[i];
    if r != s || a.domain.len() != b.domain.len() || !(0..a.domain.len()).all(same) || a.accesses != b.accesses {
        return None;
    }
    let constant = |c: &ContractNode<'_>, side: usize| eg[c.children[side]].data.constant;
    let side =
        (0..2).find(|side| constant(a, 1 - side) && constant(b, 1 - side) && !constant(a, *side) && !constant(b, *side))?;
    if eg.find(a.children[side]) == eg.find(b.children[side]) {
        return None;
    }
    let mut children = Vec::new();
    for k in 0..2 {
        let dim = plain_dim(&a.accesses[k], *r).filter(|_| a.accesses[k].guards.is_empty())?;
        let (x, y) = (&eg[a.children[k]].data.ty().dims, &eg[b.children[k]].data.ty().dims);
        let fits = |d: usize| if d == dim { x[d] == a.domain[*r] && y[d] == b.domain[*r] } else { x[d] == y[d] };
        if !(0..x.len()).all(fits) {
            return None;
        }
        children.push(Term::Op(Op::Concat { axis: dim }, vec![Term::Class(a.children[k]), Term::Class(b.children[k])]));
    }
    let mut domain = a.domain.to_vec();
    domain[*r] = a.domain[*r].plus(&b.domain[*r]);
    Some(Term::Op(Op::Contract { domain, reduced: a.reduced.to_vec(), accesses: a.accesses.clone() }, children))
}

fn contraction(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    // What is known to be a sum already was put side by side.
    let sum = MapNode::all(eg, root).any(|m| matches!(m.body, Scalar::Bin(BinOp::Add, ..)));
    if eg[root].data.constant || sum {
        return;
    }
    for side in 0..2 {
        let (a, b) = (&c.accesses[side], &c.accesses[1 - side]);
        for (axis, list) in parts(eg, c.children[side]) {
            let Some(r) = a.map[axis].as_axis().filter(|r| c.reduced.contains(r) && plain_dim(a, *r) == Some(axis)) else {
                continue;
            };
            let alone = b.guards.iter().chain(&a.guards).all(|g| !g.expr.uses_axis(r));
            if !alone || list.len() > PARTS || c.domain[r] != eg[c.children[side]].data.ty().dims[axis] {
                continue;
            }
            let mut terms = Vec::new();
            for (x, start, extent) in &list {
                let mut domain = c.domain.to_vec();
                domain[r] = extent.clone();
                let mut to: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
                to[r] = Ix::axis(r).plus(start);
                let mut accesses = [a.clone(), b.at(&to)];
                let mut children = vec![Term::Class(*x), Term::Class(c.children[1 - side])];
                if side == 1 {
                    accesses.swap(0, 1);
                    children.swap(0, 1);
                }
                terms.push(Term::Op(Op::Contract { domain, reduced: c.reduced.to_vec(), accesses }, children));
            }
            let body = (1..terms.len()).fold(Scalar::arg(0), |s, i| Scalar::bin(BinOp::Add, s, Scalar::arg(i)));
            let domain = eg[root].data.ty().dims.clone();
            let accesses = vec![Access::identity(domain.len()); terms.len()];
            let numeric = if eg[root].data.ty().dtype.is_float() { Numeric::Rounds } else { Numeric::Exact };
            let term = Term::Op(Op::Map { domain, body, accesses }, terms);
            out.push(Match { root, term, numeric, from: vec![root, c.children[side]] });
        }
    }
}
