//! Compositions of affine maps with constant coefficients.

use egg::Id;
use kiln_algebra::{BinOp, Op, Scalar};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::is_identity,
    body::{self, affine_in},
    facts::Classes,
    language::ENode,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "compose-affine",
    row: "R3",
    why: "a bias under a normalisation becomes part of its shift, so that the scale can move into the weight",
    sides: "(x * c + t) * s + u = x * (c * s) + (t * s + u)",
    condition: "c, t, s, u are constants; both maps have the same domain",
    growth: Growth::Pairwise,
    numeric: Numeric::FoldsConstants,
    provenance: "linear-algebra-rules",
    find: Find::Node(compose),
    example: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let (b, s, u) = (e.weight(&[3]), e.weight(&[3]), e.weight(&[3]));
        let y = e.per_axis(1, "add(x0, x1)", &[x, b]);
        let y = e.per_axis(1, "add(mul(x0, x1), x2)", &[y, s, u]);
        e.done(&[y])
    },
    hostile: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let (b, s) = (e.weight(&[3]), e.weight(&[3]));
        let y = e.per_axis(1, "max(x0, x1)", &[x, b]);
        let y = e.per_axis(1, "mul(x0, x1)", &[y, s]);
        e.done(&[y])
    },
}];

fn compose(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    if eg[root].data.constant || !eg[root].data.ty().dtype.is_float() {
        return;
    }
    for k in 0..m.children.len() {
        if eg[m.children[k]].data.constant || !is_identity(&m.accesses[k], m.domain) || !m.constant_but(eg, k) {
            continue;
        }
        let Some(outer) = affine_in(m.body, k) else { continue };
        for inner in MapNode::all(eg, m.children[k]).filter(|i| i.domain == m.domain) {
            let Some(j) = (0..inner.children.len()).find(|j| inner.constant_but(eg, *j) && !eg[inner.children[*j]].data.constant)
            else {
                continue;
            };
            let Some(lower) = affine_in(inner.body, j) else { continue };
            let shift_by = m.accesses.len();
            let moved: Vec<Scalar> = (0..inner.accesses.len()).map(|i| Scalar::arg(shift_by + i)).collect();
            let lower_scale = lower.scale.map(|s| body::renumber(&s, &moved));
            let lower_shift = lower.shift.map(|s| body::renumber(&s, &moved));
            let times = |a: Option<Scalar>, b: Option<Scalar>| match (a, b) {
                (Some(a), Some(b)) => Some(Scalar::bin(BinOp::Mul, a, b)),
                (a, b) => a.or(b),
            };
            let scale = times(lower_scale, outer.scale.clone());
            let shift =
                match (lower_shift.map(|t| times(Some(t), outer.scale.clone()).unwrap_or(Scalar::f32(0.0))), outer.shift.clone())
                {
                    (Some(t), Some(u)) => Some(Scalar::bin(BinOp::Add, t, u)),
                    (t, u) => t.or(u),
                };
            let x = Scalar::arg(shift_by + j);
            let x = scale.map_or(x.clone(), |s| Scalar::bin(BinOp::Mul, x, s));
            let body = shift.map_or(x.clone(), |t| Scalar::bin(BinOp::Add, x, t));
            let accesses = m.accesses.iter().chain(inner.accesses).cloned().collect();
            let children = classes(m.children).into_iter().chain(classes(inner.children)).collect();
            let term = Term::Op(Op::Map { domain: m.domain.to_vec(), body, accesses }, children);
            out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, m.children[k]] });
        }
    }
}
