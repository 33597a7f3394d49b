//! Affine integer encodings (R17, R18).

use egg::Id;
use kiln_algebra::{Access, BinOp, Const, DType, Ix, Op, Scalar, UnOp};

use super::{ContractNode, Find, Growth, MapNode, Match, N, Numeric, Rule, Term, classes};
use crate::eqsat::{
    access::{axes, is_identity, renumber},
    body,
    facts::Classes,
    language::ENode,
    range::Range,
};

/// Rules of this family.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "integer-contraction",
        row: "R17",
        why: "a product of dequantised values is one of integers, scaled once",
        sides: "contract(f32(p) * s, f32(q) * t) = f32(contract(p, q)) * (s * t)",
        condition: "p and q are integers whose sums of products fit in 31 bits; s and t do not depend on the reduced axes",
        growth: Growth::Linear,
        numeric: Numeric::Rounds,
        provenance: "integer-inference",
        find: Find::Node(integer),
        example: |mut e| {
            let x = e.input_of(DType::U8, &[N, 3, 6]);
            let w = e.weight_of(DType::I8, &[6, 5]);
            let (s, t) = (e.weight_of(DType::F32, &[]), e.weight_of(DType::F32, &[5]));
            let x = e.per_axis(0, "mul(f32(sub(i32(x0), 3:i32)), 0.02:f32)", &[x]);
            let w = e.per_axis(1, "mul(f32(i32(x0)), x1)", &[w, t]);
            let y = e.matmul(x, w);
            let d = e.extents(&[N, 3, 5]);
            let y = e.map(d, "mul(x0, x1)", vec![Access::identity(3), Access::new(vec![])], &[y, s]);
            e.done(&[y])
        },
        hostile: |mut e| {
            // A scale along the reduced axis.
            let x = e.input_of(DType::U8, &[N, 3, 6]);
            let w = e.weight_of(DType::I8, &[6, 5]);
            let t = e.weight_of(DType::F32, &[6]);
            let x = e.per_axis(0, "mul(f32(sub(i32(x0), 3:i32)), 0.02:f32)", &[x]);
            let w = e.per_axis(0, "mul(f32(i32(x0)), x1)", &[w, t]);
            let y = e.matmul(x, w);
            e.done(&[y])
        },
    },
    Rule {
        name: "requantise",
        row: "R18",
        why: "what is dequantised and quantised again in the same way was an integer all along",
        sides: "clamp(round(((q - z) * s) / s) + z) = q",
        condition: "the same scale, zero point and integer type",
        growth: Growth::Linear,
        numeric: Numeric::FoldsConstants,
        provenance: "integer-inference",
        find: Find::Node(requantise),
        example: |mut e| {
            let x = e.input_of(DType::U8, &[N, 3]);
            let (d, turned) = (e.extents(&[3, N]), Access::new(vec![Ix::axis(1), Ix::axis(0)]));
            let y = e.map(d, "mul(f32(sub(i32(x0), i32(7:u8))), 0.02:f32)", vec![turned], &[x]);
            let y = e.per_axis(0, "u8(min(max(add(round(div(x0, 0.02:f32)), f32(7:u8)), 0.0:f32), 255.0:f32))", &[y]);
            e.done(&[y])
        },
        hostile: |mut e| {
            let x = e.input_of(DType::U8, &[N, 3]);
            let y = e.per_axis(0, "mul(f32(sub(i32(x0), i32(7:u8))), 0.02:f32)", &[x]);
            let y = e.per_axis(0, "u8(min(max(add(round(div(x0, 0.03:f32)), f32(7:u8)), 0.0:f32), 255.0:f32))", &[y]);
            e.done(&[y])
        },
    },
];

/// A float that is an integer times a scale.
struct Encoded<'a> {
    map: MapNode<'a>,
    integer: Scalar,
    scale: Option<Scalar>,
    range: Range,
}

fn encoded<'a>(eg: &'a Classes, class: Id, read: &Access, reduced: &[usize]) -> Option<Encoded<'a>> {
    MapNode::all(eg, class).find_map(|map| {
        let (cast, scale) = match map.body {
            Scalar::Bin(BinOp::Mul, a, b) if matches!(**a, Scalar::Cast(..)) => (&**a, Some((**b).clone())),
            Scalar::Bin(BinOp::Mul, a, b) => (&**b, Some((**a).clone())),
            s => (s, None),
        };
        let Scalar::Cast(to, inner) = cast else { return None };
        let types: Vec<DType> = map.children.iter().map(|c| eg[*c].data.ty().dtype).collect();
        let from = inner.dtype(&types).ok()?;
        if *to != DType::F32 || !from.is_int() || from == DType::Bool || body::uses_axes(map.body) {
            return None;
        }
        let used = scale.as_ref().map(body::args).unwrap_or_default();
        let fixed = |i: &usize| {
            let a = map.accesses[*i].at(&read.map);
            a.guards.is_empty() && axes(&a).iter().all(|x| !reduced.contains(x))
        };
        let guarded = used.iter().any(|_| !read.guards.is_empty());
        let range = map.range(eg, inner);
        let integer = if from == DType::I32 { (**inner).clone() } else { Scalar::cast(DType::I32, (**inner).clone()) };
        (used.iter().all(fixed) && !guarded).then_some(Encoded { map, integer, scale, range })
    })
}

fn integer(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(c) = ContractNode::of(n) else { return };
    if eg[root].data.ty().dtype != DType::F32 || eg[root].data.constant {
        return;
    }
    let zero = |a: &Access| a.fill.is_none_or(|f| f.to_f64() == 0.0);
    if !c.accesses.iter().all(zero) {
        return;
    }
    let side = |i: usize| encoded(eg, c.children[i], &c.accesses[i], c.reduced);
    let (Some(p), Some(q)) = (side(0), side(1)) else { return };
    let terms = c.reduced.iter().try_fold(1i64, |t, r| t.checked_mul(c.domain[*r].as_const()?));
    // Padding reads zero.
    let sum = p.range.magnitude() * q.range.magnitude() * terms.map_or(f64::INFINITY, |t| t as f64);
    if sum >= 2f64.powi(31) {
        return;
    }
    let operand = |e: &Encoded<'_>| {
        let op = Op::Map { domain: e.map.domain.to_vec(), body: e.integer.clone(), accesses: e.map.accesses.to_vec() };
        Term::Op(op, classes(e.map.children))
    };
    let read = |a: &Access| Access { fill: a.fill.map(|_| Const::from_i64(DType::I32, 0)), ..a.clone() };
    let accesses = [read(&c.accesses[0]), read(&c.accesses[1])];
    let inner = Op::Contract { domain: c.domain.to_vec(), reduced: c.reduced.to_vec(), accesses };
    let free = c.free();
    let mut to = vec![0; c.domain.len()];
    free.iter().enumerate().for_each(|(new, old)| to[*old] = new);
    let mut children = vec![Term::Op(inner, vec![operand(&p), operand(&q)])];
    let mut accesses = vec![Access::identity(free.len())];
    let mut scale: Option<Scalar> = None;
    for (e, read) in [(&p, &c.accesses[0]), (&q, &c.accesses[1])] {
        let Some(s) = &e.scale else { continue };
        let mut names: Vec<Scalar> = (0..e.map.children.len()).map(Scalar::arg).collect();
        for i in body::args(s) {
            names[i] = Scalar::arg(children.len());
            accesses.push(renumber(&e.map.accesses[i].at(&read.map), &to));
            children.push(Term::Class(e.map.children[i]));
        }
        let s = body::renumber(s, &names);
        scale = Some(scale.map_or(s.clone(), |t| Scalar::bin(BinOp::Mul, t, s)));
    }
    let whole = Scalar::cast(DType::F32, Scalar::arg(0));
    let body = scale.map_or(whole.clone(), |s| Scalar::bin(BinOp::Mul, whole, s));
    let op = Op::Map { domain: eg[root].data.ty().dims.clone(), body, accesses };
    out.push(Match { root, term: Term::Op(op, children), numeric: Numeric::Rounds, from: vec![root] });
}

/// A scalar without the casts around it.
fn bare(s: &Scalar) -> &Scalar {
    match s {
        Scalar::Cast(_, a) => bare(a),
        s => s,
    }
}

/// The same value in two maps over one domain: the same constant, or the same read of the same class.
fn same(eg: &Classes, m: &MapNode<'_>, a: &Scalar, n: &MapNode<'_>, b: &Scalar) -> bool {
    match (bare(a), bare(b)) {
        (Scalar::Const(a), Scalar::Const(b)) => a.to_f64() == b.to_f64(),
        (Scalar::Arg(i), Scalar::Arg(j)) => {
            let (i, j) = (*i as usize, *j as usize);
            eg.find(m.children[i]) == eg.find(n.children[j]) && m.accesses[i] == n.accesses[j]
        }
        _ => false,
    }
}

/// `x`, scale and zero point of `clamp(round(x / s) + z)`.
fn quantised(s: &Scalar) -> Option<(usize, &Scalar, Option<&Scalar>)> {
    match s {
        Scalar::Bin(BinOp::Min | BinOp::Max, a, b) => {
            let x = match (&**a, &**b) {
                (x, Scalar::Const(_)) | (Scalar::Const(_), x) => x,
                _ => return None,
            };
            quantised(x)
        }
        Scalar::Bin(BinOp::Add, a, b) => {
            let rounded = |s: &Scalar| matches!(s, Scalar::Un(UnOp::Round, _));
            let (x, z) = if rounded(a) { (a, b) } else { (b, a) };
            let (x, s, none) = quantised(x)?;
            none.is_none().then_some((x, s, Some(z)))
        }
        Scalar::Un(UnOp::Round, q) => match &**q {
            Scalar::Bin(BinOp::Div, x, s) => match &**x {
                Scalar::Arg(i) => Some((*i as usize, s, None)),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

fn requantise(eg: &Classes, root: Id, n: &ENode, out: &mut Vec<Match>) {
    let Some(m) = MapNode::of(n) else { return };
    let to = eg[root].data.ty().dtype;
    let Scalar::Cast(t, clamped) = m.body else { return };
    let Some((x, s, z)) = quantised(clamped) else { return };
    if *t != to || !to.is_int() || !is_identity(&m.accesses[x], m.domain) {
        return;
    }
    // The clamps must leave the type's own range as it is.
    let mut inside = true;
    clamped.visit(&mut |c| {
        if let Scalar::Bin(op @ (BinOp::Min | BinOp::Max), a, b) = c {
            let whole = Range::of(to);
            for limit in [a, b] {
                if let Scalar::Const(v) = &**limit {
                    inside &= if *op == BinOp::Max { v.to_f64() <= whole.low } else { v.to_f64() >= whole.high };
                }
            }
        }
    });
    for d in MapNode::all(eg, m.children[x]).filter(|d| d.domain == m.domain && inside) {
        let Scalar::Bin(BinOp::Mul, a, b) = d.body else { continue };
        let (value, scale) = if matches!(**a, Scalar::Cast(..)) { (a, b) } else { (b, a) };
        let (q, zero) = match bare(value) {
            Scalar::Bin(BinOp::Sub, q, zero) => (bare(q), Some(&**zero)),
            q => (q, None),
        };
        let Scalar::Arg(q) = q else { continue };
        let q = *q as usize;
        let zeros = match (z, zero) {
            (None, None) => true,
            (Some(z), Some(w)) => same(eg, &m, z, &d, w),
            (Some(z), None) | (None, Some(z)) => matches!(bare(z), Scalar::Const(c) if c.to_f64() == 0.0),
        };
        let exact = Range::of(to).magnitude() <= 65536.0;
        if exact && eg[d.children[q]].data.ty().dtype == to && zeros && same(eg, &m, s, &d, scale) {
            let op = Op::View { domain: m.domain.to_vec(), access: d.accesses[q].clone() };
            let term = Term::Op(op, vec![Term::Class(d.children[q])]);
            out.push(Match { root, term, numeric: Numeric::FoldsConstants, from: vec![root, m.children[x]] });
        }
    }
}
