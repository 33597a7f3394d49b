//! The reduce and window archetypes on the CPU against the reference evaluator.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, TensorType};
use kiln_plan::Cone;

fn c(v: i64) -> Ix {
    Ix::konst(v)
}

fn dims(d: &[usize]) -> Vec<Ix> {
    d.iter().map(|d| c(*d as i64)).collect()
}

fn map(g: &mut Graph, body: &str, domain: Vec<Ix>, inputs: &[(NodeId, Access)]) -> NodeId {
    let ids: Vec<_> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain, body: Scalar::parse(body).unwrap(), accesses }, &ids, &[]).unwrap()
}

fn reduce(g: &mut Graph, x: NodeId, reduced: &[usize], monoid: Monoid) -> NodeId {
    let domain = g.node(x).ty.dims.clone();
    let access = Access::identity(domain.len());
    g.push(Op::Reduce { domain, reduced: reduced.to_vec(), monoid, access }, &[x], &[]).unwrap()
}

/// Softmax over one axis.
fn softmax(shape: &[usize], axis: usize) -> Graph {
    let mut g = Graph::default();
    let domain = dims(shape);
    let rank = shape.len();
    let x = g.input("x", TensorType::fixed(DType::F32, shape)).unwrap();
    let kept: Vec<Ix> = (0..rank).filter(|a| *a != axis).map(Ix::axis).collect();
    let m = reduce(&mut g, x, &[axis], Monoid::Max);
    let e = map(&mut g, "exp(sub(x0, x1))", domain.clone(), &[(x, Access::identity(rank)), (m, Access::new(kept.clone()))]);
    let s = reduce(&mut g, e, &[axis], Monoid::Sum);
    let y = map(&mut g, "div(x0, x1)", domain, &[(e, Access::identity(rank)), (s, Access::new(kept))]);
    g.output("y", y);
    g
}

#[test]
fn softmax_along_any_axis() {
    for (shape, axis) in [
        (&[3usize, 37][..], 1usize),
        (&[2, 4, 130], 2),
        (&[2, 5, 40], 1),
        (&[70, 9], 0),
        (&[1, 1, 16, 16], 3),
        (&[2, 3, 4, 1], 3),
    ] {
        let inputs = [random(DType::F32, shape, 1)];
        check(&plain(softmax(shape, axis)), "reduce", &here(), &inputs, &[]);
        check(&channels_last(softmax(shape, axis)), "reduce", &here(), &inputs, &[]);
    }
}

/// Teams of every size, vectors, warps that share columns: what a GPU does, in step on no GPU.
#[test]
fn schedules_of_a_gpu_in_step() {
    let half = |mut cone: Cone| {
        cone.inputs.iter_mut().chain(&mut cone.outputs).for_each(|s| s.dtype = DType::F16);
        cone
    };
    for (shape, axis) in [
        (&[3usize, 100][..], 1usize),
        (&[5, 64], 1),
        (&[2, 1032], 1),
        (&[7, 37], 1),
        (&[40, 64], 0),
        (&[300, 72], 0),
        (&[2, 20, 33], 1),
    ] {
        let inputs = [random(DType::F32, shape, 5)];
        for units in [1, 132] {
            check_every_simt(&plain(softmax(shape, axis)), "reduce", units, &inputs, &[]);
            check_every_simt(&half(plain(softmax(shape, axis))), "reduce", units, &inputs, &[]);
        }
    }
}

#[test]
fn layer_norm_with_two_outputs() {
    for (rows, cols) in [(6, 384), (3, 50), (1, 7)] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &[2, rows, cols])).unwrap();
        let w = g.input("w", TensorType::fixed(DType::F32, &[cols])).unwrap();
        let domain = dims(&[2, rows, cols]);
        let row = vec![Ix::axis(0), Ix::axis(1)];
        let s = reduce(&mut g, x, &[2], Monoid::Sum);
        let mean = map(&mut g, &format!("div(x0, {cols}.0:f32)"), dims(&[2, rows, 1]), &[(s, Access::new(row.clone()))]);
        let keep = Access::new(vec![Ix::axis(0), Ix::axis(1), c(0)]);
        let d = map(&mut g, "sub(x0, x1)", domain.clone(), &[(x, Access::identity(3)), (mean, keep)]);
        let sq = map(&mut g, "mul(x0, x0)", domain.clone(), &[(d, Access::identity(3))]);
        let v = reduce(&mut g, sq, &[2], Monoid::Sum);
        let y = map(
            &mut g,
            &format!("mul(div(x0, sqrt(add(div(x1, {cols}.0:f32), 1e-5:f32))), x2)"),
            domain,
            &[(d, Access::identity(3)), (v, Access::new(row)), (w, Access::new(vec![Ix::axis(2)]))],
        );
        g.output("y", y);
        g.output("mean", mean);
        let inputs = [random(DType::F32, &[2, rows, cols], 2), random(DType::F32, &[cols], 3)];
        check(&plain(g), "reduce", &here(), &inputs, &[]);
    }
}

#[test]
fn global_and_spatial_pooling() {
    for shape in [[2usize, 24, 7, 5], [1, 3, 16, 16], [1, 40, 4, 4]] {
        for monoid in [Monoid::Sum, Monoid::Max] {
            for reduced in [&[2usize, 3][..], &[0, 1, 2, 3], &[1]] {
                let mut g = Graph::default();
                let x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
                let y = reduce(&mut g, x, reduced, monoid);
                g.output("y", y);
                let inputs = [random(DType::F32, &shape, 4)];
                check(&plain(g.clone()), "reduce", &here(), &inputs, &[]);
                check(&channels_last(g), "reduce", &here(), &inputs, &[]);
            }
        }
    }
}

#[test]
fn integers_of_every_type() {
    for d in DType::ALL.iter().filter(|d| !d.is_storage()) {
        for monoid in [Monoid::Sum, Monoid::Prod, Monoid::Max, Monoid::Min] {
            let mut g = Graph::default();
            let x = g.input("x", TensorType::fixed(*d, &[5, 33])).unwrap();
            let y = reduce(&mut g, x, &[1], monoid);
            g.output("y", y);
            let mut small = random(*d, &[5, 33], 5);
            if d.is_float() {
                // Products of many numbers overflow otherwise.
                small = kiln_algebra::Tensor::from_fn(*d, &[5, 33], |i| Const::from_f64(*d, 0.9 + (i % 5) as f64 * 0.05));
            }
            check(&plain(g), "reduce", &here(), &[small], &[]);
        }
    }
}

#[test]
fn symbolic_rows_and_columns() {
    let symbol = |name: &str| kiln_algebra::Symbol { name: name.into(), min: 1, opt: 8, max: None, def: None };
    let mut g = Graph { symbols: vec![symbol("n"), symbol("m")].into(), ..Graph::default() };
    let domain = vec![Ix::sym(0), Ix::sym(1)];
    let x = g.input("x", TensorType { dtype: DType::F32, dims: domain.clone() }).unwrap();
    let s = reduce(&mut g, x, &[1], Monoid::Sum);
    let y = map(&mut g, "sub(x0, x1)", domain, &[(x, Access::identity(2)), (s, Access::new(vec![Ix::axis(0)]))]);
    g.output("y", y);
    for (n, m) in [(1usize, 1usize), (7, 300), (3, 16)] {
        check(&plain(g.clone()), "reduce", &here(), &[random(DType::F32, &[n, m], 6)], &[n as i64, m as i64]);
    }
}

/// A window of 3 x 3 with stride and padding over the last two axes of an NCHW tensor.
fn window(h: usize, w: usize, stride: i64, fill: f32) -> (Vec<Ix>, Access) {
    let (oh, ow) = ((h as i64 + 2 - 3) / stride + 1, (w as i64 + 2 - 3) / stride + 1);
    let y = Ix::axis(2) * stride + Ix::axis(4) + c(-1);
    let x = Ix::axis(3) * stride + Ix::axis(5) + c(-1);
    let access = Access {
        map: vec![Ix::axis(0), Ix::axis(1), y.clone(), x.clone()],
        guards: vec![Guard { expr: y, extent: c(h as i64) }, Guard { expr: x, extent: c(w as i64) }],
        fill: Some(Const::f32(fill)),
    };
    (vec![c(oh), c(ow), c(3), c(3)], access)
}

#[test]
fn max_pooling_and_depthwise_convolution() {
    for (ch, h, w, stride) in [(24usize, 9usize, 10usize, 1i64), (5, 8, 7, 2), (16, 16, 16, 2)] {
        let shape = [2, ch, h, w];
        let (spatial, access) = window(h, w, stride, f32::NEG_INFINITY);
        let mut domain = vec![c(2), c(ch as i64)];
        domain.extend(spatial.clone());
        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
        let pool = Op::Reduce { domain: domain.clone(), reduced: vec![4, 5], monoid: Monoid::Max, access };
        let y = g.push(pool, &[x], &[]).unwrap();
        g.output("y", y);
        let inputs = [random(DType::F32, &shape, 7)];
        for name in ["window", "reduce"] {
            check(&plain(g.clone()), name, &here(), &inputs, &[]);
            check(&channels_last(g.clone()), name, &here(), &inputs, &[]);
        }

        let mut g = Graph::default();
        let x = g.input("x", TensorType::fixed(DType::F32, &shape)).unwrap();
        let k = g.input("k", TensorType::fixed(DType::F32, &[ch, 3, 3])).unwrap();
        let (_, access) = window(h, w, stride, 0.0);
        let weights = Access::new(vec![Ix::axis(1), Ix::axis(4), Ix::axis(5)]);
        let y = g.push(Op::Contract { domain, reduced: vec![4, 5], accesses: [access, weights] }, &[x, k], &[]).unwrap();
        let out = g.node(y).ty.dims.clone();
        let z = map(&mut g, "max(x0, 0.0:f32)", out, &[(y, Access::identity(4))]);
        g.output("z", z);
        let inputs = [random(DType::F32, &shape, 8), random(DType::F32, &[ch, 3, 3], 9)];
        for name in ["window", "reduce"] {
            check(&plain(g.clone()), name, &here(), &inputs, &[]);
            let mut cone = channels_last(g.clone());
            cone.inputs[1].layout.order = vec![1, 2, 0];
            check(&cone, name, &here(), &inputs, &[]);
        }
    }
}

#[test]
fn negative_rows_that_differ() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[4, 5])).unwrap();
    let a = reduce(&mut g, x, &[0], Monoid::Sum);
    let b = reduce(&mut g, x, &[1], Monoid::Sum);
    let y = map(
        &mut g,
        "add(add(x0, x1), x2)",
        dims(&[4, 5]),
        &[(x, Access::identity(2)), (a, Access::new(vec![Ix::axis(1)])), (b, Access::new(vec![Ix::axis(0)]))],
    );
    g.output("y", y);
    let refused = kiln_kernels::archetype("reduce").unwrap().schedules(&plain(g), &here());
    assert!(refused.unwrap_err().0.contains("different rows"));
}
