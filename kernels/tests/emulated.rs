//! GPU kernels of every archetype on the emulated device: odd sizes, several tiles a block, depths beyond the ring of stages,
//! and the schedules that a target's table calls unproven.
#![allow(clippy::unwrap_used)]

mod common;

use common::{emulated::*, *};
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Tensor, TensorType};
use kiln_codegen::Chip;
use kiln_plan::{Cone, Layout, Schedule, Storage};

fn dims(d: &[i64]) -> Vec<Ix> {
    d.iter().map(|d| Ix::konst(*d)).collect()
}

fn axes(a: &[usize]) -> Access {
    Access::new(a.iter().map(|a| Ix::axis(*a)).collect())
}

fn storage(dtype: DType, order: &[u8]) -> Storage {
    Storage { dtype, layout: Layout { order: order.to_vec(), pad: 1 } }
}

fn map(g: &mut Graph, domain: &[i64], body: &str, inputs: &[(NodeId, Access)]) -> NodeId {
    let nodes: Vec<NodeId> = inputs.iter().map(|i| i.0).collect();
    let accesses = inputs.iter().map(|i| i.1.clone()).collect();
    g.push(Op::Map { domain: dims(domain), body: Scalar::parse(body).unwrap(), accesses }, &nodes, &[]).unwrap()
}

fn inputs(cone: &Cone) -> Vec<Tensor> {
    let shape = |n: NodeId| cone.graph.node(n).ty.shape(&[]).unwrap();
    cone.graph
        .inputs
        .iter()
        .enumerate()
        .map(|(i, p)| random(cone.graph.node(p.node).ty.dtype, &shape(p.node), 3 + i as u64))
        .collect()
}

/// `relu(a . b + bias)`; `b` is stored with the depth contiguous unless `turned`.
fn gemm(m: i64, n: i64, k: i64, turned: bool, half: bool) -> Cone {
    let mut g = Graph::default();
    let f = DType::F32;
    let a = g.input("a", TensorType { dtype: f, dims: dims(&[m, k]) }).unwrap();
    let b = g.input("b", TensorType { dtype: f, dims: dims(&[k, n]) }).unwrap();
    let bias = g.input("bias", TensorType { dtype: f, dims: dims(&[n]) }).unwrap();
    let accesses = [axes(&[0, 2]), axes(&[2, 1])];
    let c = g.push(Op::Contract { domain: dims(&[m, n, k]), reduced: vec![2], accesses }, &[a, b], &[]).unwrap();
    let y = map(&mut g, &[m, n], "max(add(x0, x1), 0.0:f32)", &[(c, axes(&[0, 1])), (bias, axes(&[1]))]);
    g.output("y", y);
    let order: &[u8] = if turned { &[0, 1] } else { &[1, 0] };
    let t = if half { DType::F16 } else { f };
    Cone { graph: g, inputs: vec![storage(t, &[0, 1]), storage(t, order), storage(f, &[0])], outputs: vec![storage(t, &[0, 1])] }
}

/// A convolution with channels innermost and weights `[o, kh, kw, c]`.
fn conv(c: i64, o: i64, size: i64, kernel: i64, stride: i64) -> Cone {
    let mut g = Graph::default();
    let (f, pad) = (DType::F32, kernel / 2);
    let out = (size + 2 * pad - kernel) / stride + 1;
    let x = g.input("x", TensorType { dtype: f, dims: dims(&[2, c, size, size]) }).unwrap();
    let w = g.input("w", TensorType { dtype: f, dims: dims(&[o, c, kernel, kernel]) }).unwrap();
    let at = |o: usize, k: usize| Ix::axis(o).scale(stride) + Ix::axis(k) - Ix::konst(pad);
    let mut read = Access::new(vec![Ix::axis(0), Ix::axis(4), at(2, 5), at(3, 6)]);
    if pad > 0 {
        let edge = |e: Ix| Guard { expr: e, extent: Ix::konst(size) };
        read.guards = vec![edge(at(2, 5)), edge(at(3, 6))];
        read.fill = Some(Const::f32(0.0));
    }
    let domain = dims(&[2, o, out, out, c, kernel, kernel]);
    let op = Op::Contract { domain, reduced: vec![4, 5, 6], accesses: [read, axes(&[1, 4, 5, 6])] };
    let y = g.push(op, &[x, w], &[]).unwrap();
    g.output("y", y);
    let nhwc = || storage(DType::F16, &[0, 2, 3, 1]);
    Cone { graph: g, inputs: vec![nhwc(), nhwc()], outputs: vec![nhwc()] }
}

fn run(cone: &Cone, name: &str, chip: Chip, wanted: impl Fn(&Schedule) -> bool) {
    check_emulated(cone, name, chip, &inputs(cone), &[], wanted);
}

#[test]
fn warpgroup_products() {
    for turned in [false, true] {
        run(&gemm(77, 72, 328, turned, true), "contract-wgmma", Chip::Sm90a, |_| true);
    }
    // Longer than any ring of stages.
    run(&gemm(130, 136, 1000, false, true), "contract-wgmma", Chip::Sm90a, |s| s.get("tile_n") != Some(256));
}

#[test]
fn warpgroups_that_take_turns() {
    run(&gemm(4096, 2048, 64, true, true), "contract-wgmma", Chip::Sm90a, |s| {
        s.get("alternate") == Some(1) && s.get("tile_n") == Some(256)
    });
}

#[test]
fn warpgroup_convolutions() {
    run(&conv(24, 40, 9, 3, 1), "contract-wgmma", Chip::Sm90a, |_| true);
    run(&conv(64, 16, 11, 3, 2), "contract-wgmma", Chip::Sm90a, |_| true);
}

#[test]
fn warp_products() {
    for chip in [Chip::Sm80, Chip::Sm90a] {
        run(&gemm(77, 56, 200, false, true), "contract-mma", chip, |_| true);
        run(&gemm(33, 41, 70, true, true), "contract-mma", chip, |_| true);
    }
}

#[test]
fn thread_products() {
    for chip in [Chip::Sm80, Chip::Sm90a] {
        run(&gemm(13, 36, 100, false, false), "contract-simt", chip, |_| true);
        run(&gemm(5, 7, 1030, true, false), "contract-simt", chip, |_| true);
    }
}

#[test]
fn thread_products_in_slices() {
    let sliced = |s: &Schedule| s.get("slices").is_some_and(|n| n > 1);
    run(&gemm(3, 200, 2050, true, false), "contract-simt", Chip::Sm90a, sliced);
}

fn softmax(rows: i64, columns: i64) -> Cone {
    let mut g = Graph::default();
    let shape = [rows, columns];
    let x = g.input("x", TensorType { dtype: DType::F32, dims: dims(&shape) }).unwrap();
    let over = |g: &mut Graph, x, monoid| {
        g.push(Op::Reduce { domain: dims(&shape), reduced: vec![1], monoid, access: Access::identity(2) }, &[x], &[]).unwrap()
    };
    let m = over(&mut g, x, Monoid::Max);
    let e = map(&mut g, &shape, "exp(sub(x0, x1))", &[(x, axes(&[0, 1])), (m, axes(&[0]))]);
    let s = over(&mut g, e, Monoid::Sum);
    let y = map(&mut g, &shape, "div(x0, x1)", &[(e, axes(&[0, 1])), (s, axes(&[0]))]);
    g.output("y", y);
    plain(g)
}

#[test]
fn reductions() {
    for chip in [Chip::Sm80, Chip::Sm90a] {
        for (rows, columns) in [(13, 100), (3, 3001), (70, 7)] {
            run(&softmax(rows, columns), "reduce", chip, |_| true);
        }
    }
}

#[test]
fn maps() {
    for chip in [Chip::Sm80, Chip::Sm90a] {
        let mut g = Graph::default();
        let x = g.input("x", TensorType { dtype: DType::F32, dims: dims(&[31, 37]) }).unwrap();
        let y = map(&mut g, &[31, 37], "tanh(mul(x0, 0.5:f32))", &[(x, axes(&[0, 1]))]);
        g.output("y", y);
        let mut cone = plain(g);
        run(&cone, "pointwise", chip, |_| true);
        cone.outputs[0] = storage(DType::F16, &[1, 0]);
        run(&cone, "pointwise", chip, |_| true);
    }
}
