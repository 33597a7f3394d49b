//! Scales and shifts around contractions (R1, R2, R3).

use egg::Id;
use kiln_algebra::{Access, BinOp, Ix, Op, Scalar};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes, plain_dim};
use crate::eqsat::{
    access::{axes, is_identity, renumber},
    body::{self, affine_in},
    facts::Classes,
    language::ENode,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "scale-into-weight",
        row: "R1",
        why: "a per-channel scale after a contraction disappears into its constant operand",
        sides: "contract(a, b) * s + t = contract(a, b * s) + t",
        condition: "b and s are constants; s depends only on axes of the result that b is indexed by",
        growth: Growth::Linear,
        numeric: Numeric::FoldsConstants,
        provenance: "linear-algebra-rules",
        find: Find::Node(scale_into_weight),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (w, s, t) = (e.weight(&[4, 5]), e.weight(&[5]), e.weight(&[5]));
            let y = e.matmul(x, w);
            let y = e.per_axis(2, "add(mul(x0, x1), x2)", &[y, s, t]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (w, s) = (e.weight(&[4, 5]), e.weight(&[3]));
            let y = e.matmul(x, w);
            let y = e.per_axis(1, "mul(x0, x1)", &[y, s]);
            e.done(&[y])
        },
    },
    Rule {
        name: "scale-out-of-contract",
        row: "R1",
        why: "normalisation of rows is put off until after the product",
        sides: "contract(a * s, b) = contract(a, b) * s",
        condition: "s does not depend on reduced axes; where the read of a is padded, with zero",
        growth: Growth::Pairwise,
        numeric: Numeric::Rounds,
        provenance: "linear-algebra-rules",
        find: Find::Node(scale_out),
        example: |mut e| {
            let (x, r) = (e.input(&[N, 3, 4]), e.input(&[N, 3]));
            let w = e.weight(&[4, 5]);
            let y = e.rows("div(x0, add(abs(x1), 1.0:f32))", x, r);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
        hostile: |mut e| {
            let (x, r) = (e.input(&[N, 3, 4]), e.input(&[4]));
            let w = e.weight(&[4, 5]);
            let y = e.per_axis(2, "mul(x0, x1)", &[x, r]);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
    },
    Rule {
        name: "scale-to-other-operand",
        row: "R2",
        why: "a scale along the reduced axis, such as a norm's gamma, disappears into the constant operand",
        sides: "contract(a * s, b) = contract(a, b * s)",
        condition: "b and s are constants; s depends only on axes that b is indexed by; padding of a is zero",
        growth: Growth::Linear,
        numeric: Numeric::FoldsConstants,
        provenance: "linear-algebra-rules",
        find: Find::Node(scale_across),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (w, s) = (e.weight(&[4, 5]), e.weight(&[4]));
            let y = e.per_axis(2, "mul(x0, x1)", &[x, s]);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (w, s) = (e.weight(&[4, 5]), e.weight(&[3]));
            let y = e.per_axis(1, "mul(x0, x1)", &[x, s]);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
    },
    Rule {
        name: "shift-through-contract",
        row: "R3",
        why: "a constant shift before a contraction, such as a norm's beta, becomes a bias after it",
        sides: "contract(a + c, b) = contract(a, b) + contract(c, b)",
        condition: "c and b are constants; c depends on reduced axes only; the read of a is not padded",
        growth: Growth::Linear,
        numeric: Numeric::FoldsConstants,
        provenance: "linear-algebra-rules",
        find: Find::Node(shift_through),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let (w, c) = (e.weight(&[4, 5]), e.weight(&[4]));
            let y = e.per_axis(2, "add(x0, x1)", &[x, c]);
            let y = e.matmul(y, w);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[1, 3, 5]);
            let (w, c) = (e.weight(&[4, 3, 3]), e.weight(&[3]));
            let y = e.per_axis(1, "add(x0, x1)", &[x, c]);
            let y = e.conv1d(y, w);
            e.done(&[y])
        },
    },
];

/// Reads the operands of `s` at axes given per dimension of the domain they were indexed by.
fn scale_weight(
    c: &ContractNode<'_>,
    side: usize,
    m: &MapNode<'_>,
    s: &Scalar,
    dim_of: &dyn Fn(usize) -> Option<usize>,
    eg: &Classes,
) -> Option<Term> {
    let used = body::args(s);
    let weight = c.children[side];
    let dims = eg[weight].data.ty().dims.clone();
    let mut to = vec![usize::MAX; m.domain.len()];
    for i in &used {
        for axis in axes(&m.accesses[*i]) {
            // A contraction may read only a part of its constant; the scale is as long as what is read.
            to[axis] = dim_of(axis).filter(|p| dims[*p] == m.domain[axis])?;
        }
    }
    to.iter_mut().filter(|t| **t == usize::MAX).for_each(|t| *t = 0);
    let accesses =
        std::iter::once(Access::identity(dims.len())).chain(used.iter().map(|i| renumber(&m.accesses[*i], &to))).collect();
    let names: Vec<Scalar> =
        (0..m.accesses.len()).map(|i| Scalar::arg(1 + used.iter().position(|u| *u == i).unwrap_or(0))).collect();
    let body = Scalar::bin(BinOp::Mul, Scalar::arg(0), body::renumber(s, &names));
    let children = std::iter::once(Term::Class(weight)).chain(used.iter().map(|i| Term::Class(m.children[*i]))).collect();
    Some(Term::Op(Op::Map { domain: dims, body, accesses }, children))
}

fn constant_scale(eg: &Classes, m: &MapNode<'_>, s: &Scalar) -> bool {
    body::args(s).iter().all(|i| eg[m.children[*i]].data.constant && m.accesses[*i].guards.is_empty()) && !body::uses_axes(s)
}

fn scale_into_weight(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    if eg[root].data.constant || !eg[root].data.ty().dtype.is_float() {
        return;
    }
    for k in 0..m.children.len() {
        if !is_identity(&m.accesses[k], m.domain) {
            continue;
        }
        let Some(affine) = affine_in(m.body, k) else { continue };
        let Some(scale) = affine.scale.filter(|s| constant_scale(eg, &m, s)) else { continue };
        for c in ContractNode::all(eg, m.children[k]) {
            let free = c.free();
            for side in 0..2 {
                let b = &c.accesses[side];
                if !eg[c.children[side]].data.constant || !b.guards.is_empty() {
                    continue;
                }
                let dim_of = |axis: usize| plain_dim(b, free[axis]);
                let Some(weight) = scale_weight(&c, side, &m, &scale, &dim_of, eg) else { continue };
                let product = c.with(side, weight, b.clone());
                let term = match &affine.shift {
                    None => product,
                    Some(t) => {
                        let mut children = classes(m.children);
                        children[k] = product;
                        let body = Scalar::bin(BinOp::Add, Scalar::arg(k), t.clone());
                        Term::Op(Op::Map { domain: m.domain.to_vec(), body, accesses: m.accesses.to_vec() }, children)
                    }
                };
                out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, m.children[k]] });
            }
        }
    }
}

/// An operand of a contraction that is a map linear in one of its own operands.
struct Scaled<'a> {
    side: usize,
    map: MapNode<'a>,
    k: usize,
    affine: body::Affine,
}

fn scaled_operands<'a>(eg: &'a Classes, c: &ContractNode<'a>) -> Vec<Scaled<'a>> {
    let mut found = Vec::new();
    for side in 0..2 {
        let child = c.children[side];
        if eg[child].data.constant || !eg[child].data.ty().dtype.is_float() {
            continue;
        }
        for map in MapNode::all(eg, child) {
            for k in (0..map.children.len()).filter(|k| !eg[map.children[*k]].data.constant) {
                if let Some(affine) = affine_in(map.body, k) {
                    found.push(Scaled { side, map: MapNode { ..map }, k, affine });
                }
            }
        }
    }
    found
}

fn zero_padded(a: &Access) -> bool {
    a.fill.is_none_or(|f| f.to_f64() == 0.0)
}

fn scale_out(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    for Scaled { side, map: m, k, affine } in scaled_operands(eg, &c) {
        let read = &c.accesses[side];
        if affine.shift.is_some() || body::uses_axes(m.body) || !m.accesses[k].guards.is_empty() || !zero_padded(read) {
            continue;
        }
        // Where the scale is read, as a function of the contraction's domain; the guards of the read fall away, since
        // the product is zero there anyway, but then the index may lie outside.
        if !read.guards.is_empty() && m.children.len() > 1 {
            continue;
        }
        let free = c.free();
        let mut to = vec![usize::MAX; c.domain.len()];
        free.iter().enumerate().for_each(|(new, old)| to[*old] = new);
        let at = |i: usize| -> Option<Access> {
            let a = m.accesses[i].at(&read.map);
            let fits = axes(&a).iter().all(|x| to[*x] != usize::MAX);
            fits.then(|| renumber(&a, &to.iter().map(|t| if *t == usize::MAX { 0 } else { *t }).collect::<Vec<_>>()))
        };
        let rank = free.len();
        let accesses: Option<Vec<Access>> =
            (0..m.children.len()).map(|i| if i == k { Some(Access::identity(rank)) } else { at(i) }).collect();
        let Some(accesses) = accesses else { continue };
        let inner = Access { guards: read.guards.clone(), fill: read.fill, ..m.accesses[k].at(&read.map) };
        let mut children = classes(m.children);
        children[k] = c.with(side, Term::Class(m.children[k]), inner);
        let domain = eg[root].data.ty().dims.clone();
        let constant = affine.scale.as_ref().is_none_or(|s| constant_scale(eg, &m, s));
        let numeric = if constant { Numeric::FoldsConstants } else { Numeric::Rounds };
        let term = Term::Op(Op::Map { domain, body: m.body.clone(), accesses }, children);
        out.push(Match { root, term, numeric, from: vec![root, c.children[side]] });
    }
}

fn scale_across(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    for Scaled { side, map: m, k, affine } in scaled_operands(eg, &c) {
        let (read, other) = (&c.accesses[side], 1 - side);
        let Some(scale) = affine.scale.filter(|s| affine.shift.is_none() && constant_scale(eg, &m, s)) else { continue };
        let b = &c.accesses[other];
        if !eg[c.children[other]].data.constant || !b.guards.is_empty() || !zero_padded(read) || !m.accesses[k].guards.is_empty()
        {
            continue;
        }
        let dim_of = |axis: usize| plain_dim(b, read.map[axis].as_axis()?);
        let Some(weight) = scale_weight(&c, other, &m, &scale, &dim_of, eg) else { continue };
        let inner = Access { guards: read.guards.clone(), fill: read.fill, ..m.accesses[k].at(&read.map) };
        let mut accesses = c.accesses.clone();
        accesses[side] = inner;
        let mut children = vec![Term::Class(m.children[k]); 2];
        children[other] = weight;
        let term = Term::Op(Op::Contract { domain: c.domain.to_vec(), reduced: c.reduced.to_vec(), accesses }, children);
        out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, c.children[side]] });
    }
}

fn shift_through(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    for Scaled { side, map: m, k, affine } in scaled_operands(eg, &c) {
        let (read, other) = (&c.accesses[side], 1 - side);
        let Some(shift) = affine.shift.filter(|t| constant_scale(eg, &m, t)) else { continue };
        if !eg[c.children[other]].data.constant || !read.guards.is_empty() || !c.accesses[other].guards.is_empty() {
            continue;
        }
        let used = body::args(&shift);
        let mut own: Vec<usize> = used.iter().flat_map(|i| axes(&m.accesses[*i])).collect();
        own.sort_unstable();
        own.dedup();
        if own.iter().any(|x| read.map[*x].as_axis().is_none_or(|a| !c.reduced.contains(&a))) {
            continue;
        }
        // c as a tensor over the axes that it depends on.
        let mut to = vec![0; m.domain.len()];
        own.iter().enumerate().for_each(|(new, old)| to[*old] = new);
        let names: Vec<Scalar> =
            (0..m.accesses.len()).map(|i| Scalar::arg(used.iter().position(|u| *u == i).unwrap_or(0))).collect();
        let constant = Term::Op(
            Op::Map {
                domain: own.iter().map(|x| m.domain[*x].clone()).collect(),
                body: body::renumber(&shift, &names),
                accesses: used.iter().map(|i| renumber(&m.accesses[*i], &to)).collect(),
            },
            used.iter().map(|i| Term::Class(m.children[*i])).collect(),
        );
        // contract(c, b) over the free axes of b and all reduced axes.
        let b = &c.accesses[other];
        let free = c.free();
        let kept: Vec<usize> = (0..c.domain.len()).filter(|i| c.reduced.contains(i) || b.uses_axis(*i)).collect();
        let mut at = vec![0; c.domain.len()];
        kept.iter().enumerate().for_each(|(new, old)| at[*old] = new);
        let domain: Vec<Ix> = kept.iter().map(|i| c.domain[*i].clone()).collect();
        let reduced = c.reduced.iter().map(|r| at[*r]).collect();
        let access = Access::new(own.iter().map(|x| Ix::axis(at[read.map[*x].as_axis().unwrap_or(0)])).collect());
        let bias = Term::Op(
            Op::Contract { domain, reduced, accesses: [access, renumber(b, &at)] },
            vec![constant, Term::Class(c.children[other])],
        );
        // contract(a, b), with the rest of the map as its operand.
        let scale = affine.scale.map_or(Scalar::arg(k), |s| Scalar::bin(BinOp::Mul, Scalar::arg(k), s));
        let a = Term::Op(Op::Map { domain: m.domain.to_vec(), body: scale, accesses: m.accesses.to_vec() }, classes(m.children));
        let product = c.with(side, a, read.clone());
        let rank = free.len();
        let bias_axes: Vec<Ix> = (0..rank).filter(|i| kept.contains(&free[*i])).map(Ix::axis).collect();
        let body = Scalar::bin(BinOp::Add, Scalar::arg(0), Scalar::arg(1));
        let accesses = vec![Access::identity(rank), Access::new(bias_axes)];
        let term = Term::Op(Op::Map { domain: eg[root].data.ty().dims.clone(), body, accesses }, vec![product, bias]);
        out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, c.children[side]] });
    }
}
