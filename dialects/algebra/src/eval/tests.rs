use super::*;
use crate::{Access, DType, Guard, Monoid, NodeId, Scalar};

fn run(op: &Op, x: &[&Tensor]) -> Tensor {
    evaluate_node(op, x, &[]).unwrap()
}
fn dims(d: &[i64]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}
fn ramp(shape: &[usize]) -> Tensor {
    let n: usize = shape.iter().product();
    Tensor::f32(shape, &(0..n).map(|i| i as f32).collect::<Vec<_>>())
}

#[test]
fn map_adds_a_broadcast_bias() {
    let (x, b) = (ramp(&[2, 3]), Tensor::f32(&[3], &[10., 20., 30.]));
    let op = Op::Map {
        domain: dims(&[2, 3]),
        body: Scalar::parse("add(x0, mul(x1, f32(i0)))").unwrap(),
        accesses: vec![Access::identity(2), Access::new(vec![Ix::axis(1)])],
    };
    assert_eq!(run(&op, &[&x, &b]), Tensor::f32(&[2, 3], &[0., 1., 2., 13., 24., 35.]));
}

#[test]
fn view_pads_and_transposes() {
    let x = ramp(&[2, 3]);
    let e = Ix::axis(0) - Ix::konst(1);
    let access = Access {
        map: vec![Ix::axis(1), e.clone()],
        guards: vec![Guard { expr: e, extent: Ix::konst(3) }],
        fill: Some(crate::Const::f32(-1.0)),
    };
    let op = Op::View { domain: dims(&[5, 2]), access: access.clone() };
    assert_eq!(run(&op, &[&x]).to_f64_vec(), [-1., -1., 0., 3., 1., 4., 2., 5., -1., -1.]);
    let op = Op::View { domain: dims(&[5, 2]), access: Access::new(access.map) };
    let e = evaluate_node(&op, &[&x], &[]).unwrap_err();
    assert!(matches!(e, EvalError::OutOfBounds { op: "view", operand: 0, dim: 1, index: -1, extent: 3, .. }), "{e}");
}

#[test]
fn reduce_takes_inner_and_outer_axes() {
    let x = ramp(&[2, 3, 4]);
    let reduce = |reduced: &[usize], monoid| Op::Reduce {
        domain: dims(&[2, 3, 4]),
        reduced: reduced.to_vec(),
        monoid,
        access: Access::identity(3),
    };
    assert_eq!(run(&reduce(&[2], Monoid::Sum), &[&x]).to_f64_vec(), [6., 22., 38., 54., 70., 86.]);
    assert_eq!(run(&reduce(&[0, 1], Monoid::Max), &[&x]).to_f64_vec(), [20., 21., 22., 23.]);
    assert_eq!(run(&reduce(&[0, 1, 2], Monoid::Sum), &[&x]).to_f64_vec(), [276.]);
}

#[test]
fn contract_is_matmul_and_padded_convolution() {
    let (a, b) = (ramp(&[2, 3]), ramp(&[3, 2]));
    let op = Op::Contract {
        domain: dims(&[2, 2, 3]),
        reduced: vec![2],
        accesses: [Access::new(vec![Ix::axis(0), Ix::axis(2)]), Access::new(vec![Ix::axis(2), Ix::axis(1)])],
    };
    assert_eq!(run(&op, &[&a, &b]).to_f64_vec(), [10., 13., 28., 40.]);
    let (x, w) = (ramp(&[4]), Tensor::f32(&[3], &[1., 10., 100.]));
    let at = Ix::axis(0) + Ix::axis(1) - Ix::konst(1);
    let op = Op::Contract {
        domain: dims(&[4, 3]),
        reduced: vec![1],
        accesses: [
            Access {
                map: vec![at.clone()],
                guards: vec![Guard { expr: at, extent: Ix::konst(4) }],
                fill: Some(crate::Const::f32(0.0)),
            },
            Access::new(vec![Ix::axis(1)]),
        ],
    };
    assert_eq!(run(&op, &[&x, &w]).to_f64_vec(), [100., 210., 321., 32.]);
}

#[test]
fn gather_clamps_and_concat_joins() {
    let x = ramp(&[3, 2]);
    let i = Tensor::i64(&[3], &[2, -7, 9]);
    let op =
        Op::Gather { domain: dims(&[3, 2]), indices: vec![Access::new(vec![Ix::axis(0)])], map: vec![Ix::axis(2), Ix::axis(1)] };
    assert_eq!(run(&op, &[&x, &i]).to_f64_vec(), [4., 5., 0., 1., 4., 5.]);
    let c = run(&Op::Concat { axis: 1 }, &[&x, &ramp(&[3, 1])]);
    assert_eq!(c.to_f64_vec(), [0., 1., 0., 2., 3., 1., 4., 5., 2.]);
}

#[test]
fn scans_run_both_ways() {
    let x = Tensor::f32(&[2, 3], &[1., 2., 3., 4., 5., 6.]);
    let scan = |axis, exclusive, reverse| Op::Scan {
        domain: dims(&[2, 3]),
        axis,
        monoid: Monoid::Sum,
        exclusive,
        reverse,
        access: Access::identity(2),
    };
    assert_eq!(run(&scan(1, false, false), &[&x]).to_f64_vec(), [1., 3., 6., 4., 9., 15.]);
    assert_eq!(run(&scan(1, true, false), &[&x]).to_f64_vec(), [0., 1., 3., 0., 4., 9.]);
    assert_eq!(run(&scan(1, false, true), &[&x]).to_f64_vec(), [6., 5., 3., 15., 11., 6.]);
    assert_eq!(run(&scan(0, true, true), &[&x]).to_f64_vec(), [4., 5., 6., 0., 0., 0.]);
}

#[test]
fn sort_is_stable_and_puts_nan_above_all() {
    let x = Tensor::f32(&[7], &[2., f32::NAN, -0.0, 0.0, f32::INFINITY, -1., 2.]);
    let up = run(&Op::Sort { axis: 0, descending: false }, &[&x]);
    assert_eq!(up.to_i64_vec(), [5, 2, 3, 0, 6, 4, 1]);
    let down = run(&Op::Sort { axis: 0, descending: true }, &[&x]);
    assert_eq!(down.to_i64_vec(), [1, 4, 0, 6, 2, 3, 5]);
}

#[test]
fn scatter_drops_what_is_outside() {
    let (x, u) = (ramp(&[4]), Tensor::f32(&[5], &[10., 20., 30., 40., 50.]));
    let i = Tensor::i64(&[5], &[1, 1, -1, 4, 3]);
    let scatter = |combine| Op::Scatter {
        domain: dims(&[5]),
        indices: vec![Access::identity(1)],
        map: vec![Ix::axis(1)],
        updates: Access::identity(1),
        combine,
    };
    assert_eq!(run(&scatter(None), &[&x, &u, &i]).to_f64_vec(), [0., 20., 2., 50.]);
    assert_eq!(run(&scatter(Some(Monoid::Sum)), &[&x, &u, &i]).to_f64_vec(), [0., 31., 2., 53.]);
    assert_eq!(run(&scatter(Some(Monoid::Max)), &[&x, &u, &i]).to_f64_vec(), [0., 20., 2., 50.]);
}

#[test]
fn greedy_lets_only_the_kept_suppress() {
    let bools = |shape: &[usize], v: &[u8]| Tensor::new(crate::DType::Bool, shape, v.to_vec()).unwrap();
    let valid = bools(&[4], &[1, 1, 1, 0]);
    // 0 suppresses 1, 1 would suppress 2.
    let conflict = bools(&[4, 4], &[0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let accesses = [Access::identity(1), Access::new(vec![Ix::axis(1), Ix::axis(0)])];
    let keep = run(&Op::Greedy { domain: dims(&[4]), accesses }, &[&valid, &conflict]);
    assert_eq!(keep.bytes(), [1, 0, 1, 0]);
}

#[test]
fn bits_are_kept_between_types() {
    let x = Tensor::f32(&[2], &[1.0, -2.5]);
    let body = Scalar::parse("bits.f32(xor(bits.u32(x0), 2147483648:u32))").unwrap();
    let op = Op::Map { domain: dims(&[2]), body, accesses: vec![Access::identity(1)] };
    assert_eq!(run(&op, &[&x]).to_f64_vec(), [-1.0, 2.5]);
    let wrong = Scalar::parse("bits.f64(x0)").unwrap();
    assert!(wrong.dtype(&[crate::DType::F32]).is_err());
}

#[test]
fn graphs_run_with_symbols_and_weights() {
    let mut g = Graph::default();
    let ty = TensorType { dtype: DType::F32, dims: vec![Ix::sym(0), Ix::konst(2)] };
    let x = g.input("x", ty.clone()).unwrap();
    let w = g.push(Op::Weight("w".into(), TensorType::fixed(DType::F32, &[2])), &[], &[]).unwrap();
    let body = Scalar::parse("mul(x0, x1)").unwrap();
    let accesses = vec![Access::identity(2), Access::new(vec![Ix::axis(1)])];
    let y = g.push(Op::Map { domain: ty.dims, body, accesses }, &[x, w], &["scale".into()]).unwrap();
    g.output("y", y);
    let weights = BTreeMap::from([("w", Tensor::f32(&[2], &[2., 3.]))]);
    let out = evaluate(&g, &[ramp(&[2, 2])], &[2], &weights).unwrap();
    assert_eq!(out, [Tensor::f32(&[2, 2], &[0., 3., 4., 9.])]);
    assert!(evaluate(&g, &[ramp(&[2, 2])], &[2], &()).unwrap_err().to_string().contains("\"w\""));
    assert!(evaluate(&g, &[ramp(&[2, 2])], &[3], &weights).unwrap_err().to_string().contains("node %0"));
    assert_eq!(y, NodeId(2));
}

#[test]
fn bombs_are_refused() {
    let op = Op::Map { domain: dims(&[1 << 40, 1 << 20]), body: Scalar::f32(1.0), accesses: vec![] };
    assert!(matches!(evaluate_node(&op, &[], &[]), Err(EvalError::TooLarge { .. })));
    let op = Op::Map { domain: dims(&[1 << 40, 1 << 40]), body: Scalar::f32(1.0), accesses: vec![] };
    assert!(matches!(evaluate_node(&op, &[], &[]), Err(EvalError::Domain { .. })));
}

#[test]
fn contractions_that_are_cut_into_parts_are_the_same() {
    // A padded 3x3 convolution over 3 channels with 4 filters.
    let (x, w) = (ramp(&[2, 3, 7, 5]), ramp(&[4, 3, 3, 3]));
    let [h, v] = [(2, 5), (3, 6)].map(|(o, k)| Ix::axis(o) + Ix::axis(k) - Ix::konst(1));
    let guards = vec![Guard { expr: h.clone(), extent: Ix::konst(7) }, Guard { expr: v.clone(), extent: Ix::konst(5) }];
    let image = Access { map: vec![Ix::axis(0), Ix::axis(4), h, v], guards, fill: Some(crate::Const::f32(0.0)) };
    let filter = Access::new(vec![Ix::axis(1), Ix::axis(4), Ix::axis(5), Ix::axis(6)]);
    let domain = dims(&[2, 4, 7, 5, 3, 3, 3]);
    let job = Job { op: "contract", syms: &[], limit: 1 << 30 };
    let run = |pack, depth| {
        let cut = contract::Cut { pack, depth };
        contract::contract_cut(&job, &domain, &[4, 5, 6], [&image, &filter], [&x, &w], (DType::F32, cut)).unwrap()
    };
    let whole = run(1 << 20, 1 << 20);
    assert!(whole.to_f64_vec().iter().any(|v| *v > 1e4));
    for (pack, depth) in [(200, 1 << 20), (1 << 20, 4), (1, 1), (60, 10)] {
        assert_eq!(run(pack, depth), whole, "{pack} {depth}");
    }
}
