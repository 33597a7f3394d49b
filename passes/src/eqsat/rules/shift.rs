//! Shift invariance of normalised exponentials (R15).

use egg::Id;
use kiln_algebra::{BinOp, DType, Monoid, Op, Scalar, UnOp};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::{axes, is_identity},
    body,
    facts::Classes,
    language::ENode,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "drop-shift",
    row: "R15",
    why: "where the exponents are bounded, a normalised exponential needs no maximum",
    sides: "exp(x - c) / sum(exp(x - c)) = exp(x) / sum(exp(x))",
    condition: "c does not depend on the summed axes; x lies in a range where exp neither overflows in the sum nor vanishes",
    growth: Growth::OnDemand,
    numeric: Numeric::Rounds,
    provenance: "shift-invariance",
    find: Find::Node(drop_shift),
    example: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let x = e.per_axis(0, "mul(tanh(x0), 3.0:f32)", &[x]);
        let y = e.normalised(x);
        e.done(&[y])
    },
    hostile: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let x = e.per_axis(0, "mul(tanh(x0), 300.0:f32)", &[x]);
        let y = e.normalised(x);
        e.done(&[y])
    },
}];

/// Exponents that are safe in sums of up to 2^20 terms.
fn bound(dtype: DType) -> f64 {
    if dtype == DType::F16 { 4.0 } else { 60.0 }
}

fn drop_shift(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    let Scalar::Bin(BinOp::Div, above, below) = m.body else { return };
    let (Scalar::Arg(i), Scalar::Arg(j)) = (&**above, &**below) else { return };
    let (i, j) = (*i as usize, *j as usize);
    if !is_identity(&m.accesses[i], m.domain) || !m.accesses[j].guards.is_empty() {
        return;
    }
    let (e, s) = (eg.find(m.children[i]), m.children[j]);
    for node in &eg[s].nodes {
        let Some(op @ Op::Reduce { domain, reduced, monoid: Monoid::Sum, access }) = node.op() else { continue };
        if eg.find(node.children[0]) != e || !is_identity(access, domain) || domain != m.domain {
            continue;
        }
        let rows: Vec<usize> = (0..domain.len()).filter(|a| !reduced.contains(a)).collect();
        let row = m.accesses[j].map.iter().zip(&rows).all(|(x, a)| x.as_axis() == Some(*a) || domain[*a].is(1));
        if !row {
            continue;
        }
        for (x, kept, c) in shifted_exponents(eg, e) {
            let free = |i: usize| axes(&x.accesses[i]).iter().all(|a| !reduced.contains(a));
            let limit = bound(eg[e].data.ty().dtype);
            let range = x.range(eg, kept);
            let safe = range.is_bounded() && range.magnitude() <= limit;
            if !body::args(c).into_iter().all(free) || body::uses_axes(c) || !safe {
                continue;
            }
            let body = Scalar::un(UnOp::Exp, kept.clone());
            let whole = Op::Map { domain: x.domain.to_vec(), body, accesses: x.accesses.to_vec() };
            let bare = Term::Op(whole, classes(x.children));
            let sum = Term::Op(op.clone(), vec![bare.clone()]);
            let mut children = classes(m.children);
            (children[i], children[j]) = (bare, sum);
            let op = Op::Map { domain: m.domain.to_vec(), body: m.body.clone(), accesses: m.accesses.to_vec() };
            out.push(Match { root, term: Term::Op(op, children), numeric: Numeric::Rounds, from: vec![root, e, s] });
        }
    }
}

/// Maps with the exponent `kept - c` of an exponential: in its own body, or in that of the map that it reads.
fn shifted_exponents(eg: &Classes, e: Id) -> Vec<(MapNode<'_>, &Scalar, &Scalar)> {
    fn difference(s: &Scalar) -> Option<(&Scalar, &Scalar)> {
        match s {
            Scalar::Bin(BinOp::Sub, kept, c) => Some((&**kept, &**c)),
            _ => None,
        }
    }
    let mut found = Vec::new();
    for x in MapNode::all(eg, e) {
        let Scalar::Un(UnOp::Exp, inner) = x.body else { continue };
        match &**inner {
            Scalar::Arg(k) if is_identity(&x.accesses[*k as usize], x.domain) => {
                let inner = MapNode::all(eg, x.children[*k as usize]).filter(|y| y.domain == x.domain);
                found.extend(inner.filter_map(|y| difference(y.body).map(|(kept, c)| (y, kept, c))));
            }
            inner => found.extend(difference(inner).map(|(kept, c)| (x, kept, c))),
        }
    }
    found
}
