//! Values that are read in part (R11, R12).

use egg::Id;
use kiln_algebra::{Access, DType, Ix, Op, Scalar};

use super::{Find, Growth, Match, N, Numeric, Rule, Term, classes, plain_dim};
use crate::eqsat::{facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "part-of-contraction",
        row: "R11",
        why: "only what is read is computed, such as the logits of the last position",
        sides: "op(contract(a, b)[part]) = op(contract(a[part], b[part]))",
        condition: "everything that reads the contraction reads a part of it (a range or one place of each axis), or is read in part itself",
        growth: Growth::OnDemand,
        numeric: Numeric::Exact,
        provenance: "index-rules",
        find: Find::Node(|eg, root, n, out| part(eg, root, n, out, |op| matches!(op, Op::Contract { .. }))),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let w = e.weight(&[4, 5]);
            let y = e.matmul(x, w);
            let y = e.slice(y, 1, 2, 1);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let w = e.weight(&[4, 5]);
            let y = e.matmul(x, w);
            let z = e.slice(y, 1, 2, 1);
            e.done(&[y, z])
        },
    },
    Rule {
        name: "part-of-reduction",
        row: "R11",
        why: "only what is read is computed",
        sides: "op(reduce(x)[part]) = op(reduce(x[part]))",
        condition: "everything that reads the reduction reads a part of it, or is read in part itself",
        growth: Growth::OnDemand,
        numeric: Numeric::Exact,
        provenance: "index-rules",
        find: Find::Node(|eg, root, n, out| part(eg, root, n, out, |op| matches!(op, Op::Reduce { .. }))),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let y = e.reduce(kiln_algebra::Monoid::Sum, x);
            let y = e.slice(y, 1, 1, 2);
            let y = e.per_axis(0, "exp(x0)", &[y]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let y = e.reduce(kiln_algebra::Monoid::Sum, x);
            let y = e.slice(y, 1, 0, 3);
            let y = e.per_axis(0, "exp(x0)", &[y]);
            e.done(&[y])
        },
    },
    Rule {
        name: "part-of-map",
        row: "R12",
        why: "what is computed element by element is computed where it is read, so that a slice reaches what is below",
        sides: "op(f(x)[part]) = op(f(x[part]))",
        condition: "everything that reads the map reads a part of it, or is read in part itself",
        growth: Growth::OnDemand,
        numeric: Numeric::Exact,
        provenance: "index-rules",
        find: Find::Node(|eg, root, n, out| part(eg, root, n, out, |op| matches!(op, Op::Map { .. }))),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let b = e.weight(&[4]);
            let y = e.per_axis(2, "exp(add(x0, x1))", &[x, b]);
            let y = e.slice(y, 2, 1, 2);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let y = e.per_axis(2, "exp(x0)", &[x]);
            let z = e.slice(y, 2, 1, 2);
            e.done(&[y, z])
        },
    },
    Rule {
        name: "gather-of-map",
        row: "R12",
        why: "what is computed element by element is computed for the rows that are looked up alone",
        sides: "gather(f(x), i) = f(gather(x, i))",
        condition: "each looked-up axis is an axis of x of the same extent, or none; no more elements than before",
        growth: Growth::OnDemand,
        numeric: Numeric::Exact,
        provenance: "index-rules",
        find: Find::Node(gather_of_map),
        example: |mut e| {
            let (x, b) = (e.input(&[N, 5, 4]), e.weight(&[4]));
            let i = e.input_of(DType::I64, &[3]);
            let y = e.per_axis(2, "exp(add(x0, x1))", &[x, b]);
            let y = e.gather(y, 1, i);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 5, 4]);
            let i = e.input_of(DType::I64, &[9]);
            let y = e.per_axis(2, "exp(x0)", &[x]);
            let y = e.gather(y, 1, i);
            e.done(&[y])
        },
    },
    Rule {
        name: "gather-of-contraction",
        row: "R11",
        why: "rows that are looked up are looked up before the product",
        sides: "gather(contract(a, b), i) = contract(gather(a, i), b)",
        condition: "the looked-up axes are free axes of a alone; fewer elements than before",
        growth: Growth::OnDemand,
        numeric: Numeric::Exact,
        provenance: "index-rules",
        find: Find::Node(gather_of_contraction),
        example: |mut e| {
            let x = e.input(&[N, 5, 4]);
            let i = e.input_of(DType::I64, &[2]);
            let w = e.weight(&[4, 3]);
            let y = e.matmul(x, w);
            let y = e.gather(y, 1, i);
            e.done(&[y])
        },
        hostile: |mut e| {
            // A looked-up axis that both operands use.
            let (x, z) = (e.input(&[5, 3, 4]), e.input(&[5, 4]));
            let i = e.input_of(DType::I64, &[2]);
            let y = e.rows_product(x, z);
            let y = e.gather(y, 0, i);
            e.done(&[y])
        },
    },
];

/// A part of an operand: where it starts and how far it goes in each dimension, and how it is then read.
struct Part {
    starts: Vec<Ix>,
    extents: Vec<Ix>,
    map: Vec<Ix>,
}

/// The part that an access reads, when it is less than the whole.
fn window(access: &Access, domain: &[Ix], dims: &[Ix]) -> Option<Part> {
    if !access.guards.is_empty() {
        return None;
    }
    let mut p = Part { starts: Vec::new(), extents: Vec::new(), map: Vec::new() };
    let mut less = false;
    for (e, dim) in access.map.iter().zip(dims) {
        let mut whole = (Ix::konst(0), dim.clone(), e.clone());
        if !e.has_axes() {
            whole = (e.clone(), Ix::konst(1), Ix::konst(0));
        } else if let Some(axis) = (0..domain.len()).find(|x| {
            e.minus(&Ix::axis(*x)).terms().iter().all(|t| t.atoms.iter().all(|a| matches!(a, kiln_algebra::Atom::Sym(_))))
        }) {
            whole = (e.minus(&Ix::axis(axis)), domain[axis].clone(), Ix::axis(axis));
        }
        let smaller = match (whole.1.as_const(), dim.as_const()) {
            (Some(a), Some(b)) => a < b,
            (Some(1), None) => true,
            _ => false,
        };
        // One that is as long as the whole is the whole; one of unknown length is left alone.
        if !smaller && (whole.1 != *dim || !whole.0.is(0)) {
            whole = (Ix::konst(0), dim.clone(), e.clone());
        }
        less |= smaller;
        p.starts.push(whole.0);
        p.extents.push(whole.1);
        p.map.push(whole.2);
    }
    less.then_some(p)
}

fn reads(op: &Op) -> Vec<(usize, &Access)> {
    match op {
        Op::Map { .. } | Op::View { .. } | Op::Reduce { .. } | Op::Contract { .. } => op.accesses(),
        _ => Vec::new(),
    }
}

/// Classes that are looked at to see whether one is read in part, at most.
const LOOKED_AT: usize = 64;

/// Everything that reads a class reads less than all of it, or is itself only read in part: what was the whole of a value
/// until other rules took a part of it. What nothing reads is what normal forms have left behind.
fn read_in_part(eg: &Classes, class: Id, seen: &mut Vec<Id>) -> bool {
    if seen.contains(&class) {
        return true;
    }
    if seen.len() >= LOOKED_AT || eg.analysis.kept.iter().any(|k| eg.find(*k) == class) {
        return false;
    }
    seen.push(class);
    eg[class].parents().all(|p| {
        let n = eg.id_to_node(p);
        let own = n.op().is_some_and(|op| {
            let (accesses, domain) = (reads(op), op.domain().unwrap_or_default());
            let dims = &eg[class].data.ty().dims;
            let in_part = |k: usize| accesses.iter().any(|(i, a)| *i == k && window(a, domain, dims).is_some());
            n.children.iter().enumerate().filter(|(_, c)| eg.find(**c) == class).all(|(k, _)| in_part(k))
        });
        own || read_in_part(eg, eg.find(p), seen)
    })
}

fn part(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>, producer: fn(&Op) -> bool) {
    let Some(op) = n.op() else { return };
    let Some(domain) = op.domain() else { return };
    for (k, access) in reads(op) {
        let class = eg.find(n.children[k]);
        let facts = &eg[class].data;
        if facts.constant || class == root || !eg[class].nodes.iter().any(|m| m.op().is_some_and(producer)) {
            continue;
        }
        let Some(p) = window(access, domain, &facts.ty().dims) else { continue };
        if !read_in_part(eg, class, &mut Vec::new()) {
            continue;
        }
        for m in eg[class].nodes.iter().filter(|m| m.op().is_some_and(producer)) {
            let Some(smaller) = m.op().and_then(|op| cut(op, &p)) else { continue };
            let mut children = classes(&n.children);
            children[k] = Term::Op(smaller, classes(&m.children));
            let mut whole = op.clone();
            whole.accesses_mut().into_iter().filter(|(i, _)| *i == k).for_each(|(_, a)| *a = Access::new(p.map.clone()));
            out.push(Match { root, term: Term::Op(whole, children), numeric: Numeric::Exact, from: vec![root, class] });
        }
    }
}

/// A primitive that computes only a part of its result.
fn cut(op: &Op, p: &Part) -> Option<Op> {
    let mut op = op.clone();
    let reduced = match &op {
        Op::Reduce { reduced, .. } | Op::Contract { reduced, .. } => reduced.clone(),
        _ => Vec::new(),
    };
    let rank = op.domain()?.len();
    let free: Vec<usize> = (0..rank).filter(|i| !reduced.contains(i)).collect();
    let mut to: Vec<Ix> = (0..rank).map(Ix::axis).collect();
    free.iter().zip(&p.starts).for_each(|(i, s)| to[*i] = Ix::axis(*i).plus(s));
    for (_, a) in op.accesses_mut() {
        *a = a.at(&to);
    }
    match &mut op {
        Op::Map { domain, body, .. } => {
            let shifted = |s: &Scalar| match s {
                Scalar::Axis(i) if !p.starts[*i as usize].is(0) => {
                    let by = kiln_algebra::compose::ix_scalar(&p.starts[*i as usize]);
                    Some(Scalar::bin(kiln_algebra::BinOp::Add, s.clone(), by))
                }
                _ => None,
            };
            *body = body.map_leaves(&shifted);
            domain.clone_from_slice(&p.extents);
        }
        Op::Reduce { domain, .. } | Op::Contract { domain, .. } => {
            free.iter().zip(&p.extents).for_each(|(i, e)| domain[*i] = e.clone());
        }
        _ => return None,
    }
    Some(op)
}

/// For each dimension of the data, whether a gather looks its index up.
fn looked_up(map: &[Ix], rank: usize) -> Vec<bool> {
    map.iter().map(|e| e.axes_end() > rank).collect()
}

fn fewer(eg: &Classes, a: &[Ix], b: &[Ix]) -> bool {
    super::support::size::elements(eg, a) < super::support::size::elements(eg, b)
}

fn gather_of_map(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Gather { domain, indices, map }) = n.op() else { return };
    let data = n.children[0];
    let dims = &eg[data].data.ty().dims;
    if eg[data].data.constant || !fewer(eg, domain, dims) {
        return;
    }
    let up = looked_up(map, domain.len());
    for m in super::MapNode::all(eg, data) {
        if crate::eqsat::body::uses_axes(m.body) {
            continue;
        }
        let mut accesses = Vec::new();
        let mut children = Vec::new();
        for (a, c) in m.accesses.iter().zip(m.children) {
            let own = &eg[*c].data.ty().dims;
            let touched = (0..dims.len()).any(|x| up[x] && a.uses_axis(x));
            // The index is clamped into the dimension, so it must be the same dimension.
            let same =
                a.map.iter().zip(own).all(|(e, d)| {
                    (0..dims.len()).all(|x| !(up[x] && e.uses_axis(x)) || (e.as_axis() == Some(x) && *d == dims[x]))
                });
            if !a.guards.is_empty() || !same {
                break;
            }
            if !touched {
                accesses.push(a.at(map));
                children.push(Term::Class(*c));
                continue;
            }
            let inner = Op::Gather { domain: domain.clone(), indices: indices.clone(), map: a.at(map).map };
            let kids = std::iter::once(Term::Class(*c)).chain(classes(&n.children[1..])).collect();
            accesses.push(Access::identity(domain.len()));
            children.push(Term::Op(inner, kids));
        }
        if accesses.len() == m.accesses.len() {
            let op = Op::Map { domain: domain.clone(), body: m.body.clone(), accesses };
            out.push(Match { root, term: Term::Op(op, children), numeric: Numeric::Exact, from: vec![root, data] });
        }
    }
}

fn gather_of_contraction(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Gather { domain, indices, map }) = n.op() else { return };
    let data = n.children[0];
    if eg[data].data.constant || !fewer(eg, domain, &eg[data].data.ty().dims) {
        return;
    }
    let up = looked_up(map, domain.len());
    for c in super::ContractNode::all(eg, data) {
        let free = c.free();
        let axes: Vec<usize> = (0..free.len()).filter(|i| up[*i]).map(|i| free[i]).collect();
        for side in 0..2 {
            let (a, b) = (&c.accesses[side], &c.accesses[1 - side]);
            let dims = &eg[c.children[side]].data.ty().dims;
            let alone = |x: &usize| {
                !b.uses_axis(*x)
                    && plain_dim(a, *x).is_some_and(|p| dims[p] == c.domain[*x])
                    && !a.guards.iter().any(|g| g.expr.uses_axis(*x))
            };
            if axes.is_empty() || !axes.iter().all(alone) || eg[c.children[side]].data.constant {
                continue;
            }
            // The operand with its looked-up dimensions replaced by the axes of the gather that choose them.
            let place: Vec<usize> = axes.iter().filter_map(|x| plain_dim(a, *x)).collect();
            let chosen =
                |i: &usize| indices.iter().any(|x| x.uses_axis(*i)) || (0..map.len()).any(|p| up[p] && map[p].uses_axis(*i));
            let lead: Vec<usize> = (0..domain.len()).filter(chosen).collect();
            let rest: Vec<usize> = (0..dims.len()).filter(|p| !place.contains(p)).collect();
            let mut small: Vec<Ix> = lead.iter().map(|i| domain[*i].clone()).collect();
            small.extend(rest.iter().map(|p| dims[*p].clone()));
            let mut to: Vec<Ix> = vec![Ix::undefined(); domain.len() + indices.len()];
            lead.iter().enumerate().for_each(|(new, old)| to[*old] = Ix::axis(new));
            (0..indices.len()).for_each(|j| to[domain.len() + j] = Ix::axis(small.len() + j));
            let mut index: Vec<Ix> = vec![Ix::undefined(); dims.len()];
            rest.iter().enumerate().for_each(|(i, p)| index[*p] = Ix::axis(lead.len() + i));
            for (x, p) in axes.iter().zip(&place) {
                let at = free.iter().position(|f| f == x).unwrap_or(0);
                index[*p] = map[at].subst_axes(&to);
            }
            let inner = Op::Gather { domain: small, indices: indices.iter().map(|i| i.at(&to)).collect(), map: index };
            let kids = std::iter::once(Term::Class(c.children[side])).chain(classes(&n.children[1..])).collect();
            // The contraction over the gather's domain.
            let mut whole = domain.clone();
            whole.extend(c.reduced.iter().map(|r| c.domain[*r].clone()));
            let mut axis: Vec<Ix> = vec![Ix::undefined(); c.domain.len()];
            free.iter().enumerate().for_each(|(i, f)| {
                axis[*f] = if up[i] { Ix::konst(0) } else { map[i].clone() };
            });
            c.reduced.iter().enumerate().for_each(|(i, r)| axis[*r] = Ix::axis(domain.len() + i));
            let moved = a.at(&axis);
            let mut read: Vec<Ix> = lead.iter().map(|i| Ix::axis(*i)).collect();
            read.extend(rest.iter().map(|p| moved.map[*p].clone()));
            let mut accesses = [Access { map: read, ..moved }, b.at(&axis)];
            let mut children = vec![Term::Op(inner, kids), Term::Class(c.children[1 - side])];
            if side == 1 {
                accesses.swap(0, 1);
                children.swap(0, 1);
            }
            let reduced = (domain.len()..whole.len()).collect();
            let term = Term::Op(Op::Contract { domain: whole, reduced, accesses }, children);
            out.push(Match { root, term, numeric: Numeric::Exact, from: vec![root, data] });
        }
    }
}
