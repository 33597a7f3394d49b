//! Concatenations that are read in part (R10).

use egg::Id;
use kiln_algebra::{Access, Ix, Op};

use super::{Find, Growth, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{facts::Classes, language::ENode, normal::ranges};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "read-part-of-concat",
        row: "R10",
        why: "what reads one part does not wait for the others, and the concatenation may vanish",
        sides: "op(concat(x_0, …)[at p]) = op(x_i[at p - start_i])",
        condition: "the index along the axis stays within part i over the whole domain",
        growth: Growth::Linear,
        numeric: Numeric::Exact,
        provenance: "concat-rules",
        find: Find::Node(part),
        example: |mut e| {
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 4]));
            let c = e.concat(1, &[x, y]);
            let s = e.slice(c, 1, 3, 4);
            let t = e.slice(c, 1, 0, 2);
            let t = e.per_axis(0, "exp(x0)", &[t]);
            e.done(&[s, t])
        },
        hostile: |mut e| {
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 4]));
            let c = e.concat(1, &[x, y]);
            let s = e.slice(c, 1, 2, 4);
            e.done(&[s])
        },
    },
    Rule {
        name: "concat-of-parts",
        row: "R10",
        why: "what was cut apart and is put together again is read as it was",
        sides: "concat(x[0..a], x[a..b], …) = x[0..b]",
        condition: "the parts are neighbouring slices of one value along the axis",
        growth: Growth::Linear,
        numeric: Numeric::Exact,
        provenance: "concat-rules",
        find: Find::Node(rejoin),
        example: |mut e| {
            let x = e.input(&[N, 7]);
            let (a, b) = (e.slice(x, 1, 1, 2), e.slice(x, 1, 3, 4));
            let c = e.concat(1, &[a, b]);
            e.done(&[c])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 7]);
            let (a, b) = (e.slice(x, 1, 1, 2), e.slice(x, 1, 2, 4));
            let c = e.concat(1, &[a, b]);
            e.done(&[c])
        },
    },
];

fn part(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(op) = n.op() else { return };
    let Some(domain) = op.domain() else { return };
    let r = ranges(eg, domain);
    let accesses: Vec<&Access> = match op {
        Op::Map { accesses, .. } => accesses.iter().collect(),
        Op::View { access, .. } | Op::Reduce { access, .. } => vec![access],
        Op::Contract { accesses, .. } => accesses.iter().collect(),
        _ => return,
    };
    for (k, a) in accesses.iter().enumerate() {
        for c in &eg[n.children[k]].nodes {
            let Some(Op::Concat { axis }) = c.op() else { continue };
            let mut start = Ix::konst(0);
            for x in &c.children {
                let extent = eg[*x].data.ty().dims[*axis].clone();
                let at = r.simplify(&a.map[*axis].minus(&start));
                if r.within(&at, &extent) {
                    let mut read = (*a).clone();
                    read.map[*axis] = at;
                    let mut children = classes(&n.children);
                    children[k] = Term::Class(*x);
                    let term = Term::Op(with_access(op, k, read), children);
                    out.push(Match { root, term, numeric: Numeric::Exact, from: vec![root] });
                    break;
                }
                start = start.plus(&extent);
            }
        }
    }
}

/// The same operation with another access of operand `k`.
fn with_access(op: &Op, k: usize, access: Access) -> Op {
    let mut op = op.clone();
    match &mut op {
        Op::Map { accesses, .. } => accesses[k] = access,
        Op::View { access: a, .. } | Op::Reduce { access: a, .. } => *a = access,
        Op::Contract { accesses, .. } => accesses[k] = access,
        _ => {}
    }
    op
}

/// A slice along one axis: the class that is cut, and where.
fn slice(eg: &Classes, class: Id, axis: usize) -> Vec<(Id, Ix)> {
    let dims = &eg[class].data.ty().dims;
    let views = eg[class].nodes.iter().filter_map(|n| match n.op() {
        Some(Op::View { access, .. }) if access.guards.is_empty() => Some((n.children[0], access)),
        _ => None,
    });
    views
        .filter_map(|(x, a)| {
            let whole = &eg[x].data.ty().dims;
            if whole.len() != dims.len() {
                return None;
            }
            let same = (0..dims.len())
                .filter(|i| *i != axis)
                .all(|i| whole[i] == dims[i] && (a.map[i].as_axis() == Some(i) || (dims[i].is(1) && a.map[i].is(0))));
            let (c, start) = if dims[axis].is(1) { (Ix::konst(1), a.map[axis].clone()) } else { a.map[axis].linear_in(axis)? };
            (same && c.is(1) && !start.has_axes()).then_some((eg.find(x), start))
        })
        .collect()
}

fn rejoin(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Concat { axis }) = n.op() else { return };
    for (x, first) in slice(eg, n.children[0], *axis) {
        let mut at = first.clone();
        let neighbours = n.children.iter().all(|c| {
            let here = slice(eg, *c, *axis).iter().any(|(y, start)| *y == x && *start == at);
            at = at.plus(&eg[*c].data.ty().dims[*axis]);
            here
        });
        if neighbours {
            let domain = eg[root].data.ty().dims.clone();
            let mut map: Vec<Ix> = (0..domain.len()).map(Ix::axis).collect();
            map[*axis] = Ix::axis(*axis).plus(&first);
            let term = Term::Op(Op::View { domain, access: Access::new(map) }, vec![Term::Class(x)]);
            out.push(Match { root, term, numeric: Numeric::Exact, from: vec![root] });
        }
    }
}
