//! Nested contractions and reductions of contractions (R8, R5).

use egg::Id;
use kiln_algebra::{Access, Ix, Monoid, Op};

use super::{ContractNode, Find, Growth, Match, N, Numeric, Rule, Term, support::size::elements};
use crate::eqsat::{access::renumber, facts::Classes, language::ENode};

/// A split contraction has this many parts at most.
const PARTS: i64 = 16;
/// Elements of a result below which a contraction may leave most of a machine idle.
const FEW: f64 = 65536.0;
/// Elements of a part along the split axis.
const LEAST: i64 = 256;

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "reassociate-contractions",
        row: "R8",
        why: "two linear layers become one; a product with few columns is done first",
        sides: "contract(contract(a, b), c) = contract(a, contract(b, c))",
        condition: "a does not use the outer reduced axes; no more multiplications than before, those of constants not counted",
        growth: Growth::Pairwise,
        numeric: Numeric::Rounds,
        provenance: "linear-algebra-rules",
        find: Find::Node(reassociate),
        example: |mut e| {
            let x = e.input(&[N, 3, 6]);
            let (v, w) = (e.weight(&[6, 5]), e.weight(&[5, 3]));
            let y = e.matmul(x, v);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
        hostile: |mut e| {
            // Through a narrow middle: the product of the constants would be larger than both.
            let x = e.input(&[N, 3, 9]);
            let (v, w) = (e.weight(&[9, 2]), e.weight(&[2, 9]));
            let y = e.matmul(x, v);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
    },
    Rule {
        name: "sum-of-contraction",
        row: "R5",
        why: "a sum over axes of a product is a contraction over more axes, or one of sums: a mean after a linear layer is taken before it",
        sides: "sum_i(contract_j(a, b)) = contract_ij(a, b) = contract_j(sum_i(a), b)",
        condition: "the sum reads the contraction without padding; for the last form only a uses i, and not more than once an element",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "reduce-rules",
        find: Find::Node(sum_of_contraction),
        example: |mut e| {
            let x = e.input(&[N, 3, 6]);
            let w = e.weight(&[6, 5]);
            let y = e.matmul(x, w);
            let y = e.reduce(Monoid::Sum, y);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 6]);
            let w = e.weight(&[6, 5]);
            let y = e.matmul(x, w);
            let y = e.reduce(Monoid::Max, y);
            e.done(&[y])
        },
    },
    Rule {
        name: "split-contraction",
        row: "R5",
        why: "a contraction with a long reduced axis and few results keeps more of the machine busy in parts (split-K)",
        sides: "contract_k(a, b) = sum_i(contract_j(a, b)) with k = i * n + j",
        condition: "the axis is long, divides evenly, and the result is small",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "reduce-rules",
        find: Find::Node(split),
        example: |mut e| {
            let x = e.input(&[1, 1024]);
            let w = e.weight(&[1024, 8]);
            let y = e.matmul(x, w);
            let z = e.input(&[N, 1, 8]);
            e.done(&[y, z])
        },
        hostile: |mut e| {
            let x = e.input(&[1, 1021]);
            let w = e.weight(&[1021, 8]);
            let y = e.matmul(x, w);
            e.done(&[y])
        },
    },
];

fn reassociate(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(outer) = ContractNode::of(n) else { return };
    if !eg[root].data.ty().dtype.is_float() || eg[root].data.constant {
        return;
    }
    for side in 0..2 {
        let read = &outer.accesses[side];
        if !read.guards.is_empty() || !outer.accesses[1 - side].guards.is_empty() || eg[outer.children[side]].data.constant {
            continue;
        }
        for inner in ContractNode::all(eg, outer.children[side]) {
            for keep in 0..2 {
                if let Some((term, numeric)) = turned(eg, &outer, side, &inner, keep) {
                    out.push(Match { root, term, numeric, from: vec![root, outer.children[side]] });
                }
            }
        }
    }
}

/// The outer contraction with operand `keep` of the inner one, and the product of the other two.
fn turned(eg: &Classes, outer: &ContractNode<'_>, side: usize, inner: &ContractNode<'_>, keep: usize) -> Option<(Term, Numeric)> {
    let n = outer.domain.len();
    let read = &outer.accesses[side];
    // The inner contraction's axes among the outer one's: reduced ones come after.
    let mut to: Vec<Ix> = vec![Ix::undefined(); inner.domain.len()];
    inner.free().iter().zip(&read.map).for_each(|(i, e)| to[*i] = e.clone());
    inner.reduced.iter().enumerate().for_each(|(k, i)| to[*i] = Ix::axis(n + k));
    let extents: Vec<Ix> = outer.domain.iter().cloned().chain(inner.reduced.iter().map(|i| inner.domain[*i].clone())).collect();
    let (a, b, c) = (inner.accesses[keep].at(&to), inner.accesses[1 - keep].at(&to), &outer.accesses[1 - side]);
    if outer.reduced.iter().any(|r| a.uses_axis(*r)) || !b.guards.is_empty() {
        return None;
    }
    let (kb, kc) = (inner.children[1 - keep], outer.children[1 - side]);
    let constant = eg[kb].data.constant && eg[kc].data.constant;
    let free: Vec<usize> =
        (0..extents.len()).filter(|i| !outer.reduced.contains(i) && (b.uses_axis(*i) || c.uses_axis(*i))).collect();
    // The product of b and c, reduced as the outer contraction was.
    let order: Vec<usize> = free.iter().chain(outer.reduced).copied().collect();
    let mut place = vec![0; extents.len()];
    order.iter().enumerate().for_each(|(new, old)| place[*old] = new);
    let domain: Vec<Ix> = order.iter().map(|i| extents[*i].clone()).collect();
    let work = |d: &[Ix]| elements(eg, d);
    let product = Term::Op(
        Op::Contract {
            domain: domain.clone(),
            reduced: (free.len()..order.len()).collect(),
            accesses: [renumber(&b, &place), renumber(c, &place)],
        },
        vec![Term::Class(kb), Term::Class(kc)],
    );
    let kept: Vec<usize> = outer.free().into_iter().chain(n..extents.len()).collect();
    let mut at = vec![0; extents.len()];
    kept.iter().enumerate().for_each(|(new, old)| at[*old] = new);
    let whole: Vec<Ix> = kept.iter().map(|i| extents[*i].clone()).collect();
    let before = work(outer.domain) + work(inner.domain);
    let after = work(&whole) + if constant { 0.0 } else { work(&domain) };
    if after > before || (!constant && after >= before) {
        return None;
    }
    let rank = outer.free().len();
    let read_product = Access::new(free.iter().map(|i| Ix::axis(at[*i])).collect());
    let op = Op::Contract { reduced: (rank..whole.len()).collect(), domain: whole, accesses: [renumber(&a, &at), read_product] };
    let numeric = if constant { Numeric::FoldsConstants } else { Numeric::Rounds };
    Some((Term::Op(op, vec![Term::Class(inner.children[keep]), product]), numeric))
}

fn sum_of_contraction(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Reduce { domain, reduced, monoid: Monoid::Sum, access }) = n.op() else { return };
    // What is known to be a contraction already was split into this sum.
    let known = eg[root].nodes.iter().any(|n| matches!(n.op(), Some(Op::Contract { .. })));
    if !access.guards.is_empty() || eg[root].data.constant || known {
        return;
    }
    for inner in ContractNode::all(eg, n.children[0]) {
        let mut to: Vec<Ix> = vec![Ix::undefined(); inner.domain.len()];
        inner.free().iter().zip(&access.map).for_each(|(i, e)| to[*i] = e.clone());
        inner.reduced.iter().enumerate().for_each(|(k, i)| to[*i] = Ix::axis(domain.len() + k));
        let whole: Vec<Ix> = domain.iter().cloned().chain(inner.reduced.iter().map(|i| inner.domain[*i].clone())).collect();
        let all = reduced.iter().copied().chain(domain.len()..whole.len()).collect();
        // A dimension that is read at one place twice would be another sum.
        let accesses = [inner.accesses[0].at(&to), inner.accesses[1].at(&to)];
        let numeric = if eg[root].data.ty().dtype.is_float() { Numeric::Rounds } else { Numeric::Exact };
        let from = vec![root, n.children[0]];
        for side in 0..2 {
            if let Some(term) = summed_first(eg, &inner, side, &whole, reduced, &accesses) {
                out.push(Match { root, term, numeric, from: from.clone() });
            }
        }
        let children = inner.children.iter().map(|c| Term::Class(*c)).collect();
        let term = Term::Op(Op::Contract { domain: whole, reduced: all, accesses }, children);
        out.push(Match { root, term, numeric, from });
    }
}

/// `contract_j(sum_i(a), b)` of a contraction over a domain that includes the summed axes `sum`; none where `b` uses one of
/// them, or an element of `a` would be read more than once.
fn summed_first(
    eg: &Classes,
    inner: &ContractNode<'_>,
    side: usize,
    whole: &[Ix],
    sum: &[usize],
    accesses: &[Access; 2],
) -> Option<Term> {
    let (a, b) = (&accesses[side], &accesses[1 - side]);
    let child = inner.children[side];
    if sum.iter().any(|i| b.uses_axis(*i)) {
        return None;
    }
    let own: Vec<usize> = (0..whole.len()).filter(|i| a.uses_axis(*i) && !sum.contains(i)).collect();
    let order: Vec<usize> = own.iter().chain(sum).copied().collect();
    let domain: Vec<Ix> = order.iter().map(|i| whole[*i].clone()).collect();
    if elements(eg, &domain) > elements(eg, &eg[child].data.ty().dims) {
        return None;
    }
    let place = |order: &[usize]| {
        let mut to = vec![0; whole.len()];
        order.iter().enumerate().for_each(|(new, old)| to[*old] = new);
        to
    };
    let reduced = (own.len()..order.len()).collect();
    let summed = Op::Reduce { domain, reduced, monoid: Monoid::Sum, access: renumber(a, &place(&order)) };
    let kept: Vec<usize> = (0..whole.len()).filter(|i| !sum.contains(i)).collect();
    let at = place(&kept);
    let rank = kept.len() - inner.reduced.len();
    let mut reads = [Access::new(own.iter().map(|i| Ix::axis(at[*i])).collect()), renumber(b, &at)];
    let mut children = vec![Term::Op(summed, vec![Term::Class(child)]), Term::Class(inner.children[1 - side])];
    if side == 1 {
        reads.reverse();
        children.reverse();
    }
    let domain = kept.iter().map(|i| whole[*i].clone()).collect();
    Some(Term::Op(Op::Contract { domain, reduced: (rank..kept.len()).collect(), accesses: reads }, children))
}

fn split(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    let free = c.free();
    let results: Vec<Ix> = free.iter().map(|i| c.domain[*i].clone()).collect();
    // Once a class: its other contractions would only be split in other places.
    let already = eg[root].nodes.iter().any(|n| matches!(n.op(), Some(Op::Reduce { .. })));
    if !eg[root].data.ty().dtype.is_float() || eg[root].data.constant || already || elements(eg, &results) > FEW {
        return;
    }
    let extent = |r: &usize| c.domain[*r].as_const().unwrap_or(0);
    let Some(k) = c.reduced.iter().copied().max_by_key(extent) else { return };
    // The axis as it is: parts of one that was split already are read at a sum.
    let plain = c.accesses.iter().all(|a| a.map.iter().all(|e| !e.uses_axis(k) || e.as_axis() == Some(k)));
    let parts = (2..=PARTS).rev().find(|p| extent(&k) % p == 0 && extent(&k) / p >= LEAST);
    let (Some(parts), true) = (parts, plain) else { return };
    let rest = extent(&k) / parts;
    // (free axes, part, reduced axes with k shortened)
    let rank = free.len();
    let mut to: Vec<Ix> = vec![Ix::undefined(); c.domain.len()];
    free.iter().enumerate().for_each(|(new, old)| to[*old] = Ix::axis(new));
    let mut domain = results.clone();
    domain.push(Ix::konst(parts));
    for (i, r) in c.reduced.iter().enumerate() {
        let axis = Ix::axis(rank + 1 + i);
        to[*r] = if *r == k { Ix::axis(rank).scale(rest).plus(&axis) } else { axis };
        domain.push(if *r == k { Ix::konst(rest) } else { c.domain[*r].clone() });
    }
    let reduced = (rank + 1..domain.len()).collect();
    let inner = Op::Contract { domain, reduced, accesses: [c.accesses[0].at(&to), c.accesses[1].at(&to)] };
    let children = c.children.iter().map(|x| Term::Class(*x)).collect();
    let mut domain = results;
    domain.push(Ix::konst(parts));
    let sum = Op::Reduce { domain, reduced: vec![rank], monoid: Monoid::Sum, access: Access::identity(rank + 1) };
    let term = Term::Op(sum, vec![Term::Op(inner, children)]);
    out.push(Match { root, term, numeric: Numeric::Rounds, from: vec![root] });
}
