//! Contractions that share an operand (R9).

use std::collections::BTreeMap;

use egg::Id;
use kiln_algebra::{Access, Ix, Op, Scalar};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, parallel::zero_extended, plain_dim};
use crate::eqsat::{access::is_identity, body, facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "merge-siblings",
        row: "R9",
        why: "one pass over the shared operand: query, key and value projections, gate and up projections",
        sides: "contract(a, b_i) = slice_i(contract(a, concat(b_0, …)))",
        condition: "a is read the same way, or with smaller windows that zeros extend; b_i are constants that differ along one \
                    axis of the result, which only they use",
        growth: Growth::Once,
        numeric: Numeric::Exact,
        provenance: "linear-algebra-rules",
        find: Find::Group(merge),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (v, w) = (e.weight(&[4, 5]), e.weight(&[4, 6]));
            let (y, z) = (e.matmul(x, v), e.matmul(x, w));
            let u = e.input(&[N, 3, 7]);
            let (v, w) = (e.weight(&[2, 3, 1]), e.weight(&[4, 3, 3]));
            let (s, t) = (e.conv1d(u, v), e.conv1d(u, w));
            e.done(&[y, z, s, t])
        },
        hostile: |mut e| {
            let (x, u) = (e.input(&[N, 3, 4]), e.input(&[N, 3, 4]));
            let (v, w) = (e.weight(&[4, 5]), e.weight(&[4, 6]));
            let (y, z) = (e.matmul(x, v), e.matmul(u, w));
            e.done(&[y, z])
        },
    },
    Rule {
        name: "merge-sibling-maps",
        row: "R9, R10",
        why: "biases of merged projections are added once, after the merged contraction",
        sides: "f(slice_i(x), c_i) = slice_i(f(x, concat(c_0, …)))",
        condition: "the slices cover x in order; the same f; c_i are constants along the axis of the slices, or none",
        growth: Growth::Once,
        numeric: Numeric::Exact,
        provenance: "linear-algebra-rules",
        find: Find::Group(merge_maps),
        example: |mut e| {
            let x = e.input(&[N, 5]);
            let (u, v) = (e.weight(&[2]), e.weight(&[3]));
            let (y, z) = (e.slice(x, 1, 0, 2), e.slice(x, 1, 2, 3));
            let (y, z) = (e.per_axis(1, "add(x0, x1)", &[y, u]), e.per_axis(1, "add(x0, x1)", &[z, v]));
            let x = e.input(&[N, 5]);
            let (s, t) = (e.slice(x, 1, 0, 3), e.slice(x, 1, 3, 2));
            let (s, t) = (e.per_axis(1, "max(x0, 0.0:f32)", &[s]), e.per_axis(1, "max(x0, 0.0:f32)", &[t]));
            e.done(&[y, z, s, t])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 5]);
            let (u, v) = (e.weight(&[2]), e.weight(&[3]));
            let (y, z) = (e.slice(x, 1, 0, 2), e.slice(x, 1, 2, 3));
            let (y, z) = (e.per_axis(1, "add(x0, x1)", &[y, u]), e.per_axis(1, "mul(x0, x1)", &[z, v]));
            e.done(&[y, z])
        },
    },
];

/// What siblings have in common: side and class of the shared operand, extents but one, reduced axes, accesses, the
/// axis of the domain and the dimension of the constant operand that differ, and its other dimensions.
type Key = (usize, Id, Vec<Ix>, Vec<usize>, [Access; 2], usize, usize, Vec<Ix>);

/// A contraction of a group: its class, its constant as the group reads it, and the extent that differs.
type Member = (Id, Term, Ix);

fn merge(eg: &Classes, nodes: &[(Id, ENode)], out: &mut Vec<Match>) {
    let mut groups: BTreeMap<Key, Vec<Member>> = BTreeMap::new();
    let all: Vec<(Id, ContractNode<'_>)> = nodes.iter().filter_map(|(id, n)| Some((*id, ContractNode::of(n)?))).collect();
    for (root, c) in &all {
        for (key, operand) in keys(eg, c) {
            let (axis, dim) = (key.5, key.6);
            let extent = eg[operand].data.ty().dims[dim].clone();
            add(groups.entry(key.clone()).or_default(), (*root, Term::Class(operand), extent));
            // Siblings with smaller windows over the same operand join, extended by zeros.
            for (other, small) in all.iter().filter(|(o, _)| o != root) {
                if let Some(member) = extended(eg, c, key.0, (axis, dim), (*other, small)) {
                    add(groups.entry(key.clone()).or_default(), member);
                }
            }
        }
    }
    for ((side, shared, domain, reduced, accesses, axis, dim, _), group) in groups.into_iter().filter(|(_, g)| g.len() > 1) {
        let other = 1 - side;
        let total = group.iter().fold(Ix::konst(0), |s, m| s.plus(&m.2));
        let joined = Term::Op(Op::Concat { axis: dim }, group.iter().map(|m| m.1.clone()).collect());
        let mut whole = domain.clone();
        whole[axis] = total;
        let mut children = vec![Term::Class(shared); 2];
        children[other] = joined;
        let big = Term::Op(Op::Contract { domain: whole, reduced: reduced.clone(), accesses: accesses.clone() }, children);
        let at = (0..axis).filter(|i| !reduced.contains(i)).count();
        let mut start = Ix::konst(0);
        for (root, _, extent) in &group {
            let domain = eg[*root].data.ty().dims.clone();
            let mut map: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
            map[at] = Ix::axis(at).plus(&start);
            let term = Term::Op(Op::View { domain, access: Access::new(map) }, vec![big.clone()]);
            out.push(Match { root: *root, term, numeric: Numeric::Exact, from: group.iter().map(|g| g.0).collect() });
            start = start.plus(extent);
        }
    }
}

fn add(group: &mut Vec<Member>, member: Member) {
    if !group.iter().any(|m| m.0 == member.0 || m.1 == member.1) {
        group.push(member);
    }
}

/// A contraction with smaller windows as one with those of `big`.
fn extended(
    eg: &Classes,
    big: &ContractNode<'_>,
    side: usize,
    (axis, dim): (usize, usize),
    (root, small): (Id, &ContractNode<'_>),
) -> Option<Member> {
    if small.reduced.len() >= big.reduced.len() {
        return None;
    }
    let own = (0..2).find(|s| {
        eg.find(small.children[*s]) == eg.find(big.children[side]) && !eg[small.children[1 - s]].data.ty().dims.is_empty()
    })?;
    let read = zero_extended(eg, big, side, small, own, Some(axis))?;
    let weight = small.children[1 - own];
    let extent = small.domain[*small.free().get(big.free().iter().position(|f| *f == axis)?)?].clone();
    let mut domain = eg[big.children[1 - side]].data.ty().dims.clone();
    domain[dim] = extent.clone();
    let term = Term::Op(Op::View { domain, access: read }, vec![Term::Class(weight)]);
    Some((root, term, extent))
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
        // A contraction may read only a part of its constant, and constants of other sizes don't lie side by side.
        let mut dims = eg[b].data.ty().dims.clone();
        dims[dim] = Ix::konst(0);
        found.push(((side, a, domain, c.reduced.to_vec(), c.accesses.clone(), axis, dim, dims), b));
    }
    found
}

/// One map over a slice: where the slice starts, its extent, the constant operand if there is one, and the class.
type Part = (i64, i64, Option<Id>, Id);

fn merge_maps(eg: &Classes, _: &[(Id, ENode)], out: &mut Vec<Match>) {
    let mut groups: BTreeMap<(Id, usize, Scalar, bool), Vec<Part>> = BTreeMap::new();
    let mut ids: Vec<Id> = eg.classes().map(|c| c.id).collect();
    ids.sort_unstable();
    for root in ids {
        for m in MapNode::all(eg, root).filter(|m| m.children.len() <= 2 && !eg[root].data.constant) {
            for k in 0..m.children.len() {
                let x = m.children[k];
                if eg[x].data.constant || body::uses_axes(m.body) {
                    continue;
                }
                let other = m.children.iter().zip(m.accesses).nth(1 - k);
                let (axes, constant): (Vec<usize>, Option<Id>) = match other.filter(|_| m.children.len() == 2) {
                    Some((c, a)) => match a.map.first().and_then(Ix::as_axis).filter(|_| a.map.len() == 1 && a.guards.is_empty())
                    {
                        Some(axis) if eg[*c].data.constant => (vec![axis], Some(eg.find(*c))),
                        _ => continue,
                    },
                    None => ((0..m.domain.len()).collect(), None),
                };
                let names = if k == 0 { [0, 1] } else { [1, 0] }.map(Scalar::arg);
                let form = body::ordered(&body::renumber(m.body, &names));
                for axis in axes {
                    let Some(extent) = m.domain[axis].as_const() else { continue };
                    for (whole, start) in cuts(eg, &m, k, axis) {
                        if let Some(start) = start.as_const() {
                            let key = (whole, axis, form.clone(), constant.is_some());
                            groups.entry(key).or_default().push((start, extent, constant, root));
                        }
                    }
                }
            }
        }
    }
    for ((x, axis, body, _), mut parts) in groups {
        parts.sort();
        parts.dedup_by_key(|p| p.0);
        let dims = eg[x].data.ty().dims.clone();
        let end = parts.iter().try_fold(0, |at, p| (p.0 == at).then_some(at + p.1));
        if parts.len() < 2 || end != dims[axis].as_const() {
            continue;
        }
        let constants: Vec<Term> = parts.iter().filter_map(|p| p.2.map(Term::Class)).collect();
        let (mut accesses, mut children) = (vec![Access::identity(dims.len())], vec![Term::Class(x)]);
        if !constants.is_empty() {
            accesses.push(Access::new(vec![Ix::axis(axis)]));
            children.push(Term::Op(Op::Concat { axis: 0 }, constants));
        }
        let whole = Term::Op(Op::Map { domain: dims.clone(), body, accesses }, children);
        for (start, extent, _, root) in &parts {
            let mut domain = dims.clone();
            domain[axis] = Ix::konst(*extent);
            let mut map: Vec<Ix> = (0..dims.len()).map(Ix::axis).collect();
            map[axis] = Ix::axis(axis).plus(&Ix::konst(*start));
            let term = Term::Op(Op::View { domain, access: Access::new(map) }, vec![whole.clone()]);
            out.push(Match { root: *root, term, numeric: Numeric::Exact, from: parts.iter().map(|p| p.3).collect() });
        }
    }
}

/// What operand `k` of a map is a slice of along an axis, and where it starts; everything else as it is.
fn cuts(eg: &Classes, m: &MapNode<'_>, k: usize, axis: usize) -> Vec<(Id, Ix)> {
    let along = |a: &Access, of: Id| -> Option<(Id, Ix)> {
        let dims = &eg[of].data.ty().dims;
        if !a.guards.is_empty() || dims.len() != m.domain.len() {
            return None;
        }
        let same = |i: usize| dims[i] == m.domain[i] && (a.map[i].as_axis() == Some(i) || (dims[i].is(1) && a.map[i].is(0)));
        let start = a.map[axis].minus(&Ix::axis(axis));
        ((0..dims.len()).all(|i| i == axis || same(i)) && !start.has_axes()).then(|| (eg.find(of), start))
    };
    let mut found: Vec<(Id, Ix)> = along(&m.accesses[k], m.children[k]).into_iter().collect();
    if is_identity(&m.accesses[k], m.domain) {
        found.extend(eg[m.children[k]].nodes.iter().filter_map(|n| match n.op() {
            Some(Op::View { access, .. }) => along(access, n.children[0]),
            _ => None,
        }));
    }
    found
}
