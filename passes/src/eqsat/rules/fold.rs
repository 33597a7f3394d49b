//! Homomorphism fusion: a reduction and a sum that depends on its result, in one pass (R14 with R6 for invariant factors).

use egg::Id;
use kiln_algebra::{Access, BinOp, DType, Fold, Ix, Monoid, Op, Scalar, TensorType, UnOp};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term};
use crate::eqsat::{
    access::{axes, renumber, tidy},
    body,
    facts::Classes,
    language::ENode,
    normal::ranges,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[Rule {
    name: "reduce-and-sum-in-one-pass",
    row: "R14",
    why: "what depends on a whole row, such as its maximum, no longer needs the row in memory",
    sides: "sum(h(x, r) * y) * c = fold(x, y) * c with r = max(x)",
    condition: "h is exp(u(x) - v(r)) times anything of x, v does not fall; or a choice of the elements that equal r; c does not \
                depend on reduced axes",
    growth: Growth::Once,
    numeric: Numeric::Rounds,
    provenance: "homomorphism-fusion",
    find: Find::Node(find),
    example: |mut e| {
        let (x, w) = (e.input(&[N, 3, 4]), e.weight(&[4, 5]));
        let m = e.reduce(Monoid::Max, x);
        let p = e.rows("exp(sub(x0, x1))", x, m);
        let l = e.reduce(Monoid::Sum, p);
        let p = e.rows("div(x0, x1)", p, l);
        let y = e.matmul(p, w);
        e.done(&[y])
    },
    hostile: |mut e| {
        let x = e.input(&[N, 3, 4]);
        let (m, n) = (e.reduce(Monoid::Max, x), e.reduce(Monoid::Min, x));
        // Grows with the state; is not separable; and has a state that the terms do not share.
        let a = e.rows("exp(add(x0, x1))", x, m);
        let a = e.reduce(Monoid::Sum, a);
        let b = e.rows("tanh(sub(x0, x1))", x, m);
        let b = e.reduce(Monoid::Sum, b);
        let c = e.rows("exp(sub(x0, x1))", x, n);
        let c = e.reduce(Monoid::Sum, c);
        e.done(&[a, b, c])
    },
}];

/// Maps between the terms and the state are looked through up to this depth.
const DEPTH: usize = 6;
/// States tried for one sum.
const STATES: usize = 4;
/// Marks of the state and of what it is the reduction of, in a body that is being put together.
const STATE: u32 = u32::MAX;
const FIRST: u32 = u32::MAX - 1;

/// A reduction that terms depend on, read where they are.
struct State<'a> {
    class: Id,
    access: Access,
    monoid: Monoid,
    /// What is reduced, and how the terms would read it.
    first: (Id, Access),
    eg: &'a Classes,
}

/// The sum: its iteration domain, and how it reads its terms.
struct Sum<'a> {
    domain: &'a [Ix],
    reduced: &'a [usize],
    terms: (Id, &'a Access),
    times: Option<(Id, &'a Access)>,
    combine: Monoid,
}

fn find(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    if eg[root].data.constant {
        return;
    }
    match n.op() {
        Some(Op::Reduce { domain, reduced, monoid, access }) => {
            let sum = Sum { domain, reduced, terms: (n.children[0], access), times: None, combine: *monoid };
            fuse(eg, root, &sum, out);
        }
        Some(Op::Contract { domain, reduced, accesses }) => {
            for side in 0..2 {
                let times = Some((n.children[1 - side], &accesses[1 - side]));
                let terms = (n.children[side], &accesses[side]);
                fuse(eg, root, &Sum { domain, reduced, terms, times, combine: Monoid::Sum }, out);
            }
        }
        _ => {}
    }
}

fn fuse(eg: &Classes, root: Id, sum: &Sum<'_>, out: &mut Vec<Match>) {
    let (terms, read) = sum.terms;
    if eg[terms].data.constant || !read.guards.is_empty() {
        return;
    }
    let mut states = Vec::new();
    let read = tidy(read, &ranges(eg, sum.domain));
    collect(eg, sum, eg.find(terms), &read, DEPTH, &mut states);
    for s in &states {
        let mut leaves = Vec::new();
        let Some(body) = s.expand(sum, eg.find(terms), &read, DEPTH, &mut leaves).filter(|b| uses(b, FIRST) && uses(b, STATE))
        else {
            continue;
        };
        if let Some(term) = term(eg, root, sum, s, &body, &leaves) {
            let exact = !eg[root].data.ty().dtype.is_float();
            let numeric = if exact { Numeric::Exact } else { Numeric::Rounds };
            out.push(Match { root, term, numeric, from: vec![root, terms, s.class] });
        }
    }
}

fn uses(s: &Scalar, mark: u32) -> bool {
    let mut used = false;
    s.visit(&mut |x| used |= *x == Scalar::Arg(mark));
    used
}

/// Depends on no reduced axis.
fn invariant(sum: &Sum<'_>, a: &Access) -> bool {
    axes(a).iter().all(|x| !sum.reduced.contains(x))
}

/// Reductions over the sum's own reduced axes that the terms are computed from.
fn collect<'a>(eg: &'a Classes, sum: &Sum<'_>, class: Id, access: &Access, depth: usize, out: &mut Vec<State<'a>>) {
    if eg[class].data.constant || out.len() >= STATES {
        return;
    }
    if invariant(sum, access) {
        for n in &eg[class].nodes {
            let Some(Op::Reduce { domain, reduced, monoid: monoid @ (Monoid::Max | Monoid::Min), access: a }) = n.op() else {
                continue;
            };
            let same =
                reduced.len() == sum.reduced.len() && reduced.iter().zip(sum.reduced).all(|(r, s)| domain[*r] == sum.domain[*s]);
            if !same {
                continue;
            }
            let mut kept = access.map.iter();
            let at: Vec<Ix> = (0..domain.len())
                .map(|i| match reduced.iter().position(|r| *r == i) {
                    Some(r) => Ix::axis(sum.reduced[r]),
                    None => kept.next().cloned().unwrap_or_default(),
                })
                .collect();
            let first = (eg.find(n.children[0]), tidy(&a.at(&at), &ranges(eg, sum.domain)));
            let known = out.iter().any(|s| s.class == class && s.access == *access && s.first == first);
            if !known {
                out.push(State { class, access: access.clone(), monoid: *monoid, first, eg });
            }
        }
    }
    if depth == 0 {
        return;
    }
    for m in MapNode::all(eg, class) {
        for (c, a) in m.children.iter().zip(m.accesses).filter(|(_, a)| a.guards.is_empty()) {
            collect(eg, sum, eg.find(*c), &tidy(&a.at(&access.map), &ranges(eg, sum.domain)), depth - 1, out);
        }
    }
}

impl State<'_> {
    /// The value of a class as a body over the state, what it reduces, and other values. None where no state is met.
    fn expand(&self, sum: &Sum<'_>, class: Id, access: &Access, depth: usize, leaves: &mut Vec<(Id, Access)>) -> Option<Scalar> {
        if class == self.class && *access == self.access {
            return Some(Scalar::Arg(STATE));
        }
        if depth == 0 || (class, access) == (self.first.0, &self.first.1) || self.eg[class].data.constant {
            return None;
        }
        for m in MapNode::all(self.eg, class) {
            if body::uses_axes(m.body) || m.accesses.iter().any(|a| !a.guards.is_empty()) {
                continue;
            }
            let before = leaves.len();
            let at = |i: usize| tidy(&m.accesses[i].at(&access.map), &ranges(self.eg, sum.domain));
            let parts: Vec<Option<Scalar>> =
                (0..m.children.len()).map(|i| self.expand(sum, self.eg.find(m.children[i]), &at(i), depth - 1, leaves)).collect();
            if parts.iter().all(Option::is_none) {
                leaves.truncate(before);
                continue;
            }
            let parts: Vec<Scalar> = parts
                .into_iter()
                .enumerate()
                .map(|(i, p)| p.unwrap_or_else(|| self.leaf((self.eg.find(m.children[i]), at(i)), leaves)))
                .collect();
            return Some(body::renumber(m.body, &parts));
        }
        None
    }

    fn leaf(&self, value: (Id, Access), leaves: &mut Vec<(Id, Access)>) -> Scalar {
        if value == self.first {
            return Scalar::Arg(FIRST);
        }
        let at = leaves.iter().position(|l| *l == value).unwrap_or_else(|| {
            leaves.push(value);
            leaves.len() - 1
        });
        Scalar::arg(at)
    }
}

/// Terms without their invariant factor, and that factor. Conversions between floats around them fall away.
fn factors(
    s: &Scalar,
    fixed: &dyn Fn(&Scalar) -> bool,
    of: &dyn Fn(&Scalar) -> Option<DType>,
) -> (Option<Scalar>, Option<Scalar>) {
    let both = |op: BinOp, a: Option<Scalar>, b: Option<Scalar>| match (a, b) {
        (Some(a), Some(b)) => Some(Scalar::bin(op, a, b)),
        (None, Some(b)) if op == BinOp::Div => {
            let one = of(&b).unwrap_or(DType::F32);
            Some(Scalar::bin(op, Scalar::konst(one, 1.0), b))
        }
        (a, b) => a.or(b),
    };
    if fixed(s) {
        return (None, Some(s.clone()));
    }
    match s {
        Scalar::Cast(d, a)
            if d.is_float() && !d.is_storage() && of(a).is_some_and(DType::is_float) && !matches!(**a, Scalar::Arg(_)) =>
        {
            factors(a, fixed, of)
        }
        Scalar::Un(UnOp::Neg, a) => {
            let (v, c) = factors(a, fixed, of);
            (v.map(|v| Scalar::un(UnOp::Neg, v)), c)
        }
        Scalar::Bin(op @ (BinOp::Mul | BinOp::Div), a, b) if *op == BinOp::Mul || fixed(b) => {
            let ((v, c), (w, d)) = (factors(a, fixed, of), factors(b, fixed, of));
            (both(*op, v, w), both(*op, c, d))
        }
        _ => (Some(s.clone()), None),
    }
}

fn term(eg: &Classes, root: Id, sum: &Sum<'_>, s: &State<'_>, body: &Scalar, leaves: &[(Id, Access)]) -> Option<Term> {
    let ty = eg[root].data.ty().clone();
    let fixed = |x: &Scalar| {
        let mut all = true;
        x.visit(&mut |l| {
            all &= match l {
                Scalar::Arg(STATE | FIRST) => false,
                Scalar::Arg(i) => invariant(sum, &leaves[*i as usize].1),
                _ => true,
            }
        });
        all && !matches!(x, Scalar::Const(_))
    };
    let narrow = eg[s.first.0].data.ty().clone();
    let leaf_types: Vec<DType> = leaves.iter().map(|l| eg[l.0].data.ty().dtype).chain([narrow.dtype]).collect();
    let of = |x: &Scalar| {
        let marked = x.map_leaves(&|l| matches!(l, Scalar::Arg(STATE | FIRST)).then(|| Scalar::arg(leaves.len())));
        marked.dtype(&leaf_types).ok()
    };
    let (varying, constant) = if sum.combine == Monoid::Sum { factors(body, &fixed, &of) } else { (Some(body.clone()), None) };
    let varying = varying?;
    if [&varying].into_iter().chain(&constant).any(places) {
        return None;
    }
    // The body's operands: what is reduced to the state, the others, the state.
    let others = body::args(&varying).into_iter().filter(|i| *i < leaves.len()).collect::<Vec<_>>();
    let n = others.len() + 1;
    let body = varying.map_leaves(&|l| match l {
        Scalar::Arg(FIRST) => Some(Scalar::arg(0)),
        Scalar::Arg(STATE) => Some(Scalar::arg(n)),
        Scalar::Arg(i) => others.iter().position(|o| *o == *i as usize).map(|p| Scalar::arg(p + 1)),
        _ => None,
    });
    // States of 16-bit floats, and what is computed under them, are wide.
    let first = narrow.dtype.compute();
    let mut children = vec![widened(Term::Class(s.first.0), &narrow)];
    let mut accesses = vec![s.first.1.clone()];
    let mut types: Vec<DType> = vec![first];
    types.extend(others.iter().map(|o| eg[leaves[*o].0].data.ty().dtype));
    types.push(first);
    let body = wide_body(&body, &types);
    for o in &others {
        children.push(Term::Class(leaves[*o].0));
        accesses.push(leaves[*o].1.clone());
    }
    let mut wide = ty.dtype;
    if let Some((y, access)) = sum.times {
        // Sums of 16-bit factors stay wide until the invariant factor is applied.
        let t = eg[y].data.ty();
        wide = t.dtype.compute();
        children.push(widened(Term::Class(y), t));
        accesses.push(access.clone());
    }
    let times = sum.times.and_then(|_| accesses.pop());
    let fold = Fold {
        domain: sum.domain.to_vec(),
        reduced: sum.reduced.to_vec(),
        monoid: s.monoid,
        body: body::ordered(&body),
        combine: sum.combine,
        accesses,
        times,
    };
    let of = fold.body.dtype(&types).ok()?;
    fold.rescale(first, of)?;
    let fold = Term::Op(Op::Fold(Box::new(fold)), children);
    let wide = if sum.times.is_some() { wide } else { of };
    if constant.is_none() && wide == ty.dtype {
        return Some(fold);
    }
    // The invariant factor, over the result's axes.
    let free: Vec<usize> = (0..sum.domain.len()).filter(|i| !sum.reduced.contains(i)).collect();
    let mut to = vec![0; sum.domain.len()];
    free.iter().enumerate().for_each(|(new, old)| to[*old] = new);
    let used = constant.as_ref().map(body::args).unwrap_or_default();
    let mut children = vec![fold];
    let mut accesses = vec![Access::identity(free.len())];
    for u in &used {
        children.push(Term::Class(leaves[*u].0));
        accesses.push(renumber(&leaves[*u].1, &to));
    }
    let mut types = vec![wide];
    types.extend(used.iter().map(|u| eg[leaves[*u].0].data.ty().dtype));
    let mut body = Scalar::arg(0);
    if let Some(c) = constant {
        let names = |l: &Scalar| match l {
            Scalar::Arg(i) => used.iter().position(|u| *u == *i as usize).map(|p| Scalar::arg(p + 1)),
            _ => None,
        };
        // A division stays one.
        body = match &c {
            Scalar::Bin(BinOp::Div, one, d) if matches!(&**one, Scalar::Const(c) if c.to_f64() == 1.0) => {
                Scalar::bin(BinOp::Div, body, same(d.map_leaves(&names), &types, wide))
            }
            c => Scalar::bin(BinOp::Mul, body, same(c.map_leaves(&names), &types, wide)),
        };
    }
    let body = if wide == ty.dtype { body } else { Scalar::cast(ty.dtype, body) };
    Some(Term::Op(Op::Map { domain: ty.dims, body, accesses }, children))
}

/// Uses positions or symbols, which a fold's body may not.
fn places(s: &Scalar) -> bool {
    let mut used = false;
    s.visit(&mut |x| used |= matches!(x, Scalar::Axis(_) | Scalar::Sym(_)));
    used
}

/// In the type of the arithmetic around it.
fn same(s: Scalar, types: &[DType], to: DType) -> Scalar {
    if s.dtype(types) == Ok(to) { s } else { Scalar::cast(to, s) }
}

/// A value in the type of its arithmetic.
fn widened(value: Term, ty: &TensorType) -> Term {
    let to = ty.dtype.compute();
    if to == ty.dtype {
        return value;
    }
    let access = Access::identity(ty.dims.len());
    Term::Op(Op::Map { domain: ty.dims.clone(), body: Scalar::cast(to, Scalar::arg(0)), accesses: vec![access] }, vec![value])
}

/// A body without 16-bit arithmetic.
fn wide_body(s: &Scalar, types: &[DType]) -> Scalar {
    let go = |s: &Scalar| wide_body(s, types);
    let narrow = |d: DType| d.is_float() && d.compute() != d;
    match s {
        Scalar::Const(c) if narrow(c.dtype) => Scalar::konst(c.dtype.compute(), c.to_f64()),
        Scalar::Arg(i) => match types.get(*i as usize) {
            Some(d) if narrow(*d) => Scalar::cast(d.compute(), s.clone()),
            _ => s.clone(),
        },
        Scalar::Cast(d, a) if narrow(*d) => same(go(a), types, d.compute()),
        Scalar::Cast(d, a) => same(go(a), types, *d),
        Scalar::Un(op, a) => Scalar::un(*op, go(a)),
        Scalar::Bin(op, a, b) => Scalar::bin(*op, go(a), go(b)),
        Scalar::Select(c, a, b) => Scalar::select(go(c), go(a), go(b)),
        leaf => leaf.clone(),
    }
}
