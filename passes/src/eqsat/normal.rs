//! Normal forms at construction: what makes equal computations equal e-nodes.
//!
//! Views compose and are absorbed into the accesses of what reads them; splat constants and single elements of constants move into bodies; operands of
//! maps are merged and sorted, commutative operations ordered; reduced axes that are only used split are split, and what
//! reduces nothing is a view or map. All of it is exact: the arithmetic of every element stays as it was.

use egg::Id;
use kiln_algebra::{Access, BinOp, Const, DType, Ix, Op, Ranges, Scalar, Tensor};

use super::{
    access::{divisor_of_axis, is_identity, map_exprs, through, tidy},
    body,
    facts::Classes,
    language::{ENode, Operator},
};

/// Views are looked through at most this many times, which also ends loops through views of a class onto itself.
const VIEW_DEPTH: usize = 8;

/// Adds a primitive over classes in normal form. None when the operands do not fit it.
pub fn add(eg: &mut Classes, op: Op, children: Vec<Id>) -> Option<Id> {
    let types: Vec<_> = children.iter().map(|c| eg[*c].data.ty().clone()).collect();
    op.infer(&types.iter().collect::<Vec<_>>()).ok()?;
    if let (Op::Sort { axis, descending }, [child]) = (&op, &children[..])
        && axis + 1 < types[0].rank()
    {
        return sort(eg, *child, *axis, *descending);
    }
    match normalise(eg, op, children) {
        Normal::Class(id) => Some(id),
        Normal::Node(op, children) => Some(insert(eg, Operator::Alg(op), children)),
    }
}

/// A sort along another than the last axis, as one along the last.
fn sort(eg: &mut Classes, child: Id, axis: usize, descending: bool) -> Option<Id> {
    let dims = eg[child].data.ty().dims.clone();
    let last = dims.len() - 1;
    let (mut there, mut back) = (dims.clone(), Access::identity(dims.len()));
    let extent = there.remove(axis);
    there.push(extent);
    // Axis `axis` of the model is the last one here; those after it move down by one.
    let axes = |i: usize| match i.cmp(&axis) {
        std::cmp::Ordering::Less => Ix::axis(i),
        std::cmp::Ordering::Equal => Ix::axis(last),
        std::cmp::Ordering::Greater => Ix::axis(i - 1),
    };
    let access = Access::new((0..dims.len()).map(axes).collect());
    back.map.push(Ix::axis(axis));
    back.map.remove(axis);
    let moved = add(eg, Op::View { domain: there, access }, vec![child])?;
    let order = add(eg, Op::Sort { axis: last, descending }, vec![moved])?;
    add(eg, Op::View { domain: dims, access: back }, vec![order])
}

/// Adds an operator as it is; a projection of a tuple is the tuple's element.
pub fn insert(eg: &mut Classes, operator: Operator, children: Vec<Id>) -> Id {
    if let (Operator::Proj(i), [tuple]) = (&operator, &children[..]) {
        let made = eg[*tuple].nodes.iter().find(|n| *n.head.operator() == Operator::Tuple);
        if let Some(id) = made.and_then(|n| n.children.get(*i as usize)) {
            return *id;
        }
    }
    let head = eg.analysis.heads.intern(operator);
    eg.add(ENode { head, children })
}

enum Normal {
    Class(Id),
    Node(Op, Vec<Id>),
}

/// Ranges of a domain under the module's symbols.
pub fn ranges(eg: &Classes, domain: &[Ix]) -> Ranges {
    Ranges { extents: domain.to_vec(), symbols: eg.analysis.symbols.clone() }
}

fn normalise(eg: &Classes, op: Op, mut children: Vec<Id>) -> Normal {
    match op {
        Op::Map { domain, body, mut accesses } => {
            let r = ranges(eg, &domain);
            for (a, c) in accesses.iter_mut().zip(&mut children) {
                (*a, *c) = absorb(eg, a, *c, &r);
            }
            map(eg, domain, body, accesses, children)
        }
        Op::View { domain, access } => {
            let (access, child) = absorb(eg, &access, children[0], &ranges(eg, &domain));
            if is_identity(&access, &eg[child].data.ty().dims) && eg[child].data.ty().dims == domain {
                return Normal::Class(child);
            }
            Normal::Node(Op::View { domain, access }, vec![child])
        }
        Op::Reduce { domain, reduced, monoid, access } => {
            let (access, child) = absorb(eg, &access, children[0], &ranges(eg, &domain));
            let (domain, reduced, mut accesses) = split_axes(eg, domain, reduced, vec![access]);
            let access = accesses.swap_remove(0);
            if reduced.is_empty() {
                return normalise(eg, Op::View { domain, access }, vec![child]);
            }
            Normal::Node(Op::Reduce { domain, reduced, monoid, access }, vec![child])
        }
        Op::Contract { domain, reduced, accesses: [a, b] } => {
            let r = ranges(eg, &domain);
            let (a, ca) = absorb(eg, &a, children[0], &r);
            let (b, cb) = absorb(eg, &b, children[1], &r);
            let (domain, reduced, accesses) = split_axes(eg, domain, reduced, vec![a, b]);
            if reduced.is_empty() {
                let body = Scalar::bin(BinOp::Mul, Scalar::arg(0), Scalar::arg(1));
                return normalise(eg, Op::Map { domain, body, accesses }, vec![ca, cb]);
            }
            match <[Access; 2]>::try_from(accesses) {
                Ok(accesses) => Normal::Node(Op::Contract { domain, reduced, accesses }, vec![ca, cb]),
                Err(_) => unreachable!("split_axes keeps the number of accesses"),
            }
        }
        Op::Gather { domain, mut indices, map } => {
            let r = ranges(eg, &domain);
            for (a, c) in indices.iter_mut().zip(&mut children[1..]) {
                (*a, *c) = absorb(eg, a, *c, &r);
            }
            Normal::Node(Op::Gather { domain, indices, map }, children)
        }
        Op::Scan { domain, axis, monoid, exclusive, reverse, access } => {
            let (access, child) = absorb(eg, &access, children[0], &ranges(eg, &domain));
            Normal::Node(Op::Scan { domain, axis, monoid, exclusive, reverse, access }, vec![child])
        }
        Op::Scatter { domain, mut indices, map, updates, combine } => {
            let r = ranges(eg, &domain);
            let (updates, child) = absorb(eg, &updates, children[1], &r);
            children[1] = child;
            for (a, c) in indices.iter_mut().zip(&mut children[2..]) {
                (*a, *c) = absorb(eg, a, *c, &r);
            }
            Normal::Node(Op::Scatter { domain, indices, map, updates, combine }, children)
        }
        Op::Greedy { domain, accesses: [valid, conflict] } => {
            let mut pairs = domain.clone();
            pairs.extend(domain.last().cloned());
            let (valid, a) = absorb(eg, &valid, children[0], &ranges(eg, &domain));
            let (conflict, b) = absorb(eg, &conflict, children[1], &ranges(eg, &pairs));
            Normal::Node(Op::Greedy { domain, accesses: [valid, conflict] }, vec![a, b])
        }
        Op::Fold(mut f) => {
            let r = ranges(eg, &f.domain);
            for (a, c) in f.accesses.iter_mut().chain(&mut f.times).zip(&mut children) {
                (*a, *c) = absorb(eg, a, *c, &r);
            }
            Normal::Node(Op::Fold(f), children)
        }
        Op::Concat { axis } if children.len() == 1 => {
            debug_assert!(axis < eg[children[0]].data.ty().rank(), "checked by infer");
            Normal::Class(children[0])
        }
        op => Normal::Node(op, children),
    }
}

/// Looks through the views of the class that an access reads. Where the class is also computed by itself, not through
/// one that reads a part of something larger: rules that compute less than the whole would be undone.
fn absorb(eg: &Classes, access: &Access, child: Id, ranges: &Ranges) -> (Access, Id) {
    let (mut access, mut child) = (tidy(access, ranges), child);
    for _ in 0..VIEW_DEPTH {
        let computed =
            eg[child].nodes.iter().any(|n| matches!(n.op(), Some(Op::Map { .. } | Op::Reduce { .. } | Op::Contract { .. })));
        let elements = |c: Id| eg[c].data.ty().elements();
        let step = eg[child].nodes.iter().find_map(|n| match n.op() {
            Some(Op::View { .. }) if computed && elements(n.children[0]) != elements(child) => None,
            Some(Op::View { access: v, .. }) => Some((through(&access, v, ranges)?, n.children[0])),
            _ => None,
        });
        let Some(step) = step else { break };
        (access, child) = step;
    }
    (access, eg.find(child))
}

/// The value of all elements when they are equal.
pub fn splat(t: &Tensor) -> Option<Const> {
    if t.is_empty() {
        return None;
    }
    let first = t.get(0);
    let size = t.dtype().size();
    t.bytes().chunks_exact(size).all(|c| c == &t.bytes()[..size]).then_some(first)
}

/// The one value that an access reads of a constant: all its elements are equal, or it reads one place.
fn one_value(eg: &Classes, id: Id, access: &Access) -> Option<Const> {
    let tensor = eg[id].nodes.iter().find_map(|n| match n.op() {
        Some(Op::Const(t)) => Some(t),
        _ => None,
    })?;
    let equal = splat(tensor).filter(|s| access.fill.is_none_or(|f| f == *s));
    equal.or_else(|| element(tensor, access))
}

/// The element that an unguarded access of constants reads.
fn element(t: &Tensor, access: &Access) -> Option<Const> {
    if !access.guards.is_empty() || access.map.len() != t.shape().len() {
        return None;
    }
    let mut at = 0i64;
    for (e, d) in access.map.iter().zip(t.shape()) {
        let (i, d) = (e.as_const()?, i64::try_from(*d).ok()?);
        if !(0..d).contains(&i) {
            return None;
        }
        at = at * d + i;
    }
    Some(t.get(usize::try_from(at).ok()?))
}

fn map(eg: &Classes, domain: Vec<Ix>, body: Scalar, accesses: Vec<Access>, children: Vec<Id>) -> Normal {
    let used = body::args(&body);
    let mut operands: Vec<(Id, Access)> = Vec::new();
    let mut renamed: Vec<Scalar> = vec![Scalar::arg(0); accesses.len()];
    let mut merge: Vec<(usize, (Id, Access))> = Vec::new();
    for i in used {
        let (a, c) = (&accesses[i], children[i]);
        match one_value(eg, c, a) {
            Some(s) => renamed[i] = Scalar::Const(s),
            None => merge.push((i, (c, a.clone()))),
        }
    }
    for (_, o) in &merge {
        if !operands.contains(o) {
            operands.push(o.clone());
        }
    }
    operands.sort();
    for (i, o) in &merge {
        if let Some(at) = operands.iter().position(|p| p == o) {
            renamed[*i] = Scalar::arg(at);
        }
    }
    let types: Vec<DType> = operands.iter().map(|(c, _)| eg[*c].data.ty().dtype).collect();
    let axes: Vec<bool> = domain.iter().map(|d| d.is(1)).collect();
    let body = body::renumber(&body, &renamed).map_leaves(&|s| match s {
        Scalar::Axis(i) if axes.get(*i as usize) == Some(&true) => Some(Scalar::int(DType::I64, 0)),
        _ => None,
    });
    let body = body::ordered(&body::simplified(&body, &types));
    if body::args(&body).len() < operands.len() {
        let (children, accesses) = operands.into_iter().unzip();
        return map(eg, domain, body, accesses, children);
    }
    if let (Scalar::Arg(0), [(child, access)]) = (&body, &operands[..]) {
        if is_identity(access, &domain) && eg[*child].data.ty().dims == domain {
            return Normal::Class(*child);
        }
        return Normal::Node(Op::View { domain, access: access.clone() }, vec![*child]);
    }
    let (children, accesses) = operands.into_iter().unzip();
    Normal::Node(Op::Map { domain, body, accesses }, children)
}

/// Splits reduced axes that accesses divide, so that `d floordiv c` and `d mod c` become axes of their own.
fn split_axes(
    eg: &Classes,
    mut domain: Vec<Ix>,
    mut reduced: Vec<usize>,
    mut accesses: Vec<Access>,
) -> (Vec<Ix>, Vec<usize>, Vec<Access>) {
    drop_unit_axes(&mut domain, &mut reduced, &mut accesses);
    let mut at = 0;
    while at < reduced.len() {
        let k = reduced[at];
        let by = accesses.iter().find_map(|a| divisor_of_axis(a, k)).filter(|c| {
            let (q, r) = domain[k].split(c);
            !c.has_axes() && r.is(0) && q != domain[k] && !q.is(0)
        });
        let Some(c) = by else {
            at += 1;
            continue;
        };
        let axes: Vec<Ix> = (0..domain.len())
            .map(|i| match i.cmp(&k) {
                std::cmp::Ordering::Less => Ix::axis(i),
                std::cmp::Ordering::Equal => Ix::axis(k).times(&c).plus(&Ix::axis(k + 1)),
                std::cmp::Ordering::Greater => Ix::axis(i + 1),
            })
            .collect();
        let outer = domain[k].split(&c).0;
        domain.splice(k..=k, [outer, c]);
        reduced = reduced.iter().map(|r| if *r > k { r + 1 } else { *r }).collect();
        reduced.insert(at + 1, k + 1);
        let r = ranges(eg, &domain);
        for a in &mut accesses {
            *a = tidy(&map_exprs(a, &|e| e.subst_axes(&axes)), &r);
        }
    }
    (domain, reduced, accesses)
}

/// Drops reduced axes of extent one.
fn drop_unit_axes(domain: &mut Vec<Ix>, reduced: &mut Vec<usize>, accesses: &mut [Access]) {
    while let Some(at) = reduced.iter().rposition(|r| domain[*r].is(1)) {
        let k = reduced.remove(at);
        domain.remove(k);
        reduced.iter_mut().filter(|r| **r > k).for_each(|r| *r -= 1);
        let axes: Vec<Ix> = (0..=domain.len())
            .map(|i| match i.cmp(&k) {
                std::cmp::Ordering::Less => Ix::axis(i),
                std::cmp::Ordering::Equal => Ix::konst(0),
                std::cmp::Ordering::Greater => Ix::axis(i - 1),
            })
            .collect();
        accesses.iter_mut().for_each(|a| *a = map_exprs(a, &|e| e.subst_axes(&axes)));
    }
}
