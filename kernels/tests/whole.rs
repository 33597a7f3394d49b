//! Primitives that are computed as a whole: every element type, odd and empty extents, symbolic ones, rows along any
//! axis, repeated positions, and pointwise nodes before the operands.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Ix, Monoid, NodeId, Op, Scalar, Symbol, Tensor, TensorType};
use kiln_codegen::Chip;
use kiln_plan::{Cone, Layout};

/// On this machine by the evaluator, for GPUs by the assembler.
fn both(cone: &Cone, name: &str, inputs: &[Tensor], syms: &[i64]) {
    check(cone, name, &here(), inputs, syms);
    let chips = if inputs[0].len().is_multiple_of(2) { Chip::Sm80 } else { Chip::Sm90a };
    assembles(cone, name, &[chips]);
    check_simt(cone, name, &[("lanes", 1)], inputs, syms);
    // Small pieces, so that short rows are merged; a block a row, and a thread a row.
    match name {
        "sort" => check_simt(cone, name, &[("piece", 64), ("threads", 32)], inputs, syms),
        "scan" => [1, 256].into_iter().for_each(|team| check_simt(cone, name, &[("team", team)], inputs, syms)),
        _ => {}
    }
}

const MONOIDS: [Monoid; 4] = [Monoid::Sum, Monoid::Prod, Monoid::Max, Monoid::Min];

/// The types that are computed in.
fn types() -> Vec<DType> {
    DType::ALL.iter().copied().filter(|d| !d.is_storage()).collect()
}

fn dims(d: &[usize]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d as i64)).collect()
}

fn map(g: &mut Graph, body: &str, x: NodeId) -> NodeId {
    let domain = g.node(x).ty.dims.clone();
    let accesses = vec![Access::identity(domain.len())];
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &[x], &[]).unwrap()
}

/// Small numbers, of which sums and products are exact in every type; for floats some larger ones between.
fn calm(dtype: DType, shape: &[usize], seed: u64) -> Tensor {
    let wild = random(DType::I32, shape, seed);
    Tensor::from_fn(dtype, shape, |i| Const::from_i64(dtype, (wild.get(i).to_i64() % 3).abs()))
}

/// Repeated keys, both zeros, infinities and NaN.
fn keys(dtype: DType, shape: &[usize], seed: u64) -> Tensor {
    let wild = random(DType::I32, shape, seed);
    let special = [0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.5, -1.5];
    Tensor::from_fn(dtype, shape, |i| {
        let v = wild.get(i).to_i64();
        match v {
            -11..-4 if dtype.is_float() => Const::from_f64(dtype, special[(v + 11) as usize]),
            8 => Const::from_i64(dtype, i64::MIN),
            9 => Const::from_i64(dtype, i64::MAX),
            10 => Const::from_i64(dtype, -1),
            v => Const::from_i64(dtype, v),
        }
    })
}

fn scan(shape: &[usize], dtype: DType, axis: usize, how: (Monoid, bool, bool)) -> Graph {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(dtype, shape)).unwrap();
    let (monoid, exclusive, reverse) = how;
    let op = Op::Scan { domain: dims(shape), axis, monoid, exclusive, reverse, access: Access::identity(shape.len()) };
    let y = g.push(op, &[x], &[]).unwrap();
    g.output("y", y);
    g
}

#[test]
fn scans_of_every_type() {
    for (i, dtype) in types().iter().enumerate() {
        for (j, monoid) in MONOIDS.into_iter().enumerate() {
            let shape = [[3, 5, 7], [2, 17, 5], [4, 1, 9], [2, 3, 33]][(i + j) % 4];
            let (axis, exclusive, reverse) = ((i + j) % 3, (i / 2 + j) % 2 == 0, (i + j / 2) % 2 == 0);
            let cone = plain(scan(&shape, *dtype, axis, (monoid, exclusive, reverse)));
            both(&cone, "scan", &[calm(*dtype, &shape, 3 + i as u64)], &[]);
        }
    }
}

#[test]
fn scans_in_other_orders_and_with_a_prologue() {
    let shape = [2, 6, 5, 9];
    for axis in 0..4 {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
        let y = map(&mut g, "add(mul(x0, x0), 0.5:f32)", x);
        let access = Access::new(vec![Ix::axis(0), Ix::axis(1), Ix::konst(4) - Ix::axis(2), Ix::axis(3)]);
        let op =
            Op::Scan { domain: dims(&shape), axis, monoid: Monoid::Sum, exclusive: axis % 2 == 0, reverse: axis < 2, access };
        let z = g.push(op, &[y], &[]).unwrap();
        g.output("z", z);
        let input = [random(DType::F32, &shape, 5)];
        both(&plain(g.clone()), "scan", &input, &[]);
        both(&channels_last(g.clone()), "scan", &input, &[]);
        let mut half = channels_last(g);
        half.inputs[0].dtype = DType::F16;
        half.outputs[0].dtype = DType::F16;
        both(&half, "scan", &input, &[]);
    }
    for shape in [[0, 4], [4, 0]] {
        let cone = plain(scan(&shape, DType::I32, 1, (Monoid::Sum, false, false)));
        both(&cone, "scan", &[calm(DType::I32, &shape, 1)], &[]);
    }
}

fn sort(shape: &[Ix], dtype: DType, descending: bool, symbols: Vec<Symbol>) -> Graph {
    let mut g = Graph { symbols: symbols.into(), ..Graph::default() };
    let x = g.input("x", TensorType { dtype, dims: shape.to_vec() }).unwrap();
    let y = g.push(Op::Sort { axis: shape.len() - 1, descending }, &[x], &[]).unwrap();
    g.output("y", y);
    g
}

#[test]
fn sorts_of_every_type() {
    for (i, dtype) in types().iter().enumerate() {
        for descending in [false, true] {
            let shape = [[3, 40], [1, 129], [5, 7], [2, 64]][i % 4];
            let cone = plain(sort(&dims(&shape), *dtype, descending, Vec::new()));
            both(&cone, "sort", &[keys(*dtype, &shape, 7 + i as u64)], &[]);
        }
    }
    for n in [0, 1, 2, 3, 4, 5, 6, 9, 1000] {
        let cone = plain(sort(&dims(&[2, n]), DType::F32, false, Vec::new()));
        both(&cone, "sort", &[keys(DType::F32, &[2, n], n as u64)], &[]);
    }
}

#[test]
fn rows_of_any_length_sort_with_one_kernel() {
    let symbols = vec![Symbol { name: "n".into(), min: 0, opt: 100, max: None, def: None }];
    let cone = plain(sort(&[Ix::konst(2), Ix::sym(0)], DType::F32, true, symbols));
    for n in [0usize, 1, 2, 63, 64, 65, 500] {
        both(&cone, "sort", &[keys(DType::F32, &[2, n], n as u64)], &[n as i64]);
    }
}

#[derive(Clone, Copy)]
struct Scatter {
    dtype: DType,
    combine: Option<Monoid>,
    data: [usize; 2],
    updates: usize,
}

/// Rows of updates to rows of the data, or single elements by two index tensors.
fn scatter(s: Scatter, elements: bool, seed: u64) -> (Graph, Vec<Tensor>) {
    let mut g = Graph::default();
    let [rows, columns] = s.data;
    let shape = [s.updates, columns];
    let x = g.input("x", TensorType::fixed(s.dtype, &s.data)).unwrap();
    let u = g.input("u", TensorType::fixed(s.dtype, &shape)).unwrap();
    let i = g.input("i", TensorType::fixed(DType::I64, &[s.updates])).unwrap();
    let wild = random(DType::I32, &[s.updates], seed);
    let positions = Tensor::from_fn(DType::I64, &[s.updates], |k| {
        Const::from_i64(DType::I64, wild.get(k).to_i64().rem_euclid(rows as i64 + 3) - 1)
    });
    let mut inputs = vec![calm(s.dtype, &s.data, seed), calm(s.dtype, &shape, seed + 1), positions];
    let mut ids = vec![x, u, i];
    let mut indices = vec![Access::new(vec![Ix::axis(0)])];
    let map = if elements {
        let j = g.input("j", TensorType::fixed(DType::I32, &shape)).unwrap();
        inputs.push(Tensor::from_fn(DType::I32, &shape, |k| Const::from_i64(DType::I32, (k * 5 % (columns + 2)) as i64)));
        ids.push(j);
        indices.push(Access::identity(2));
        vec![Ix::axis(2), Ix::axis(3)]
    } else {
        vec![Ix::axis(2), Ix::axis(1)]
    };
    let op = Op::Scatter { domain: dims(&shape), indices, map, updates: Access::identity(2), combine: s.combine };
    let y = g.push(op, &ids, &[]).unwrap();
    g.output("y", y);
    (g, inputs)
}

#[test]
fn scatters_of_every_type() {
    for (i, dtype) in types().iter().enumerate() {
        for (j, combine) in [None, Some(0), Some(1), Some(2), Some(3)].into_iter().enumerate() {
            let combine = combine.map(|m| MONOIDS[m]);
            let s = Scatter { dtype: *dtype, combine, data: [5, 7], updates: [9, 1, 30, 4][(i + j) % 4] };
            let (g, inputs) = scatter(s, (i + j) % 2 == 0, (i * 5 + j) as u64);
            both(&plain(g), "scatter", &inputs, &[]);
        }
    }
}

#[test]
fn scatters_of_nothing_and_into_nothing() {
    for (data, updates) in [([4, 3], 0), ([0, 3], 5), ([4, 0], 5)] {
        let s = Scatter { dtype: DType::F32, combine: Some(Monoid::Sum), data, updates };
        let (g, inputs) = scatter(s, false, 3);
        both(&plain(g), "scatter", &inputs, &[]);
    }
}

#[test]
fn scatters_with_prologues_and_narrow_storage() {
    let mut g = Graph::default();
    let u = g.input("u", TensorType::fixed(DType::F32, &[6, 10])).unwrap();
    let i = g.input("i", TensorType::fixed(DType::I32, &[10])).unwrap();
    let zeros = Op::Map { domain: dims(&[6, 8]), body: Scalar::parse("f32(i1)").unwrap(), accesses: vec![] };
    let zeros = g.push(zeros, &[], &[]).unwrap();
    let scaled = map(&mut g, "mul(x0, 2.0:f32)", u);
    let shifted = map(&mut g, "sub(x0, 1:i32)", i);
    let op = Op::Scatter {
        domain: dims(&[6, 10]),
        indices: vec![Access::new(vec![Ix::axis(1)])],
        map: vec![Ix::axis(0), Ix::axis(2)],
        updates: Access::identity(2),
        combine: Some(Monoid::Sum),
    };
    let y = g.push(op, &[zeros, scaled, shifted], &[]).unwrap();
    g.output("y", y);
    let inputs =
        [calm(DType::F32, &[6, 10], 4), Tensor::from_fn(DType::I32, &[10], |k| Const::from_i64(DType::I32, (k * 3 % 11) as i64))];
    both(&plain(g.clone()), "scatter", &inputs, &[]);
    let mut narrow = plain(g);
    narrow.outputs[0].dtype = DType::F16;
    narrow.outputs[0].layout = Layout { order: vec![1, 0], pad: 4 };
    both(&narrow, "scatter", &inputs, &[]);
}

/// Intervals conflict where they overlap, as boxes do.
fn greedy(rows: usize, n: &Ix, symbols: Vec<Symbol>) -> Graph {
    let mut g = Graph { symbols: symbols.into(), ..Graph::default() };
    let of = |d: &[Ix]| TensorType { dtype: DType::F32, dims: d.to_vec() };
    let from = g.input("from", of(&[Ix::konst(rows as i64), n.clone()])).unwrap();
    let score = g.input("score", of(&[Ix::konst(rows as i64), n.clone()])).unwrap();
    let valid = map(&mut g, "gt(x0, -1.5:f32)", score);
    // r, j, i
    let pairs = vec![Ix::konst(rows as i64), n.clone(), n.clone()];
    let body = Scalar::parse("lt(abs(sub(x0, x1)), 0.1:f32)").unwrap();
    let accesses = vec![Access::new(vec![Ix::axis(0), Ix::axis(1)]), Access::new(vec![Ix::axis(0), Ix::axis(2)])];
    let conflict = g.push(Op::Map { domain: pairs, body, accesses }, &[from, from], &[]).unwrap();
    let accesses = [Access::identity(2), Access::new(vec![Ix::axis(0), Ix::axis(2), Ix::axis(1)])];
    let keep = g.push(Op::Greedy { domain: vec![Ix::konst(rows as i64), n.clone()], accesses }, &[valid, conflict], &[]).unwrap();
    g.output("keep", keep);
    g
}

#[test]
fn greedy_keeps_what_the_evaluator_keeps() {
    for bits in [128, here().vector_bits] {
        for n in [0, 1, 2, 7, 16, 33, 100] {
            let cone = plain(greedy(3, &Ix::konst(n as i64), Vec::new()));
            let inputs = [random(DType::F32, &[3, n], 11), random(DType::F32, &[3, n], 12)];
            check(&cone, "greedy", &cpu(bits), &inputs, &[]);
        }
    }
    let symbols = vec![Symbol { name: "n".into(), min: 0, opt: 100, max: None, def: None }];
    let cone = plain(greedy(2, &Ix::sym(0), symbols));
    for n in [0, 5, 77] {
        let inputs = [random(DType::F32, &[2, n], 13), random(DType::F32, &[2, n], 14)];
        both(&cone, "greedy", &inputs, &[n as i64]);
    }
}
