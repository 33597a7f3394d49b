//! Exact identities of elementary functions (R19), inside bodies.

use egg::Id;
use kiln_algebra::{
    Access, BinOp, DType, NodeId, Op, Scalar, UnOp,
    compose::{Guarding, inline_map},
};

use super::{Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{facts::Classes, language::ENode};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "logistic-as-tanh",
        row: "R19",
        why: "one special function instead of an exponential and a division",
        sides: "c / (1 + exp(-x)) = c * (tanh(x / 2) / 2 + 1 / 2)",
        condition: "the one is exactly one",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "elementary-identities",
        find: Find::Node(|eg, root, n, out| rewrite(eg, root, n, out, logistic)),
        example: |mut e| {
            let x = e.input(&[N, 3]);
            let y = e.per_axis(0, "div(x0, add(exp(neg(x0)), 1.0:f32))", &[x]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3]);
            let y = e.per_axis(0, "div(x0, add(exp(neg(x0)), 2.0:f32))", &[x]);
            e.done(&[y])
        },
    },
    Rule {
        name: "product-of-exponentials",
        row: "R19",
        why: "one exponential instead of two",
        sides: "exp(x) * exp(y) = exp(x + y); exp(x) / exp(y) = exp(x - y)",
        condition: "over the reals",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "elementary-identities",
        find: Find::Node(|eg, root, n, out| rewrite(eg, root, n, out, exponentials)),
        example: |mut e| {
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 3]));
            let z = e.zip("div(mul(exp(x0), exp(x1)), exp(neg(x0)))", &[x, y]);
            e.done(&[z])
        },
        hostile: |mut e| {
            let (x, y) = (e.input(&[N, 3]), e.input(&[N, 3]));
            let z = e.zip("add(exp(x0), exp(x1))", &[x, y]);
            e.done(&[z])
        },
    },
    Rule {
        name: "odd-functions",
        row: "R19",
        why: "a negation moves out of a function and may cancel",
        sides: "f(-x) = -f(x) for tanh, erf, sin, atan; 1 - 1 / (1 + exp(-x)) = 1 / (1 + exp(x))",
        condition: "f is odd",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "elementary-identities",
        find: Find::Node(|eg, root, n, out| rewrite(eg, root, n, out, odd)),
        example: |mut e| {
            let x = e.input(&[N, 3]);
            let z = e.per_axis(0, "sub(x0, erf(neg(mul(x0, x0))))", &[x]);
            let y = e.per_axis(0, "sub(1.0:f32, div(1.0:f32, add(exp(neg(x0)), 1.0:f32)))", &[x]);
            e.done(&[y, z])
        },
        hostile: |mut e| {
            let x = e.input(&[N, 3]);
            let z = e.per_axis(0, "cos(neg(x0))", &[x]);
            e.done(&[z])
        },
    },
];

/// Operations in a body with what it reads computed in place, at most.
const OPS: usize = 16;

/// Rewrites a body from the leaves up wherever `f` has something to say; one alternative for all places together. Exports
/// spell a function as several nodes, so the maps that a body reads are looked at in place, too.
fn rewrite(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>, f: fn(&Scalar, DType) -> Option<Scalar>) {
    let Some(m) = MapNode::of(n) else { return };
    let dtype = eg[root].data.ty().dtype;
    if eg[root].data.constant || !dtype.is_float() {
        return;
    }
    let mut rewritten = |body: &Scalar, accesses: &[Access], children: &[Id]| {
        let types: Vec<DType> = children.iter().map(|c| eg[*c].data.ty().dtype).collect();
        let new = everywhere(body, &types, f);
        if new == *body {
            return false;
        }
        let map = |body: Scalar, accesses: Vec<Access>, children: Vec<Term>| {
            Term::Op(Op::Map { domain: m.domain.to_vec(), body, accesses }, children)
        };
        // A negation outside is a map of its own: what it negates may be there already.
        let term = match new {
            Scalar::Un(UnOp::Neg, inner) => {
                let inner = map(*inner, accesses.to_vec(), classes(children));
                map(Scalar::un(UnOp::Neg, Scalar::arg(0)), vec![Access::identity(m.domain.len())], vec![inner])
            }
            new => map(new, accesses.to_vec(), classes(children)),
        };
        out.push(Match { root, term, numeric: Numeric::Rounds, from: vec![root] });
        true
    };
    if rewritten(m.body, m.accesses, m.children) {
        return;
    }
    if let Some((body, accesses, children)) = in_place(eg, n, f) {
        rewritten(&body, &accesses, &children);
    }
}

/// A map with maps that it reads computed in place, the fewest of which `f` says more than of each by itself; none where
/// [`OPS`] does not allow it.
fn in_place(eg: &Classes, n: &ENode, f: fn(&Scalar, DType) -> Option<Scalar>) -> Option<(Scalar, Vec<Access>, Vec<Id>)> {
    let node = |id: &Id| NodeId(usize::from(*id) as u32);
    let class = |id: &NodeId| Id::from(id.0 as usize);
    let types = |ids: &[Id]| ids.iter().map(|c| eg[*c].data.ty().dtype).collect::<Vec<_>>();
    // As the bodies are, and with what `f` says of each: the operands are the same.
    let (mut plain, mut said) = (n.op()?.clone(), n.op()?.clone());
    let mut ids: Vec<NodeId> = n.children.iter().map(node).collect();
    let (mut at, mut ops) = (0, MapNode::of(n)?.body.ops());
    while at < ids.len() {
        let operand = class(&ids[at]);
        let inner = MapNode::all(eg, operand).next().filter(|m| !eg[operand].data.constant && ops + m.body.ops() <= OPS);
        let grown = inner.and_then(|inner| {
            let own = types(inner.children);
            let inputs: Vec<NodeId> = inner.children.iter().map(node).collect();
            let into = |consumer: &Op, body: Scalar| {
                let producer = Op::Map { domain: inner.domain.to_vec(), body, accesses: inner.accesses.to_vec() };
                inline_map((consumer, &ids), at, (&producer, &inputs), &own, Guarding::Fills)
            };
            ops += inner.body.ops();
            Some((into(&plain, inner.body.clone())?, into(&said, everywhere(inner.body, &own, f))?.0))
        });
        let Some(((op, children), parts)) = grown else {
            at += 1;
            continue;
        };
        // Operands have new numbers.
        (plain, ids, said, at) = (op, children, parts, 0);
        let (Op::Map { body, accesses, .. }, Op::Map { body: parts, .. }) = (&plain, &said) else { return None };
        let children: Vec<Id> = ids.iter().map(class).collect();
        if everywhere(body, &types(&children), f) != *parts {
            return Some((body.clone(), accesses.clone(), children));
        }
    }
    None
}

fn everywhere(s: &Scalar, types: &[DType], f: fn(&Scalar, DType) -> Option<Scalar>) -> Scalar {
    let rec = |s: &Scalar| everywhere(s, types, f);
    let s = match s {
        Scalar::Un(op, a) => Scalar::un(*op, rec(a)),
        Scalar::Bin(op, a, b) => Scalar::bin(*op, rec(a), rec(b)),
        Scalar::Select(c, a, b) => Scalar::select(rec(c), rec(a), rec(b)),
        Scalar::Cast(t, a) => Scalar::cast(*t, rec(a)),
        Scalar::Bits(t, a) => Scalar::bits(*t, rec(a)),
        leaf => leaf.clone(),
    };
    match s.dtype(types) {
        Ok(t) if t.is_float() => f(&s, t).unwrap_or(s),
        _ => s,
    }
}

fn is(s: &Scalar, v: f64) -> bool {
    matches!(s, Scalar::Const(c) if c.to_f64() == v)
}

/// `x` of `1 + exp(-x)`, as it is or turned round.
fn one_and_exponential(s: &Scalar) -> Option<Scalar> {
    let Scalar::Bin(BinOp::Add, a, b) = s else { return None };
    let (one, e) = if is(a, 1.0) { (a, b) } else { (b, a) };
    match &**e {
        Scalar::Un(UnOp::Exp, x) if is(one, 1.0) => Some(match &**x {
            Scalar::Un(UnOp::Neg, x) => (**x).clone(),
            x => Scalar::un(UnOp::Neg, x.clone()),
        }),
        _ => None,
    }
}

fn logistic(s: &Scalar, t: DType) -> Option<Scalar> {
    let Scalar::Bin(BinOp::Div, c, below) = s else { return None };
    let x = one_and_exponential(below)?;
    let half = || Scalar::konst(t, 0.5);
    let tanh = Scalar::un(UnOp::Tanh, Scalar::bin(BinOp::Mul, x, half()));
    let y = Scalar::bin(BinOp::Add, Scalar::bin(BinOp::Mul, tanh, half()), half());
    Some(if is(c, 1.0) { y } else { Scalar::bin(BinOp::Mul, (**c).clone(), y) })
}

fn exponentials(s: &Scalar, _: DType) -> Option<Scalar> {
    let Scalar::Bin(op, a, b) = s else { return None };
    let (Scalar::Un(UnOp::Exp, x), Scalar::Un(UnOp::Exp, y)) = (&**a, &**b) else { return None };
    let op = match op {
        BinOp::Mul => BinOp::Add,
        BinOp::Div => BinOp::Sub,
        _ => return None,
    };
    Some(Scalar::un(UnOp::Exp, Scalar::bin(op, (**x).clone(), (**y).clone())))
}

fn odd(s: &Scalar, t: DType) -> Option<Scalar> {
    match s {
        Scalar::Un(f @ (UnOp::Tanh | UnOp::Erf | UnOp::Sin | UnOp::Atan), a) => match &**a {
            Scalar::Un(UnOp::Neg, x) => Some(Scalar::un(UnOp::Neg, Scalar::un(*f, (**x).clone()))),
            _ => None,
        },
        Scalar::Bin(BinOp::Sub, one, q) if is(one, 1.0) => {
            let Scalar::Bin(BinOp::Div, c, below) = &**q else { return None };
            let x = one_and_exponential(below).filter(|_| is(c, 1.0))?;
            let below = Scalar::bin(BinOp::Add, Scalar::un(UnOp::Exp, x), Scalar::konst(t, 1.0));
            Some(Scalar::bin(BinOp::Div, Scalar::konst(t, 1.0), below))
        }
        Scalar::Bin(BinOp::Sub, a, b) => match &**b {
            Scalar::Un(UnOp::Neg, x) => Some(Scalar::bin(BinOp::Add, (**a).clone(), (**x).clone())),
            _ => None,
        },
        Scalar::Un(UnOp::Neg, a) => match &**a {
            Scalar::Un(UnOp::Neg, x) => Some((**x).clone()),
            _ => None,
        },
        _ => None,
    }
}
