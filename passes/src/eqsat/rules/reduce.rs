//! Reductions: nests and invariant factors (R5, R6, R7).

use egg::Id;
use kiln_algebra::{Access, BinOp, Ix, Monoid, Op, Scalar};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::{axes, renumber},
    body::{self, affine_in},
    facts::Classes,
    language::{ENode, Operator},
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "nested-reduce",
        row: "R5",
        why: "one pass instead of two",
        sides: "reduce_i(reduce_j(x)) = reduce_ij(x)",
        condition: "the same monoid; the outer read is not padded",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "reduce-rules",
        find: Find::Node(nested),
        example: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let y = e.reduce(Monoid::Max, x);
            let y = e.reduce(Monoid::Max, y);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3, 4]);
            let y = e.reduce(Monoid::Max, x);
            let y = e.reduce(Monoid::Sum, y);
            e.done(&[y])
        },
    },
    Rule {
        name: "factor-out-of-reduce",
        row: "R6",
        why: "work per element becomes work per row",
        sides: "sum(x * c) = sum(x) * c; max(x + c) = max(x) + c",
        condition: "c does not depend on reduced axes; the operation distributes over the monoid",
        growth: Growth::Pairwise,
        numeric: Numeric::Rounds,
        provenance: "reduce-rules",
        find: Find::Node(factor),
        example: |mut e| {
            let (x, r) = (e.input(&[N, 3, 4]), e.input(&[N, 3]));
            let y = e.rows("mul(x0, x1)", x, r);
            let y = e.reduce(Monoid::Sum, y);
            let z = e.rows("add(x0, x1)", x, r);
            let z = e.reduce(Monoid::Max, z);
            e.done(&[y, z])
        },
        hostile: |mut e| {
            let (x, r, s) = (e.input(&[N, 3, 4]), e.input(&[N, 3]), e.input(&[4]));
            // A factor of unknown sign under max, a shift under sum, and a factor along the reduced axis.
            let y = e.rows("mul(x0, x1)", x, r);
            let y = e.reduce(Monoid::Max, y);
            let z = e.rows("add(x0, x1)", x, r);
            let z = e.reduce(Monoid::Sum, z);
            let w = e.per_axis(2, "mul(x0, x1)", &[x, s]);
            let w = e.reduce(Monoid::Sum, w);
            e.done(&[y, z, w])
        },
    },
    Rule {
        name: "sum-of-sum",
        row: "R7",
        why: "one of the sums is needed anyway, or is a product; may cancel where the parts are large and the whole is not",
        sides: "sum(x + y) = sum(x) + sum(y); sum(x + c) = sum(x) + n * c",
        condition: "the sum of x or y is there already or constant, or c does not depend on the reduced axes",
        growth: Growth::OnDemand,
        numeric: Numeric::Rounds,
        provenance: "reduce-rules",
        find: Find::Node(distribute),
        example: |mut e| {
            let (x, y, r) = (e.input(&[N, 3, 4]), e.input(&[N, 3, 4]), e.input(&[N, 3]));
            let z = e.zip("add(x0, x1)", &[x, y]);
            let (z, s) = (e.reduce(Monoid::Sum, z), e.reduce(Monoid::Sum, x));
            let t = e.rows("add(x0, x1)", y, r);
            let t = e.reduce(Monoid::Sum, t);
            e.done(&[z, s, t])
        },
        hostile: |mut e| {
            let (x, y) = (e.input(&[N, 3, 4]), e.input(&[N, 3, 4]));
            let z = e.zip("add(x0, x1)", &[x, y]);
            let (z, s) = (e.reduce(Monoid::Sum, z), e.reduce(Monoid::Max, x));
            e.done(&[z, s])
        },
    },
];

/// Adds of two values under a sum, where the sum of one of them is there already or costs a product.
fn distribute(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Reduce { domain, reduced, monoid: Monoid::Sum, access }) = n.op() else { return };
    let dtype = eg[root].data.ty().dtype;
    if !access.guards.is_empty() || eg[root].data.constant || !dtype.is_float() {
        return;
    }
    let rank = domain.len() - reduced.len();
    let count = reduced.iter().try_fold(1i64, |p, r| p.checked_mul(domain[*r].as_const()?));
    let mut to = vec![usize::MAX; domain.len()];
    (0..domain.len()).filter(|i| !reduced.contains(i)).enumerate().for_each(|(new, old)| to[old] = new);
    for m in MapNode::all(eg, n.children[0]) {
        let Scalar::Bin(BinOp::Add, a, b) = m.body else { continue };
        let (Scalar::Arg(i), Scalar::Arg(j)) = (&**a, &**b) else { continue };
        let sum = |k: u32| {
            let read = m.accesses[k as usize].at(&access.map);
            let op = Op::Reduce { domain: domain.clone(), reduced: reduced.clone(), monoid: Monoid::Sum, access: read };
            (op, m.children[k as usize])
        };
        let known = |k: u32| {
            let (op, child) = sum(k);
            let head = eg.analysis.heads.known(&Operator::Alg(op));
            let is = |head| eg.lookup(ENode { head, children: vec![eg.find(child)] }).is_some();
            eg[child].data.constant || head.is_some_and(is)
        };
        // A value that does not change along the reduced axes is multiplied by how many there are.
        let fixed = |k: u32| {
            let read = m.accesses[k as usize].at(&access.map);
            axes(&read).iter().all(|x| to[*x] != usize::MAX) && count.is_some()
        };
        if !(known(*i) || known(*j) || fixed(*i) || fixed(*j)) {
            continue;
        }
        let mut terms = Vec::new();
        let mut accesses = Vec::new();
        let mut parts = Vec::new();
        for k in [*i, *j] {
            let arg = Scalar::arg(terms.len());
            if let (true, Some(n)) = (fixed(k), count) {
                let read = m.accesses[k as usize].at(&access.map);
                let safe: Vec<usize> = to.iter().map(|t| if *t == usize::MAX { 0 } else { *t }).collect();
                accesses.push(renumber(&read, &safe));
                terms.push(Term::Class(m.children[k as usize]));
                parts.push(Scalar::bin(BinOp::Mul, arg, Scalar::konst(dtype, n as f64)));
            } else {
                let (op, child) = sum(k);
                accesses.push(Access::identity(rank));
                terms.push(Term::Op(op, vec![Term::Class(child)]));
                parts.push(arg);
            }
        }
        let body = Scalar::bin(BinOp::Add, parts[0].clone(), parts[1].clone());
        let op = Op::Map { domain: eg[root].data.ty().dims.clone(), body, accesses };
        out.push(Match { root, term: Term::Op(op, terms), numeric: Numeric::Rounds, from: vec![root, n.children[0]] });
    }
}

fn nested(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Reduce { domain, reduced, monoid, access }) = n.op() else { return };
    if !access.guards.is_empty() {
        return;
    }
    for inner in &eg[n.children[0]].nodes {
        let Some(Op::Reduce { domain: lower, reduced: below, monoid: m, access: read }) = inner.op() else { continue };
        if m != monoid {
            continue;
        }
        let mut next = domain.len();
        let mut kept = access.map.iter();
        let mut to: Vec<Ix> = Vec::with_capacity(lower.len());
        for i in 0..lower.len() {
            if below.contains(&i) {
                to.push(Ix::axis(next));
                next += 1;
            } else {
                to.push(kept.next().cloned().unwrap_or_default());
            }
        }
        let whole: Vec<Ix> = domain.iter().cloned().chain(below.iter().map(|i| lower[*i].clone())).collect();
        let all = reduced.iter().copied().chain(domain.len()..next).collect();
        let op = Op::Reduce { domain: whole, reduced: all, monoid: *monoid, access: read.at(&to) };
        let exact = matches!(monoid, Monoid::Max | Monoid::Min) || !eg[root].data.ty().dtype.is_float();
        let numeric = if exact { Numeric::Exact } else { Numeric::Rounds };
        out.push(Match { root, term: Term::Op(op, classes(&inner.children)), numeric, from: vec![root, n.children[0]] });
    }
}

fn factor(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(Op::Reduce { domain, reduced, monoid, access }) = n.op() else { return };
    let child = n.children[0];
    if !access.guards.is_empty() || eg[root].data.constant || !eg[root].data.ty().dtype.is_float() {
        return;
    }
    let mut to = vec![usize::MAX; domain.len()];
    (0..domain.len()).filter(|i| !reduced.contains(i)).enumerate().for_each(|(new, old)| to[old] = new);
    let rank = domain.len() - reduced.len();
    for m in MapNode::all(eg, child) {
        for k in 0..m.children.len() {
            let Some(affine) = affine_in(m.body, k) else { continue };
            let literal = |s: &Scalar| body::args(s).is_empty();
            let (fits, numeric) = match (monoid, &affine.scale, &affine.shift) {
                (Monoid::Sum, Some(s), None) if literal(s) => (true, Numeric::FoldsConstants),
                (Monoid::Sum, Some(_), None) => (true, Numeric::Rounds),
                // Rounding is monotonic, so adding the same value to all keeps which one is the largest.
                (Monoid::Max | Monoid::Min, None, Some(_)) => (true, Numeric::Exact),
                _ => (false, Numeric::Exact),
            };
            if !fits || body::uses_axes(m.body) {
                continue;
            }
            let at = |i: usize| -> Option<Access> {
                let a = m.accesses[i].at(&access.map);
                let fits = axes(&a).iter().all(|x| to[*x] != usize::MAX);
                let safe: Vec<usize> = to.iter().map(|t| if *t == usize::MAX { 0 } else { *t }).collect();
                fits.then(|| renumber(&a, &safe))
            };
            let accesses: Option<Vec<Access>> =
                (0..m.children.len()).map(|i| if i == k { Some(Access::identity(rank)) } else { at(i) }).collect();
            let Some(accesses) = accesses else { continue };
            let inner = Op::Reduce {
                domain: domain.clone(),
                reduced: reduced.clone(),
                monoid: *monoid,
                access: m.accesses[k].at(&access.map),
            };
            let mut children = classes(m.children);
            children[k] = Term::Op(inner, vec![Term::Class(m.children[k])]);
            let op = Op::Map { domain: eg[root].data.ty().dims.clone(), body: m.body.clone(), accesses };
            out.push(Match { root, term: Term::Op(op, children), numeric, from: vec![root, child] });
        }
    }
}
