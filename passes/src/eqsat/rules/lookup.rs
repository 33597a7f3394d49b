//! Contractions with indicator tensors (R12).

use egg::Id;
use kiln_algebra::{Access, BinOp, DType, Ix, Op, Scalar};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes, plain_dim};
use crate::eqsat::{access::renumber, facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "contraction-with-indicator",
    row: "R12",
    why: "a product with one-hot rows is a look-up",
    sides: "sum_k((i = k ? 1 : 0) * w[k]) = (0 <= i < n ? w[i] : 0)",
    condition: "k is read plainly; where w may hold infinities or NaN, under reassociate",
    growth: Growth::Linear,
    numeric: Numeric::Rounds,
    provenance: "index-rules",
    find: Find::Node(look_up),
    example: |mut e| {
        let i = e.input_of(DType::I64, &[N, 3]);
        let w = e.weight(&[5, 4]);
        let d = e.extents(&[N, 3, 5]);
        let hot = e.map(d, "select(eq(x0, i2), 1.0:f32, 0.0:f32)", vec![Access::identity(2)], &[i]);
        let y = e.matmul(hot, w);
        e.done(&[y])
    },
    hostile: |mut e| {
        let i = e.input_of(DType::I64, &[N, 3]);
        let w = e.weight(&[5, 4]);
        let d = e.extents(&[N, 3, 5]);
        let hot = e.map(d, "select(le(x0, i2), 1.0:f32, 0.0:f32)", vec![Access::identity(2)], &[i]);
        let y = e.matmul(hot, w);
        e.done(&[y])
    },
}];

/// The axis and the index of an indicator: one where they are equal, else zero.
fn indicator(s: &Scalar) -> Option<(usize, &Scalar)> {
    let is = |s: &Scalar, v: f64| matches!(s, Scalar::Const(c) if c.to_f64() == v);
    let test = match s {
        Scalar::Select(c, a, b) if is(a, 1.0) && is(b, 0.0) => c,
        Scalar::Cast(t, c) if t.is_float() => c,
        _ => return None,
    };
    let Scalar::Bin(BinOp::Eq, a, b) = &**test else { return None };
    let (axis, index) = match (&**a, &**b) {
        (Scalar::Axis(k), i) | (i, Scalar::Axis(k)) => (*k, i),
        _ => return None,
    };
    let mut other = false;
    index.visit(&mut |x| other |= matches!(x, Scalar::Axis(_) | Scalar::Sym(_)));
    (!other).then_some((axis as usize, index))
}

fn look_up(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    let dtype = eg[root].data.ty().dtype;
    if eg[root].data.constant || !dtype.is_float() || c.reduced.len() != 1 {
        return;
    }
    let r = c.reduced[0];
    for side in 0..2 {
        let (a, b, w) = (&c.accesses[side], &c.accesses[1 - side], c.children[1 - side]);
        if !a.guards.is_empty() || !b.guards.is_empty() {
            continue;
        }
        let Some(p) = plain_dim(b, r).filter(|p| eg[w].data.ty().dims[*p] == c.domain[r]) else { continue };
        for m in MapNode::all(eg, c.children[side]) {
            let Some((k, index)) = indicator(m.body) else { continue };
            let own = m.accesses.iter().any(|x| x.uses_axis(k));
            if plain_dim(a, r) != Some(k) || own || m.accesses.iter().any(|x| !x.guards.is_empty()) {
                continue;
            }
            // The index over the result's axes.
            let free = c.free();
            let mut to = vec![0; c.domain.len()];
            free.iter().enumerate().for_each(|(new, old)| to[*old] = new);
            let mut at: Vec<Ix> = renumber(a, &to).map;
            at[k] = Ix::konst(0);
            let domain = eg[root].data.ty().dims.clone();
            let types: Vec<DType> = m.children.iter().map(|x| eg[*x].data.ty().dtype).collect();
            if index.dtype(&types) != Ok(DType::I64) {
                continue;
            }
            let accesses: Vec<Access> = m.accesses.iter().map(|x| x.at(&at)).collect();
            let op = Op::Map { domain: domain.clone(), body: index.clone(), accesses };
            let places = Term::Op(op, classes(m.children));
            let mut map = renumber(b, &to).map;
            map[p] = Ix::axis(domain.len());
            let identity = Access::identity(domain.len());
            let op = Op::Gather { domain: domain.clone(), indices: vec![identity.clone()], map };
            let rows = Term::Op(op, vec![Term::Class(w), places.clone()]);
            let extent = kiln_algebra::compose::ix_scalar(&c.domain[r]);
            let low = Scalar::bin(BinOp::Le, Scalar::int(DType::I64, 0), Scalar::arg(1));
            let high = Scalar::bin(BinOp::Lt, Scalar::arg(1), extent);
            let inside = Scalar::bin(BinOp::And, low, high);
            let body = Scalar::select(inside, Scalar::arg(0), Scalar::konst(dtype, 0.0));
            let term = Term::Op(Op::Map { domain, body, accesses: vec![identity.clone(), identity] }, vec![rows, places]);
            let numeric = if eg[w].data.range.is_finite() { Numeric::Exact } else { Numeric::Rounds };
            out.push(Match { root, term, numeric, from: vec![root, c.children[side]] });
        }
    }
}
