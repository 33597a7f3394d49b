//! Contractions that share an operand (R9).

use std::collections::BTreeMap;

use egg::Id;
use kiln_algebra::{Access, Ix, Op, Scalar};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, plain_dim};
use crate::eqsat::{access::is_identity, body, facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "merge-siblings",
        row: "R9",
        why: "one pass over the shared operand: query, key and value projections, gate and up projections",
        sides: "contract(a, b_i) = slice_i(contract(a, concat(b_0, …)))",
        condition: "a is read the same way; b_i are constants that differ along one axis of the result, which only they use",
        growth: Growth::Once,
        numeric: Numeric::Exact,
        provenance: "linear-algebra-rules",
        find: Find::Group(merge),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (v, w) = (e.weight(&[4, 5]), e.weight(&[4, 6]));
            let (y, z) = (e.matmul(x, v), e.matmul(x, w));
            e.done(&[y, z])
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
        condition: "the slices cover x in order; the same f; c_i are constants along the axis of the slices",
        growth: Growth::Once,
        numeric: Numeric::Exact,
        provenance: "linear-algebra-rules",
        find: Find::Group(merge_maps),
        example: |mut e| {
            let x = e.input(&[N, 5]);
            let (u, v) = (e.weight(&[2]), e.weight(&[3]));
            let (y, z) = (e.slice(x, 1, 0, 2), e.slice(x, 1, 2, 3));
            let (y, z) = (e.per_axis(1, "add(x0, x1)", &[y, u]), e.per_axis(1, "add(x0, x1)", &[z, v]));
            e.done(&[y, z])
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
    for ((side, shared, domain, reduced, accesses, axis, dim, _), group) in groups.into_iter().filter(|(_, g)| g.len() > 1) {
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
        // A contraction may read only a part of its constant, and constants of other sizes don't lie side by side.
        let mut dims = eg[b].data.ty().dims.clone();
        dims[dim] = Ix::konst(0);
        found.push(((side, a, domain, c.reduced.to_vec(), c.accesses.clone(), axis, dim, dims), b));
    }
    found
}

/// One map over a slice: where the slice starts, its extent, the constant operand and the class.
type Part = (i64, i64, Id, Id);

fn merge_maps(eg: &Classes, _: &[(Id, ENode)], out: &mut Vec<Match>) {
    let mut groups: BTreeMap<(Id, usize, Scalar), Vec<Part>> = BTreeMap::new();
    let mut ids: Vec<Id> = eg.classes().map(|c| c.id).collect();
    ids.sort_unstable();
    for root in ids {
        for m in MapNode::all(eg, root).filter(|m| m.children.len() == 2 && !eg[root].data.constant) {
            for k in 0..2 {
                let (x, c) = (m.children[k], m.children[1 - k]);
                let Some(axis) = m.accesses[1 - k].map.first().and_then(Ix::as_axis).filter(|_| m.accesses[1 - k].map.len() == 1)
                else {
                    continue;
                };
                if eg[x].data.constant || !eg[c].data.constant || body::uses_axes(m.body) {
                    continue;
                }
                let names = if k == 0 { [0, 1] } else { [1, 0] }.map(Scalar::arg);
                let form = body::ordered(&body::renumber(m.body, &names));
                let Some(extent) = m.domain[axis].as_const() else { continue };
                for (whole, start) in cuts(eg, &m, k, axis) {
                    if let Some(start) = start.as_const() {
                        groups.entry((whole, axis, form.clone())).or_default().push((start, extent, eg.find(c), root));
                    }
                }
            }
        }
    }
    for ((x, axis, body), mut parts) in groups {
        parts.sort();
        parts.dedup_by_key(|p| p.0);
        let dims = eg[x].data.ty().dims.clone();
        let end = parts.iter().try_fold(0, |at, p| (p.0 == at).then_some(at + p.1));
        if parts.len() < 2 || end != dims[axis].as_const() {
            continue;
        }
        let joined = Term::Op(Op::Concat { axis: 0 }, parts.iter().map(|p| Term::Class(p.2)).collect());
        let accesses = vec![Access::identity(dims.len()), Access::new(vec![Ix::axis(axis)])];
        let whole = Term::Op(Op::Map { domain: dims.clone(), body, accesses }, vec![Term::Class(x), joined]);
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
