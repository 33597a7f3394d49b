//! Constants with structured zeros (pruned channels).

use egg::Id;
use kiln_algebra::{Access, Const, Ix, Op, Tensor};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, plain_dim};
use crate::eqsat::{access::is_identity, body::affine_in, facts::Classes, language::ENode};

/// At least one place in this many must be zero.
const SHARE: usize = 8;

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "drop-zero-places",
    row: "facts of constants",
    why: "channels that were pruned to zero vanish, and with them what computes them",
    sides: "contract_k(a, w) = contract_j(a[kept j], w[kept j])",
    condition: "w is zero at the other places of a reduced axis, as was found by reading it; a is finite there",
    growth: Growth::Linear,
    numeric: Numeric::FoldsConstants,
    provenance: "structured-zeros",
    find: Find::Node(drop_zeros),
    example: |mut e| {
        let x = e.input(&[N, 3, 8]);
        let dtype = e.dtype();
        let pruned = Tensor::from_fn(dtype, &[8, 5], |i| match i / 5 {
            1 | 4 | 6 => Const::from_f64(dtype, 0.0),
            k => Const::from_f64(dtype, 0.25 * (k as f64) - 0.1 * (i % 5) as f64 - 0.05),
        });
        let w = e.constant(pruned);
        let y = e.matmul(x, w);
        e.done(&[y])
    },
    hostile: |mut e| {
        let x = e.input(&[N, 3, 8]);
        let dtype = e.dtype();
        // Zeros along the other axis.
        let pruned = Tensor::from_fn(dtype, &[8, 5], |i| Const::from_f64(dtype, if i % 5 == 2 { 0.0 } else { 0.5 }));
        let w = e.constant(pruned);
        let y = e.matmul(x, w);
        e.done(&[y])
    },
}];

/// Places along a dimension of a constant where it is zero.
fn zeros(eg: &Classes, class: Id, dim: usize, depth: usize) -> Vec<usize> {
    for n in &eg[class].nodes {
        let found = match n.op() {
            Some(Op::Weight(key, _)) => eg.analysis.weights.get(&**key).and_then(|w| w.zeros.get(dim)).cloned(),
            Some(Op::Const(t)) => Some(zero_places(t, dim)),
            // A scaled constant is zero where it was.
            _ => MapNode::of(n).filter(|_| depth > 0).and_then(|m| {
                let k = (0..m.children.len()).find(|k| is_identity(&m.accesses[*k], m.domain))?;
                let scaled = affine_in(m.body, k).is_some_and(|a| a.shift.is_none());
                scaled.then(|| zeros(eg, m.children[k], dim, depth - 1))
            }),
        };
        if let Some(z) = found.filter(|z| !z.is_empty()) {
            return z;
        }
    }
    Vec::new()
}

fn zero_places(t: &Tensor, dim: usize) -> Vec<usize> {
    let stride: usize = t.shape()[dim + 1..].iter().product();
    let mut live = vec![false; t.shape()[dim]];
    let extent = live.len();
    (0..t.len()).filter(|i| t.get(*i).to_f64() != 0.0).for_each(|i| live[i / stride % extent] = true);
    (0..extent).filter(|i| !live[*i]).collect()
}

fn drop_zeros(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    if eg[root].data.constant || !eg[root].data.ty().dtype.is_float() {
        return;
    }
    for side in 0..2 {
        let (a, w) = (&c.accesses[side], 1 - side);
        let b = &c.accesses[w];
        if !eg[c.children[w]].data.constant || eg[c.children[side]].data.constant {
            continue;
        }
        for r in c.reduced {
            let (Some(p), Some(q)) = (plain_dim(a, *r), plain_dim(b, *r)) else { continue };
            let whole = |id: Id, d: usize| eg[id].data.ty().dims[d] == c.domain[*r];
            let guarded = a.guards.iter().chain(&b.guards).any(|g| g.expr.uses_axis(*r));
            let Some(extent) =
                c.domain[*r].as_const().filter(|_| !guarded && whole(c.children[side], p) && whole(c.children[w], q))
            else {
                continue;
            };
            let dead = zeros(eg, c.children[w], q, 2);
            if dead.is_empty() || dead.len() * SHARE < extent as usize || dead.len() == extent as usize {
                continue;
            }
            let kept: Vec<i64> = (0..extent).filter(|i| !dead.contains(&(*i as usize))).collect();
            let index = Term::Op(Op::Const(Tensor::i64(&[kept.len()], &kept)), vec![]);
            let take = |class: Id, dim: usize| {
                let mut domain = eg[class].data.ty().dims.clone();
                domain[dim] = Ix::konst(kept.len() as i64);
                let rank = domain.len();
                let map = (0..rank).map(|i| Ix::axis(if i == dim { rank } else { i })).collect();
                let op = Op::Gather { domain, indices: vec![Access::new(vec![Ix::axis(dim)])], map };
                Term::Op(op, vec![Term::Class(class), index.clone()])
            };
            let mut domain = c.domain.to_vec();
            domain[*r] = Ix::konst(kept.len() as i64);
            let mut children = vec![take(c.children[side], p), take(c.children[w], q)];
            if side == 1 {
                children.swap(0, 1);
            }
            let op = Op::Contract { domain, reduced: c.reduced.to_vec(), accesses: c.accesses.clone() };
            out.push(Match { root, term: Term::Op(op, children), numeric: Numeric::FoldsConstants, from: vec![root] });
        }
    }
}
