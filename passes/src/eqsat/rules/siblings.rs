//! Contractions that share an operand (R9).

use std::collections::BTreeMap;

use egg::Id;
use kiln_algebra::{Access, Ix, Op};

use super::{ContractNode, Find, Growth, Match, Numeric, Rule, Term, plain_dim};
use crate::eqsat::{examples::Example, facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "merge-siblings",
    row: "R9",
    why: "one pass over the shared operand: query, key and value projections, gate and up projections",
    sides: "contract(a, b_i) = slice_i(contract(a, concat(b_0, …)))",
    condition: "a is read the same way; b_i are constants that differ along one axis of the result, which only they use",
    growth: Growth::Once,
    numeric: Numeric::Exact,
    provenance: "horizontal-fusion",
    find: Find::Group(merge),
    example: || {
        let mut e = Example::new();
        let x = e.input(&[2, 3, 4]);
        let (v, w) = (e.weight(&[4, 5]), e.weight(&[4, 6]));
        let (y, z) = (e.matmul(x, v), e.matmul(x, w));
        e.done(&[y, z])
    },
    hostile: || {
        let mut e = Example::new();
        let (x, u) = (e.input(&[2, 3, 4]), e.input(&[2, 3, 4]));
        let (v, w) = (e.weight(&[4, 5]), e.weight(&[4, 6]));
        let (y, z) = (e.matmul(x, v), e.matmul(u, w));
        e.done(&[y, z])
    },
}];

/// What siblings have in common: side and class of the shared operand, extents but one, reduced axes, accesses, the
/// axis of the domain and the dimension of the constant operand that differ.
type Key = (usize, Id, Vec<Ix>, Vec<usize>, [Access; 2], usize, usize);

fn merge(eg: &Classes, nodes: &[(Id, ENode)], out: &mut Vec<Match>) {
    let mut groups: BTreeMap<Key, Vec<(Id, Id)>> = BTreeMap::new();
    for (root, n) in nodes {
        let Some(c) = ContractNode::of(n) else { continue };
        for (key, operand) in keys(eg, &c) {
            let group = groups.entry(key).or_default();
            if !group.iter().any(|(r, b)| r == root || *b == operand) {
                group.push((*root, operand));
            }
        }
    }
    for ((side, shared, domain, reduced, accesses, axis, dim), group) in groups.into_iter().filter(|(_, g)| g.len() > 1) {
        let other = 1 - side;
        let extent = |b: &Id| eg[*b].data.ty().dims[dim].clone();
        let total = group.iter().fold(Ix::konst(0), |s, (_, b)| s.plus(&extent(b)));
        let joined = Term::Op(Op::Concat { axis: dim }, group.iter().map(|(_, b)| Term::Class(*b)).collect());
        let mut whole = domain.clone();
        whole[axis] = total;
        let mut children = vec![Term::Class(shared); 2];
        children[other] = joined;
        let big = Term::Op(Op::Contract { domain: whole, reduced: reduced.clone(), accesses: accesses.clone() }, children);
        let at = (0..axis).filter(|i| !reduced.contains(i)).count();
        let mut start = Ix::konst(0);
        for (root, b) in &group {
            let domain = eg[*root].data.ty().dims.clone();
            let mut map: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
            map[at] = Ix::axis(at).plus(&start);
            let term = Term::Op(Op::View { domain, access: Access::new(map) }, vec![big.clone()]);
            out.push(Match { root: *root, term, numeric: Numeric::Exact, from: group.iter().map(|g| g.0).collect() });
            start = start.plus(&extent(b));
        }
    }
}

fn keys(eg: &Classes, c: &ContractNode<'_>) -> Vec<(Key, Id)> {
    let mut found = Vec::new();
    for side in 0..2 {
        let (a, b) = (eg.find(c.children[side]), eg.find(c.children[1 - side]));
        if eg[a].data.constant || !eg[b].data.constant || !c.accesses[1 - side].guards.is_empty() {
            continue;
        }
        let own = |i: &usize| !c.reduced.contains(i) && !c.domain[*i].is(1) && !c.accesses[side].uses_axis(*i);
        let candidates: Vec<usize> = (0..c.domain.len()).filter(own).collect();
        let [axis] = candidates[..] else { continue };
        let Some(dim) = plain_dim(&c.accesses[1 - side], axis) else { continue };
        if eg[b].data.ty().dims[dim] != c.domain[axis] {
            continue;
        }
        let mut domain = c.domain.to_vec();
        domain[axis] = Ix::konst(0);
        found.push(((side, a, domain, c.reduced.to_vec(), c.accesses.clone(), axis, dim), b));
    }
    found
}
