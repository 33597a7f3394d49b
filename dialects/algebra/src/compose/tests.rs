use super::*;
use crate::{Graph, Monoid, TensorType, UnOp, eval::evaluate};

fn dims(d: &[i64]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}
fn ramp(shape: &[usize]) -> Tensor {
    let n: usize = shape.iter().product();
    Tensor::f32(shape, &(0..n).map(|i| i as f32 - 3.0).collect::<Vec<_>>())
}
/// `x[d0 - by]` with zeros (or `fill`) around.
fn padded(by: i64, extent: i64, fill: f32) -> Access {
    let e = Ix::axis(0) - Ix::konst(by);
    Access { map: vec![e.clone()], guards: vec![Guard { expr: e, extent: Ix::konst(extent) }], fill: Some(Const::f32(fill)) }
}
fn eval(op: &Op, x: &[&Tensor]) -> Tensor {
    crate::eval::evaluate_node(op, x, &[]).unwrap()
}

#[test]
fn nested_padding_composes_when_the_fills_agree() {
    let x = ramp(&[4]);
    let (inner, outer) = (padded(1, 4, 0.0), padded(2, 6, 0.0));
    let y = eval(&Op::View { domain: dims(&[6]), access: inner.clone() }, &[&x]);
    let z = eval(&Op::View { domain: dims(&[10]), access: outer.clone() }, &[&y]);
    let both = outer.compose(&inner).unwrap();
    assert_eq!(eval(&Op::View { domain: dims(&[10]), access: both }, &[&x]), z);
    assert!(padded(2, 6, 1.0).compose(&inner).is_none());
}

#[test]
fn simplify_drops_guards_that_hold() {
    let a = padded(1, 4, 0.0);
    let inside = a.at(&[Ix::axis(0) + Ix::konst(1)]);
    let s = inside.simplify(&Ranges::of(&dims(&[4])));
    assert!(s.is_identity(1), "{s}");
    assert!(a.simplify(&Ranges::of(&dims(&[4]))).fill.is_some());
}

#[test]
fn inlining_pads_through_a_zero_preserving_body() {
    let x = ramp(&[4]);
    let relu =
        Op::Map { domain: dims(&[4]), body: Scalar::parse("max(x0, 0.0:f32)").unwrap(), accesses: vec![Access::identity(1)] };
    let pad = Op::View { domain: dims(&[7]), access: padded(2, 4, 0.0) };
    let ids = [NodeId(0)];
    let (op, args) = inline_map((&pad, &ids), 0, (&relu, &ids), &[DType::F32], Guarding::Fills).unwrap();
    assert_eq!(args, ids);
    assert_eq!(eval(&op, &[&x]), eval(&pad, &[&eval(&relu, &[&x])]));
    let Op::Map { body, .. } = &op else { unreachable!() };
    assert_eq!(body.to_string(), "max(x0, 0.0:f32)");
}

#[test]
fn inlining_finds_the_fill_of_exp_and_falls_back_to_select() {
    let x = ramp(&[4]);
    let pad = Op::View { domain: dims(&[7]), access: padded(2, 4, 0.0) };
    let ids = [NodeId(0)];
    for (body, fills) in [("exp(x0)", true), ("add(x0, 2.5:f32)", false), ("add(x0, f32(i0))", false)] {
        let f = Op::Map { domain: dims(&[4]), body: Scalar::parse(body).unwrap(), accesses: vec![Access::identity(1)] };
        let strict = inline_map((&pad, &ids), 0, (&f, &ids), &[DType::F32], Guarding::Fills);
        assert_eq!(strict.is_some(), fills, "{body}");
        let (op, _) = inline_map((&pad, &ids), 0, (&f, &ids), &[DType::F32], Guarding::Select).unwrap();
        assert_eq!(eval(&op, &[&x]), eval(&pad, &[&eval(&f, &[&x])]), "{body}");
    }
}

#[test]
fn inlining_merges_operands_and_moves_axes() {
    // consumer: y[d0, d1] * x[d1, d0]; producer: y[e0, e1] = x[e1, e0] + e1.
    let x = ramp(&[3, 2]);
    let transposed = Access::new(vec![Ix::axis(1), Ix::axis(0)]);
    let producer =
        Op::Map { domain: dims(&[2, 3]), body: Scalar::parse("add(x0, f32(i1))").unwrap(), accesses: vec![transposed.clone()] };
    let consumer = Op::Map {
        domain: dims(&[2, 3]),
        body: Scalar::parse("mul(x0, x1)").unwrap(),
        accesses: vec![Access::identity(2), transposed],
    };
    let (op, args) =
        inline_map((&consumer, &[NodeId(1), NodeId(0)]), 0, (&producer, &[NodeId(0)]), &[DType::F32], Guarding::Fills).unwrap();
    assert_eq!(args, [NodeId(0)]);
    let y = eval(&producer, &[&x]);
    assert_eq!(eval(&op, &[&x]), eval(&consumer, &[&y, &x]));
}

#[test]
fn views_are_absorbed_into_reductions() {
    let x = ramp(&[4]);
    let op = Op::Reduce { domain: dims(&[6]), reduced: vec![0], monoid: Monoid::Sum, access: Access::identity(1) };
    let view = padded(1, 4, 0.0);
    let y = eval(&Op::View { domain: dims(&[6]), access: view.clone() }, &[&x]);
    let fused = absorb_view(&op, 0, &view).unwrap();
    assert_eq!(eval(&fused, &[&x]), eval(&op, &[&y]));
    assert!(absorb_view(&Op::Concat { axis: 0 }, 0, &view).is_none());
}

#[test]
fn index_expressions_become_bodies() {
    let e = Ix::axis(0).times(&Ix::konst(3)) - Ix::konst(7);
    let e = e.floordiv(&Ix::sym(0)) + e.modulo(&Ix::konst(4)).smaller(&Ix::axis(0)) * 5;
    let op = Op::Map { domain: dims(&[9]), body: ix_scalar(&e), accesses: vec![] };
    let got = crate::eval::evaluate_node(&op, &[], &[3]).unwrap().to_i64_vec();
    let want: Vec<i64> = (0..9).map(|i| e.eval(&[i], &[3]).unwrap()).collect();
    assert_eq!(got, want);
}

#[test]
fn shapes_of_accesses_are_recognised() {
    let t = Access::new(vec![Ix::axis(1), Ix::axis(0)]);
    assert_eq!(t.permutation(2), Some(vec![1, 0]));
    assert_eq!(t.permutation(3), None);
    assert_eq!(Access::new(vec![Ix::axis(1)]).broadcast_axes(3), [0, 2]);
    assert_eq!(t.linear(&row_major_strides(&dims(&[5, 7]))), Ix::axis(1) * 7 + Ix::axis(0));
    assert!(is_identity_view(&Op::View { domain: dims(&[2, 3]), access: Access::identity(2) }, &dims(&[2, 3])));
    assert!(!is_identity_view(&Op::View { domain: dims(&[2, 2]), access: Access::identity(2) }, &dims(&[2, 3])));
    assert_eq!(apply(&Scalar::un(UnOp::Neg, Scalar::arg(0)), &[Const::f32(2.0)]), Some(Const::f32(-2.0)));
    assert_eq!(apply(&Scalar::Axis(0), &[]), None);
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[2])).unwrap();
    g.output("y", x);
    assert_eq!(evaluate(&g, &[ramp(&[2])], &[], &()).unwrap(), [ramp(&[2])]);
}
